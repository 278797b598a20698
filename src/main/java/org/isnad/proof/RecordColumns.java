package org.isnad.proof;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.isnad.json.JsonNode;
import org.isnad.json.JsonNode.JsonArray;
import org.isnad.json.JsonNode.JsonNumber;
import org.isnad.json.JsonNode.JsonObject;

/**
 * Writes a list of many records as columns, one for each field: names of fields stand once, and a value that is the same in
 * every record, or in another column, is written once. A million events take a third of the characters and a quarter of the
 * time to compress. {@link RecordColumnsReader} reads the same records back; docs/pictures.md has the form.
 *
 * <p>To be told one record after another, then asked once.
 */
final class RecordColumns {
    /** With fewer records a list is written as it stands in a data set. */
    static final int LEAST_RECORDS = 10_000;

    /** Records with more different sets of fields are no table. */
    private static final int MOST_SHAPES = 1_000;

    // No name of a field has as many characters as these say.
    private static final char OBJECT = '\uFFFF';
    private static final char END = '\uFFFE';

    private final Map<String, Shape> shapes = new LinkedHashMap<>();
    private final Map<List<String>, RecordColumn> columns = new LinkedHashMap<>();
    private final RecordColumn shape = new RecordColumn(List.of());
    private final StringBuilder key = new StringBuilder();
    private final List<JsonNode> values = new ArrayList<>();
    private int count;

    /** Which fields a record has, in their order. */
    private record Shape(JsonNumber number, List<RecordColumn> filled) {}

    private RecordColumns() {}

    /**
     * The records as one object.
     *
     * @param records each an object; read once
     * @return empty if they have too many different sets of fields
     */
    static Optional<JsonObject> of(Stream<? extends JsonNode> records) {
        RecordColumns columns = new RecordColumns();
        boolean table = records.sequential().allMatch(record -> columns.add((JsonObject) record));
        return table ? Optional.of(columns.object()) : Optional.empty();
    }

    private boolean add(JsonObject record) {
        key.setLength(0);
        values.clear();
        gather(record);
        Shape of = shapes.computeIfAbsent(key.toString(), _ -> shape(record));
        for (int i = 0; i < of.filled().size(); i++) {
            of.filled().get(i).add(values.get(i));
        }
        shape.add(of.number());
        count++;
        return shapes.size() <= MOST_SHAPES;
    }

    /** Notes the names of the fields and their values, in their order. */
    private void gather(JsonObject object) {
        object.fields().forEach((name, value) -> {
            key.append((char) name.length()).append(name);
            if (isInner(value)) {
                key.append(OBJECT);
                gather((JsonObject) value);
                key.append(END);
            } else {
                values.add(value);
            }
        });
    }

    private Shape shape(JsonObject record) {
        List<RecordColumn> filled = new ArrayList<>();
        paths(record, new ArrayList<>(), filled);
        return new Shape(RecordColumn.number(shapes.size()), filled);
    }

    private void paths(JsonObject object, List<String> path, List<RecordColumn> filled) {
        object.fields().forEach((name, value) -> {
            path.add(name);
            if (isInner(value)) {
                paths((JsonObject) value, path, filled);
            } else {
                filled.add(columns.computeIfAbsent(List.copyOf(path), RecordColumn::new));
            }
            path.removeLast();
        });
    }

    private static boolean isInner(JsonNode value) {
        return value instanceof JsonObject(var fields, var _, var _) && !fields.isEmpty();
    }

    private JsonObject object() {
        List<RecordColumn> ordered = List.copyOf(columns.values());
        Map<String, JsonNode> fields = new LinkedHashMap<>();
        fields.put("count", RecordColumn.number(count));
        fields.put(
                "shapes",
                new JsonArray(shapes.values().stream()
                        .<JsonNode>map(of -> new JsonArray(of.filled().stream()
                                .<JsonNode>map(column -> RecordColumn.number(ordered.indexOf(column)))
                                .toList()))
                        .toList()));
        fields.put("shape", shape.object(List.of()));
        // Each is worked out by itself.
        fields.put(
                "columns",
                new JsonArray(ordered.parallelStream()
                        .<JsonNode>map(column -> column.object(ordered))
                        .toList()));
        return new JsonObject(fields);
    }
}
