package org.isnad.bundle;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.isnad.bundle.Mismatch.Kind;
import org.isnad.dataset.LoadedDataset;
import org.isnad.dataset.csv.CitationTable;
import org.isnad.dataset.csv.Column;
import org.isnad.dataset.csv.CsvTable;

/** Compares the table of a bundle with its data set, column by column; columns of later versions are passed over. */
final class TableCheck {
    private TableCheck() {}

    static void check(SortedMap<String, byte[]> members, LoadedDataset loaded, List<Mismatch> mismatches) {
        Optional<List<List<String>>> table = Optional.ofNullable(members.get(BundleMembers.TABLE))
                .flatMap(bytes -> CsvTable.read(new String(bytes, StandardCharsets.UTF_8)))
                .filter(rows -> !rows.isEmpty());
        if (table.isEmpty()) {
            mismatches.add(new Mismatch(Kind.TABLE_UNREADABLE, BundleMembers.TABLE));
            return;
        }
        List<String> headings = table.get().getFirst();
        Map<Column, Integer> columns = new EnumMap<>(Column.class);
        Arrays.stream(Column.values())
                .filter(column -> headings.contains(column.heading()))
                .forEach(column -> columns.put(column, headings.indexOf(column.heading())));
        List<List<String>> rows = table.get().subList(1, table.get().size());
        List<CitationTable.Row> expected = CitationTable.withUncited(loaded);
        if (!columns.containsKey(Column.QUOTE) || rows.size() != expected.size()) {
            mismatches.add(new Mismatch(Kind.TABLE_DIFFERS, BundleMembers.TABLE));
            return;
        }
        for (int i = 0; i < rows.size(); i++) {
            if (!same(rows.get(i), expected.get(i), columns)) {
                CitationTable.Row row = expected.get(i);
                mismatches.add(new Mismatch(
                        Kind.TABLE_DIFFERS,
                        BundleMembers.TABLE + ": " + row.record().id().value()
                                + (row.index() == CitationTable.UNCITED ? "" : "/" + row.index())));
            }
        }
    }

    private static boolean same(List<String> cells, CitationTable.Row row, Map<Column, Integer> columns) {
        return columns.entrySet().stream()
                .allMatch(column -> column.getValue() < cells.size()
                        && cells.get(column.getValue()).equals(row.cells().getOrDefault(column.getKey(), "")));
    }
}
