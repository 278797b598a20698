package org.isnad.interchange.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.isnad.interchange.Notices;
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
        "windows-1256, '', windows-1256"
    })
    void theEncodingIsFound(String written, String mark, String found) {
        byte[] bytes = (mark + ARABIC).getBytes(Charset.forName(written));
        TableRows table = DelimitedText.read(bytes, notices).orElseThrow();
        assertEquals(List.of("العنوان", "التاريخ"), table.headings());
        assertEquals("افتتاح الجسر", table.rows().getFirst().cell("العنوان"));
        assertEquals(found, notices.all().getFirst().arguments().get("encoding"));
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t", "|"})
    void theDelimiterIsFound(String delimiter) {
        String file = "a,b".replace(",", delimiter) + "\n\"x" + delimiter + "y\"" + delimiter + "z\n";
        TableRows table = read(file).orElseThrow();
        assertEquals(List.of("a", "b"), table.headings());
        assertEquals("x" + delimiter + "y", table.rows().getFirst().cell("a"));
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
    void moreRowsThanAnyTimelineShowsAreTold() {
        TableRows table = read("a\n" + "x\n".repeat(TableRows.ROWS + 1)).orElseThrow();
        assertEquals(TableRows.ROWS, table.rows().size());
        assertEquals(1, count("too_many_rows"));
    }

    @Test
    void anOpenQuotationMarkIsToldWithItsLine() {
        assertEquals(Optional.empty(), read("a,b\n1,2\n\"3,4\n5,6\n"));
        assertEquals(3, notices.all().getLast().place().line());
        assertEquals(1, count("table_syntax"));
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
                DelimitedText.read(new byte[] {(byte) 0xFF, (byte) 0xFE, 0x00, (byte) 0xD8}, notices));
        assertEquals(1, count("encoding_unknown"));
    }

    private Optional<TableRows> read(String file) {
        return DelimitedText.read(file.getBytes(StandardCharsets.UTF_8), notices);
    }

    private long count(String code) {
        return notices.all().stream()
                .filter(notice -> notice.messageKey().endsWith("." + code))
                .count();
    }
}
