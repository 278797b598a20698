package org.isnad.ui.article;

import java.util.Optional;
import javafx.beans.value.ChangeListener;
import javafx.geometry.Bounds;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.StackPane;
import org.isnad.text.CodePointRange;
import org.isnad.ui.state.ReadingLook;

/**
 * The column of paragraphs and the pane that scrolls it. Heights are in pixels of the column, from its top; paragraphs are
 * built where they can be seen, so that their heights are estimates until then.
 */
final class ArticleScroll {
    private final ParagraphColumn column = new ParagraphColumn();
    private final StackPane margin = new StackPane(column);
    private final ScrollPane pane = new ScrollPane(margin);

    ArticleScroll() {
        margin.getStyleClass().add("article-margin");
        pane.getStyleClass().add("article-scroll");
        pane.setFitToWidth(true);
        pane.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        pane.setFocusTraversable(false);
    }

    ParagraphColumn column() {
        return column;
    }

    ScrollPane pane() {
        return pane;
    }

    /** Tells of each scrolling and of each change of the visible part, which the pane sets anew whenever it is laid out. */
    void addListener(ChangeListener<Object> listener) {
        pane.vvalueProperty().addListener(listener);
        pane.viewportBoundsProperty().addListener(listener);
    }

    void removeListener(ChangeListener<Object> listener) {
        pane.vvalueProperty().removeListener(listener);
        pane.viewportBoundsProperty().removeListener(listener);
    }

    /** Whether anything has been laid out yet. */
    boolean hasWidth() {
        return column.getWidth() > 0;
    }

    /** Height of the visible part. */
    double viewportPx() {
        return pane.getViewportBounds().getHeight();
    }

    /** How many pixels of the column lie above the visible part. */
    double top() {
        double hidden = margin.getHeight() - viewportPx();
        return Math.max(0, hidden) * pane.getVvalue();
    }

    /** Scrolls to a height of the column, as far as it goes. */
    void to(double top) {
        double hidden = margin.prefHeight(pane.getViewportBounds().getWidth()) - viewportPx();
        pane.setVvalue(hidden <= 0 ? 0 : Math.clamp(top / hidden, 0, 1));
    }

    void toStart() {
        pane.setVvalue(0);
    }

    /** Whether the first character of these words can be seen whole. */
    boolean shows(int paragraph, CodePointRange words) {
        double top = top();
        return column.box(paragraph).stream()
                .flatMap(one -> one.boxes(new CodePointRange(words.start(), words.start() + 1)).stream()
                        .map(box -> one.localToParent(box)))
                .map(box -> margin.sceneToLocal(column.localToScene(box)))
                .anyMatch(box -> box.getMinY() >= top && box.getMaxY() <= top + viewportPx());
    }

    /** Takes letters and column of another size. */
    void setLook(ReadingLook look) {
        column.setType(look.textPx(), look.bookType());
        column.maxWidthProperty().bind(margin.widthProperty().multiply(look.columnShare()));
        margin.requestLayout();
    }

    /** Gives the visible part its size; false where there is no room yet. */
    boolean layOut() {
        if (pane.getSkin() == null) {
            // Its viewport, which has a size from now on.
            pane.applyCss();
        }
        pane.getParent().layout();
        return viewportPx() > 0 && hasWidth();
    }

    /** Builds the paragraphs that can be seen; what stands at the top stays there. */
    void buildVisible() {
        double top = top();
        double shift = column.build(top, top + viewportPx());
        if (shift != 0) {
            settle();
            to(top + shift);
        }
    }

    /** What stands at the top; empty before anything is drawn. */
    Optional<ReadingPlace> readingPlace() {
        double top = top() - margin.snappedTopInset();
        int number = column.numberAt(top);
        double height = number == 0 ? 0 : column.require(number).getHeight();
        return height <= 0
                ? Optional.empty()
                : Optional.of(new ReadingPlace(number, (top - column.top(number)) / height));
    }

    /** The cited words that begin nearest to a third of the height, of those that can be seen. */
    Optional<CitedSpan> nearest() {
        double line = top() + viewportPx() / 3;
        double inset = margin.snappedTopInset();
        int last = column.numberAt(top() + viewportPx() - inset);
        double least = Double.MAX_VALUE;
        Optional<CitedSpan> nearest = Optional.empty();
        for (int number = Math.max(1, column.numberAt(top() - inset)); number <= last; number++) {
            Optional<ParagraphBox> box = column.box(number);
            if (box.isEmpty()) {
                continue;
            }
            double above = inset + column.top(number);
            for (CitedSpan span : box.get().paragraph().spans()) {
                double y = above
                        + box.get().boxes(span.range()).stream()
                                .mapToDouble(Bounds::getMinY)
                                .min()
                                .orElse(0);
                if (y >= top() && y < top() + viewportPx() && Math.abs(y - line) < least) {
                    least = Math.abs(y - line);
                    nearest = Optional.of(span);
                }
            }
        }
        return nearest;
    }

    /** Puts at the top what stood there. */
    void readOn(ReadingPlace place) {
        ParagraphBox box = column.require(place.paragraph());
        double estimate = column.top(place.paragraph());
        column.build(estimate, estimate + viewportPx());
        box.resize(column.getWidth(), box.prefHeight(column.getWidth()));
        settle();
        to(margin.snappedTopInset() + column.top(place.paragraph()) + place.hidden() * box.getHeight());
    }

    /** Puts a place into the upper third. */
    void bringIntoView(TextPosition position) {
        double viewport = viewportPx();
        ParagraphBox box = column.require(position.paragraph());
        // The neighbours become known first, else the place would move while they are built.
        double estimate = column.top(position.paragraph());
        column.build(estimate - viewport / 3, estimate + viewport);
        box.resize(column.getWidth(), box.prefHeight(column.getWidth()));
        box.layout();
        double inside = 0;
        if (position.codePoint() < box.display().length()) {
            var words = new CodePointRange(position.codePoint(), position.codePoint() + 1);
            inside =
                    box.boxes(words).stream().mapToDouble(Bounds::getMinY).min().orElse(0);
        }
        settle();
        to(margin.snappedTopInset() + column.top(position.paragraph()) + inside - viewport / 3);
    }

    private void settle() {
        margin.requestLayout();
        pane.layout();
    }
}
