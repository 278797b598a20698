package org.isnad.proof;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.dataset.RecordFields;
import org.isnad.json.JsonNode;
import org.isnad.json.JsonNode.JsonArray;
import org.isnad.json.JsonNode.JsonObject;
import org.jspecify.annotations.Nullable;

/**
 * Writes a list of many records as columns, one for each field: names of fields stand once, and a value that is the same in
 * every record, or in another column, is written once. A million events take a third of the characters and a quarter of the
 * time to compress. {@link RecordColumnsReader} reads the same records back; docs/pictures.md has the form.
 *
 * <p>To be told the fields of one record after another, then asked once.
 */
final class RecordColumns implements RecordFields {
    /** With fewer records a list is written as it stands in a data set. */
    static final int LEAST_RECORDS = 10_000;

    /** Records with more different sets of fields are no table. */
    private static final int MOST_SHAPES = 1_000;

    /** Shapes by the columns that they fill, in their order. */
    private final Map<List<RecordColumn>, Integer> shapes = new LinkedHashMap<>();

    private final List<RecordColumn> columns = new ArrayList<>();
    private final RecordColumn shape = new RecordColumn(List.of());
    private final Place root = new Place(null, "");
    private Place place = root;
    private List<RecordColumn> filled = new ArrayList<>();
    private int count;

    /** Where fields stand: in a record, or in an object inside. */
    private static final class Place {
        private final @Nullable Place around;
        private final String name;
        private final Map<String, Place> inner = new HashMap<>();
        private @Nullable RecordColumn column;

        Place(@Nullable Place around, String name) {
            this.around = around;
            this.name = name;
        }

        Place inner(String field) {
            Place known = inner.get(field);
            if (known == null) {
                known = new Place(this, field);
                inner.put(field, known);
            }
            return known;
        }

        /** The names that lead here. */
        List<String> path() {
            if (around == null) {
                return new ArrayList<>();
            }
            List<String> path = around.path();
            path.add(name);
            return path;
        }
    }

    @Override
    public void text(String name, String words) {
        if (isTable()) {
            column(name).add(words);
        }
    }

    @Override
    public void value(String name, JsonNode value) {
        if (value instanceof JsonObject(var fields, var _, var _) && !fields.isEmpty()) {
            begin(name);
            fields.forEach(this::value);
            end();
        } else if (isTable()) {
            column(name).add(RecordColumn.key(value));
        }
    }

    @Override
    public void begin(String name) {
        place = place.inner(name);
    }

    @Override
    public void end() {
        if (place.around != null) {
            place = place.around;
        }
    }

    @Override
    public void endRecord() {
        Integer number = shapes.get(filled);
        if (number == null) {
            number = shapes.size();
            shapes.put(List.copyOf(filled), number);
        }
        filled.clear();
        shape.add(BigDecimal.valueOf(number));
        count++;
    }

    /** Nothing is kept any more of records that are none. */
    private boolean isTable() {
        return shapes.size() <= MOST_SHAPES;
    }

    private RecordColumn column(String name) {
        Place here = place.inner(name);
        RecordColumn column = here.column;
        if (column == null) {
            column = new RecordColumn(here.path());
            here.column = column;
            columns.add(column);
        }
        filled.add(column);
        return column;
    }

    /** The records as one object; empty if they have too many different sets of fields. */
    Optional<JsonObject> object() {
        if (!isTable()) {
            return Optional.empty();
        }
        Map<String, JsonNode> fields = new LinkedHashMap<>();
        fields.put("count", RecordColumn.number(count));
        fields.put(
                "shapes",
                new JsonArray(shapes.keySet().stream()
                        .<JsonNode>map(of -> new JsonArray(of.stream()
                                .<JsonNode>map(column -> RecordColumn.number(columns.indexOf(column)))
                                .toList()))
                        .toList()));
        fields.put("shape", shape.object(List.of()));
        // Each is worked out by itself.
        fields.put(
                "columns",
                new JsonArray(columns.parallelStream()
                        .<JsonNode>map(column -> column.object(columns))
                        .toList()));
        return Optional.of(new JsonObject(fields));
    }
}
