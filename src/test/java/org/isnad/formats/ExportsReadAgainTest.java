package org.isnad.formats;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.isnad.bundle.DatasetSource;
import org.isnad.dataset.ArticleSource;
import org.isnad.dataset.LoadedDataset;
import org.isnad.dataset.RandomDataset;
import org.isnad.dataset.csv.SpreadsheetSafety;
import org.isnad.interchange.DatasetExport;
import org.isnad.interchange.Loss;
import org.isnad.interchange.table.ReadingOptions;
import org.isnad.labels.BundleLabels;
import org.isnad.labels.Digits;
import org.isnad.labels.LabelSettings;
import org.isnad.labels.Labels;
import org.isnad.labels.MonthNames;
import org.isnad.model.Dataset;
import org.isnad.model.DatedRecord;
import org.isnad.model.Event;
import org.isnad.model.Figure;
import org.isnad.model.Language;
import org.isnad.model.RecordId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What our exports write is read with the dates, titles and status that were written. */
final class ExportsReadAgainTest {
    private static final Labels LABELS = BundleLabels.of(LabelSettings.DEFAULT);
    private static final Labels ENGLISH =
            BundleLabels.of(new LabelSettings(Language.ENGLISH, MonthNames.IRAQI, Digits.WESTERN));
    private static final LoadedDataset SHIPPED = assertInstanceOf(
                    OpenedInput.Opened.class, InputFile.of(DatasetSource.shipped(Optional.empty())))
            .dataset();

    @TempDir
    private Path temporary;

    private static List<LoadedDataset> datasets() {
        List<LoadedDataset> all = new ArrayList<>(List.of(SHIPPED));
        Random random = new Random(5);
        for (int i = 0; i < 20; i++) {
            all.add(LoadedDataset.made(RandomDataset.make(random, SHIPPED.dataset()), SHIPPED.texts(), "random " + i));
        }
        return all;
    }

    /** Every format is read again, or is for people alone. */
    @ParameterizedTest
    @EnumSource
    void whatIsWrittenIsReadOrIsForPeople(OutputFormat format) {
        assertEquals(
                format.code().startsWith("chronology-"),
                InputFormat.of(format.code()).isEmpty(),
                format.code());
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.MATCH_NONE, names = "CHRONOLOGY_.*")
    void eventsComeBack(OutputFormat format) throws IOException {
        for (LoadedDataset loaded : datasets()) {
            for (Labels labels : List.of(LABELS, ENGLISH)) {
                byte[] written = export(format, labels).write(loaded);
                assertArrayEquals(written, export(format, labels).write(loaded));
                List<String> expected = loaded.dataset().events().stream()
                        .filter(event -> carries(format, event) && says(format, event))
                        .map(event -> line(event, format, labels))
                        .toList();
                if (!expected.isEmpty()) {
                    assertEquals(
                            expected,
                            read(written).events().stream()
                                    .filter(event -> says(format, loaded, event.id()))
                                    .map(event -> line(event, format, LABELS))
                                    .toList(),
                            loaded.source());
                }
            }
        }
    }

    /** Also in the forms that spreadsheets want. */
    @ParameterizedTest
    @EnumSource(names = {"CSV", "TIMELINEJS_CSV"})
    void tablesForSpreadsheetsAreTheSameTables(OutputFormat format) throws IOException {
        for (LoadedDataset loaded : datasets()) {
            byte[] plain = export(format, LABELS).write(loaded);
            byte[] safe = format.export(new ExportOptions(LABELS, ArticleSource.NONE, true))
                    .write(loaded);
            byte[] restored = SpreadsheetSafety.undo(new String(safe, StandardCharsets.UTF_8))
                    .orElseThrow()
                    .getBytes(StandardCharsets.UTF_8);
            assertArrayEquals(plain, restored);
            assertArrayEquals(
                    plain, ExcelText.csv(ExcelText.of(plain)).orElseThrow().getBytes(StandardCharsets.UTF_8));
            if (loaded.dataset().events().stream().anyMatch(event -> carries(format, event))) {
                assertEquals(read(plain), read(ExcelText.of(plain)));
            }
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"CSV", "WEBANNOTATION", "JSON", "BUNDLE"})
    void figuresComeBack(OutputFormat format) throws IOException {
        for (LoadedDataset loaded : datasets()) {
            List<String> expected = loaded.dataset().figures().stream()
                    .filter(figure -> says(format, figure)
                            && (format != OutputFormat.WEBANNOTATION
                                    || !figure.citations().isEmpty()))
                    .map(ExportsReadAgainTest::figure)
                    .toList();
            if (!expected.isEmpty() && loaded.dataset().events().stream().anyMatch(event -> carries(format, event))) {
                assertEquals(
                        expected,
                        read(export(format, LABELS).write(loaded)).figures().stream()
                                .filter(figure -> says(format, loaded, figure.id()))
                                .map(ExportsReadAgainTest::figure)
                                .toList(),
                        loaded.source());
            }
        }
    }

    @Test
    void anEventThatWasMovedInACalendarIsWhereItWasMoved() throws IOException {
        String written = new String(
                OutputFormat.ICALENDAR.export(ExportOptions.of(LABELS)).write(SHIPPED), StandardCharsets.UTF_8);
        assertTrue(written.lines().allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75));
        String moved = written.replaceFirst("DTSTART;VALUE=DATE:\\d+", "DTSTART;VALUE=DATE:20200909")
                .replaceFirst("DTEND;VALUE=DATE:\\d+", "DTEND;VALUE=DATE:20200910");
        assertEquals(
                "2020-09-09",
                read(moved.getBytes(StandardCharsets.UTF_8))
                        .events()
                        .getFirst()
                        .date()
                        .edtf());
    }

    /** Of a table with a column of numbers, which has no article either. */
    @ParameterizedTest
    @EnumSource(names = {"JSON", "BUNDLE"})
    void figuresWithoutASourceComeBack(OutputFormat format) throws IOException {
        Dataset table =
                read("date,title,value\n2020-01-02,a,1200\n2021-03,b,about 40\n".getBytes(StandardCharsets.UTF_8));
        assertEquals(2, table.figures().size());
        assertEquals(
                table.figures().stream().map(ExportsReadAgainTest::figure).toList(),
                read(export(format, LABELS).write(LoadedDataset.made(table, Map.of(), "table"))).figures().stream()
                        .map(ExportsReadAgainTest::figure)
                        .toList());
    }

    private Dataset read(byte[] file) throws IOException {
        Path path = Files.write(temporary.resolve("f"), file);
        OpenedInput opened = InputFile.open(path, Optional.empty(), Optional.empty(), Map.of(), ReadingOptions.NONE);
        return assertInstanceOf(OpenedInput.Opened.class, opened, opened::toString)
                .dataset()
                .dataset();
    }

    private static DatasetExport export(OutputFormat format, Labels labels) {
        return format.export(ExportOptions.of(labels));
    }

    /** Whether a format has room for an event; what it has not is told as a loss. */
    private static boolean carries(OutputFormat format, Event event) {
        LoadedDataset one = LoadedDataset.made(SHIPPED.dataset().withEvents(List.of(event)), SHIPPED.texts(), "one");
        return export(format, LABELS).losses(one).stream()
                .noneMatch(loss -> loss.code() == Loss.Code.FAR_DATES || loss.code() == Loss.Code.UNSOURCED_EVENTS);
    }

    /** Whether most citations say what the record says: of these formats each row says what its citation says. */
    private static boolean says(OutputFormat format, DatedRecord record) {
        boolean claimed = format == OutputFormat.CSV || format == OutputFormat.WEBANNOTATION;
        long others = record.citations().stream()
                .filter(citation -> citation.claim().isPresent())
                .count();
        return !claimed
                || record.citations().isEmpty()
                || others * 2 < record.citations().size();
    }

    private static boolean says(OutputFormat format, LoadedDataset loaded, RecordId id) {
        return Stream.<DatedRecord>concat(loaded.dataset().events().stream(), loaded.dataset().figures().stream())
                .filter(record -> record.id().equals(id))
                .allMatch(record -> says(format, record));
    }

    private static String line(Event event, OutputFormat format, Labels labels) {
        boolean both = List.of(OutputFormat.CSV, OutputFormat.JSON, OutputFormat.BUNDLE)
                .contains(format);
        String words = both ? event.title().ar() + event.title().en().orElse("") : labels.of(event.title());
        // Marks of direction and blanks are no part of the words.
        String title = words.replaceAll("[\\p{Cf}\\p{Cc}\\s]", "");
        return event.date().edtf() + " | " + (title.isEmpty() ? "بلاعنوان" : title) + " | " + event.status();
    }

    private static String figure(Figure figure) {
        return figure.id().value() + " | " + figure.series().value() + " | "
                + figure.date().edtf() + " | " + figure.quantity() + " | " + figure.kind() + " | " + figure.measure()
                + " | " + figure.status();
    }
}
