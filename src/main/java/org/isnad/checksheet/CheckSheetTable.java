package org.isnad.checksheet;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.isnad.dataset.csv.CsvTable;
import org.isnad.dataset.csv.SpreadsheetSafety;
import org.isnad.model.Bilingual;
import org.isnad.model.Dataset;
import org.isnad.model.DatedRecord;
import org.isnad.model.Event;
import org.isnad.model.Figure;

/** The check sheet as a table with a row for each record, also those that nobody has marked; no cell is a formula. */
public final class CheckSheetTable {
    private static final List<String> HEADINGS =
            List.of("record", "kind", "date", "title", "status", "changed", "initials", "time", "note");

    private CheckSheetTable() {}

    /** The table, RFC 4180. */
    public static String csv(Dataset dataset, CheckedRecords checked) {
        CsvTable table = new CsvTable();
        table.row(HEADINGS);
        Stream.<DatedRecord>concat(dataset.events().stream(), dataset.figures().stream())
                .forEach(record -> {
                    Optional<CheckedRecords.Checked> found = checked.of(record.id());
                    Optional<CheckMark> mark = found.map(CheckedRecords.Checked::mark);
                    table.row(List.of(
                            SpreadsheetSafety.text(record.id().value()),
                            record instanceof Event ? "event" : "figure",
                            SpreadsheetSafety.text(record.date().edtf()),
                            SpreadsheetSafety.text(title(record)),
                            mark.map(one -> one.status().code()).orElse(""),
                            found.map(one -> one.changed() ? "yes" : "no").orElse(""),
                            SpreadsheetSafety.text(mark.map(CheckMark::initials).orElse("")),
                            mark.map(one -> one.time().toString()).orElse(""),
                            SpreadsheetSafety.text(mark.flatMap(CheckMark::note).orElse(""))));
                });
        return table.toString();
    }

    private static String title(DatedRecord record) {
        return switch (record) {
            case Event event -> event.title().ar();
            case Figure figure -> figure.title().map(Bilingual::ar).orElse("");
        };
    }
}
