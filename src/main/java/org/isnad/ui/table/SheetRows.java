package org.isnad.ui.table;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.collections.ObservableListBase;

/** The rows of a sheet in the order in which they are shown; each is made when it is asked for. */
final class SheetRows extends ObservableListBase<RowItem> {

    private int[] rows = {};

    /** Takes other rows, in the order of their sheet. */
    void setCount(int count) {
        int before = rows.length;
        beginChange();
        var removed = before == 0 ? null : new RowNumbers(rows);
        rows = IntStream.range(0, count).toArray();
        if (removed != null) {
            nextReplace(0, count, removed);
        } else if (count > 0) {
            nextAdd(0, count);
        }
        endChange();
    }

    /**
     * Puts the rows into another order; equal ones stay in the order of the sheet.
     *
     * @param order empty for that of the sheet, which a million rows are in already without being compared
     */
    void arrange(Optional<Comparator<Integer>> order) {
        if (rows.length > 0 && order.map(this::isArranged).orElseGet(this::isAsInSheet)) {
            return;
        }
        Integer[] sorted = IntStream.range(0, rows.length).boxed().toArray(Integer[]::new);
        order.ifPresent(wanted -> Arrays.sort(sorted, wanted));
        int[] placeOf = new int[rows.length];
        for (int place = 0; place < sorted.length; place++) {
            placeOf[sorted[place]] = place;
        }
        int[] moved = new int[rows.length];
        for (int place = 0; place < rows.length; place++) {
            moved[place] = placeOf[rows[place]];
        }
        beginChange();
        rows = Arrays.stream(sorted).mapToInt(Integer::intValue).toArray();
        if (rows.length > 0) {
            nextPermutation(0, rows.length, moved);
        }
        endChange();
    }

    /** Whether the rows stand in an order already. */
    private boolean isArranged(Comparator<Integer> order) {
        for (int place = 1; place < rows.length; place++) {
            int compared = order.compare(rows[place - 1], rows[place]);
            if (compared > 0 || (compared == 0 && rows[place - 1] > rows[place])) {
                return false;
            }
        }
        return true;
    }

    private boolean isAsInSheet() {
        for (int place = 0; place < rows.length; place++) {
            if (rows[place] != place) {
                return false;
            }
        }
        return true;
    }

    /** The place at which a row is shown. */
    int placeOf(int row) {
        for (int place = 0; place < rows.length; place++) {
            if (rows[place] == row) {
                return place;
            }
        }
        throw new IndexOutOfBoundsException(row + " of " + rows.length);
    }

    @Override
    public RowItem get(int place) {
        return new RowItem(rows[place]);
    }

    @Override
    public int size() {
        return rows.length;
    }

    /** Rows that are no longer shown. */
    private static final class RowNumbers extends java.util.AbstractList<RowItem> {

        private final int[] numbers;

        RowNumbers(int[] numbers) {
            this.numbers = numbers;
        }

        @Override
        public RowItem get(int index) {
            return new RowItem(numbers[index]);
        }

        @Override
        public int size() {
            return numbers.length;
        }
    }
}
