package org.isnad.dataset.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.isnad.dataset.DatasetReader;
import org.isnad.dataset.LoadResult;
import org.isnad.dataset.LoadedDataset;
import org.isnad.dataset.OddDataset;
import org.isnad.dataset.RandomDataset;
import org.isnad.model.Dataset;
import org.isnad.model.DatedRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The table carries every citation, and its safe form is the same table to a spreadsheet's eyes only. */
final class CsvExportTest {

    private static final LoadedDataset SHIPPED =
            ((LoadResult.Loaded) DatasetReader.readShipped(Optional.empty())).dataset();

    @TempDir
    private Path folder;

    private List<LoadedDataset> datasets() throws IOException {
        List<LoadedDataset> all = new ArrayList<>(List.of(SHIPPED, OddDataset.in(folder)));
        Random random = new Random(11);
        for (int i = 0; i < 200; i++) {
            Dataset made = RandomDataset.make(random, SHIPPED.dataset());
            all.add(LoadedDataset.made(made, SHIPPED.texts(), "random " + i));
        }
        return all;
    }

    @ParameterizedTest
    @ValueSource(strings = {"\uFEFF=1+1", "\u0000=1+1", "\u200F=1+1", "\u202E@x", "  +1", "\u00A0=1", "\uFEFF\uFF1D1"})
    void whatIsNotSeenBeforeAFormulaDoesNotHideIt(String cell) {
        assertEquals("'" + cell, SpreadsheetSafety.text(cell));
        assertEquals(cell, SpreadsheetSafety.original(SpreadsheetSafety.text(cell)));
    }

    @Test
    void everyCitationIsARowAndEveryRecordHasOne() throws IOException {
        for (LoadedDataset loaded : datasets()) {
            List<String> quotes = Stream.<DatedRecord>concat(
                            loaded.dataset().events().stream(), loaded.dataset().figures().stream())
                    .flatMap(record -> record.citations().isEmpty()
                            ? Stream.of("")
                            : record.citations().stream()
                                    .map(citation -> citation.anchor().exact()))
                    .toList();
            List<List<String>> rows = CsvTable.read(CsvExport.write(loaded)).orElseThrow();
            assertEquals(
                    quotes,
                    rows.stream()
                            .skip(1)
                            .map(row -> row.get(List.of(Column.values()).indexOf(Column.QUOTE)))
                            .toList());
        }
    }

    @Test
    void theSafeTableHasNoFormulaAndCanBeUndone() throws IOException {
        int changed = 0;
        for (LoadedDataset loaded : datasets()) {
            String table = CsvExport.write(loaded);
            String safe = CsvExport.writeSafely(loaded);
            for (List<String> row : CsvTable.read(safe).orElseThrow()) {
                for (String cell : row) {
                    assertFalse(
                            !cell.matches("-?[0-9.]+") && cell.matches("(?s)[=+\\-@\t\r].*"), () -> "formula: " + cell);
                }
            }
            assertEquals(Optional.of(table), SpreadsheetSafety.undo(safe), loaded.source());
            changed += safe.equals(table) ? 0 : 1;
        }
        assertTrue(changed > 10, "tables with dangerous cells were tried: " + changed);
    }

    @Test
    void numbersStayNumbersAndTextsDoNotCalculate() throws IOException {
        String safe = CsvExport.writeSafely(OddDataset.in(folder));
        assertTrue(safe.contains(",-5,,exact,"), safe);
        assertTrue(safe.contains("\"'=HYPERLINK(\"\"x\"\")\""), safe);
        assertTrue(safe.contains(",''+كلام,"), safe);
        assertTrue(safe.contains(",'-عامل,'@subject,"), safe);
        assertEquals("'-0043", SpreadsheetSafety.cell(Column.DATE, "-0043"), "a date is no number");
        assertEquals("'-word", SpreadsheetSafety.cell(Column.VALUE, "-word"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1", "+1", "-1", "@a", "\ta", "\ra", "\na", "＝1", "＋1", "－1", "＠a", "'a", "'", "''=1"})
    void aDangerousTextIsChangedReversibly(String words) {
        assertNotEquals(words, SpreadsheetSafety.text(words));
        assertEquals(words, SpreadsheetSafety.original(SpreadsheetSafety.text(words)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "a=1", " 1", "«=»", "1"})
    void anotherTextIsLeftAlone(String words) {
        assertEquals(words, SpreadsheetSafety.text(words));
    }

    @Test
    void rowsAreReadAsTheyWereWritten() {
        List<List<String>> rows =
                List.of(List.of("a", "", "c\"d", "e,f"), List.of("", "\r", "g\r\nh", "\""), List.of("x", "y", "z", ""));
        CsvTable table = new CsvTable();
        rows.forEach(table::row);
        assertEquals(Optional.of(rows), CsvTable.read(table.toString()));
        assertEquals(Optional.of(List.of(List.of("a", "b"), List.of("c"))), CsvTable.read("a,b\nc"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\"b", "\"a", "\"a\"b", "a,\"b\"\"", "\""})
    void whatIsNoTableIsRefused(String text) {
        assertEquals(Optional.empty(), CsvTable.read(text));
        assertEquals(Optional.empty(), SpreadsheetSafety.undo(text));
    }
}
