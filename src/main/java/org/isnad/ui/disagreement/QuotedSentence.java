package org.isnad.ui.disagreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Orientation;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.isnad.text.CodePointRange;
import org.isnad.text.DisplayText;
import org.isnad.ui.render.FlowGeometry;

/**
 * A sentence with some of its words emphasised to the character, also over line breaks.
 *
 * <p>Each word is a text node of its own, because JavaFX on Linux cannot wrap a run of Arabic.
 */
final class QuotedSentence extends Region {

    private final DisplayText display;
    private final Optional<CodePointRange> words;
    private final TextFlow flow = new TextFlow();
    private final Path highlight = new Path();

    QuotedSentence(String text, Optional<CodePointRange> words) {
        this.display = DisplayText.of(text);
        this.words = words;
        getStyleClass().add("quotation");
        setNodeOrientation(display.rightToLeft() ? NodeOrientation.RIGHT_TO_LEFT : NodeOrientation.LEFT_TO_RIGHT);
        highlight.getStyleClass().setAll("article-highlight");
        highlight.setManaged(false);
        Pane under = new Pane(highlight);
        under.setManaged(false);
        under.setMouseTransparent(true);
        int from = words.map(range -> display.shownIndex(range.start())).orElse(0);
        int to = words.map(range -> display.shownIndex(range.end())).orElse(0);
        int at = 0;
        for (String word : display.shown().split("(?<= )", -1)) {
            if (!word.isEmpty()) {
                Text node = new Text(word);
                node.getStyleClass().add("quotation-word");
                if (at < to && at + word.length() > from) {
                    node.getStyleClass().add("quotation-cited");
                }
                flow.getChildren().add(node);
                at += word.length();
            }
        }
        getChildren().addAll(under, flow);
    }

    /** The emphasised words as they are drawn; empty where there are none. */
    String emphasised() {
        return words.map(range ->
                        display.shown().substring(display.shownIndex(range.start()), display.shownIndex(range.end())))
                .orElse("");
    }

    /** The boxes behind the emphasised words, one for each line and run, after layout. */
    List<Bounds> boxes() {
        return words.map(range ->
                        FlowGeometry.boxes(flow, display.shownIndex(range.start()), display.shownIndex(range.end())))
                .orElse(List.of());
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        return Math.ceil(flow.prefHeight(width));
    }

    @Override
    protected void layoutChildren() {
        flow.resizeRelocate(0, 0, getWidth(), getHeight());
        flow.layout();
        List<PathElement> elements = new ArrayList<>();
        for (Bounds box : boxes()) {
            elements.add(new MoveTo(box.getMinX(), box.getMinY()));
            elements.add(new LineTo(box.getMaxX(), box.getMinY()));
            elements.add(new LineTo(box.getMaxX(), box.getMaxY()));
            elements.add(new LineTo(box.getMinX(), box.getMaxY()));
            elements.add(new ClosePath());
        }
        highlight.getElements().setAll(elements);
    }
}
