package org.isnad.ui.article;

import java.util.List;
import java.util.stream.Collectors;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.control.ScrollPane;
import javafx.scene.text.Text;
import org.isnad.text.CodePointRange;

/** Looks into an article pane as a test must: where glyphs and highlights are drawn. On the JavaFX thread. */
public final class ArticleProbe {

    private final ArticleView view;

    public ArticleProbe(ArticleView view) {
        this.view = view;
    }

    private ParagraphBox box(int paragraph) {
        ParagraphBox box = column().require(paragraph);
        view.layout();
        column().layout();
        box.layout();
        return box;
    }

    private ArticleViewSkin skin() {
        return (ArticleViewSkin) view.getSkin();
    }

    private ParagraphColumn column() {
        return (ParagraphColumn) view.lookup(".article-column");
    }

    private ScrollPane scrollPane() {
        return (ScrollPane) view.lookup(".article-scroll");
    }

    /** Scrolls, as the wheel does, to a part of what can be scrolled. */
    public void scroll(double part) {
        scrollPane().setVvalue(part);
    }

    /** The number of the paragraph at the top and how much of it, in tenths, lies above the edge. */
    public String top() {
        return skin().readingPlace()
                .map(place -> place.paragraph() + " and " + Math.round(place.hidden() * 10))
                .orElse("nothing");
    }

    /** The boxes of the glyphs, one for each character of the words. */
    public List<Bounds> glyphs(int paragraph, CodePointRange words) {
        ParagraphBox box = box(paragraph);
        return java.util.stream.IntStream.range(words.start(), words.end())
                .boxed()
                .flatMap(at -> box.boxes(new CodePointRange(at, at + 1)).stream())
                .toList();
    }

    /** What is drawn behind the words. */
    public Bounds highlight(int paragraph) {
        ParagraphBox box = box(paragraph);
        return box.drawn(box.marks().highlight());
    }

    /** The sentences of a paragraph that are tinted. */
    public Bounds tint(int paragraph) {
        ParagraphBox box = box(paragraph);
        return box.drawn(box.marks().tint());
    }

    /** What is drawn behind the matches of a paragraph. */
    public Bounds found(int paragraph) {
        ParagraphBox box = box(paragraph);
        return box.drawn(box.marks().found());
    }

    /** The heights of the lines under the cited words of a paragraph, in the order of {@link SpanLines}. */
    public List<Double> lineHeights(int paragraph) {
        ParagraphBox box = box(paragraph);
        return box.marks().lines().stream()
                .map(line -> box.drawn(line).getCenterY())
                .toList();
    }

    /** How many paragraphs have nodes. */
    public int built() {
        return column().builtCount();
    }

    /** How wide the column of text is. */
    public double columnWidth() {
        return column().getWidth();
    }

    /** Size of the letters as they are drawn. */
    public double letters(int paragraph) {
        return ((Text) box(paragraph).flow().getChildren().getFirst()).getFont().getSize();
    }

    /** The words over which the highlight lies, joined by a stroke. */
    public String highlightedWords(int paragraph) {
        String text = view.pageProperty()
                .get()
                .orElseThrow()
                .paragraphs()
                .get(paragraph - 1)
                .text();
        return view.highlightsProperty().get().getOrDefault(paragraph, List.of()).stream()
                .map(range -> range.of(text))
                .collect(Collectors.joining(" | "));
    }

    /** Where characters stand on the screen. */
    public Bounds onScreen(int paragraph, CodePointRange words) {
        ParagraphBox box = box(paragraph);
        return box.localToScreen(box.boxes(words).getFirst());
    }

    /** Whether the first of the words can be seen. */
    public boolean visible(int paragraph, CodePointRange words) {
        Bounds port = scrollPane().localToScreen(scrollPane().getBoundsInLocal());
        Bounds first = onScreen(paragraph, new CodePointRange(words.start(), words.start() + 1));
        return new BoundingBox(port.getMinX(), port.getMinY(), port.getWidth(), port.getHeight()).contains(first);
    }
}
