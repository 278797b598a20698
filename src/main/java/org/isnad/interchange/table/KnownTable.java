package org.isnad.interchange.table;

import java.util.Map;
import java.util.Optional;
import org.isnad.dates.DateOrder;

/**
 * A list of events of another format, as a table whose columns need no explanation.
 *
 * @param rows each of which is kept whole with its event
 * @param columns what the columns mean
 * @param title of the list, or empty
 * @param description of the list, or empty
 * @param order of day and month in digits, where the format or the file says it
 */
public record KnownTable(
        TableRows rows, Map<ColumnRole, String> columns, String title, String description, Optional<DateOrder> order) {

    /** Copies the map. */
    public KnownTable {
        columns = Map.copyOf(columns);
    }

    /** The same with the order of day and month that its program takes. */
    public KnownTable with(DateOrder said) {
        return new KnownTable(rows, columns, title, description, Optional.of(said));
    }
}
