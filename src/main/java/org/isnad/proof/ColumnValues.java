package org.isnad.proof;

import java.util.BitSet;
import java.util.List;
import org.isnad.json.JsonNode;
import org.jspecify.annotations.Nullable;

/** The values of one field by the records that have it. Immutable. */
final class ColumnValues {
    private final List<JsonNode> values;

    /** For each record how many before it have the field; null where all have it. */
    private final int @Nullable [] before;

    private ColumnValues(List<JsonNode> values, int @Nullable [] before) {
        this.values = values;
        this.before = before;
    }

    /**
     * Values.
     *
     * @param values of those records that have the field, one after another
     * @param shapes of all records
     * @param holding which shapes have the field
     */
    static ColumnValues of(List<JsonNode> values, int[] shapes, BitSet holding) {
        if (values.size() == shapes.length) {
            return new ColumnValues(values, null);
        }
        int[] before = new int[shapes.length];
        int count = 0;
        for (int i = 0; i < shapes.length; i++) {
            before[i] = count;
            count += holding.get(shapes[i]) ? 1 : 0;
        }
        return new ColumnValues(values, before);
    }

    /** The value of a record that has the field. */
    JsonNode of(int record) {
        return values.get(before == null ? record : before[record]);
    }
}
