package org.isnad.interchange.timelines;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.dates.DateOrder;
import org.isnad.interchange.NoticeCode;
import org.isnad.interchange.Notices;
import org.isnad.interchange.PlainWords;
import org.isnad.interchange.objects.JsonRows;
import org.isnad.interchange.table.ColumnRole;
import org.isnad.interchange.table.KnownTable;
import org.isnad.json.JsonNode;
import org.isnad.json.JsonNode.JsonArray;
import org.isnad.json.JsonNode.JsonNumber;
import org.isnad.json.JsonNode.JsonObject;
import org.isnad.json.JsonNode.JsonString;
import org.isnad.json.JsonWriter;

/** Reads the items of vis-timeline, alone or with their groups; numbers are milliseconds since 1970. */
public final class VisItems {
    private VisItems() {}

    /** Whether a value is a list of items, or an object that holds one. */
    public static boolean looksLike(JsonNode root) {
        return items(root).stream().anyMatch(VisItems::item);
    }

    private static boolean item(JsonNode node) {
        return node instanceof JsonObject object
                && object.fields().containsKey("content")
                && object.fields().containsKey("start");
    }

    private static List<JsonNode> items(JsonNode root) {
        return switch (root) {
            case JsonArray(var elements, var _) -> elements;
            case JsonObject object
            when object.fields().get("items") instanceof JsonArray(var elements, var _) -> elements;
            default -> List.of();
        };
    }

    /** Reads them. */
    public static KnownTable read(JsonNode root, Notices notices) {
        Map<String, String> groups = new HashMap<>();
        if (root instanceof JsonObject object
                && object.fields().get("groups") instanceof JsonArray(var elements, var _)) {
            for (JsonNode element : elements) {
                if (element instanceof JsonObject group) {
                    groups.put(words(group, "id"), PlainWords.of(words(group, "content")));
                }
            }
        }
        Rows rows = new Rows(notices);
        Bands bands = new Bands(notices);
        boolean events = items(root).stream().anyMatch(node -> node instanceof JsonObject item && !background(item));
        for (JsonNode node : items(root)) {
            if (!(node instanceof JsonObject item)) {
                notices.at(node.location(), NoticeCode.NOT_AN_OBJECT);
                continue;
            }
            if (events && background(item)) {
                bands.add(date(item, "start"), date(item, "end"), words(item, "content"), item.location());
                continue;
            }
            String group = words(item, "group");
            rows.put(ColumnRole.ID, words(item, "id"));
            rows.put(ColumnRole.START, date(item, "start"));
            rows.put(ColumnRole.END, date(item, "end"));
            rows.put(ColumnRole.TITLE, PlainWords.of(words(item, "content")));
            rows.put(ColumnRole.DESCRIPTION, PlainWords.of(words(item, "title")));
            rows.put(ColumnRole.CATEGORY, groups.getOrDefault(group, group));
            item.fields().keySet().stream()
                    .filter(name -> !List.of("id", "start", "end", "content", "title", "group")
                            .contains(name))
                    .forEach(name -> rows.put("vis:" + name, words(item, name)));
            rows.end(item.location());
        }
        // JavaScript reads 4/3/2015 month first.
        return rows.table("", "").with(DateOrder.MONTH_FIRST).with(bands.found());
    }

    private static boolean background(JsonObject item) {
        return words(item, "type").equals("background");
    }

    private static String date(JsonObject item, String name) {
        if (!(item.fields().get(name) instanceof JsonNumber(BigDecimal number, var _))) {
            return words(item, name);
        }
        try {
            return Instant.ofEpochMilli(number.longValueExact()).toString();
        } catch (ArithmeticException | DateTimeException e) {
            return number.toPlainString();
        }
    }

    static String words(JsonObject owner, String name) {
        return switch (owner.fields().get(name)) {
            case JsonString(var words, var _) -> words;
            case JsonNumber(var number, var _) -> number.toPlainString();
            case null -> "";
            case JsonNode.JsonNull _, JsonNode.JsonUnusable _ -> "";
            // What cannot be written was told as a fault of the file.
            case JsonNode other -> JsonRows.unusable(other) ? "" : JsonWriter.writeLine(other);
        };
    }
}
