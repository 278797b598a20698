package org.isnad.bundle;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.isnad.dataset.csv.Column;
import org.isnad.json.JsonLocation;
import org.isnad.json.JsonNode;
import org.isnad.json.JsonNode.JsonArray;
import org.isnad.json.JsonNode.JsonBoolean;
import org.isnad.json.JsonNode.JsonNumber;
import org.isnad.json.JsonNode.JsonObject;
import org.isnad.json.JsonNode.JsonString;

/** The columns of the table of citations as a Frictionless Table Schema. */
final class TableSchema {
    private static final JsonNode TRUE = new JsonBoolean(true, JsonLocation.NONE);

    private TableSchema() {}

    static JsonObject ofCitations() {
        List<JsonNode> fields =
                Arrays.stream(Column.values()).map(TableSchema::field).toList();
        Map<String, JsonNode> schema = new LinkedHashMap<>();
        schema.put("fields", new JsonArray(fields));
        schema.put("missingValues", new JsonArray(List.of(new JsonString(""))));
        return new JsonObject(schema);
    }

    private static JsonNode field(Column column) {
        Map<String, JsonNode> field = new LinkedHashMap<>();
        field.put("name", new JsonString(column.heading()));
        field.put(
                "type",
                new JsonString(
                        switch (column.kind()) {
                            case CODE, TEXT -> "string";
                            // A number, or a word such as "dozens" in its place.
                            case QUANTITY -> column == Column.VALUE ? "any" : "number";
                            case COUNT -> "integer";
                        }));
        field.put("description", new JsonString(column.meaning()));
        Map<String, JsonNode> constraints = new LinkedHashMap<>();
        switch (column) {
            // Not the columns of citations: a record that cites nothing has a row without them.
            case RECORD, ID, DATE, DATE_BASIS, STATUS -> constraints.put("required", TRUE);
            case PARAGRAPH -> constraints.put("minimum", new JsonNumber(BigDecimal.ONE));
            case START, END -> constraints.put("minimum", new JsonNumber(BigDecimal.ZERO));
            default -> {}
        }
        if (!constraints.isEmpty()) {
            field.put("constraints", new JsonObject(constraints));
        }
        return new JsonObject(field);
    }
}
