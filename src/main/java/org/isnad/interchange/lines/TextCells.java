package org.isnad.interchange.lines;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.isnad.compact.MadeList;
import org.isnad.interchange.table.Grid.GridRow;
import org.jspecify.annotations.Nullable;

/** The cells of a text in rows, each as its place in the text; only those that are written otherwise than they are meant are kept. */
final class TextCells {
    /** Stands for the begin of a cell that is kept; its end is its number among them. */
    private static final int KEPT = -1;

    /** Dates, categories and the like are that short. */
    private static final int SHORT_UNITS = 24;

    private static final int SEEN = 1 << 14;

    private final String text;

    /** Short words that were made again lately, by their hash; whichever thread comes last leaves its own. */
    private final @Nullable String[] lately = new String[SEEN];

    /** The hashes of those that were made last. */
    private final int[] hashes = new int[SEEN];

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
        return new GridRow(starts[2 * row], new MadeList<>(end - first, cell -> cell(first + cell)));
    }

    private String cell(int cell) {
        int begin = places[2 * cell];
        int end = places[2 * cell + 1];
        if (begin == KEPT) {
            return kept.get(end);
        }
        return end - begin > SHORT_UNITS ? text.substring(begin, end) : shared(begin, end);
    }

    /** Short words, the same text where they were seen lately: whoever asks for them again knows their hash and finds them at once. */
    private String shared(int begin, int end) {
        int hash = 0;
        for (int i = begin; i < end; i++) {
            hash = 31 * hash + text.charAt(i);
        }
        int slot = (hash ^ hash >>> 15) & SEEN - 1;
        String seen = lately[slot];
        if (seen != null && seen.length() == end - begin && text.startsWith(seen, begin)) {
            return seen;
        }
        String words = text.substring(begin, end);
        // Only what is seen again is kept: the ids of events would take the places of all else.
        if (hashes[slot] == hash) {
            lately[slot] = words;
        }
        hashes[slot] = hash;
        return words;
    }
}
