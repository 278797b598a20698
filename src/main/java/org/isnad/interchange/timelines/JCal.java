package org.isnad.interchange.timelines;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.isnad.interchange.Notices;
import org.isnad.interchange.table.KnownTable;
import org.isnad.json.JsonNode;
import org.isnad.json.JsonNode.JsonArray;
import org.isnad.json.JsonNode.JsonBoolean;
import org.isnad.json.JsonNode.JsonNumber;
import org.isnad.json.JsonNode.JsonObject;
import org.isnad.json.JsonNode.JsonString;

/** Reads calendars in JSON, jCal of RFC 7265, as the calendars of RFC 5545 that they write. */
public final class JCal {
    private final ICalendar calendar;

    private JCal(ICalendar calendar) {
        this.calendar = calendar;
    }

    /** Whether a value is a calendar of this kind, or a list of them. */
    public static boolean looksLike(JsonNode root) {
        return name(root).equals("VCALENDAR")
                || (root instanceof JsonArray(var elements, var _)
                        && !elements.isEmpty()
                        && name(elements.getFirst()).equals("VCALENDAR"));
    }

    /** Reads it. */
    public static KnownTable read(JsonNode root, Notices notices) {
        ICalendar calendar = new ICalendar(notices);
        JCal reader = new JCal(calendar);
        if (name(root).isEmpty() && root instanceof JsonArray(var calendars, var _)) {
            calendars.forEach(reader::component);
        } else {
            reader.component(root);
        }
        return calendar.table();
    }

    /** The name of a component in capitals; empty when the value is none. */
    private static String name(JsonNode node) {
        return node instanceof JsonArray(var parts, var _)
                        && parts.size() >= 2
                        && parts.getFirst() instanceof JsonString(var name, var _)
                ? name.toUpperCase(Locale.ROOT)
                : "";
    }

    private void component(JsonNode node) {
        String name = name(node);
        if (name.isEmpty()) {
            calendar.broken(node.location().line(), words(node));
            return;
        }
        List<JsonNode> parts = ((JsonArray) node).elements();
        calendar.begin(name, node.location().line());
        many(parts, 1).forEach(this::property);
        many(parts, 2).forEach(this::component);
        calendar.end(name);
    }

    private static List<JsonNode> many(List<JsonNode> parts, int index) {
        return parts.size() > index && parts.get(index) instanceof JsonArray(var elements, var _)
                ? elements
                : List.of();
    }

    /** Name, parameters, type, one value or more. */
    private void property(JsonNode node) {
        String name = name(node);
        List<JsonNode> parts = node instanceof JsonArray(var elements, var _) ? elements : List.of();
        if (name.isEmpty() || parts.size() < 4) {
            calendar.broken(node.location().line(), words(node));
            return;
        }
        String type = words(parts.get(2));
        String value = parts.subList(3, parts.size()).stream()
                .map(part -> type.startsWith("date") ? words(part).replaceAll("[-:](?=\\d)", "") : escaped(words(part)))
                .collect(Collectors.joining(","));
        String parameters = parts.get(1) instanceof JsonObject(var fields, var _, var _)
                ? fields.entrySet().stream()
                        .map(field -> ";" + field.getKey() + "=" + words(field.getValue()))
                        .collect(Collectors.joining())
                : "";
        calendar.value(name, parameters, value);
    }

    private static String escaped(String words) {
        return words.replaceAll("([\\\\,;])", "\\\\$1").replace("\n", "\\n");
    }

    private static String words(JsonNode node) {
        return switch (node) {
            case JsonString(var words, var _) -> words;
            case JsonNumber number -> number.value().toPlainString();
            case JsonBoolean bool -> Boolean.toString(bool.value());
            case JsonArray(var elements, var _) ->
                elements.stream().map(JCal::words).collect(Collectors.joining(","));
            case JsonObject(var fields, var _, var _) ->
                fields.entrySet().stream().map(JCal::part).collect(Collectors.joining(";"));
            case JsonNode.JsonNull _, JsonNode.JsonUnusable _ -> "";
        };
    }

    private static String part(Map.Entry<String, JsonNode> field) {
        return field.getKey() + "=" + words(field.getValue());
    }
}
