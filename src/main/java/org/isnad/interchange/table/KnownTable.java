package org.isnad.interchange.table;

import java.util.Map;

/**
 * A list of events of another format, as a table whose columns need no explanation.
 *
 * @param rows each of which is kept whole with its event
 * @param columns what the columns mean
 * @param title of the list, or empty
 * @param description of the list, or empty
 */
public record KnownTable(TableRows rows, Map<ColumnRole, String> columns, String title, String description) {

    /** Copies the map. */
    public KnownTable {
        columns = Map.copyOf(columns);
    }
}
