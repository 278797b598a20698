package org.isnad.proof;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.json.JsonNode;
import org.isnad.json.JsonNode.JsonObject;
import org.isnad.json.ObjectShape;

/** How records with the same fields are made of columns: where the value of each column stands in them. Immutable. */
final class RecordShape {
    private final ObjectShape names;
    private final List<Part> parts;

    /** What a field holds. */
    private sealed interface Part {}

    /** The value of a column. */
    private record Value(int column) implements Part {}

    /** An object. */
    private record Inner(RecordShape shape) implements Part {}

    private RecordShape(Branch branch) {
        names = new ObjectShape(List.copyOf(branch.fields.keySet()));
        parts = branch.fields.values().stream()
                .<Part>map(field ->
                        field instanceof Branch inner ? new Inner(new RecordShape(inner)) : new Value((Integer) field))
                .toList();
    }

    /**
     * A shape.
     *
     * @param columns their numbers, in the order of the fields
     * @param paths for each of them the names of the objects around the field, then its own; one name at least
     * @return empty if two stand in the same place, or one inside the value of another
     */
    static Optional<RecordShape> of(List<Integer> columns, List<List<String>> paths) {
        Branch root = new Branch();
        for (int i = 0; i < columns.size(); i++) {
            if (!root.put(paths.get(i), columns.get(i))) {
                return Optional.empty();
            }
        }
        return Optional.of(new RecordShape(root));
    }

    /**
     * A record of this shape.
     *
     * @param record its index
     * @param columns all of them, by their numbers
     */
    JsonObject object(int record, List<ColumnValues> columns) {
        JsonNode[] values = new JsonNode[parts.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = switch (parts.get(i)) {
                case Value(int column) -> columns.get(column).of(record);
                case Inner(RecordShape inner) -> inner.object(record, columns);
            };
        }
        return names.object(values);
    }

    /** A shape in the making: names to numbers of columns, or to branches. */
    private static final class Branch {
        private final Map<String, Object> fields = new LinkedHashMap<>();

        /** Says whether there was room: nothing stands there yet, and no value on the way to it. */
        boolean put(List<String> path, Integer column) {
            Branch inner = this;
            for (String name : path.subList(0, path.size() - 1)) {
                if (!(inner.fields.computeIfAbsent(name, _ -> new Branch()) instanceof Branch next)) {
                    return false;
                }
                inner = next;
            }
            return inner.fields.putIfAbsent(path.getLast(), column) == null;
        }
    }
}
