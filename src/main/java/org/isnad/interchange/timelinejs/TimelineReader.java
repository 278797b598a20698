package org.isnad.interchange.timelinejs;

import java.util.Map;
import java.util.Optional;
import org.isnad.interchange.JsonText;
import org.isnad.interchange.NoticeCode;
import org.isnad.interchange.Notices;
import org.isnad.interchange.ReadResult;
import org.isnad.json.JsonNode;
import org.isnad.json.JsonNode.JsonArray;
import org.isnad.json.JsonNode.JsonObject;

/** Reads the JSON of TimelineJS 3. Its links are kept as words; nothing is fetched. */
public final class TimelineReader {
    private TimelineReader() {}

    /** Reads a file's bytes; {@code source} stands for the file in messages. */
    public static ReadResult read(byte[] bytes, String source) {
        Notices notices = new Notices(source);
        return JsonText.read(bytes, Optional.empty(), false, notices)
                .map(root -> read(root, notices))
                .orElseGet(() -> new ReadResult.Refused(notices.all()));
    }

    /** Reads the outermost value of a file, of this version or of the first two. */
    public static ReadResult read(JsonNode node, Notices notices) {
        boolean old = OldTimeline.looksLike(node);
        if (old) {
            notices.add(NoticeCode.OLD_TIMELINE);
        }
        JsonNode modern = old && node instanceof JsonObject object ? OldTimeline.modern(object) : node;
        if (!(modern instanceof JsonObject root)
                || !(root.fields().get("events") instanceof JsonArray(var slides, var _))) {
            notices.at(node.location(), NoticeCode.NO_TIMELINE);
            return new ReadResult.Refused(notices.all());
        }
        if (SlideFields.words(root, "scale").strip().equals("cosmological")) {
            notices.at(root.fields().getOrDefault("scale", root).location(), NoticeCode.COSMOLOGICAL);
            return new ReadResult.Refused(notices.all());
        }
        for (JsonNode slide : slides) {
            if (slide instanceof JsonObject object
                    && (SlideDates.cosmological(object)
                            || SlideFields.words(object, "scale").equals("cosmological"))) {
                notices.at(slide.location(), NoticeCode.COSMOLOGICAL);
                return new ReadResult.Refused(notices.all());
            }
        }
        SlideImport slideImport = new SlideImport(notices);
        slides.forEach(slide -> slideImport.slide(slide, Map.of()));
        return slideImport.finish(SlideFields.without(root, "events"));
    }
}
