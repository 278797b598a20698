package org.isnad.interchange.lines;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.isnad.compact.MadeList;
import org.isnad.interchange.table.Grid.GridRow;

/** The cells of a text in rows, each as its place in the text; only those that are written otherwise than they are meant are kept. */
final class TextCells {
    /** Stands for the begin of a cell that is kept; its end is its number among them. */
    private static final int KEPT = -1;

    private final String text;
    private final List<String> kept = new ArrayList<>();

    /** Begin and end of each cell in turn. */
    private int[] places = new int[1 << 12];

    private int cells;

    /** The line of each row and its first cell in turn. */
    private int[] starts = new int[1 << 10];

    private int rows;

    TextCells(String text) {
        this.text = text;
    }

    /** How many cells there are. */
    int size() {
        return cells;
    }

    /** Takes back the cells from a number on. */
    void cutTo(int size) {
        cells = size;
    }

    /** Adds a cell that stands in the text, from its begin, inclusive, to its end, exclusive. */
    void add(int begin, int end) {
        if (2 * cells == places.length) {
            places = Arrays.copyOf(places, 2 * places.length);
        }
        places[2 * cells] = begin;
        places[2 * cells + 1] = end;
        cells++;
    }

    /** Adds a cell of other words than stand in the text. */
    void add(String words) {
        add(KEPT, kept.size());
        kept.add(words);
    }

    /**
     * Makes a row of cells.
     *
     * @param line where it begins
     * @param first number of its first cell; the last added one is its last
     */
    void row(int line, int first) {
        if (2 * rows == starts.length) {
            starts = Arrays.copyOf(starts, 2 * starts.length);
        }
        starts[2 * rows] = line;
        starts[2 * rows + 1] = first;
        rows++;
    }

    /** The rows; nothing is added any more. */
    List<GridRow> rows() {
        return new MadeList<>(rows, this::row);
    }

    private GridRow row(int row) {
        int first = starts[2 * row + 1];
        int end = row + 1 < rows ? starts[2 * row + 3] : cells;
        String[] words = new String[end - first];
        for (int i = 0; i < words.length; i++) {
            int begin = places[2 * (first + i)];
            int behind = places[2 * (first + i) + 1];
            words[i] = begin == KEPT ? kept.get(behind) : text.substring(begin, behind);
        }
        return new GridRow(starts[2 * row], List.of(words));
    }
}
