package org.isnad.formats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.isnad.bundle.BundleCheck;
import org.isnad.bundle.DatasetSource;
import org.isnad.check.Verdict;
import org.isnad.dataset.ArticleSource;
import org.isnad.dataset.csv.Column;
import org.isnad.dataset.csv.CsvTable;
import org.isnad.dataset.csv.SpreadsheetSafety;
import org.isnad.interchange.Loss;
import org.isnad.interchange.table.ReadingOptions;
import org.isnad.labels.BundleLabels;
import org.isnad.labels.LabelSettings;
import org.isnad.labels.Labels;
import org.isnad.model.Event;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each format says what it cannot carry, and hands on what it can. */
final class OutputFormatTest {
    private static final Labels LABELS = BundleLabels.of(LabelSettings.DEFAULT);
    private static final Path IMPORTED = Path.of("src/test/resources/org/isnad/interchange/arabic.csv");
    private static final OpenedInput.Opened SHIPPED = opened(InputFile.of(DatasetSource.shipped(Optional.empty())));

    @TempDir
    private Path folder;

    private static OpenedInput.Opened opened(OpenedInput input) {
        return assertInstanceOf(OpenedInput.Opened.class, input);
    }

    private static OpenedInput.Opened imported() {
        return opened(InputFile.open(IMPORTED, Optional.empty(), Optional.empty(), Map.of(), ReadingOptions.NONE));
    }

    private static Map<Loss.Code, Integer> losses(OutputFormat format, OpenedInput.Opened input) {
        return format.export(new ExportOptions(LABELS, input.articles(), false)).losses(input.dataset()).stream()
                .collect(Collectors.toMap(Loss::code, Loss::n));
    }

    private static byte[] written(OutputFormat format, OpenedInput.Opened input, boolean safe) throws IOException {
        return format.export(new ExportOptions(LABELS, input.articles(), safe)).write(input.dataset());
    }

    @Test
    void annotationsAndChronologyLoseEventsWithoutCitationsAndTheTableDoesNot() {
        int events = imported().dataset().dataset().events().size();
        assertEquals(4, events);
        for (OutputFormat format : EnumSet.of(
                OutputFormat.WEBANNOTATION,
                OutputFormat.CHRONOLOGY_HTML,
                OutputFormat.CHRONOLOGY_MD,
                OutputFormat.CHRONOLOGY_TXT)) {
            assertEquals(events, losses(format, imported()).get(Loss.Code.UNSOURCED_EVENTS), format.code());
        }
        assertFalse(losses(OutputFormat.CSV, imported()).containsKey(Loss.Code.UNSOURCED_EVENTS));
    }

    @Test
    void theTableHasARowForEachEventWithoutCitations() throws IOException {
        OpenedInput.Opened input = imported();
        List<List<String>> rows = CsvTable.read(
                        new String(written(OutputFormat.CSV, input, false), StandardCharsets.UTF_8))
                .orElseThrow();
        List<Column> columns = List.of(Column.values());
        assertEquals(
                input.dataset().dataset().events().stream()
                        .map(event -> event.id().value() + " " + event.date().edtf() + " "
                                + event.title().ar())
                        .toList(),
                rows.stream()
                        .skip(1)
                        .map(row -> row.get(columns.indexOf(Column.ID)) + " " + row.get(columns.indexOf(Column.DATE))
                                + " " + row.get(columns.indexOf(Column.TITLE_AR)))
                        .toList());
        List<String> first = rows.get(1);
        assertEquals("external", first.get(columns.indexOf(Column.DATE_BASIS)), "no article prints the date");
        for (Column column : EnumSet.range(Column.VOICE, Column.QUOTE)) {
            assertEquals("", first.get(columns.indexOf(column)), column.heading());
        }
    }

    @Test
    void whatCarriesTheCitationsAloneSaysSo() {
        Map<Loss.Code, Integer> losses = losses(OutputFormat.WEBANNOTATION, SHIPPED);
        assertEquals(
                SHIPPED.dataset().dataset().notes().size(),
                losses.get(Loss.Code.NOTES).intValue());
        assertEquals(5, losses.get(Loss.Code.ARTICLES));
        assertTrue(losses.get(Loss.Code.OTHER_LANGUAGE) >= 125, losses::toString);
        assertEquals(
                losses.get(Loss.Code.OTHER_LANGUAGE),
                losses(OutputFormat.CHRONOLOGY_HTML, SHIPPED).get(Loss.Code.TITLES),
                "all titles are in two languages");
    }

    @Test
    void aBundleLosesNothingButArticlesThatAreNotAtHand() {
        assertEquals(Map.of(), losses(OutputFormat.BUNDLE, SHIPPED));
        OpenedInput.Opened without =
                new OpenedInput.Opened(SHIPPED.dataset(), ArticleSource.NONE, SHIPPED.format(), SHIPPED.notices());
        assertEquals(Map.of(Loss.Code.MISSING_ARTICLES, 5), losses(OutputFormat.BUNDLE, without));
    }

    @Test
    void aBundleOfImportedEventsIsVerified() throws IOException {
        Path file = Files.write(folder.resolve("b.zip"), written(OutputFormat.BUNDLE, imported(), false));
        BundleCheck check = BundleCheck.of(file);
        assertEquals(Verdict.VERIFIED, check.verdict(), () -> check.mismatches().toString());
        OpenedInput.Opened again =
                opened(InputFile.open(file, Optional.empty(), Optional.empty(), Map.of(), ReadingOptions.NONE));
        assertEquals(InputFormat.BUNDLE, again.format());
        assertEquals(
                imported().dataset().dataset().events().stream()
                        .map(Event::title)
                        .toList(),
                again.dataset().dataset().events().stream().map(Event::title).toList());
    }

    @ParameterizedTest
    @EnumSource
    void aSafeTableHasNoFormulaAndIsRestored(OutputFormat format) throws IOException {
        Path file = Files.writeString(
                folder.resolve("t.csv"),
                "Year,Month,End Year,Headline,Text,Group,+more\n-44,3,-43,=1+1,'quoted,@x,-note\n2020,,,a,b,c,-5\n");
        OpenedInput.Opened input =
                opened(InputFile.open(file, Optional.empty(), Optional.empty(), Map.of(), ReadingOptions.NONE));
        byte[] plain = written(format, input, false);
        byte[] safe = written(format, input, true);
        if (!format.isTable()) {
            assertEquals(Set.of(), differing(plain, safe));
            return;
        }
        String table = new String(safe, StandardCharsets.UTF_8);
        for (List<String> row : CsvTable.read(table).orElseThrow()) {
            for (String cell : row) {
                assertFalse(cell.matches("(?s)[=+@\t\r].*|-.*[^0-9].*"), "formula: " + cell);
            }
        }
        assertNotEquals(new String(plain, StandardCharsets.UTF_8), table);
        assertEquals(Optional.of(new String(plain, StandardCharsets.UTF_8)), SpreadsheetSafety.undo(table));
        assertTrue(format != OutputFormat.TIMELINEJS_CSV || table.contains("-44,3"), "a year stays a number: " + table);
    }

    private static Set<String> differing(byte[] one, byte[] other) {
        return java.util.Arrays.equals(one, other) ? Set.of() : Set.of("bytes");
    }
}
