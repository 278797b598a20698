package org.isnad.interchange.lines;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.isnad.interchange.Notices;
import org.isnad.interchange.table.ReadingOptions;
import org.isnad.interchange.table.TableRows;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class DelimitedTextTest {
    private static final String ARABIC = "العنوان,التاريخ\nافتتاح الجسر,2020\n";

    private final Notices notices = new Notices("t.csv");

    @ParameterizedTest
    @CsvSource({
        "UTF-8, '', UTF-8",
        "UTF-8, \uFEFF, UTF-8",
        "UTF-16LE, \uFEFF, UTF-16LE",
        "UTF-16BE, \uFEFF, UTF-16BE",
        "UTF-16LE, '', UTF-16LE",
        "UTF-16BE, '', UTF-16BE",
        "windows-1256, '', windows-1256",
        "ISO-8859-6, '', ISO-8859-6"
    })
    void theEncodingIsFound(String written, String mark, String found) {
        byte[] bytes = (mark + ARABIC).getBytes(Charset.forName(written));
        TableRows table =
                DelimitedText.read(bytes, ReadingOptions.NONE, notices).orElseThrow();
        assertEquals(List.of("العنوان", "التاريخ"), table.headings());
        assertEquals("افتتاح الجسر", table.rows().getFirst().cell("العنوان"));
        assertEquals(found, notices.all().getFirst().arguments().get("encoding"));
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t", "|", "؛", "،"})
    void theDelimiterIsFound(String delimiter) {
        String file = "a,b".replace(",", delimiter) + "\n\"x" + delimiter + "y\"" + delimiter + "z\n";
        TableRows table = read(file).orElseThrow();
        assertEquals(List.of("a", "b"), table.headings());
        assertEquals("x" + delimiter + "y", table.rows().getFirst().cell("a"));
    }

    /** Its letters are where ISO-8859-6 has them, its quotation marks are not. */
    @Test
    void macArabicIsFound() {
        TableRows table = DelimitedText.read(
                        "العنوان;التاريخ\n«افتتاح» الجسر;2020\n".getBytes(Charset.forName("x-MacArabic")),
                        ReadingOptions.NONE,
                        notices)
                .orElseThrow();
        assertEquals("«افتتاح» الجسر", table.rows().getFirst().cell("العنوان"));
        assertEquals("x-MacArabic", notices.all().getFirst().arguments().get("encoding"));
    }

    @Test
    void linesMayEndInCarriageReturnsAlone() {
        TableRows table = read("a,b\rone,x\r\rtwo,y\r").orElseThrow();
        assertEquals(
                List.of("one 2", "two 4"),
                table.rows().stream()
                        .map(row -> row.cell("a") + " " + row.place().line())
                        .toList());
    }

    @Test
    void rowsKnowTheirLines() {
        TableRows table =
                read("\na,b\r\n\"one\ntwo\",x\r\n\r\n,\r\n\"th\"\"ree\",y").orElseThrow();
        assertEquals(
                List.of("one\ntwo 3", "th\"ree 7"),
                table.rows().stream()
                        .map(row -> row.cell("a") + " " + row.place().line())
                        .toList());
    }

    @Test
    void headingsAreToldApart() {
        TableRows table = read("a,,a,a\n1,2,3,4\n").orElseThrow();
        assertEquals(List.of("a", "#2", "a (2)", "a (3)"), table.headings());
        assertEquals(2, count("duplicate_header"));
    }

    @Test
    void cellsWithoutAHeadingAndCellsTooLongAreTold() {
        TableRows table =
                read("a,b\n1,2,3,4\n" + "x".repeat(100_001) + ",2\n5,6\n").orElseThrow();
        assertEquals(2, table.rows().size());
        assertEquals(1, count("extra_cells"));
        assertEquals(1, count("text_too_long"));
    }

    @Test
    void allExtraCellsOfARowAreToldWithTheirNumber() {
        assertTrue(read("a,b\n1,2,3,,4,5\n").isPresent());
        Map<String, Object> told = notices.all().stream()
                .filter(notice -> notice.messageKey().endsWith("extra_cells"))
                .findFirst()
                .orElseThrow()
                .arguments();
        assertEquals(List.of(3, "3 · 4 · 5"), List.of(told.get("n"), told.get("words")));
    }

    @Test
    void noRowIsCutOff() {
        assertEquals(
                250_000,
                read("a\n" + "x\n".repeat(250_000)).orElseThrow().rows().size());
    }

    @Test
    void anOpenQuotationMarkIsToldWithItsLineAndTheRestIsRead() {
        TableRows table = read("a,b\n1,2\n\"3,4\n5,6\n").orElseThrow();
        assertEquals(3, notices.all().getLast().place().line());
        assertEquals(1, count("table_syntax"));
        assertEquals(
                List.of("1", "\"3", "5"),
                table.rows().stream().map(row -> row.cell("a")).toList());
    }

    @Test
    void quotationMarksWithoutEndCostNoSquare() {
        TableRows table = read("a,b\n" + "\"x\"\",y\n".repeat(50_000)).orElseThrow();
        assertEquals(50_000, table.rows().size());
    }

    @Test
    void aFaultyByteIsToldAndTheRestIsUtf8() {
        byte[] bytes = "date,title\n2020,مجلس المدينة\n2021,قصر\n".getBytes(StandardCharsets.UTF_8);
        bytes[bytes.length - 3] = (byte) 0xFF;
        TableRows table =
                DelimitedText.read(bytes, ReadingOptions.NONE, notices).orElseThrow();
        assertEquals("مجلس المدينة", table.rows().getFirst().cell("title"));
        assertEquals(1, count("bad_bytes"));
        assertEquals(3, notices.all().getFirst().place().line());
    }

    @Test
    void theUsersWordsGoBeforeWhatIsFound() {
        ReadingOptions options = new ReadingOptions(
                Optional.of(StandardCharsets.ISO_8859_1),
                Optional.of('/'),
                Optional.empty(),
                Optional.empty(),
                OptionalInt.of(2),
                Optional.empty(),
                OptionalInt.empty(),
                false);
        TableRows table = DelimitedText.read(
                        "x,y\na/b\n1/\u00e9,2\n".getBytes(StandardCharsets.ISO_8859_1), options, notices)
                .orElseThrow();
        assertEquals(List.of("a", "b"), table.headings());
        assertEquals("\u00e9,2", table.rows().getFirst().cell("b"));
        assertEquals(1, count("lines_before_headings"));
    }

    @Test
    void garbledTextIsMendedOnRequestAlone() {
        byte[] bytes = new String(
                        "التاريخ,العنوان\n2020,افتتاح الجسر\n".getBytes(StandardCharsets.UTF_8),
                        Charset.forName("windows-1256"))
                .getBytes(StandardCharsets.UTF_8);
        TableRows garbled =
                DelimitedText.read(bytes, ReadingOptions.NONE, notices).orElseThrow();
        assertTrue(garbled.headings().stream().noneMatch("العنوان"::equals));
        assertEquals(1, count("garbled"));
        ReadingOptions mend = new ReadingOptions(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                OptionalInt.empty(),
                Optional.empty(),
                OptionalInt.empty(),
                true);
        TableRows mended = DelimitedText.read(bytes, mend, notices).orElseThrow();
        assertEquals("افتتاح الجسر", mended.rows().getFirst().cell("العنوان"));
        assertEquals(1, count("mended"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n", " "})
    void anEmptyFileIsNoTable(String file) {
        Optional<TableRows> table = read(file);
        assertTrue(table.isEmpty() || table.get().rows().isEmpty());
        assertFalse(notices.all().isEmpty());
    }

    @Test
    void brokenUtf16IsNoTable() {
        assertEquals(
                Optional.empty(),
                DelimitedText.read(
                        new byte[] {(byte) 0xFF, (byte) 0xFE, 0x00, (byte) 0xD8}, ReadingOptions.NONE, notices));
        assertEquals(1, count("encoding_unknown"));
    }

    private Optional<TableRows> read(String file) {
        return DelimitedText.read(file.getBytes(StandardCharsets.UTF_8), ReadingOptions.NONE, notices);
    }

    private long count(String code) {
        return notices.all().stream()
                .filter(notice -> notice.messageKey().endsWith("." + code))
                .count();
    }
}
