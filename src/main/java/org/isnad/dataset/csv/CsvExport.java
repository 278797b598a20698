package org.isnad.dataset.csv;

import java.util.Arrays;
import java.util.List;
import java.util.function.BiFunction;
import org.isnad.dataset.LoadedDataset;

/** Writes the {@link CitationTable} of a data set as text, with a heading, also of records that cite nothing; to be written in UTF-8 without byte order mark. */
public final class CsvExport {
    private CsvExport() {}

    /** The table with every cell as it is. */
    public static String write(LoadedDataset dataset) {
        return write(dataset, (column, cell) -> cell);
    }

    /** The table with cells that no spreadsheet takes for a formula; {@link SpreadsheetSafety#undo} takes it back. */
    public static String writeSafely(LoadedDataset dataset) {
        return write(dataset, SpreadsheetSafety::cell);
    }

    private static String write(LoadedDataset dataset, BiFunction<Column, String, String> form) {
        List<Column> columns = Arrays.asList(Column.values());
        CsvTable table = new CsvTable();
        table.row(columns.stream().map(Column::heading).toList());
        for (CitationTable.Row row : CitationTable.withUncited(dataset)) {
            table.row(columns.stream()
                    .map(column -> form.apply(column, row.cells().getOrDefault(column, "")))
                    .toList());
        }
        return table.toString();
    }
}
