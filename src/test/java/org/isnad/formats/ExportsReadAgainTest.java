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
import org.isnad.bundle.DatasetSource;
import org.isnad.dataset.LoadedDataset;
import org.isnad.dataset.RandomDataset;
import org.isnad.interchange.PlainWords;
import org.isnad.interchange.table.ReadingOptions;
import org.isnad.labels.BundleLabels;
import org.isnad.labels.LabelSettings;
import org.isnad.labels.Labels;
import org.isnad.model.Event;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What our exports write is read with the dates, titles and status that were written. */
final class ExportsReadAgainTest {
    private static final Labels LABELS = BundleLabels.of(LabelSettings.DEFAULT);
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

    @ParameterizedTest
    @EnumSource(names = {"XLSX", "ICALENDAR"})
    void eventsComeBack(OutputFormat format) throws IOException {
        for (LoadedDataset loaded : datasets()) {
            byte[] written = format.export(ExportOptions.of(LABELS)).write(loaded);
            assertArrayEquals(written, format.export(ExportOptions.of(LABELS)).write(loaded));
            List<String> expected = loaded.dataset().events().stream()
                    .filter(event -> format != OutputFormat.ICALENDAR || near(event))
                    .map(ExportsReadAgainTest::line)
                    .toList();
            if (!expected.isEmpty()) {
                assertEquals(
                        expected,
                        read(written).stream().map(ExportsReadAgainTest::line).toList(),
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
                read(moved.getBytes(StandardCharsets.UTF_8)).getFirst().date().edtf());
    }

    @Test
    void tablesForExcelAreTheSameTables() throws IOException {
        byte[] csv =
                OutputFormat.TIMELINEJS_CSV.export(ExportOptions.of(LABELS)).write(SHIPPED);
        assertEquals(
                read(csv).stream().map(ExportsReadAgainTest::line).toList(),
                read(ExcelText.of(csv)).stream().map(ExportsReadAgainTest::line).toList());
    }

    private List<Event> read(byte[] file) throws IOException {
        Path path = Files.write(temporary.resolve("f"), file);
        return assertInstanceOf(
                        OpenedInput.Opened.class,
                        InputFile.open(path, Optional.empty(), Optional.empty(), Map.of(), ReadingOptions.NONE))
                .dataset()
                .dataset()
                .events();
    }

    private static boolean near(Event event) {
        return OutputFormat.ICALENDAR
                .export(ExportOptions.of(LABELS))
                .losses(LoadedDataset.made(SHIPPED.dataset().withEvents(List.of(event)), SHIPPED.texts(), "one"))
                .stream()
                .noneMatch(loss -> loss.code() == org.isnad.interchange.Loss.Code.FAR_DATES);
    }

    private static String line(Event event) {
        // Marks of direction are no part of the words.
        String title = PlainWords.line(event.title().ar().replaceAll("[\\u200E\\u200F]", ""));
        return event.date().edtf() + " | " + (title.isEmpty() ? "بلا عنوان" : title) + " | " + event.status();
    }
}
