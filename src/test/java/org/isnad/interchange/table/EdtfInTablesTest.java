package org.isnad.interchange.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.isnad.interchange.NoticeCode;
import org.isnad.interchange.NoticeCode.Weight;
import org.isnad.interchange.Notices;
import org.isnad.interchange.ReadResult;
import org.isnad.interchange.lines.DelimitedText;
import org.isnad.time.Edtf;
import org.isnad.time.EdtfException;
import org.junit.jupiter.api.Test;

/**
 * What the suites of EDTF accept is read out of a table as EDTF or told as in doubt; what they reject is left out, or it is another
 * way of writing a date, of which each is listed.
 */
final class EdtfInTablesTest {
    private static final Path VECTORS = Path.of("src/test/resources/org/isnad/time/edtf-vectors.tsv");

    private static Map<String, List<String>> outcomes(String expected) throws IOException {
        Map<String, List<String>> outcomes = new TreeMap<>();
        for (String line : Files.readAllLines(VECTORS)) {
            List<String> cells = Arrays.asList(line.split("\t", -1));
            if (cells.size() > 1 && cells.get(1).equals(expected)) {
                outcomes.computeIfAbsent(outcome(cells.get(0)), _ -> new ArrayList<>())
                        .add(cells.get(0));
            }
        }
        return outcomes;
    }

    private static String outcome(String edtf) {
        Notices notices = new Notices("t");
        String table = "date,title\n\"" + edtf.replace("\"", "\"\"") + "\",x\n";
        TableRows rows = DelimitedText.read(table.getBytes(StandardCharsets.UTF_8), ReadingOptions.NONE, notices)
                .orElseThrow();
        ReadResult result = EventTableReader.read(rows, Map.of(), ReadingOptions.NONE, notices);
        if (!(result instanceof ReadResult.Imported(var dataset, var told))) {
            return "left out";
        }
        if (told.stream().anyMatch(notice -> notice.weight() == Weight.DOUBTED)) {
            return "in doubt";
        }
        String read = dataset.events().getFirst().date().edtf();
        if (parsed(edtf).filter(Predicate.isEqual(read)).isPresent()) {
            return "as EDTF";
        }
        boolean time =
                told.stream().anyMatch(notice -> notice.messageKey().equals(NoticeCode.TIME_UNREADABLE.messageKey()));
        if (edtf.startsWith(read + "T")) {
            return time ? "time told" : "its day";
        }
        return edtf.matches("-?\\d{1,3}") ? "another year" : edtf;
    }

    private static Optional<String> parsed(String edtf) {
        try {
            return Optional.of(Edtf.parse(edtf).edtf());
        } catch (EdtfException e) {
            return Optional.empty();
        }
    }

    @Test
    void whatIsAcceptedIsReadOrInDoubt() throws IOException {
        Map<String, List<String>> outcomes = outcomes("accept");
        assertTrue(outcomes.remove("as EDTF").size() > 170, () -> outcomes.toString());
        assertEquals(
                Map.of(
                        // A number with its century or season in doubt is shown as all that it may be.
                        "in doubt",
                        outcomes.get("in doubt"),
                        "left out",
                        List.of("/", "../.."),
                        // People who write three digits in a table mean a year, not a decade.
                        "another year",
                        List.of("-04", "193", "019", "009", "000", "-193", "-019"),
                        "its day",
                        outcomes.get("its day")),
                outcomes);
        assertTrue(outcomes.get("in doubt").stream().allMatch(edtf -> edtf.matches("\\d\\d|\\d{4}-[23]\\d")));
        assertTrue(outcomes.get("its day").stream().allMatch(edtf -> edtf.contains("T")));
    }

    @Test
    void whatIsRejectedIsLeftOutOrToldOrAnotherNotation() throws IOException {
        Map<String, List<String>> outcomes = outcomes("reject");
        assertTrue(outcomes.remove("left out").size() > 35, () -> outcomes.toString());
        assertEquals(
                Map.of(
                        "12345",
                        List.of("12345"),
                        "as EDTF",
                        List.of("2012-21/2012-22"),
                        "its day",
                        List.of("2016-05-02T12:00:00-00:00", "2016-05-02T12:00:00-0000", "2016-05-02T12:00:00-00"),
                        "time told",
                        outcomes.get("time told")),
                outcomes);
        assertEquals(15, outcomes.get("time told").size(), () -> outcomes.toString());
    }
}
