package org.isnad.interchange.timelinejs;

import java.util.Map;
import org.isnad.dataset.JsonProblems;
import org.isnad.interchange.Notice;
import org.isnad.interchange.NoticeCode;
import org.isnad.interchange.Notices;
import org.isnad.interchange.ReadResult;
import org.isnad.json.JsonNode;
import org.isnad.json.JsonNode.JsonArray;
import org.isnad.json.JsonNode.JsonObject;
import org.isnad.json.JsonReader;
import org.isnad.json.JsonResult;

/** Reads the JSON of TimelineJS 3. Its links are kept as words; nothing is fetched. */
public final class TimelineReader {
    private TimelineReader() {}

    /** Reads a file's bytes; {@code source} stands for the file in messages. */
    public static ReadResult read(byte[] bytes, String source) {
        Notices notices = new Notices(source);
        JsonResult json = JsonReader.read(bytes);
        json.faults().forEach(fault -> notices.add(Notice.of(JsonProblems.of(fault, source))));
        if (json.root().isEmpty()) {
            return new ReadResult.Refused(notices.all());
        }
        if (!(json.root().get() instanceof JsonObject root)
                || !(root.fields().get("events") instanceof JsonArray(var slides, var _))) {
            notices.at(json.root().get().location(), NoticeCode.NO_TIMELINE);
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
