package org.isnad.ui.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Bounds;
import javafx.scene.layout.Pane;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.text.TextFlow;
import org.isnad.text.CodePointRange;
import org.isnad.text.DisplayText;
import org.isnad.ui.render.FlowGeometry;

/**
 * The marks behind and under the words of a paragraph, in the coordinates of its flow; drawn after the flow has found its
 * lines.
 */
final class MarkLayer extends Pane {

    /** From one row of lines under words to the next. */
    static final double ROW_PX = 3.5;

    /** How many rows have room between two lines of text without more space. */
    static final int FREE_ROWS = 3;

    /** From the first row up to the bottom of the words' boxes. */
    private static final double FIRST_ROW_PX = 3;

    /** What a line under words lacks at each end, so that two that follow each other stay two. */
    private static final double GAP_PX = 1;

    private static final double RING_PX = 1.5;

    private final TextFlow flow;
    private final DisplayText display;
    private final SpanLines cited;
    private final Path tint = path("article-tint");
    private final Path highlight = path("article-highlight");
    private final Path offered = path("article-offered");
    private final Path found = path("article-found");
    private final Path current = path("article-found-current");
    private final Path selected = path("article-selection");
    private final Path ring = path("article-place");
    private final Path caret = path("article-caret");
    private final List<Path> lines;

    MarkLayer(TextFlow flow, DisplayText display, SpanLines cited) {
        this.flow = flow;
        this.display = display;
        this.cited = cited;
        lines = cited.lines().stream()
                .map(line -> path(
                        "article-line", "article-line-" + line.kind().name().toLowerCase(Locale.ROOT)))
                .toList();
        setManaged(false);
        setMouseTransparent(true);
        getChildren().addAll(tint, offered, highlight, found, current);
        getChildren().addAll(lines);
        getChildren().addAll(selected, ring, caret);
    }

    /** The drawn highlight; empty where nothing is highlighted. */
    Path highlight() {
        return highlight;
    }

    /** The drawn matches of what was looked for, without the one that the reader is at. */
    Path found() {
        return found;
    }

    /** The drawn sentences that are left over. */
    Path tint() {
        return tint;
    }

    /** The lines under the cited words, in the order of {@link SpanLines#lines}. */
    List<Path> lines() {
        return lines;
    }

    /** Draws everything where the words are now. */
    void draw(PageMarks.InParagraph marks) {
        fill(tint, marks.tinted(), 0);
        fill(offered, marks.offered(), 0);
        fill(highlight, marks.highlighted(), 0);
        fill(found, marks.found(), 0);
        fill(current, marks.current(), 0);
        fill(selected, marks.selected(), 0);
        fill(ring, marks.place(), RING_PX);
        for (int i = 0; i < lines.size(); i++) {
            underline(lines.get(i), cited.lines().get(i));
        }
        caret.getElements().clear();
        marks.caret().ifPresent(codePoint -> {
            int index = display.shownIndex(Math.min(codePoint, display.length()));
            caret.getElements().setAll(flow.getCaretShape(index, true));
        });
    }

    private void fill(Path path, List<CodePointRange> ranges, double aroundPx) {
        List<PathElement> elements = new ArrayList<>();
        for (CodePointRange range : ranges) {
            for (Bounds box : FlowGeometry.joined(boxes(range))) {
                rectangle(
                        elements,
                        box.getMinX() - aroundPx,
                        box.getMinY() - aroundPx,
                        box.getMaxX() + aroundPx,
                        box.getMaxY() + aroundPx);
            }
        }
        path.getElements().setAll(elements);
    }

    private void underline(Path path, SpanLines.Line line) {
        List<PathElement> elements = new ArrayList<>();
        for (Bounds box : FlowGeometry.joined(boxes(line.range()))) {
            double y = Math.round(box.getMaxY() - FIRST_ROW_PX + line.row() * ROW_PX) + 0.5;
            double gap = Math.min(GAP_PX, box.getWidth() / 4);
            elements.add(new MoveTo(box.getMinX() + gap, y));
            elements.add(new LineTo(box.getMaxX() - gap, y));
        }
        path.getElements().setAll(elements);
    }

    private List<Bounds> boxes(CodePointRange range) {
        return FlowGeometry.boxes(flow, display.shownIndex(range.start()), display.shownIndex(range.end()));
    }

    private static void rectangle(List<PathElement> elements, double left, double top, double right, double bottom) {
        elements.add(new MoveTo(left, top));
        elements.add(new LineTo(right, top));
        elements.add(new LineTo(right, bottom));
        elements.add(new LineTo(left, bottom));
        elements.add(new LineTo(left, top));
    }

    private static Path path(String... styleClasses) {
        Path path = new Path();
        path.getStyleClass().setAll(styleClasses);
        path.setManaged(false);
        return path;
    }
}
