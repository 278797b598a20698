package org.isnad.formats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Supplier;
import org.isnad.Progress;
import org.isnad.interchange.table.ReadingOptions;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The readers of every kind of file count what they read, and end where it is no longer wanted. */
final class CancelledReadingTest {
    private static final int EVENTS = 40;

    @TempDir
    private Path folder;

    private Path file(String kind) throws IOException {
        StringBuilder text = new StringBuilder(
                switch (kind) {
                    case "csv" -> "date,title\n";
                    case "tsv" -> "date\ttitle\n";
                    case "rows" -> "[";
                    case "timelinejs" -> "{\"events\": [";
                    default ->
                        "{\"format\": 1, \"id\": \"x\", \"title\": {\"ar\": \"x\"}, \"language\": \"ar\","
                                + " \"categories\": [{\"id\": \"c\", \"labels\": {\"ar\": \"c\"}}], \"events\": [";
                });
        for (int i = 0; i < EVENTS; i++) {
            String date = "2020-01-%02d".formatted(1 + i % 28);
            text.append(
                    switch (kind) {
                        case "csv" -> date + ",هجوم " + i + "\n";
                        case "tsv" -> date + "\tهجوم " + i + "\n";
                        case "rows" -> "{\"date\": \"%s\", \"title\": \"هجوم %d\"}".formatted(date, i);
                        case "timelinejs" ->
                            "{\"start_date\": {\"year\": 2020, \"month\": 1, \"day\": %d}, \"text\": {\"headline\": \"هجوم %d\"}}"
                                    .formatted(1 + i % 28, i);
                        default ->
                            ("{\"id\": \"e%d\", \"date\": \"%s\", \"title\": {\"ar\": \"هجوم %d\"},"
                                            + " \"category\": \"c\", \"status\": \"reported\"}")
                                    .formatted(i, date, i);
                    });
            if (!kind.endsWith("sv") && i < EVENTS - 1) {
                text.append(",");
            }
        }
        text.append(
                switch (kind) {
                    case "csv", "tsv" -> "";
                    case "rows" -> "]";
                    default -> "]}";
                });
        Path file = folder.resolve("events." + (kind.endsWith("sv") ? kind : "json"));
        Files.writeString(file, text);
        return file;
    }

    private static Recognised read(Path file) {
        return switch (InputFile.recognise(file, Optional.empty(), ReadingOptions.NONE)) {
            case TableInput table -> table.read(Map.of());
            case OpenedInput input -> input;
        };
    }

    @ParameterizedTest
    @CsvSource({"csv, 40", "tsv, 40", "rows, 40", "timelinejs, 40", "format1, 40"})
    void everyRecordIsCounted(String kind, int made) throws IOException {
        Path file = file(kind);
        Progress progress = new Progress();
        Recognised read = progress.during(() -> read(file));
        assertTrue(read instanceof OpenedInput.Opened, read.toString());
        assertEquals(Progress.Phase.MAKING, progress.phase());
        // Format 1 has more lists behind the events, each a beginning.
        assertEquals(kind.equals("format1") ? 0 : made, progress.done());
    }

    @ParameterizedTest
    @CsvSource({"csv", "tsv", "rows", "timelinejs", "format1"})
    void readingEndsWhereItIsNoLongerWanted(String kind) throws IOException {
        Path file = file(kind);
        assertEndsWhenCancelled(() -> read(file));
    }

    @ParameterizedTest
    @CsvSource({"csv", "tsv", "rows"})
    void recordsEndToBeMadeWhereTheyAreNoLongerWanted(String kind) throws IOException {
        TableInput table = (TableInput) InputFile.recognise(file(kind), Optional.empty());
        assertEndsWhenCancelled(() -> table.read(Map.of()));
    }

    private static void assertEndsWhenCancelled(Supplier<Recognised> work) {
        Progress progress = new Progress();
        boolean[] ended = new boolean[1];
        assertThrows(
                CancellationException.class,
                () -> progress.during(() -> {
                    progress.cancel();
                    Recognised read = work.get();
                    ended[0] = true;
                    return read;
                }));
        assertTrue(!ended[0], "it was done to the end");
    }

    @ParameterizedTest
    @CsvSource({"0", "3", "200"})
    void aDataSetOfOursIsOneBehindBlanksToo(int blanks) throws IOException {
        Path file = file("format1");
        Files.writeString(file, " \n".repeat(blanks) + Files.readString(file));
        assertTrue(
                InputFile.recognise(file, Optional.empty()) instanceof OpenedInput.Opened opened
                        && opened.format() == InputFormat.JSON,
                "read as format 1");
    }
}
