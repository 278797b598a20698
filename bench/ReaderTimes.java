import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.isnad.formats.InputFile;
import org.isnad.formats.OpenedInput;
import org.isnad.interchange.table.ReadingOptions;

/**
 * Measures how much time of the processor files of each format take to be read at 1, 2, 4 and 8 times as many events, the best of four, and prints a row of a
 * table in Markdown for each, with the largest quotient of a doubling.
 *
 * <p>Usage: {@code java -cp target/isnad.jar bench/ReaderTimes.java [EVENTS]}
 */
final class ReaderTimes {
    private static final int EVENTS = 10_000;
    private static final int RUNS = 4;

    /** What other programs do meanwhile does not count. */
    private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

    private static final String ODS = "<?xml version=\"1.0\" encoding=\"UTF-8\"?><office:document-content"
            + " xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
            + " xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\""
            + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\"><office:body><office:spreadsheet>"
            + "<table:table table:name=\"a\">" + row("date", "title");
    private static final String ODS_END = "</table:table></office:spreadsheet></office:body></office:document-content>";

    /** A kind of file: its beginning, an event, and its end. */
    private record Kind(String name, String head, IntFunction<String> event, String foot) {}

    private ReaderTimes() {}

    public static void main(String[] arguments) throws IOException {
        int events = arguments.length > 0 ? Integer.parseInt(arguments[0]) : EVENTS;
        // A folder of its own: articles are looked for beside a file.
        Path folder = Files.createTempDirectory("reader");
        Path file = folder.resolve("f");
        System.out.printf(
                Locale.ROOT,
                "| file | %,d, ms | %,d, ms | %,d, ms | %,d, ms | largest quotient |%n|---|---|---|---|---|---|%n",
                events,
                2 * events,
                4 * events,
                8 * events);
        for (Kind kind : kinds()) {
            read(kind, events, file);
            List<Double> times = new ArrayList<>();
            double largest = 0;
            for (int times2 = 1; times2 <= 8; times2 *= 2) {
                times.add(read(kind, times2 * events, file));
                int last = times.size() - 1;
                largest = last == 0 ? 0 : Math.max(largest, times.get(last) / times.get(last - 1));
            }
            System.out.printf(
                    Locale.ROOT,
                    "| %s | %.0f | %.0f | %.0f | %.0f | %.2f |%n",
                    kind.name(),
                    times.get(0),
                    times.get(1),
                    times.get(2),
                    times.get(3),
                    largest);
        }
        Files.delete(file);
        Files.delete(folder);
    }

    private static List<Kind> kinds() {
        String slide = "{\"start_date\": {\"year\": \"2020\"}, \"text\": {\"headline\": \"t\"}}";
        String jcal =
                "[\"vevent\", [[\"dtstart\", {}, \"date\", \"2020-09-09\"], [\"summary\", {}, \"text\", \"t\"]], []]";
        String note = "{\"type\": \"Annotation\", \"tags\": [\"2020\"], \"text\": \"t\", \"target\": {}}";
        return List.of(
                new Kind("table", "date,title,id\n", n -> "2020-09-09,t" + n + ",i" + n + "\n", ""),
                new Kind("table with one id", "date,title,id\n", n -> "2020-09-09,t" + n + ",i\n", ""),
                new Kind("table of doubtful dates", "date,title\n", n -> "3/4/" + (1600 + n % 400) + ",t\n", ""),
                new Kind(
                        "table of dates in words",
                        "date,title\n",
                        n -> n % 28 + 1 + " أيلول " + (1900 + n % 100) + ",t\n",
                        ""),
                new Kind(
                        "our own table",
                        "record,id,date,date_basis,status,category,title_ar,title_en,article,paragraph,start,end,quote\n",
                        n -> "event,e" + n + ",2020,stated,reported,c,t,,a.txt,1,0,4,words\n",
                        ""),
                new Kind(
                        "list of objects in JSON",
                        "[",
                        n -> "{\"date\": \"2020\", \"title\": \"" + n + "\"},\n",
                        "{}]"),
                new Kind("JSON Lines", "", n -> "{\"date\": \"2020\", \"title\": \"" + n + "\"}\n", ""),
                new Kind("TimelineJS", "{\"events\": [", n -> slide + ",\n", slide + "]}"),
                new Kind("spreadsheet of TimelineJS", "Year,Month,Day,Headline\n", n -> "2020,9,9,t" + n + "\n", ""),
                new Kind(
                        "vis-timeline",
                        "[",
                        n -> "{\"start\": \"2020\", \"content\": \"t\", \"type\": \"box\"},\n",
                        "{\"start\": \"2020\", \"content\": \"t\"}]"),
                new Kind("SIMILE", "<data>\n", n -> "<event start=\"1963\" title=\"a\">b</event>\n", "</data>"),
                new Kind(
                        "iCalendar",
                        "BEGIN:VCALENDAR\n",
                        n -> "BEGIN:VEVENT\nUID:" + n + "\nDTSTART:20200909\nSUMMARY:x\n y\nEND:VEVENT\n",
                        "END:VCALENDAR\n"),
                new Kind("jCal", "[\"vcalendar\", [], [", n -> jcal + ",\n", jcal + "]]"),
                new Kind("markwhen", "", n -> "2020-09-09: opening " + n + "\nmore\n", ""),
                new Kind("annotations", "[", n -> note + ",\n", note + "]"),
                new Kind("table of a wiki", "{|\n! Date !! Event\n", n -> "|-\n| 2020-09-09 || t" + n + "\n", "|}\n"),
                new Kind("lines by hand", "", n -> "9 نيسان 2003 – سقوط " + n + "\n", ""),
                new Kind("OpenDocument", ODS, n -> row("2020-09-09", "t" + n), ODS_END));
    }

    private static String row(String date, String title) {
        String cell = "<table:table-cell office:value-type=\"string\"><text:p>";
        return "<table:table-row>" + cell + date + "</text:p></table:table-cell>" + cell + title
                + "</text:p></table:table-cell></table:table-row>";
    }

    private static double read(Kind kind, int events, Path file) throws IOException {
        StringBuilder text = new StringBuilder(kind.head());
        for (int i = 0; i < events; i++) {
            text.append(kind.event().apply(i));
        }
        byte[] bytes = text.append(kind.foot()).toString().getBytes(StandardCharsets.UTF_8);
        Files.write(file, kind.head().equals(ODS) ? packed(bytes) : bytes);
        double best = Double.MAX_VALUE;
        for (int i = 0; i < RUNS; i++) {
            long before = CLOCK.getCurrentThreadCpuTime();
            OpenedInput input = InputFile.open(file, Optional.empty(), Optional.empty(), Map.of(), ReadingOptions.NONE);
            best = Math.min(best, (CLOCK.getCurrentThreadCpuTime() - before) / 1e6);
            if (!(input instanceof OpenedInput.Opened)) {
                throw new IllegalStateException(kind.name() + ": " + input);
            }
        }
        return best;
    }

    private static byte[] packed(byte[] content) throws IOException {
        byte[] kind = "application/vnd.oasis.opendocument.spreadsheet".getBytes(StandardCharsets.US_ASCII);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            ZipEntry first = new ZipEntry("mimetype");
            first.setMethod(ZipEntry.STORED);
            first.setSize(kind.length);
            CRC32 sum = new CRC32();
            sum.update(kind);
            first.setCrc(sum.getValue());
            zip.putNextEntry(first);
            zip.write(kind);
            zip.putNextEntry(new ZipEntry("content.xml"));
            zip.write(content);
        }
        return bytes.toByteArray();
    }
}
