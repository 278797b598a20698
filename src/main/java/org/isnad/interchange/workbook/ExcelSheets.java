package org.isnad.interchange.workbook;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.isnad.interchange.table.Grid;
import org.isnad.interchange.table.Grid.GridRow;
import org.isnad.interchange.table.TableRows.Form;

/** The sheets of a workbook of Excel (.xlsx). Formulas are not run: what they gave last is read. Links are not followed. */
final class ExcelSheets {
    private static final int COLUMNS = 1000;

    private ExcelSheets() {}

    /** The sheets in their order; empty when the bytes are no such workbook. */
    static Optional<List<Sheet>> read(byte[] bytes) {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            List<Sheet> sheets = new ArrayList<>();
            for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
                XSSFSheet sheet = workbook.getSheetAt(i);
                sheets.add(new Sheet(sheet.getSheetName(), new Grid(rows(sheet), new Form("xlsx", Form.SHEET))));
            }
            return Optional.of(sheets);
        } catch (IOException | RuntimeException | OutOfMemoryError e) {
            // POI has no common exception for damaged files, and unpacked sheets may be larger than the memory.
            return Optional.empty();
        }
    }

    private static List<GridRow> rows(XSSFSheet sheet) {
        List<GridRow> rows = new ArrayList<>();
        for (Row row : sheet) {
            List<String> cells = new ArrayList<>();
            for (int i = 0; i < Math.min(row.getLastCellNum(), COLUMNS); i++) {
                Cell cell = row.getCell(i);
                cells.add(cell == null ? "" : words(cell, false));
            }
            rows.add(new GridRow(row.getRowNum() + 1, cells));
        }
        return merged(sheet, rows);
    }

    /** What stands in merged cells stands in each of them. */
    private static List<GridRow> merged(XSSFSheet sheet, List<GridRow> rows) {
        List<List<String>> cells = new ArrayList<>(rows.stream()
                .map(row -> (List<String>) new ArrayList<>(row.cells()))
                .toList());
        int[] places = new int[rows.isEmpty() ? 0 : rows.getLast().line() + 1];
        for (int i = 0; i < rows.size(); i++) {
            places[rows.get(i).line()] = i + 1;
        }
        for (CellRangeAddress region : sheet.getMergedRegions()) {
            int first = region.getFirstRow() + 1;
            if (first >= places.length || places[first] == 0) {
                continue;
            }
            List<String> head = cells.get(places[first] - 1);
            String words = region.getFirstColumn() < head.size() ? head.get(region.getFirstColumn()) : "";
            for (int line = first; line <= Math.min(region.getLastRow() + 1, places.length - 1); line++) {
                if (places[line] > 0 && !words.isEmpty()) {
                    fill(cells.get(places[line] - 1), region, words);
                }
            }
        }
        List<GridRow> filled = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            filled.add(new GridRow(rows.get(i).line(), cells.get(i)));
        }
        return filled;
    }

    private static void fill(List<String> cells, CellRangeAddress region, String words) {
        for (int column = region.getFirstColumn(); column <= Math.min(region.getLastColumn(), COLUMNS - 1); column++) {
            while (cells.size() <= column) {
                cells.add("");
            }
            cells.set(column, words);
        }
    }

    private static String words(Cell cell, boolean computed) {
        CellType type = computed ? cell.getCachedFormulaResultType() : cell.getCellType();
        return switch (type) {
            case STRING -> cell.getStringCellValue();
            case BOOLEAN -> Boolean.toString(cell.getBooleanCellValue());
            case NUMERIC -> number(cell);
            case FORMULA -> words(cell, true);
            case BLANK, ERROR, _NONE -> "";
        };
    }

    private static String number(Cell cell) {
        double value = cell.getNumericCellValue();
        if (DateUtil.isCellDateFormatted(cell) && DateUtil.isValidExcelDate(value)) {
            return date(cell.getLocalDateTimeCellValue(), cell.getCellStyle().getDataFormatString());
        }
        return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }

    /** As much of a moment as its format shows: «yyyy» is a year, «mmm yyyy» a month. */
    private static String date(LocalDateTime moment, String format) {
        String shown =
                format.replaceAll("\"[^\"]*\"|\\\\.|\\[[^\\]]*\\]|;.*", "").toLowerCase(Locale.ROOT);
        boolean day = shown.indexOf('d') >= 0;
        boolean year = shown.indexOf('y') >= 0;
        if (!day && year) {
            String month = moment.toLocalDate()
                    .toString()
                    .substring(0, moment.toLocalDate().toString().lastIndexOf('-'));
            return shown.indexOf('m') >= 0 ? month : Integer.toString(moment.getYear());
        }
        return moment.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? moment.toLocalDate().toString()
                : moment.toLocalDate() + "T" + moment.toLocalTime().withNano(0);
    }
}
