package org.isnad.ui.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Point2D;
import javafx.geometry.VPos;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.isnad.text.CodePointRange;
import org.isnad.text.DisplayText;
import org.isnad.ui.article.ArticlePage.PageParagraph;

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
    private static final double FIGURE_LINE_PX = 2.5;
    private static final double LINE_GAP_PX = 2;

    private final PageParagraph paragraph;
    private final DisplayText display;
    private final Text number = new Text();
    private final Region bar = new Region();
    private final TextFlow flow = new TextFlow();
    private final Pane marks = new Pane();
    private final Region body = new Body();
    private final Path highlight = path("article-highlight");
    private final Path foundWords = path("article-found");
    private final Path marked = path("article-selection");
    private final Path caret = path("article-caret");
    private final List<Path> lines = new ArrayList<>();

    private List<CodePointRange> highlighted = List.of();
    private List<CodePointRange> found = List.of();
    private Optional<CodePointRange> selection = Optional.empty();
    private Optional<Integer> caretAt = Optional.empty();

    ParagraphBox(PageParagraph paragraph, String numberText) {
        this.paragraph = paragraph;
        this.display = DisplayText.of(paragraph.text());
        getStyleClass().add("article-paragraph");
        number.setText(numberText);
        number.getStyleClass().add("article-number");
        number.setTextOrigin(VPos.TOP);
        bar.getStyleClass().add("article-bar");
        bar.setVisible(false);
        flow.getStyleClass().add("article-text");
        for (String word : words(display.shown())) {
            Text text = new Text(word);
            text.getStyleClass().add("article-word");
            flow.getChildren().add(text);
        }
        // The words turn with their own first letter, whatever the window does; marks and words turn together.
        body.setNodeOrientation(display.rightToLeft() ? NodeOrientation.RIGHT_TO_LEFT : NodeOrientation.LEFT_TO_RIGHT);
        for (CitedSpan span : paragraph.spans()) {
            Path line =
                    path("article-line", "article-line-" + span.kind().name().toLowerCase(java.util.Locale.ROOT));
            lines.add(line);
        }
        marks.setManaged(false);
        marks.setMouseTransparent(true);
        marks.getChildren().addAll(highlight, foundWords);
        marks.getChildren().addAll(lines);
        marks.getChildren().addAll(marked, caret);
        getChildren().addAll(bar, number, body);
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

    /** Puts the highlight behind these words; an empty list takes it away. */
    void highlight(List<CodePointRange> ranges) {
        highlighted = List.copyOf(ranges);
        bar.setVisible(!ranges.isEmpty());
        pseudoClassStateChanged(CITED, !ranges.isEmpty());
        body.requestLayout();
    }

    /** Marks words that were looked for. */
    void find(List<CodePointRange> ranges) {
        if (!found.equals(ranges)) {
            found = List.copyOf(ranges);
            body.requestLayout();
        }
    }

    /** The drawn mark of words that were looked for; without elements where there are none. */
    Path found() {
        return foundWords;
    }

    /** Shows the reader's own marking, and the caret. */
    void mark(Optional<CodePointRange> range, Optional<Integer> caretCodePoint) {
        if (!selection.equals(range) || !caretAt.equals(caretCodePoint)) {
            selection = range;
            caretAt = caretCodePoint;
            body.requestLayout();
        }
    }

    /** The boxes of a range in the coordinates of this paragraph, after layout. */
    List<Bounds> boxes(CodePointRange range) {
        return FlowGeometry.boxes(flow, display.shownIndex(range.start()), display.shownIndex(range.end())).stream()
                .map(box -> sceneToLocal(body.localToScene(box)))
                .toList();
    }

    /** The drawn highlight, for tests and for scrolling; empty where nothing is highlighted. */
    Bounds highlightBounds() {
        return sceneToLocal(highlight.localToScene(highlight.getBoundsInLocal()));
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
        return snapSizeY(body.prefHeight(textWidth(width)));
    }

    @Override
    protected void layoutChildren() {
        // In a right-to-left window x grows from the right: the number stands at the side where reading begins.
        double textWidth = textWidth(getWidth());
        number.relocate((NUMBER_WIDTH_PX - number.getLayoutBounds().getWidth()) / 2, 4);
        bar.resizeRelocate(0, 0, 3, getHeight());
        body.resizeRelocate(NUMBER_WIDTH_PX, 0, textWidth, getHeight());
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

    private static Path path(String... styleClasses) {
        Path path = new Path();
        path.getStyleClass().setAll(styleClasses);
        path.setManaged(false);
        return path;
    }

    /** The flow with its marks behind it, in one coordinate system. */
    private final class Body extends Region {

        Body() {
            getChildren().addAll(marks, flow);
        }

        @Override
        protected double computePrefHeight(double width) {
            return flow.prefHeight(width);
        }

        @Override
        protected void layoutChildren() {
            flow.resizeRelocate(0, 0, getWidth(), getHeight());
            flow.layout();
            fill(highlight, highlighted);
            fill(foundWords, found);
            fill(marked, selection.stream().toList());
            for (int i = 0; i < lines.size(); i++) {
                underline(lines.get(i), paragraph.spans().get(i));
            }
            drawCaret();
        }

        private void fill(Path path, List<CodePointRange> ranges) {
            List<PathElement> elements = new ArrayList<>();
            for (CodePointRange range : ranges) {
                for (Bounds box : localBoxes(range)) {
                    rectangle(elements, box);
                }
            }
            path.getElements().setAll(elements);
        }

        private void underline(Path path, CitedSpan span) {
            List<PathElement> elements = new ArrayList<>();
            for (Bounds box : localBoxes(span.range())) {
                double y = Math.round(box.getMaxY() - offset(span.kind())) + 0.5;
                elements.add(new MoveTo(box.getMinX(), y));
                elements.add(new LineTo(box.getMaxX(), y));
            }
            path.getElements().setAll(elements);
        }

        private void drawCaret() {
            caret.getElements().clear();
            caretAt.ifPresent(codePoint -> {
                int index = display.shownIndex(Math.min(codePoint, display.length()));
                caret.getElements().setAll(flow.getCaretShape(index, true));
            });
        }

        private List<Bounds> localBoxes(CodePointRange range) {
            return FlowGeometry.boxes(flow, display.shownIndex(range.start()), display.shownIndex(range.end()));
        }
    }

    /** Overlapping spans of different kinds lie on different heights, so that each stays visible. */
    private static double offset(CitedSpan.Kind kind) {
        return switch (kind) {
            case EVENT -> LINE_GAP_PX;
            case FIGURE -> LINE_GAP_PX + FIGURE_LINE_PX;
            case STATED_DATE, INFERRED_DATE -> -LINE_GAP_PX;
        };
    }

    private static void rectangle(List<PathElement> elements, Bounds box) {
        elements.add(new MoveTo(box.getMinX(), box.getMinY()));
        elements.add(new LineTo(box.getMaxX(), box.getMinY()));
        elements.add(new LineTo(box.getMaxX(), box.getMaxY()));
        elements.add(new LineTo(box.getMinX(), box.getMaxY()));
        elements.add(new LineTo(box.getMinX(), box.getMinY()));
    }
}
