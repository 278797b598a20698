package org.isnad.layout.timeline;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;

/**
 * What of one row is taken: the line of words, in which marks of single days and short spans stand too, and below it two
 * lines that show how long spans are.
 */
final class PackedRow {
    /** Distance between two things in the line of words. */
    static final double GAP_PX = 8;

    /** How many lines there are. */
    static final int LINES = 2;

    private static final double LINE_GAP_PX = 4;

    /** A title that another lane shows too counts for less. */
    static final double AGAIN = 0.25;

    private final RowSpace words;
    private final List<RowSpace> lines;
    private final Map<Integer, Double> titles;

    /** A row in which nothing stands. */
    PackedRow() {
        words = new RowSpace(GAP_PX);
        lines = List.of(new RowSpace(LINE_GAP_PX), new RowSpace(LINE_GAP_PX));
        titles = new LinkedHashMap<>();
    }

    /** A row in which the same stands as in another; what is added to one is not in the other. */
    PackedRow(PackedRow other) {
        words = new RowSpace(other.words);
        lines = other.lines.stream().map(RowSpace::new).toList();
        titles = new LinkedHashMap<>(other.titles);
    }

    /** The line of words. */
    RowSpace words() {
        return words;
    }

    /** One of the lines below, 0 or 1. */
    RowSpace line(int number) {
        return lines.get(number);
    }

    /** The first line that is free in a stretch: 0 or 1, negative if there is none. */
    int freeLine(double start, double end) {
        return lines.get(0).isFree(start, end) ? 0 : (lines.get(1).isFree(start, end) ? 1 : -1);
    }

    /** Notes the title of an event in the row, which counts for so much. */
    void titled(int event, double weight) {
        titles.put(event, weight);
    }

    /** How much the titles of the row count together, if some can be read in other lanes too. */
    double worth(IntPredicate elsewhere) {
        double worth = 0;
        for (Map.Entry<Integer, Double> title : titles.entrySet()) {
            worth += title.getValue() * (elsewhere.test(title.getKey()) ? AGAIN : 1);
        }
        return worth;
    }

    /** The events whose titles stand in the row. */
    Set<Integer> titled() {
        return titles.keySet();
    }
}
