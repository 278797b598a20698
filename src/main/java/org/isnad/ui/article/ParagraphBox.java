package org.isnad.ui.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Point2D;
import javafx.geometry.VPos;
import javafx.scene.layout.Region;
import javafx.scene.shape.Path;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.isnad.text.CodePointRange;
import org.isnad.text.DisplayText;
import org.isnad.ui.article.ArticlePage.PageParagraph;
import org.isnad.ui.render.FlowGeometry;

/**
 * One paragraph: its number, its words, and the marks under and behind them.
 *
 * <p>Each word is a text node of its own, because JavaFX on Linux cannot wrap a run of Arabic; the marks are unmanaged
 * paths behind the flow, computed after the flow has found its lines.
 */
final class ParagraphBox extends Region {

    /** Width of the column in which the number stands. */
    static final double NUMBER_WIDTH_PX = 30;

    private static final PseudoClass CITED = PseudoClass.getPseudoClass("cited");

    /** Space between two lines of text, as a part of the size of the letters. */
    private static final double LINE_SPACING = 0.5;

    /** The lines of the book face are high by themselves. */
    private static final double BOOK_LINE_SPACING = 0.1;

    private final PageParagraph paragraph;
    private final DisplayText display;
    private final Text number = new Text();
    private final Region bar = new Region();
    private final TextFlow flow = new TextFlow();
    private final SpanLines cited;
    private final MarkLayer marks;
    private final Region body;
    private final List<BrokenLine> broken;

    private PageMarks.InParagraph shown = PageMarks.NONE.in(0, 0);

    /**
     * Makes the nodes of a paragraph.
     *
     * @param textPx size of its letters in the type of the interface
     * @param book whether it is set in the book face
     */
    ParagraphBox(PageParagraph paragraph, String numberText, double textPx, boolean book) {
        this.paragraph = paragraph;
        this.display = DisplayText.of(paragraph.text());
        this.cited = SpanLines.of(paragraph.spans());
        this.marks = new MarkLayer(flow, display, cited);
        this.body = new Body();
        this.broken = paragraph.broken().stream().map(BrokenLine::new).toList();
        getStyleClass().add("article-paragraph");
        number.setText(numberText);
        number.getStyleClass().add("article-number");
        number.setTextOrigin(VPos.TOP);
        bar.getStyleClass().add("article-bar");
        bar.setVisible(false);
        flow.getStyleClass().add("article-text");
        flow.setLineSpacing(textPx * (book ? BOOK_LINE_SPACING : LINE_SPACING)
                + Math.max(0, cited.rows() - MarkLayer.FREE_ROWS) * MarkLayer.ROW_PX);
        for (String word : words(display.shown())) {
            Text text = new Text(word);
            text.getStyleClass().add("article-word");
            flow.getChildren().add(text);
        }
        // The words turn with their own first letter, whatever the window does; marks and words turn together.
        body.setNodeOrientation(display.rightToLeft() ? NodeOrientation.RIGHT_TO_LEFT : NodeOrientation.LEFT_TO_RIGHT);
        getChildren().addAll(bar, number, body);
        getChildren().addAll(broken);
    }

    PageParagraph paragraph() {
        return paragraph;
    }

    DisplayText display() {
        return display;
    }

    TextFlow flow() {
        return flow;
    }

    /** Shows other marks. */
    void mark(PageMarks.InParagraph marked) {
        if (!shown.equals(marked)) {
            shown = marked;
            bar.setVisible(!marked.highlighted().isEmpty());
            pseudoClassStateChanged(CITED, !marked.highlighted().isEmpty());
            body.requestLayout();
        }
    }

    /** The boxes of a range in the coordinates of this paragraph, after layout. */
    List<Bounds> boxes(CodePointRange range) {
        return FlowGeometry.boxes(flow, display.shownIndex(range.start()), display.shownIndex(range.end())).stream()
                .map(box -> sceneToLocal(body.localToScene(box)))
                .toList();
    }

    /** What is drawn behind and under the words. */
    MarkLayer marks() {
        return marks;
    }

    /** Where a mark is drawn, in the coordinates of this paragraph; empty where nothing is. */
    Bounds drawn(Path mark) {
        return mark.getElements().isEmpty()
                ? new BoundingBox(0, 0, -1, -1)
                : sceneToLocal(mark.localToScene(mark.getBoundsInLocal()));
    }

    /** The broken anchor whose words stand at a point of this paragraph. */
    Optional<ArticlePage.BrokenAnchor> brokenAt(double x, double y) {
        return broken.stream()
                .filter(line -> line.getBoundsInParent().contains(x, y))
                .map(BrokenLine::anchor)
                .findFirst();
    }

    /** The place between two characters that is nearest to a point of this paragraph. */
    int codePointNear(double x, double y) {
        Point2D point = flow.sceneToLocal(localToScene(x, y));
        return display.codePointAt(FlowGeometry.insertionIndex(flow, point.getX(), point.getY()));
    }

    /** The spans that hold the character at a point of this paragraph, the shortest first. */
    List<CitedSpan> spansAt(double x, double y) {
        Point2D point = flow.sceneToLocal(localToScene(x, y));
        int character = FlowGeometry.characterIndex(flow, point.getX(), point.getY());
        if (character < 0 || character >= display.shown().length() || !onLetters(character, x, y)) {
            return List.of();
        }
        int codePoint = display.codePointAt(character);
        return paragraph.spans().stream()
                .filter(span -> span.range().start() <= codePoint
                        && codePoint < span.range().end())
                .sorted(java.util.Comparator.comparingInt(
                        span -> span.range().end() - span.range().start()))
                .toList();
    }

    private boolean onLetters(int character, double x, double y) {
        Point2D point = body.sceneToLocal(localToScene(x, y));
        return FlowGeometry.boxes(flow, character, character + 1).stream()
                .anyMatch(box -> box.contains(point.getX(), point.getY()));
    }

    @Override
    protected double computePrefHeight(double width) {
        double height = body.prefHeight(textWidth(width));
        for (BrokenLine line : broken) {
            height += line.prefHeight(textWidth(width));
        }
        return snapSizeY(height);
    }

    @Override
    protected void layoutChildren() {
        // In a right-to-left window x grows from the right: the number stands at the side where reading begins.
        double textWidth = textWidth(getWidth());
        number.relocate((NUMBER_WIDTH_PX - number.getLayoutBounds().getWidth()) / 2, 4);
        bar.resizeRelocate(0, 0, 3, getHeight());
        double y = body.prefHeight(textWidth);
        body.resizeRelocate(NUMBER_WIDTH_PX, 0, textWidth, y);
        for (BrokenLine line : broken) {
            line.resizeRelocate(NUMBER_WIDTH_PX, y, textWidth, line.prefHeight(textWidth));
            y += line.getHeight();
        }
    }

    private static double textWidth(double width) {
        return Math.max(60, width - NUMBER_WIDTH_PX);
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == ' ') {
                words.add(text.substring(from, i + 1));
                from = i + 1;
            }
        }
        if (from < text.length()) {
            words.add(text.substring(from));
        }
        return words;
    }

    /** The flow with its marks behind it, in one coordinate system. */
    private final class Body extends Region {

        Body() {
            getChildren().addAll(marks, flow);
        }

        @Override
        protected double computePrefHeight(double width) {
            // A flow that is asked about another width than it has breaks its lines twice.
            flow.resize(width, flow.getHeight());
            return flow.prefHeight(width);
        }

        @Override
        protected void layoutChildren() {
            flow.resizeRelocate(0, 0, getWidth(), getHeight());
            flow.layout();
            marks.draw(shown);
        }
    }
}
