package org.isnad.interchange.objects;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.interchange.table.DateCells;
import org.isnad.json.JsonLocation;
import org.isnad.json.JsonNode;
import org.isnad.json.JsonNode.JsonArray;
import org.isnad.json.JsonNode.JsonNull;
import org.isnad.json.JsonNode.JsonObject;
import org.isnad.json.JsonNode.JsonString;

/**
 * Finds the list of events in JSON of unknown make: the value itself, a list somewhere in it, the values of an object that are
 * objects, dates as names of fields with titles behind them, or rows of cells below their headings.
 */
final class JsonLists {
    /** Answers of programs wrap their lists in a few objects, never in many. */
    private static final int DEPTH = 4;

    private final DatedNames names = new DatedNames();

    /**
     * A list in a file.
     *
     * @param name of the field that holds it, or nothing
     * @param elements in its order
     */
    record Found(String name, List<JsonNode> elements) {}

    /**
     * The lists of a file, that of the events first: of those with a field that names a date the longest. None where there is none.
     */
    List<Found> of(JsonNode root) {
        Optional<List<JsonNode>> answer = VisualizationAnswer.rows(root);
        if (answer.isPresent()) {
            return List.of(new Found("table", answer.get()));
        }
        if (root instanceof JsonArray(var elements, var _)) {
            return List.of(new Found("", rows(elements).orElse(elements)));
        }
        List<Found> lists = new ArrayList<>();
        gather("", root, 0, lists);
        return lists.stream()
                .sorted(Comparator.comparing((Found list) -> !names.dated(list.elements))
                        .thenComparing(list -> !names.titled(list.elements))
                        .thenComparingInt(list -> -list.elements.size()))
                .toList();
    }

    private void gather(String name, JsonNode node, int depth, List<Found> lists) {
        if (!(node instanceof JsonObject object) || depth > DEPTH) {
            return;
        }
        object.fields().forEach((field, value) -> {
            if (value instanceof JsonArray(var elements, var _)) {
                Optional<List<JsonNode>> rows = rows(elements);
                if (rows.isPresent() || elements.stream().anyMatch(JsonObject.class::isInstance)) {
                    lists.add(new Found(field, rows.orElse(elements)));
                }
            } else {
                gather(field, value, depth + 1, lists);
            }
        });
        named(object).or(() -> byDate(object)).ifPresent(elements -> lists.add(new Found(name, elements)));
    }

    /**
     * An element as the fields that it is about: the properties of a feature of GeoJSON, and the one object with a date in an element
     * without any (Airtable, search engines), with what stands beside it.
     */
    JsonNode unwrapped(JsonNode element) {
        if (!(element instanceof JsonObject object) || names.dated(element)) {
            return element;
        }
        List<JsonObject> inside = object.fields().values().stream()
                .filter(JsonObject.class::isInstance)
                .map(JsonObject.class::cast)
                .filter(inner -> names.dated(inner) && JsonValues.written(inner).isEmpty())
                .toList();
        boolean feature =
                object.fields().containsKey("geometry") && object.fields().get("properties") instanceof JsonObject;
        if (feature) {
            return object.fields().getOrDefault("properties", element);
        }
        if (object.fields().size() == 1
                && object.fields().values().iterator().next() instanceof JsonObject alone
                && JsonValues.written(alone).isEmpty()) {
            return alone;
        }
        if (inside.size() != 1) {
            return element;
        }
        Map<String, JsonNode> fields = new LinkedHashMap<>(inside.getFirst().fields());
        object.fields().forEach((name, value) -> {
            if (!value.equals(inside.getFirst())) {
                fields.putIfAbsent(name, value);
            }
        });
        return object(fields, object.location());
    }

    /** Objects with names of their own: {@code {"e1": {…}, "e2": {…}}}. */
    private Optional<List<JsonNode>> named(JsonObject object) {
        List<JsonNode> values = List.copyOf(object.fields().values());
        boolean all = values.size() > 1
                && values.stream().allMatch(JsonObject.class::isInstance)
                && values.stream().allMatch(names::dated);
        return all ? Optional.of(values) : Optional.empty();
    }

    /** {@code {"2020-09-09": "Opened", …}}. */
    private static Optional<List<JsonNode>> byDate(JsonObject object) {
        boolean all = object.fields().size() > 1
                && object.fields().entrySet().stream()
                        .allMatch(field -> field.getValue() instanceof JsonString && DateCells.plain(field.getKey()));
        return all
                ? Optional.of(object.fields().entrySet().stream()
                        .<JsonNode>map(field -> {
                            JsonLocation place = field.getValue().location();
                            Map<String, JsonNode> row = new LinkedHashMap<>();
                            row.put("date", new JsonString(field.getKey(), place));
                            row.put("title", field.getValue());
                            return object(row, place);
                        })
                        .toList())
                : Optional.empty();
    }

    /** Lists of cells below a list of headings. */
    private static Optional<List<JsonNode>> rows(List<JsonNode> elements) {
        boolean all = elements.size() > 1
                && elements.stream().allMatch(JsonArray.class::isInstance)
                && ((JsonArray) elements.getFirst()).elements().stream().allMatch(JsonString.class::isInstance);
        if (!all) {
            return Optional.empty();
        }
        List<String> headings = ((JsonArray) elements.getFirst())
                .elements().stream()
                        .map(heading -> ((JsonString) heading).value())
                        .toList();
        return Optional.of(elements.subList(1, elements.size()).stream()
                .map(row -> row(headings, (JsonArray) row))
                .toList());
    }

    private static JsonNode row(List<String> headings, JsonArray cells) {
        Map<String, JsonNode> row = new LinkedHashMap<>();
        for (int i = 0; i < cells.elements().size(); i++) {
            String heading = i < headings.size() ? headings.get(i) : "#" + (i + 1);
            JsonNode cell = cells.elements().get(i);
            if (!(cell instanceof JsonNull)) {
                row.putIfAbsent(row.containsKey(heading) ? heading + " (" + (i + 1) + ")" : heading, cell);
            }
        }
        return object(row, cells.location());
    }

    private static JsonObject object(Map<String, JsonNode> fields, JsonLocation place) {
        return new JsonObject(fields, Map.of(), place);
    }
}
