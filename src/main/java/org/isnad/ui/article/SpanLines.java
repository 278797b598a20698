package org.isnad.ui.article;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.isnad.text.CodePointRange;

/**
 * The lines under the cited words of a paragraph, in rows so that no two lines of one row share a character.
 *
 * <p>The same words in the same role have one line, however many records cite them; all others have one of their own. What
 * begins first and is longest lies next to the words, what lies inside it below.
 *
 * @param lines by their beginning, the longer first
 * @param rows how many rows there are
 */
record SpanLines(List<Line> lines, int rows) {

    private static final Comparator<Line> OUTER_FIRST = Comparator.comparingInt(
                    (Line line) -> line.range().start())
            .thenComparing(
                    Comparator.comparingInt((Line line) -> line.range().end()).reversed())
            .thenComparing(Line::kind);

    /**
     * A line under words.
     *
     * @param range the words
     * @param kind how it is drawn
     * @param row how many rows lie between it and the words, from 0
     */
    record Line(CodePointRange range, CitedSpan.Kind kind, int row) {}

    SpanLines {
        lines = List.copyOf(lines);
    }

    /** Puts the lines of these spans into as few rows as they need in that order. */
    static SpanLines of(List<CitedSpan> spans) {
        List<Line> placed = new ArrayList<>();
        int rows = 0;
        for (Line line : spans.stream()
                .map(span -> new Line(span.range(), span.kind(), 0))
                .distinct()
                .sorted(OUTER_FIRST)
                .toList()) {
            int row = 0;
            while (taken(placed, line.range(), row)) {
                row++;
            }
            placed.add(new Line(line.range(), line.kind(), row));
            rows = Math.max(rows, row + 1);
        }
        return new SpanLines(placed, rows);
    }

    private static boolean taken(List<Line> placed, CodePointRange range, int row) {
        return placed.stream()
                .anyMatch(line -> line.row() == row && line.range().overlaps(range));
    }
}
