package org.isnad.ui.article;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.isnad.text.CodePointRange;
import org.isnad.ui.article.CitedSpan.Kind;
import org.isnad.ui.article.SpanLines.Line;
import org.junit.jupiter.api.Test;

final class SpanLinesTest {

    private static CitedSpan span(int start, int end, Kind kind, String record) {
        return new CitedSpan(new CodePointRange(start, end), kind, record);
    }

    private static Line line(int start, int end, Kind kind, int row) {
        return new Line(new CodePointRange(start, end), kind, row);
    }

    @Test
    void spansThatShareACharacterHaveRowsOfTheirOwn() {
        SpanLines lines = SpanLines.of(List.of(
                span(5, 12, Kind.FIGURE, "f"),
                span(0, 10, Kind.EVENT, "e"),
                span(2, 6, Kind.STATED_DATE, "e"),
                span(11, 20, Kind.EVENT, "g")));
        assertEquals(
                List.of(
                        line(0, 10, Kind.EVENT, 0),
                        line(2, 6, Kind.STATED_DATE, 1),
                        line(5, 12, Kind.FIGURE, 2),
                        line(11, 20, Kind.EVENT, 0)),
                lines.lines());
        assertEquals(3, lines.rows());
    }

    @Test
    void spansThatOnlyTouchShareARow() {
        assertEquals(
                1,
                SpanLines.of(List.of(span(0, 4, Kind.EVENT, "a"), span(4, 8, Kind.EVENT, "b")))
                        .rows());
    }

    @Test
    void theSameWordsInTheSameRoleAreOneLineAndInTwoRolesTwo() {
        assertEquals(
                List.of(line(0, 4, Kind.EVENT, 0), line(0, 4, Kind.FIGURE, 1)),
                SpanLines.of(List.of(
                                span(0, 4, Kind.FIGURE, "f"), span(0, 4, Kind.EVENT, "a"), span(0, 4, Kind.EVENT, "b")))
                        .lines());
    }

    @Test
    void nothingCitedHasNoRow() {
        assertEquals(0, SpanLines.of(List.of()).rows());
    }
}
