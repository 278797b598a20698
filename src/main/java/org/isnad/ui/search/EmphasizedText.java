package org.isnad.ui.search;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.isnad.text.CodePointRange;
import org.isnad.text.DisplayText;
import org.isnad.ui.render.WordSplit;
import org.isnad.ui.render.WrappedText;

/**
 * A paragraph that wraps, with some of its characters emphasised.
 *
 * <p>One {@link Text} for each word, for the reason that {@link WrappedText} gives. The emphasis is a path behind the words:
 * letters that are joined stay joined where it begins or ends inside a word. Style classes: {@code emphasized-text}, its
 * words {@code emphasized-word}, the path {@code emphasis}.
 */
public final class EmphasizedText extends Region {

    private final TextFlow flow = new TextFlow();
    private final Path emphasis = new Path();
    private DisplayText display = DisplayText.of("");
    private List<CodePointRange> ranges = List.of();

    /** An empty paragraph. */
    public EmphasizedText() {
        getStyleClass().add("emphasized-text");
        setAccessibleRole(AccessibleRole.TEXT);
        emphasis.getStyleClass().setAll("emphasis");
        emphasis.setManaged(false);
        getChildren().addAll(emphasis, flow);
    }

    /**
     * Shows other words, which run in the direction of their first letter.
     *
     * @param emphasized in code points of {@code text}
     */
    public void show(String text, List<CodePointRange> emphasized) {
        display = DisplayText.of(text);
        ranges = List.copyOf(emphasized);
        setNodeOrientation(display.rightToLeft() ? NodeOrientation.RIGHT_TO_LEFT : NodeOrientation.LEFT_TO_RIGHT);
        setAccessibleText(text);
        List<Node> words = new ArrayList<>();
        for (String word : WordSplit.of(display.shown())) {
            Text node = new Text(word);
            node.getStyleClass().add("emphasized-word");
            words.add(node);
        }
        flow.getChildren().setAll(words);
        requestLayout();
    }

    /** What is shown, as given. */
    public String text() {
        return display.original();
    }

    /** The characters that are emphasised, each run by itself. */
    public List<String> emphasized() {
        return ranges.stream().map(range -> range.of(display.original())).toList();
    }

    /** The drawn emphasis, after layout; without elements where nothing is emphasised. */
    Path emphasis() {
        return emphasis;
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        double widest = 0;
        for (Node word : flow.getChildren()) {
            widest = Math.max(widest, word.prefWidth(-1));
        }
        return snappedLeftInset() + Math.ceil(widest) + snappedRightInset();
    }

    @Override
    protected double computePrefWidth(double height) {
        return snappedLeftInset() + flow.prefWidth(-1) + snappedRightInset();
    }

    @Override
    protected double computePrefHeight(double width) {
        double inner = width < 0 ? -1 : width - snappedLeftInset() - snappedRightInset();
        return snappedTopInset() + flow.prefHeight(inner) + snappedBottomInset();
    }

    // The newer getRangeShape adds insets on the wrong side of right-to-left text (JavaFX 25 and 26).
    @SuppressWarnings("deprecation")
    @Override
    protected void layoutChildren() {
        double x = snappedLeftInset();
        double y = snappedTopInset();
        flow.resizeRelocate(x, y, getWidth() - x - snappedRightInset(), getHeight() - y - snappedBottomInset());
        flow.layout();
        List<PathElement> elements = new ArrayList<>();
        for (CodePointRange range : ranges) {
            elements.addAll(
                    List.of(flow.rangeShape(display.shownIndex(range.start()), display.shownIndex(range.end()))));
        }
        emphasis.getElements().setAll(elements);
        emphasis.setLayoutX(x);
        emphasis.setLayoutY(y);
    }
}
