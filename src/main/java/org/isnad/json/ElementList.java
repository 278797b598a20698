package org.isnad.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.compact.CompactReader;
import org.isnad.compact.CompactRows;
import org.isnad.compact.CompactWriter;
import org.isnad.compact.MadeList;
import org.isnad.json.JsonNode.JsonArray;
import org.isnad.json.JsonNode.JsonBoolean;
import org.isnad.json.JsonNode.JsonNull;
import org.isnad.json.JsonNode.JsonNumber;
import org.isnad.json.JsonNode.JsonObject;
import org.isnad.json.JsonNode.JsonString;
import org.isnad.json.JsonNode.JsonUnusable;
import org.jspecify.annotations.Nullable;

/**
 * Gathers the elements of an array. Of a long list of records only the first stay nodes; the others are a few bytes, of which an
 * equal node is made whenever it is asked for: a node with its places takes ten times as much as its text.
 */
final class ElementList {
    /** So many are kept as nodes: smaller files are read once, and need no bytes. */
    private static final int NODES = 1024;

    private static final int NULL = 0;
    private static final int FALSE = 1;
    private static final int TRUE = 2;
    private static final int UNUSABLE = 3;
    private static final int NUMBER = 4;
    private static final int STRING = 5;
    private static final int ARRAY = 6;
    private static final int OBJECT = 7;

    private final JsonPath path;
    private final boolean records;
    private final List<JsonNode> nodes = new ArrayList<>();

    /** Null until there is a row: most arrays are short, and a builder takes 200 KB. */
    private CompactRows.@Nullable Builder rows;

    /**
     * The elements of an array.
     *
     * @param path of the array
     * @param records whether it may be a list of records
     */
    ElementList(JsonPath path, boolean records) {
        this.path = path;
        this.records = records;
    }

    /** How many there are so far. */
    int size() {
        return nodes.size() + (rows == null ? 0 : rows.size());
    }

    void add(JsonNode node) {
        if (!records || nodes.size() < NODES) {
            nodes.add(node);
            return;
        }
        if (rows == null) {
            rows = new CompactRows.Builder();
        }
        write(node, 0, rows.next());
    }

    /** The elements. */
    List<JsonNode> build() {
        if (rows == null) {
            return List.copyOf(nodes);
        }
        List<JsonNode> first = List.copyOf(nodes);
        CompactRows packed = rows.build();
        FieldSteps steps = new FieldSteps();
        return new MadeList<>(
                NODES + packed.size(),
                index -> index < NODES
                        ? first.get(index)
                        : read(packed.at(index - NODES), 0, path.element(index), steps));
    }

    /** Writes a node, its line counted from that of the value around it. */
    private static void write(JsonNode node, int line, CompactWriter out) {
        int here = node.location().line();
        switch (node) {
            case JsonNull _ -> place(NULL, node.location(), line, out);
            case JsonBoolean(boolean truth, var _) -> place(truth ? TRUE : FALSE, node.location(), line, out);
            case JsonUnusable _ -> place(UNUSABLE, node.location(), line, out);
            case JsonNumber(var number, var _) -> {
                place(NUMBER, node.location(), line, out);
                out.decimal(number);
            }
            case JsonString(var words, var _) -> {
                place(STRING, node.location(), line, out);
                out.shared(words);
            }
            case JsonArray(var elements, var _) -> {
                place(ARRAY, node.location(), line, out);
                out.number(elements.size());
                elements.forEach(element -> write(element, here, out));
            }
            case JsonObject(var fields, var names, var _) -> {
                place(OBJECT, node.location(), line, out);
                out.number(fields.size());
                for (Map.Entry<String, JsonNode> field : fields.entrySet()) {
                    out.shared(field.getKey());
                    JsonLocation name = names.getOrDefault(field.getKey(), JsonLocation.NONE);
                    out.number(name.line() - here);
                    out.number(name.column());
                    write(field.getValue(), here, out);
                }
            }
        }
    }

    private static void place(int kind, JsonLocation place, int line, CompactWriter out) {
        out.number(kind);
        out.number(place.line() - line);
        out.number(place.column());
    }

    private static JsonNode read(CompactReader in, int line, JsonPath path, FieldSteps steps) {
        int kind = in.number();
        JsonLocation place = new JsonLocation(line + in.number(), in.number(), path);
        return switch (kind) {
            case NULL -> new JsonNull(place);
            case FALSE, TRUE -> new JsonBoolean(kind == TRUE, place);
            case UNUSABLE -> new JsonUnusable(place);
            case NUMBER -> new JsonNumber(in.decimal(), place);
            case STRING -> new JsonString(in.text(), place);
            case ARRAY -> {
                List<JsonNode> elements = new ArrayList<>();
                for (int size = in.number(); elements.size() < size; ) {
                    elements.add(read(in, place.line(), path.element(elements.size()), steps));
                }
                yield new JsonArray(elements, place);
            }
            default -> {
                FieldMap.Builder fields = new FieldMap.Builder();
                Optional<JsonPath> parent = Optional.of(path);
                for (int size = in.number(); size > 0; size--) {
                    String name = in.text();
                    JsonPath field = new JsonPath(parent, steps.to(name));
                    JsonLocation named = new JsonLocation(place.line() + in.number(), in.number(), field);
                    fields.add(name, read(in, place.line(), field, steps), named);
                }
                yield fields.build(place);
            }
        };
    }
}
