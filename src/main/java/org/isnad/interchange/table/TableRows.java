package org.isnad.interchange.table;

import java.util.List;
import java.util.Map;
import org.isnad.compact.MadeList;
import org.isnad.json.JsonLocation;

/**
 * Rows under headings, whatever the file writes them like.
 *
 * @param headings in the order of the file, none of them empty, no two the same
 * @param rows those in which any cell is filled
 * @param form how the file writes them
 */
public record TableRows(List<String> headings, List<Row> rows, Form form) {

    /** Far more columns than anybody fills by hand. */
    public static final int COLUMNS = 1000;

    /** Copies the lists, unless the rows are made when they are asked for. */
    public TableRows {
        headings = List.copyOf(headings);
        rows = MadeList.copyOf(rows);
    }

    /**
     * How a file writes its rows.
     *
     * @param encoding the name of its charset
     * @param delimiter the sign between cells, {@link #TAB}, {@link #SHEET} or {@link #LIST}
     * @param sheets the names of all sheets of a workbook
     */
    public record Form(String encoding, String delimiter, List<String> sheets) {
        /** Stands for the tabulator. */
        public static final String TAB = "TAB";

        /** Stands for a sheet of a workbook, whose name goes in place of the encoding. */
        public static final String SHEET = "SHEET";

        /** Stands for a list of objects in JSON. */
        public static final String LIST = "JSON";

        /** Copies the list. */
        public Form {
            sheets = List.copyOf(sheets);
        }

        /** The form of a file without sheets. */
        public Form(String encoding, String delimiter) {
            this(encoding, delimiter, List.of());
        }
    }

    /**
     * A row.
     *
     * @param place where it begins
     * @param cells by heading, without surrounding white space; those that are empty are absent
     */
    public record Row(JsonLocation place, Map<String, String> cells) {

        /** The words under a heading, or nothing. */
        public String cell(String heading) {
            return cells.getOrDefault(heading, "");
        }
    }
}
