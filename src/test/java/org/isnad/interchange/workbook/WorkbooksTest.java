package org.isnad.interchange.workbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.isnad.interchange.Notices;
import org.isnad.interchange.table.ReadingOptions;
import org.isnad.interchange.table.TableRows;
import org.junit.jupiter.api.Test;

final class WorkbooksTest {
    private final Notices notices = new Notices("w");

    @Test
    void datesAreReadAsTheirFormatShowsThem() throws IOException {
        byte[] file = workbook(book -> {
            XSSFSheet sheet = book.createSheet("أحداث");
            row(sheet, 0, "التاريخ", "العنوان", "عدد");
            LocalDateTime moment = LocalDateTime.of(2020, 9, 9, 0, 0);
            String[] formats = {"dd/mm/yyyy", "mmm yyyy", "yyyy", "yyyy-mm-dd hh:mm", "[$-2010401]d mmmm yyyy;@"};
            for (int i = 0; i < formats.length; i++) {
                Row row = row(sheet, i + 1, "", "حدث " + i, "");
                CellStyle style = book.createCellStyle();
                style.setDataFormat(book.createDataFormat().getFormat(formats[i]));
                row.getCell(0).setCellValue(i == 3 ? moment.plusHours(22) : moment);
                row.getCell(0).setCellStyle(style);
                row.getCell(2).setCellValue(5200);
            }
            row(sheet, 6, "9 أيلول 2021", "نص", "");
        });
        TableRows rows = Workbooks.xlsx(file, ReadingOptions.NONE, notices).orElseThrow();
        assertEquals(
                List.of("2020-09-09", "2020-09", "2020", "2020-09-09T22:00", "2020-09-09", "9 أيلول 2021"),
                column(rows, "التاريخ"));
        assertEquals("5200", rows.rows().getFirst().cell("عدد"));
        assertEquals(2, rows.rows().getFirst().place().line());
    }

    @Test
    void daysCountedFrom1904AreDays() throws IOException {
        byte[] file = workbook(book -> {
            book.getCTWorkbook().getWorkbookPr().setDate1904(true);
            XSSFSheet sheet = book.createSheet("s");
            row(sheet, 0, "Date", "Title");
            Row row = row(sheet, 1, "", "a");
            CellStyle style = book.createCellStyle();
            style.setDataFormat(book.createDataFormat().getFormat("yyyy-mm-dd"));
            row.getCell(0).setCellValue(42735);
            row.getCell(0).setCellStyle(style);
        });
        assertEquals(
                List.of("2021-01-01"),
                column(Workbooks.xlsx(file, ReadingOptions.NONE, notices).orElseThrow(), "Date"));
    }

    @Test
    void theSheetWithDatesIsTakenOrTheOneThatIsNamed() throws IOException {
        byte[] file = workbook(book -> {
            row(book.createSheet("Notes"), 0, "about", "this");
            XSSFSheet events = book.createSheet("Events");
            row(events, 0, "Report", "");
            row(events, 2, "Date", "Title");
            row(events, 3, "2020", "a");
            XSSFSheet more = book.createSheet("More");
            row(more, 0, "Date", "Title");
            row(more, 1, "2021", "b");
        });
        assertEquals(
                List.of("2020"),
                column(Workbooks.xlsx(file, ReadingOptions.NONE, notices).orElseThrow(), "Date"));
        assertTrue(told().contains("other_sheets"), () -> told().toString());
        assertEquals(
                List.of("2021"),
                column(Workbooks.xlsx(file, sheet("More"), notices).orElseThrow(), "Date"));
        assertEquals(
                List.of("2021"),
                column(Workbooks.xlsx(file, sheet("3"), notices).orElseThrow(), "Date"));
        assertEquals(Optional.empty(), Workbooks.xlsx(file, sheet("Nothing"), notices));
        assertTrue(told().contains("no_such_sheet"), () -> told().toString());
    }

    @Test
    void mergedCellsHoldForAllTheirRowsAndGroupHeadings() throws IOException {
        byte[] file = workbook(book -> {
            XSSFSheet sheet = book.createSheet("s");
            row(sheet, 0, "Start", "", "End", "", "Title", "Group");
            sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 1));
            sheet.addMergedRegion(new CellRangeAddress(0, 0, 2, 3));
            row(sheet, 1, "Year", "Month", "Year", "Month", "", "");
            row(sheet, 2, "2020", "9", "2021", "1", "a", "Works");
            row(sheet, 3, "2021", "9", "", "", "b", "");
            sheet.addMergedRegion(new CellRangeAddress(2, 3, 5, 5));
        });
        TableRows rows = Workbooks.xlsx(file, ReadingOptions.NONE, notices).orElseThrow();
        assertEquals(List.of("Start Year", "Start Month", "End Year", "End Month", "Title", "Group"), rows.headings());
        assertEquals(List.of("Works", "Works"), column(rows, "Group"));
    }

    @Test
    void formulasAreNotRun() throws IOException {
        byte[] file = workbook(book -> {
            XSSFSheet sheet = book.createSheet("s");
            row(sheet, 0, "Date", "Title");
            row(sheet, 1, "2020", "").getCell(1).setCellFormula("HYPERLINK(\"http://example.invalid\")");
        });
        assertEquals(
                "",
                Workbooks.xlsx(file, ReadingOptions.NONE, notices)
                        .orElseThrow()
                        .rows()
                        .getFirst()
                        .cell("Title"));
    }

    @Test
    void aDamagedWorkbookIsTold() throws IOException {
        byte[] file = workbook(book -> row(book.createSheet("s"), 0, "Date"));
        for (int length : new int[] {10, file.length / 2, file.length - 30}) {
            assertEquals(
                    Optional.empty(),
                    Workbooks.xlsx(java.util.Arrays.copyOf(file, length), ReadingOptions.NONE, notices));
        }
        assertEquals(Optional.empty(), Workbooks.ods(new byte[] {'P', 'K', 3, 4}, ReadingOptions.NONE, notices));
        assertTrue(told().stream().allMatch("workbook_unreadable"::equals), () -> told().toString());
    }

    @Test
    void openDocumentHasValuesRepeatsAndMergedCells() throws IOException {
        String content = """
            <?xml version="1.0"?><office:document-content xmlns:office="o" xmlns:table="t" xmlns:text="x">
            <table:table table:name="أ">
            <table:table-row><table:table-cell office:value-type="string"><text:p>التاريخ</text:p></table:table-cell>
            <table:table-cell office:value-type="string"><text:p>العنوان</text:p></table:table-cell>
            <table:table-cell office:value-type="string"><text:p>الفئة</text:p></table:table-cell>
            <table:table-cell table:number-columns-repeated="16381"/></table:table-row>
            <table:table-row><table:table-cell office:value-type="date" office:date-value="2020-09-09"><text:p>9/9/20</text:p>
            </table:table-cell><table:table-cell office:value-type="string"><text:p>سطر</text:p><text:p>آخر</text:p></table:table-cell>
            <table:table-cell table:number-rows-spanned="2" office:value-type="string"><text:p>أشغال</text:p></table:table-cell>
            </table:table-row>
            <table:table-row><table:table-cell office:value-type="float" office:value="2021"><text:p>2021</text:p></table:table-cell>
            <table:table-cell/><table:covered-table-cell/></table:table-row>
            <table:table-row table:number-rows-repeated="1048572"><table:table-cell table:number-columns-repeated="16384"/>
            </table:table-row></table:table></office:document-content>
            """;
        TableRows rows = Workbooks.ods(
                        OdsFiles.of(content.getBytes(StandardCharsets.UTF_8)), ReadingOptions.NONE, notices)
                .orElseThrow();
        assertEquals(List.of("2020-09-09", "2021"), column(rows, "التاريخ"));
        assertEquals(List.of("أشغال", "أشغال"), column(rows, "الفئة"));
        assertEquals("سطر\nآخر", rows.rows().getFirst().cell("العنوان"));
    }

    private static byte[] workbook(Consumer<XSSFWorkbook> fill) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            fill.accept(book);
            book.write(bytes);
            return bytes.toByteArray();
        }
    }

    private static Row row(XSSFSheet sheet, int number, String... cells) {
        Row row = sheet.createRow(number);
        for (int i = 0; i < cells.length; i++) {
            row.createCell(i).setCellValue(cells[i]);
        }
        return row;
    }

    private static ReadingOptions sheet(String name) {
        return new ReadingOptions(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                OptionalInt.empty(),
                Optional.of(name),
                OptionalInt.empty(),
                false);
    }

    private static List<String> column(TableRows rows, String heading) {
        return rows.rows().stream().map(row -> row.cell(heading)).toList();
    }

    private List<String> told() {
        return notices.all().stream()
                .map(notice -> notice.messageKey().replaceAll(".*\\.", ""))
                .toList();
    }
}
