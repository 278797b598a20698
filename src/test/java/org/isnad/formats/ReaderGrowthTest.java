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
import org.isnad.interchange.workbook.OdsFiles;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Reading files of other programs")
@Tag("slow")
final class ReaderGrowthTest {
    private static final String ODS_HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?><office:document-content"
        + " xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
        + " xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\""
        + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\"><office:body><office:spreadsheet><table:table"
        + " table:name=\"a\"><table:table-row><table:table-cell"
        + " office:value-type=\"string\"><text:p>date</text:p></table:table-cell><table:table-cell"
        + " office:value-type=\"string\"><text:p>title</text:p></table:table-cell></table:table-row>";
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
                kind("markwhen", "", n -> "2020-09-09: opening " + n + "\nmore\n", ""),
                kind(
                        "a calendar in JSON",
                        "[\"vcalendar\", [], [",
                        n -> "[\"vevent\", [[\"dtstart\", {}, \"date\", \"2020-09-09\"], [\"summary\", {}, \"text\", \""
                                + n + "\"]], []],\n",
                        "[\"vevent\", [[\"dtstart\", {}, \"date\", \"2020-09-09\"], [\"summary\", {}, \"text\","
                                + " \"z\"]], []]]]"),
                kind("annotations", "[", n -> annotation("event", n) + ",\n", annotation("event", -1) + "]"),
                kind(
                        "annotations of one record",
                        "[",
                        n -> annotation("event", 7) + ",\n",
                        annotation("event", -1) + "]"),
                kind(
                        "annotations of figures",
                        "[" + annotation("event", -1) + ",\n",
                        n -> annotation("figure", n) + ",\n",
                        annotation("figure", -1) + "]"),
                kind(
                        "our own table",
                        "record,id,date,date_basis,status,category,title_ar,title_en,article,paragraph,start,end,quote\n",
                        n -> "event,e" + n + ",2020,stated,reported,c,t,,a.txt,1,0,4,words\n",
                        ""),
                kind(
                        "vis",
                        "[",
                        n -> "{\"start\": \"2020\", \"content\": \"" + n + "\", \"type\": \"box\"},\n",
                        "{\"start\": \"2020\", \"content\": \"z\"}]"),
                kind("lines by hand", "", n -> "9 نيسان 2003 – سقوط " + n + "\n", ""),
                kind("a wiki", "{|\n! Date !! Event\n", n -> "|-\n| 2020-09-09 || [[a|b]] " + n + "\n", "|}\n"),
                kind(
                        "OpenDocument",
                        ODS_HEAD,
                        n -> "<table:table-row><table:table-cell office:value-type=\"date\""
                            + " office:date-value=\"2020-09-09\"><text:p>9</text:p></table:table-cell><table:table-cell"
                            + " office:value-type=\"string\"><text:p>t"
                                + n + "</text:p></table:table-cell></table:table-row>",
                        "</table:table></office:spreadsheet></office:body></office:document-content>"));
    }

    private static String annotation(String record, int n) {
        return "{\"type\": \"Annotation\", \"tags\": [\"record:" + record + "\", \"id:" + record.charAt(0) + n
                + "\", \"date:2020\", \"series:s\", \"qualifier:exact\", \"value:5\"], \"text\": \"t\", \"target\":"
                + " {\"selector\": {\"type\": \"TextQuoteSelector\", \"exact\": \"words\"}}}";
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
        byte[] content = text.append(foot).toString().getBytes(StandardCharsets.UTF_8);
        Path file = Files.write(temporary.resolve("f"), head.equals(ODS_HEAD) ? OdsFiles.of(content) : content);
        long before = MEMORY.getCurrentThreadAllocatedBytes();
        OpenedInput input = InputFile.open(file, Optional.empty(), Optional.empty(), Map.of(), ReadingOptions.NONE);
        long used = MEMORY.getCurrentThreadAllocatedBytes() - before;
        assertTrue(input instanceof OpenedInput.Opened, input::toString);
        return used;
    }
}
