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

    /** For each shape the columns that it fills, in their order. */
    private final List<List<RecordColumn>> shapes = new ArrayList<>();

    private final List<RecordColumn> columns = new ArrayList<>();
    private final RecordColumn shape = new RecordColumn(List.of());
    private final Place root = new Place(null, "");
    private Place place = root;
    private final Step start = new Step(null, root, "", new RecordColumn(List.of()));
    private Step last = start;
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

    /**
     * A field of a record, after all those before it: records of one shape take the same steps, so that no field of the next
     * record has to be looked up.
     */
    private static final class Step {
        private final @Nullable Step before;
        private final Place place;
        private final String name;
        private final RecordColumn column;
        private final List<Step> next = new ArrayList<>(1);

        /** The number of the shape that ends here; null where no record has ended. */
        private @Nullable BigDecimal shape;

        Step(@Nullable Step before, Place place, String name, RecordColumn column) {
            this.before = before;
            this.place = place;
            this.name = name;
            this.column = column;
        }

        /** The step to a field that followed here before. */
        @Nullable
        Step to(Place around, String field) {
            for (Step step : next) {
                if (step.place == around && step.name.equals(field)) {
                    return step;
                }
            }
            return null;
        }

        /** The columns that lead here. */
        List<RecordColumn> filled() {
            if (before == null) {
                return new ArrayList<>();
            }
            List<RecordColumn> filled = before.filled();
            filled.add(column);
            return filled;
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
        BigDecimal number = last.shape;
        if (number == null) {
            number = BigDecimal.valueOf(shapes.size());
            shapes.add(last.filled());
            last.shape = number;
        }
        last = start;
        shape.add(number);
        count++;
    }

    /** Nothing is kept any more of records that are none. */
    private boolean isTable() {
        return shapes.size() <= MOST_SHAPES;
    }

    private RecordColumn column(String name) {
        Step step = last.to(place, name);
        if (step == null) {
            Place here = place.inner(name);
            RecordColumn column = here.column;
            if (column == null) {
                column = new RecordColumn(here.path());
                here.column = column;
                columns.add(column);
            }
            step = new Step(last, place, name, column);
            last.next.add(step);
        }
        last = step;
        return step.column;
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
                new JsonArray(shapes.stream()
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
