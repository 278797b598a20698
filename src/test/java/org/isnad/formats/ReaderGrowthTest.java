package org.isnad.formats;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.isnad.interchange.table.ReadingOptions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Reading files of other programs")
@Tag("slow")
final class ReaderGrowthTest {
    private static final int RECORDS = 2_000;
    private static final double DOUBLED = 2.3;
    private static final ThreadMXBean MEMORY = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    @TempDir
    private Path temporary;

    static Stream<Arguments> files() {
        return Stream.of(
                kind("rows", "date,title,id\n", n -> "2020-09-09,title " + n + "," + n + "\n", ""),
                kind("one id", "date,title,id\n", n -> "2020-09-09,title,a\n", ""),
                kind("doubtful dates", "date,title\n", n -> "3/4/" + (1600 + n % 400) + ",t\n", ""),
                kind("unreadable dates", "date,title\n2020,a\n", n -> "soon " + n + ",t\n", ""),
                kind("open quotation marks", "date,title\n", n -> "2020,\"a\"\"\n", ""),
                kind("groups", "date,group\n", n -> "2020,g" + n + "\n", ""),
                kind("slides of one id", "{\"events\": [", n -> slide(n), slide(0).replace(",\n", "") + "]}"),
                kind("lines of JSON", "", n -> "{\"date\": \"2020\", \"title\": \"" + n + "\"}\n", ""),
                kind(
                        "a calendar",
                        "BEGIN:VCALENDAR\n",
                        n -> "BEGIN:VEVENT\nUID:a\nDTSTART:20200909\nSUMMARY:x\n y\nEND:VEVENT\n",
                        "END:VCALENDAR\n"),
                kind(
                        "a folded line",
                        "BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:20200909\nSUMMARY:x\n",
                        n -> " y\n",
                        "END:VEVENT\nEND:VCALENDAR\n"),
                kind("SIMILE", "<data>\n", n -> "<event start=\"1963\" title=\"a\">b</event>\n", "</data>"),
                kind("markwhen", "", n -> "2020-09-09: opening " + n + "\nmore\n", ""));
    }

    private static Arguments kind(String name, String head, IntFunction<String> record, String foot) {
        return Arguments.of(name, head, record, foot);
    }

    private static String slide(int n) {
        return "{\"unique_id\": \"a\", \"start_date\": {\"year\": 2020}, \"text\": {\"headline\": \"" + n + "\"}},\n";
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("does twice the work for twice the records")
    @MethodSource("files")
    void growsWithTheRecords(String name, String head, IntFunction<String> record, String foot) throws IOException {
        work(head, record, foot, RECORDS / 4);
        double some = work(head, record, foot, RECORDS);
        double twice = work(head, record, foot, 2 * RECORDS);
        double fourfold = work(head, record, foot, 4 * RECORDS);
        assertTrue(twice <= DOUBLED * some, name + ": " + some + " to " + twice);
        assertTrue(fourfold <= DOUBLED * twice, name + ": " + twice + " to " + fourfold);
    }

    /** How many bytes were asked for, which grows with every step that makes anything. */
    private double work(String head, IntFunction<String> record, String foot, int records) throws IOException {
        StringBuilder text = new StringBuilder(head);
        for (int i = 0; i < records; i++) {
            text.append(record.apply(i));
        }
        Path file =
                Files.write(temporary.resolve("f"), text.append(foot).toString().getBytes(StandardCharsets.UTF_8));
        long before = MEMORY.getCurrentThreadAllocatedBytes();
        OpenedInput input = InputFile.open(file, Optional.empty(), Optional.empty(), Map.of(), ReadingOptions.NONE);
        long used = MEMORY.getCurrentThreadAllocatedBytes() - before;
        assertTrue(input instanceof OpenedInput.Opened, input::toString);
        return used;
    }
}
