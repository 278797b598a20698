package org.isnad.ui.table;

import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;

/**
 * Records as the rows of a table: cells are made when they are asked for, so that a million rows cost no more than their
 * numbers. Rows count from 0 in chronological order, columns from 0 in the order of reading. Immutable.
 */
public interface DataSheet {

    /**
     * The head of a column.
     *
     * @param id its name for programs
     * @param text its name for readers
     * @param share how much of the width of the table it asks for, beside the others; 0 for one that is copied and not shown
     */
    record Heading(String id, String text, double share) {

        /** Whether the table shows it. */
        boolean shown() {
            return share > 0;
        }
    }

    /** What the records are and how many of how many: «الأحداث · 82 من 125». */
    String title();

    /** The columns. */
    List<Heading> headings();

    /** How many rows there are. */
    int size();

    /** The record of a row; several rows may tell of one. */
    String id(int row);

    /** The words of a cell. */
    String cell(int row, int column);

    /**
     * The order of the rows by a column; the keys are worked out once for each call.
     *
     * @param descending whether the greatest comes first; rows without a value come last either way
     */
    Comparator<Integer> order(int column, boolean descending);

    /** Whether a row is one line, whose end is left out where the column is too narrow; else words wrap. */
    default boolean inLines() {
        return true;
    }

    /** Whether the rows are of the same records as those of another sheet. One that cannot tell by itself looks at all rows. */
    default boolean hasRowsOf(DataSheet other) {
        if (size() != other.size()) {
            return false;
        }
        for (int row = 0; row < size(); row++) {
            if (!id(row).equals(other.id(row))) {
                return false;
            }
        }
        return true;
    }

    /** The first row of a record. One that cannot tell by itself looks at all rows. */
    default OptionalInt rowOf(String id) {
        for (int row = 0; row < size(); row++) {
            if (id(row).equals(id)) {
                return OptionalInt.of(row);
            }
        }
        return OptionalInt.empty();
    }

    /** A sheet without columns and rows. */
    static DataSheet empty() {
        return new DataSheet() {
            @Override
            public String title() {
                return "";
            }

            @Override
            public List<Heading> headings() {
                return List.of();
            }

            @Override
            public int size() {
                return 0;
            }

            @Override
            public String id(int row) {
                throw new IndexOutOfBoundsException(row);
            }

            @Override
            public String cell(int row, int column) {
                throw new IndexOutOfBoundsException(row);
            }

            @Override
            public Comparator<Integer> order(int column, boolean descending) {
                return Comparator.naturalOrder();
            }
        };
    }
}
