package org.isnad.interchange.timelinejs;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.isnad.json.JsonNode;
import org.isnad.json.JsonNode.JsonArray;
import org.isnad.json.JsonNode.JsonBoolean;
import org.isnad.json.JsonNode.JsonNumber;
import org.isnad.json.JsonNode.JsonObject;
import org.isnad.json.JsonNode.JsonString;

/** Makes timelines in which every documented field occurs, empty, odd or filled. */
final class RandomTimeline {
    private static final List<String> WORDS = List.of(
            "",
            " ",
            "الجسر",
            "<b>bridge</b>",
            "a & b &amp; c",
            "=1+1",
            "\u202Eabc",
            "\u0000",
            "line\nline",
            "<script>x</script>",
            "\"quoted\", too",
            "🌉",
            "https://example.org/x?y=1&z=2");

    private final Random random;

    RandomTimeline(Random random) {
        this.random = random;
    }

    JsonObject root() {
        Map<String, JsonNode> root = new LinkedHashMap<>();
        maybe(root, "title", () -> slide(false));
        root.put("events", list(1 + random.nextInt(5), () -> slide(true)));
        maybe(root, "eras", () -> list(random.nextInt(3), this::era));
        maybe(root, "scale", () -> new JsonString("human"));
        maybe(root, "own", this::words);
        return new JsonObject(root);
    }

    private JsonObject slide(boolean dated) {
        Map<String, JsonNode> slide = new LinkedHashMap<>();
        if (dated) {
            slide.put("start_date", date(true));
        }
        maybe(slide, "end_date", () -> date(false));
        maybe(slide, "text", () -> fields("headline", "text"));
        maybe(
                slide,
                "media",
                () -> fields("url", "caption", "credit", "thumbnail", "alt", "title", "link", "link_target"));
        maybe(slide, "group", this::words);
        maybe(slide, "display_date", this::words);
        maybe(slide, "background", () -> fields("url", "alt", "color"));
        maybe(slide, "autolink", () -> new JsonBoolean(random.nextBoolean()));
        maybe(slide, "unique_id", () -> random.nextBoolean() ? new JsonString("same") : words());
        maybe(slide, "own", () -> fields("x"));
        return new JsonObject(slide);
    }

    private JsonObject era() {
        return new JsonObject(Map.of("start_date", date(true), "end_date", date(true), "text", fields("headline")));
    }

    private JsonObject date(boolean year) {
        Map<String, JsonNode> date = new LinkedHashMap<>();
        if (year || random.nextInt(4) > 0) {
            date.put("year", number(random.nextInt(5) == 0 ? random.nextInt(400_000) - 200_000 : random.nextInt(2100)));
        }
        maybe(date, "month", () -> number(random.nextInt(15) - 1));
        maybe(date, "day", () -> number(random.nextInt(34) - 1));
        maybe(date, "hour", () -> number(random.nextInt(25)));
        maybe(date, "minute", () -> number(random.nextInt(60)));
        maybe(date, "second", () -> number(random.nextInt(60)));
        maybe(date, "millisecond", () -> number(random.nextInt(1000)));
        maybe(date, "display_date", this::words);
        maybe(date, "format", this::words);
        return new JsonObject(date);
    }

    /** A number as a number, or as a string, as both occur. */
    private JsonNode number(int value) {
        return switch (random.nextInt(4)) {
            case 0 -> new JsonString(Integer.toString(value));
            case 1 -> new JsonString(" " + value + " ");
            default -> new JsonNumber(BigDecimal.valueOf(value));
        };
    }

    private JsonObject fields(String... names) {
        Map<String, JsonNode> fields = new LinkedHashMap<>();
        for (String name : names) {
            maybe(fields, name, this::words);
        }
        return new JsonObject(fields);
    }

    private JsonNode words() {
        return new JsonString(WORDS.get(random.nextInt(WORDS.size())) + WORDS.get(random.nextInt(WORDS.size())));
    }

    private JsonArray list(int size, Supplier<JsonObject> make) {
        return new JsonArray(
                IntStream.range(0, size).<JsonNode>mapToObj(n -> make.get()).toList());
    }

    private void maybe(Map<String, JsonNode> fields, String name, Supplier<JsonNode> make) {
        if (random.nextBoolean()) {
            fields.put(name, make.get());
        }
    }
}
