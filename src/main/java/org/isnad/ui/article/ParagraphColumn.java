package org.isnad.ui.article;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import javafx.scene.layout.Region;
import org.isnad.ui.render.Fonts;
import org.isnad.ui.state.ReadingLook;

/**
 * The paragraphs under each other; nodes exist only for those near the visible part, the others have an estimated
 * height.
 */
final class ParagraphColumn extends Region {

    /** Space between two paragraphs. */
    private static final double GAP_PX = 12;

    /** Height of a line of text for the estimate, as a part of the size of the letters. */
    private static final double LINE = 2.07;

    /** Average advance of a character for the estimate, as a part of the size of the letters. */
    private static final double CHARACTER = 0.44;

    private final Map<Integer, ParagraphBox> built = new HashMap<>();
    private final Map<Integer, Double> measured = new HashMap<>();

    private List<ArticlePage.PageParagraph> paragraphs = List.of();
    private IntFunction<String> numberText = Integer::toString;
    private PageMarks marks = PageMarks.NONE;
    /** How much larger the book face is set, so that its letters look as large as those of the interface. */
    private static final double BOOK_SIZE = 1.25;

    private double textPx = ReadingLook.DEFAULT.textPx();
    private boolean book;
    private double measuredWidth = -1;

    ParagraphColumn() {
        getStyleClass().add("article-column");
    }

    /** Shows other paragraphs; {@code numberText} writes their numbers. */
    void show(List<ArticlePage.PageParagraph> shown, IntFunction<String> numbers) {
        paragraphs = List.copyOf(shown);
        numberText = numbers;
        built.clear();
        measured.clear();
        getChildren().clear();
        requestLayout();
    }

    /** Shows a changed version of the same paragraphs; those that did not change keep their nodes. */
    void revise(List<ArticlePage.PageParagraph> changed) {
        List<ArticlePage.PageParagraph> before = paragraphs;
        paragraphs = List.copyOf(changed);
        for (int number = 1; number <= Math.max(before.size(), paragraphs.size()); number++) {
            if (number > before.size()
                    || number > paragraphs.size()
                    || !before.get(number - 1).equals(paragraphs.get(number - 1))) {
                measured.remove(number);
                ParagraphBox box = built.remove(number);
                if (box != null) {
                    getChildren().remove(box);
                }
            }
        }
        requestLayout();
    }

    /** Shows the letters in another size or type. */
    void setType(double size, boolean bookType) {
        if (textPx != size || book != bookType) {
            textPx = size;
            book = bookType;
            show(paragraphs, numberText);
        }
    }

    /** Shows other marks. */
    void mark(PageMarks changed) {
        marks = changed;
        built.values().forEach(this::markBox);
    }

    /** The node of a paragraph, if it is near the visible part. */
    Optional<ParagraphBox> box(int number) {
        return Optional.ofNullable(built.get(number));
    }

    /** How many paragraphs have nodes. */
    int builtCount() {
        return built.size();
    }

    /**
     * Builds the paragraphs that meet the stretch from {@code top} to {@code bottom} of this column, and lets go of those
     * farther away than its own height.
     *
     * @return whether heights above {@code top} became known, by how much they moved what is visible
     */
    double build(double top, double bottom) {
        double width = getWidth();
        if (width <= 0) {
            return 0;
        }
        if (width != measuredWidth) {
            measured.clear();
            measuredWidth = width;
        }
        double margin = bottom - top;
        double shift = 0;
        double y = 0;
        Set<Integer> near = new HashSet<>();
        for (ArticlePage.PageParagraph paragraph : paragraphs) {
            double before = height(paragraph);
            boolean wanted = y + before >= top - margin / 2 && y <= bottom + margin / 2;
            if (wanted) {
                near.add(paragraph.number());
                double now = measure(paragraph);
                if (y + before <= top) {
                    shift += now - before;
                }
                if (now != before) {
                    requestLayout();
                }
                y += now + GAP_PX;
            } else {
                if (y + before >= top - 2 * margin && y <= bottom + 2 * margin) {
                    near.add(paragraph.number());
                }
                y += before + GAP_PX;
            }
        }
        List<Integer> far = new ArrayList<>(built.keySet());
        far.removeAll(near);
        for (int number : far) {
            getChildren().remove(built.remove(number));
        }
        return shift;
    }

    /** Where a paragraph begins, from the top of this column; its neighbours above may still be estimates. */
    double top(int number) {
        double y = 0;
        for (ArticlePage.PageParagraph paragraph : paragraphs) {
            if (paragraph.number() == number) {
                return y;
            }
            y += height(paragraph) + GAP_PX;
        }
        return y;
    }

    /** The number of the paragraph at a height, the nearest one outside; 0 when there is none. */
    int numberAt(double y) {
        double bottom = 0;
        for (ArticlePage.PageParagraph paragraph : paragraphs) {
            bottom += height(paragraph) + GAP_PX;
            if (y < bottom) {
                return paragraph.number();
            }
        }
        return paragraphs.size();
    }

    /** Makes sure that a paragraph has a node, and gives it. */
    ParagraphBox require(int number) {
        ArticlePage.PageParagraph paragraph = paragraphs.get(number - 1);
        measure(paragraph);
        return built.computeIfAbsent(number, n -> build(paragraph));
    }

    private double height(ArticlePage.PageParagraph paragraph) {
        Double known = measured.get(paragraph.number());
        if (known != null) {
            return known;
        }
        double textWidth = Math.max(60, getWidth() - ParagraphBox.NUMBER_WIDTH_PX);
        return LINE * textPx * Math.max(1, Math.ceil(paragraph.text().length() * CHARACTER * textPx / textWidth));
    }

    /** How high a paragraph is; its words are broken into lines again only when it has changed. */
    private double measure(ArticlePage.PageParagraph paragraph) {
        ParagraphBox box = built.computeIfAbsent(paragraph.number(), number -> build(paragraph));
        Double known = measured.get(paragraph.number());
        if (known != null && !box.isNeedsLayout()) {
            return known;
        }
        double height = box.prefHeight(getWidth());
        measured.put(paragraph.number(), height);
        return height;
    }

    private ParagraphBox build(ArticlePage.PageParagraph paragraph) {
        ParagraphBox box = new ParagraphBox(paragraph, numberText.apply(paragraph.number()), textPx, book);
        // Words take the size from their paragraph; a number and what is broken keep theirs.
        box.setStyle(
                book
                        ? "-fx-font-size: " + textPx * BOOK_SIZE + "px; -fx-font-family: \"" + Fonts.BOOK_FAMILY + "\""
                        : "-fx-font-size: " + textPx + "px");
        getChildren().add(box);
        box.applyCss();
        markBox(box);
        return box;
    }

    private void markBox(ParagraphBox box) {
        box.mark(marks.in(box.paragraph().number(), box.display().length()));
    }

    @Override
    protected double computePrefHeight(double width) {
        double height = 0;
        for (ArticlePage.PageParagraph paragraph : paragraphs) {
            height += height(paragraph) + GAP_PX;
        }
        return height;
    }

    @Override
    protected void layoutChildren() {
        double y = 0;
        for (ArticlePage.PageParagraph paragraph : paragraphs) {
            double height = height(paragraph);
            ParagraphBox box = built.get(paragraph.number());
            if (box != null) {
                box.resizeRelocate(0, y, getWidth(), height);
            }
            y += height + GAP_PX;
        }
    }
}
