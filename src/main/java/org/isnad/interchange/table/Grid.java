package org.isnad.interchange.table;

import java.util.List;
import org.isnad.compact.MadeList;
import org.isnad.interchange.table.TableRows.Form;

/**
 * Rows of cells before anybody knows which of them are headings.
 *
 * @param rows in the order of the file, also empty ones
 * @param form how the file writes them
 */
public record Grid(List<GridRow> rows, Form form) {

    /** Copies the list, unless its rows are made when they are asked for. */
    public Grid {
        rows = MadeList.copyOf(rows);
    }

    /**
     * A row.
     *
     * @param line where it begins, from 1
     * @param cells from the first column on
     */
    public record GridRow(int line, List<String> cells) {

        /** Copies the list, unless its cells are made when they are asked for. */
        public GridRow {
            cells = MadeList.copyOf(cells);
        }

        /** Whether nothing stands in it. */
        public boolean empty() {
            for (String cell : cells) {
                if (!cell.isBlank()) {
                    return false;
                }
            }
            return true;
        }
    }
}
