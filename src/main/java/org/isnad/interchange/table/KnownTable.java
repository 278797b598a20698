package org.isnad.interchange.table;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.dates.DateOrder;
import org.isnad.model.Era;

/**
 * A list of events of another format, as a table whose columns need no explanation.
 *
 * @param rows each of which is kept whole with its event
 * @param columns what the columns mean
 * @param title of the list, or empty
 * @param description of the list, or empty
 * @param order of day and month in digits, where the format or the file says it
 * @param eras periods that its program draws behind the events
 */
public record KnownTable(
        TableRows rows,
        Map<ColumnRole, String> columns,
        String title,
        String description,
        Optional<DateOrder> order,
        List<Era> eras) {

    /** Copies the collections. */
    public KnownTable {
        columns = Map.copyOf(columns);
        eras = List.copyOf(eras);
    }

    /** A list without periods. */
    public KnownTable(
            TableRows rows,
            Map<ColumnRole, String> columns,
            String title,
            String description,
            Optional<DateOrder> order) {
        this(rows, columns, title, description, order, List.of());
    }

    /** The same with periods behind the events. */
    public KnownTable with(List<Era> found) {
        return new KnownTable(rows, columns, title, description, order, found);
    }

    /** The same with the order of day and month that its program takes. */
    public KnownTable with(DateOrder said) {
        return new KnownTable(rows, columns, title, description, Optional.of(said), eras);
    }
}
