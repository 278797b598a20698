package org.isnad.interchange.workbook;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.interchange.NoticeCode;
import org.isnad.interchange.Notices;
import org.isnad.interchange.table.ColumnRoles;
import org.isnad.interchange.table.Grid;
import org.isnad.interchange.table.Headings;
import org.isnad.interchange.table.ReadingOptions;
import org.isnad.interchange.table.TableRows;

/** Reads the sheet of a workbook that holds events: the one that is named, else the first with a date in its headings. */
public final class Workbooks {
    private Workbooks() {}

    /** Reads a workbook of Excel; empty when it holds no table, and {@code notices} tell why. */
    public static Optional<TableRows> xlsx(byte[] bytes, ReadingOptions options, Notices notices) {
        return table(ExcelSheets.read(bytes), options, notices);
    }

    /** Reads a workbook of OpenDocument; empty when it holds no table, and {@code notices} tell why. */
    public static Optional<TableRows> ods(byte[] bytes, ReadingOptions options, Notices notices) {
        return table(OpenDocumentSheets.read(bytes), options, notices);
    }

    private static Optional<TableRows> table(Optional<List<Sheet>> read, ReadingOptions options, Notices notices) {
        if (read.isEmpty()) {
            notices.add(NoticeCode.WORKBOOK_UNREADABLE);
            return Optional.empty();
        }
        List<Sheet> sheets = read.get();
        Optional<Sheet> chosen = options.sheet()
                .map(name -> named(sheets, name))
                .orElseGet(() -> sheets.stream()
                        .filter(sheet -> dated(sheet, options, notices))
                        .findFirst()
                        .or(() -> sheets.stream()
                                .filter(sheet -> !sheet.grid().rows().isEmpty())
                                .findFirst()));
        String names = String.join(" | ", sheets.stream().map(Sheet::name).toList());
        if (chosen.isEmpty()) {
            notices.add(NoticeCode.NO_SUCH_SHEET, "known", names);
            return Optional.empty();
        }
        notices.add(NoticeCode.TABLE_FORM, "encoding", chosen.get().name(), "delimiter", TableRows.Form.SHEET);
        long filled =
                sheets.stream().filter(sheet -> !sheet.grid().rows().isEmpty()).count();
        if (filled > 1) {
            notices.add(NoticeCode.OTHER_SHEETS, "n", (int) filled - 1, "known", names, "option", "--sheet");
        }
        TableRows.Form form = new TableRows.Form(
                chosen.get().name(),
                TableRows.Form.SHEET,
                sheets.stream()
                        .filter(sheet -> !sheet.grid().rows().isEmpty())
                        .map(Sheet::name)
                        .toList());
        return Headings.rows(new Grid(chosen.get().grid().rows(), form), options, notices);
    }

    private static Optional<Sheet> named(List<Sheet> sheets, String name) {
        return sheets.stream()
                .filter(sheet -> sheet.name().equals(name))
                .findFirst()
                .or(() -> name.matches("\\d{1,4}")
                                && Integer.parseInt(name) >= 1
                                && Integer.parseInt(name) <= sheets.size()
                        ? Optional.of(sheets.get(Integer.parseInt(name) - 1))
                        : Optional.empty());
    }

    private static boolean dated(Sheet sheet, ReadingOptions options, Notices notices) {
        return Headings.rows(sheet.grid(), options, new Notices(notices.source()))
                .filter(table -> ColumnRoles.dated(ColumnRoles.of(table, Map.of())))
                .isPresent();
    }
}
