package org.isnad.ui.article;

import java.util.Optional;
import javafx.beans.InvalidationListener;
import javafx.collections.ListChangeListener;
import javafx.geometry.Bounds;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SkinBase;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.isnad.text.CodePointRange;
import org.isnad.ui.article.ArticlePage.PageParagraph;
import org.isnad.ui.render.WrappedText;
import org.isnad.ui.state.ReadingLook;

/** Draws an {@link ArticleView}: tabs, headline and facts, and the scrolling column of paragraphs. */
public final class ArticleViewSkin extends SkinBase<ArticleView> {

    private final ArticleTabs tabs;
    private final WrappedText headline = new WrappedText("");
    private final VBox facts = new VBox();
    private final ParagraphColumn column = new ParagraphColumn();
    private final StackPane margin = new StackPane(column);
    private final ScrollPane scroll = new ScrollPane(margin);
    private final AuditBox audit;
    private final FindBar find;
    private final VBox box = new VBox();
    private final ArticleViewBehavior behavior;

    private final InvalidationListener onPage = observable -> showPage();
    private final InvalidationListener onMarks = observable -> showMarks();
    private final InvalidationListener onAudit = observable -> showAudit();
    private final InvalidationListener onFinding = observable -> showFinding();
    private final InvalidationListener onLook = observable -> showLook();
    private final InvalidationListener onScroll = observable -> getSkinnable().requestLayout();
    private final ListChangeListener<ArticleTab> onTabs = change -> showTabs();

    /** Draws the control and listens to it until it is disposed of. */
    public ArticleViewSkin(ArticleView view) {
        super(view);
        tabs = new ArticleTabs(view::openArticle);
        audit = new AuditBox(view);
        find = new FindBar(view);
        headline.getStyleClass().add("article-headline");
        facts.getStyleClass().add("article-facts");
        margin.getStyleClass().add("article-margin");
        scroll.getStyleClass().add("article-scroll");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        VBox head = new VBox(tabs, headline, facts, audit);
        head.getStyleClass().add("article-head");
        box.getChildren().addAll(head, find, scroll);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().add(box);

        view.pageProperty().addListener(onPage);
        view.labelsProperty().addListener(onPage);
        view.highlightsProperty().addListener(onMarks);
        view.foundProperty().addListener(onMarks);
        view.selectionProperty().addListener(onMarks);
        view.placeProperty().addListener(onMarks);
        view.focusedProperty().addListener(onMarks);
        view.auditProperty().addListener(onAudit);
        view.auditShownProperty().addListener(onAudit);
        view.findingProperty().addListener(onFinding);
        view.lookProperty().addListener(onLook);
        audit.toggle().selectedProperty().bindBidirectional(view.auditShownProperty());
        view.getTabs().addListener(onTabs);
        scroll.vvalueProperty().addListener(onScroll);
        scroll.viewportBoundsProperty().addListener(onScroll);
        behavior = new ArticleViewBehavior(view, this);
        showTabs();
        showLook();
        showPage();
    }

    @Override
    public void dispose() {
        ArticleView view = getSkinnable();
        if (view == null) {
            return;
        }
        behavior.dispose();
        view.pageProperty().removeListener(onPage);
        view.labelsProperty().removeListener(onPage);
        view.highlightsProperty().removeListener(onMarks);
        view.foundProperty().removeListener(onMarks);
        view.selectionProperty().removeListener(onMarks);
        view.placeProperty().removeListener(onMarks);
        view.focusedProperty().removeListener(onMarks);
        view.auditProperty().removeListener(onAudit);
        view.auditShownProperty().removeListener(onAudit);
        view.findingProperty().removeListener(onFinding);
        view.lookProperty().removeListener(onLook);
        audit.toggle().selectedProperty().unbindBidirectional(view.auditShownProperty());
        view.getTabs().removeListener(onTabs);
        scroll.vvalueProperty().removeListener(onScroll);
        scroll.viewportBoundsProperty().removeListener(onScroll);
        getChildren().remove(box);
        super.dispose();
    }

    ParagraphColumn column() {
        return column;
    }

    ScrollPane scroll() {
        return scroll;
    }

    FindBar find() {
        return find;
    }

    /** Whether the first character of these words can be seen whole. */
    boolean shows(int paragraph, CodePointRange words) {
        double top = scrollTop();
        double viewport = scroll.getViewportBounds().getHeight();
        return column.box(paragraph).stream()
                .flatMap(one -> one.boxes(new CodePointRange(words.start(), words.start() + 1)).stream()
                        .map(box -> one.localToParent(box)))
                .map(box -> margin.sceneToLocal(column.localToScene(box)))
                .anyMatch(box -> box.getMinY() >= top && box.getMaxY() <= top + viewport);
    }

    private void showTabs() {
        tabs.show(
                getSkinnable().getTabs(),
                shownArticle(),
                getSkinnable().labelsProperty().get());
    }

    private Optional<String> shownArticle() {
        return getSkinnable().pageProperty().get().map(ArticlePage::id);
    }

    private void showAudit() {
        audit.show(
                getSkinnable().auditProperty().get(),
                getSkinnable().auditShownProperty().get(),
                getSkinnable().labelsProperty().get());
        showMarks();
    }

    private void showFinding() {
        find.show(
                getSkinnable().findingProperty().get(),
                getSkinnable().labelsProperty().get());
        showMarks();
    }

    private void showLook() {
        ReadingLook look = getSkinnable().lookProperty().get();
        // What stands at the top stays there, however much higher the paragraphs above become.
        Optional<TextPosition> reading = getSkinnable().pageProperty().get().isPresent() && column.getWidth() > 0
                ? Optional.of(new TextPosition(column.numberAt(scrollTop()), 0))
                : Optional.empty();
        column.setType(look.textPx(), look.bookType());
        column.maxWidthProperty().bind(margin.widthProperty().multiply(look.columnShare()));
        margin.requestLayout();
        reading.filter(place -> place.paragraph() > 1 && !getSkinnable().isAwaiting())
                .ifPresent(place -> getSkinnable().reveal(place));
        getSkinnable().requestLayout();
    }

    private void showPage() {
        Optional<ArticlePage> page = getSkinnable().pageProperty().get();
        headline.setText(page.map(ArticlePage::headline).orElse(""));
        facts.getChildren().clear();
        page.ifPresent(shown -> {
            for (String fact : shown.facts()) {
                WrappedText line = new WrappedText(fact);
                line.getStyleClass().add("article-fact");
                facts.getChildren().add(line);
            }
        });
        column.show(
                page.map(ArticlePage::paragraphs).orElse(java.util.List.<PageParagraph>of()),
                number -> getSkinnable().labelsProperty().get().number(number));
        showAudit();
        showFinding();
        scroll.setVvalue(0);
        tabs.select(shownArticle(), getSkinnable().labelsProperty().get());
        getSkinnable().requestLayout();
    }

    private void showMarks() {
        column.mark(PageMarks.of(getSkinnable()));
    }

    @Override
    protected void layoutChildren(double x, double y, double width, double height) {
        super.layoutChildren(x, y, width, height);
        if (scroll.getSkin() == null) {
            // Its viewport, which has a size from now on.
            scroll.applyCss();
        }
        scroll.getParent().layout();
        if (scroll.getViewportBounds().getHeight() <= 0 || column.getWidth() <= 0) {
            return;
        }
        getSkinnable().takeAwaited().ifPresent(this::bringIntoView);
        getSkinnable().takeAwaitedTop().ifPresent(this::readOn);
        double top = scrollTop();
        double shift = column.build(top, top + scroll.getViewportBounds().getHeight());
        if (shift != 0) {
            margin.requestLayout();
            scroll.layout();
            scrollTo(top + shift);
        }
    }

    /** What stands at the top; empty before anything is drawn. */
    Optional<ReadingPlace> readingPlace() {
        if (getSkinnable().pageProperty().get().isEmpty() || column.getWidth() <= 0) {
            return Optional.empty();
        }
        double top = scrollTop() - margin.snappedTopInset();
        int number = column.numberAt(top);
        double height = number == 0 ? 0 : column.require(number).getHeight();
        return height <= 0
                ? Optional.empty()
                : Optional.of(new ReadingPlace(number, (top - column.top(number)) / height));
    }

    private void readOn(ReadingPlace place) {
        if (isOutside(place.paragraph())) {
            return;
        }
        double viewport = scroll.getViewportBounds().getHeight();
        ParagraphBox box = column.require(place.paragraph());
        double estimate = column.top(place.paragraph());
        column.build(estimate, estimate + viewport);
        box.resize(column.getWidth(), box.prefHeight(column.getWidth()));
        margin.requestLayout();
        scroll.layout();
        scrollTo(margin.snappedTopInset() + column.top(place.paragraph()) + place.hidden() * box.getHeight());
    }

    private boolean isOutside(int paragraph) {
        return getSkinnable()
                .pageProperty()
                .get()
                .filter(page -> paragraph <= page.paragraphs().size())
                .isEmpty();
    }

    /** How many pixels of the column lie above the visible part. */
    double scrollTop() {
        double hidden = margin.getHeight() - scroll.getViewportBounds().getHeight();
        return Math.max(0, hidden) * scroll.getVvalue();
    }

    /** Scrolls to a height of the column, as far as it goes. */
    void scrollTo(double top) {
        double hidden = margin.prefHeight(scroll.getViewportBounds().getWidth())
                - scroll.getViewportBounds().getHeight();
        scroll.setVvalue(hidden <= 0 ? 0 : Math.clamp(top / hidden, 0, 1));
    }

    private void bringIntoView(TextPosition position) {
        if (isOutside(position.paragraph())) {
            return;
        }
        double viewport = scroll.getViewportBounds().getHeight();
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
        margin.requestLayout();
        scroll.layout();
        scrollTo(margin.snappedTopInset() + column.top(position.paragraph()) + inside - viewport / 3);
    }
}
