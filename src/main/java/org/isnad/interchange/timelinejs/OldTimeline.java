package org.isnad.interchange.timelinejs;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.json.JsonNode;
import org.isnad.json.JsonNode.JsonArray;
import org.isnad.json.JsonNode.JsonNumber;
import org.isnad.json.JsonNode.JsonObject;
import org.isnad.json.JsonNode.JsonString;

/** The JSON of TimelineJS 1 and 2 as that of TimelineJS 3; what that has no place for stays under its old name. */
public final class OldTimeline {
    private static final List<String> PARTS = List.of("year", "month", "day", "hour", "minute", "second");
    private static final Set<String> MOVED =
            Set.of("startDate", "endDate", "headline", "text", "tag", "asset", "date", "era", "type");

    private OldTimeline() {}

    /** Whether an object is one of these. */
    public static boolean looksLike(JsonNode root) {
        return root instanceof JsonObject object
                && object.fields().get("timeline") instanceof JsonObject timeline
                && (timeline.fields().get("date") instanceof JsonArray
                        || timeline.fields().containsKey("startDate"));
    }

    /** The same timeline as TimelineJS 3 has it. */
    static JsonObject modern(JsonObject root) {
        JsonObject timeline = SlideFields.object(root, "timeline").orElse(root);
        Map<String, JsonNode> fields = new LinkedHashMap<>();
        fields.put("title", SlideFields.without(slide(timeline), "start_date"));
        fields.put("events", new JsonArray(slides(timeline, "date")));
        List<JsonNode> eras = slides(timeline, "era");
        if (!eras.isEmpty()) {
            fields.put("eras", new JsonArray(eras));
        }
        return new JsonObject(fields, Map.of(), root.location());
    }

    private static List<JsonNode> slides(JsonObject timeline, String name) {
        List<JsonNode> slides = new ArrayList<>();
        if (timeline.fields().get(name) instanceof JsonArray(var elements, var _)) {
            elements.forEach(element -> slides.add(element instanceof JsonObject old ? slide(old) : element));
        }
        return slides;
    }

    private static JsonObject slide(JsonObject old) {
        Map<String, JsonNode> slide = new LinkedHashMap<>();
        date(slide, "start_date", old, "startDate");
        date(slide, "end_date", old, "endDate");
        Map<String, JsonNode> text = new LinkedHashMap<>();
        move(text, "headline", old, "headline");
        move(text, "text", old, "text");
        put(slide, "text", text, old);
        move(slide, "group", old, "tag");
        SlideFields.object(old, "asset").ifPresent(asset -> {
            Map<String, JsonNode> media = new LinkedHashMap<>();
            move(media, "url", asset, "media");
            move(media, "credit", asset, "credit");
            move(media, "caption", asset, "caption");
            move(media, "thumbnail", asset, "thumbnail");
            put(slide, "media", media, asset);
        });
        old.fields().forEach((name, value) -> {
            if (!MOVED.contains(name)) {
                slide.putIfAbsent(name, value);
            }
        });
        return new JsonObject(slide, Map.of(), old.location());
    }

    /** «2020,9,9,13,30»; any other form is left to the reader of dates. */
    private static void date(Map<String, JsonNode> slide, String name, JsonObject old, String oldName) {
        String words = SlideFields.words(old, oldName).strip();
        if (words.isEmpty()) {
            return;
        }
        String[] numbers = words.split(",", -1);
        Map<String, JsonNode> date = new LinkedHashMap<>();
        for (int i = 0; i < Math.min(numbers.length, PARTS.size()); i++) {
            String number = numbers[i].strip();
            if (!number.matches("-?\\d{1,9}")) {
                if (number.isEmpty()) {
                    continue;
                }
                slide.put(name, new JsonString(words));
                return;
            }
            date.put(PARTS.get(i), new JsonNumber(new BigDecimal(number)));
        }
        put(slide, name, date, old);
    }

    private static void move(Map<String, JsonNode> fields, String name, JsonObject old, String oldName) {
        if (SlideFields.written(old, oldName)) {
            fields.put(name, old.fields().get(oldName));
        }
    }

    private static void put(Map<String, JsonNode> owner, String name, Map<String, JsonNode> fields, JsonObject old) {
        if (!fields.isEmpty()) {
            owner.put(name, new JsonObject(fields, Map.of(), old.location()));
        }
    }
}
