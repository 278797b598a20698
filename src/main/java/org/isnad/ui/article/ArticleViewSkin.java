package org.isnad.ui.article;

import java.util.List;
import java.util.Optional;
import javafx.beans.InvalidationListener;
import javafx.beans.value.ChangeListener;
import javafx.collections.ListChangeListener;
import javafx.scene.control.SkinBase;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.isnad.ui.state.ReadingLook;

/** Draws an {@link ArticleView}: tabs, headline and facts, and the scrolling column of paragraphs. */
public final class ArticleViewSkin extends SkinBase<ArticleView> {

    private final ArticleTabs tabs;
    private final ArticleHead head;
    private final ArticleScroll scroll = new ArticleScroll();
    private final AuditBox audit;
    private final FindBar find;
    private final VBox box = new VBox();
    private final ArticleViewBehavior behavior;
    private Optional<ArticlePage> drawn = Optional.empty();

    private final InvalidationListener onPage = observable -> showPage();
    private final InvalidationListener onLabels = observable -> {
        drawn = Optional.empty();
        showPage();
    };
    private final InvalidationListener onMarks = observable -> showMarks();
    private final InvalidationListener onAudit = observable -> showAudit();
    private final InvalidationListener onFinding = observable -> showFinding();
    private final InvalidationListener onLook = observable -> showLook();
    private final ChangeListener<Object> onScroll =
            (observable, before, now) -> getSkinnable().requestLayout();
    private final ListChangeListener<ArticleTab> onTabs = change -> showTabs();

    /** Draws the control and listens to it until it is disposed of. */
    public ArticleViewSkin(ArticleView view) {
        super(view);
        tabs = new ArticleTabs(view::openArticle);
        audit = new AuditBox(view);
        find = new FindBar(view);
        head = new ArticleHead(tabs, audit);
        box.getChildren().addAll(head, find, scroll.pane());
        VBox.setVgrow(scroll.pane(), Priority.ALWAYS);
        getChildren().add(box);

        view.pageProperty().addListener(onPage);
        view.labelsProperty().addListener(onLabels);
        view.highlightsProperty().addListener(onMarks);
        view.foundProperty().addListener(onMarks);
        view.offeredProperty().addListener(onMarks);
        view.selectionProperty().addListener(onMarks);
        view.placeProperty().addListener(onMarks);
        view.focusedProperty().addListener(onMarks);
        view.auditProperty().addListener(onAudit);
        view.auditShownProperty().addListener(onAudit);
        view.detailsShownProperty().addListener(onAudit);
        head.bind(view.detailsShownProperty());
        view.findingProperty().addListener(onFinding);
        view.lookProperty().addListener(onLook);
        audit.toggle().selectedProperty().bindBidirectional(view.auditShownProperty());
        view.getTabs().addListener(onTabs);
        scroll.addListener(onScroll);
        behavior = new ArticleViewBehavior(view, scroll);
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
        view.labelsProperty().removeListener(onLabels);
        view.highlightsProperty().removeListener(onMarks);
        view.foundProperty().removeListener(onMarks);
        view.offeredProperty().removeListener(onMarks);
        view.selectionProperty().removeListener(onMarks);
        view.placeProperty().removeListener(onMarks);
        view.focusedProperty().removeListener(onMarks);
        view.auditProperty().removeListener(onAudit);
        view.auditShownProperty().removeListener(onAudit);
        view.detailsShownProperty().removeListener(onAudit);
        head.unbind(view.detailsShownProperty());
        view.findingProperty().removeListener(onFinding);
        view.lookProperty().removeListener(onLook);
        audit.toggle().selectedProperty().unbindBidirectional(view.auditShownProperty());
        view.getTabs().removeListener(onTabs);
        scroll.removeListener(onScroll);
        getChildren().remove(box);
        super.dispose();
    }

    /** Lets the reader write what to look for. */
    void focusFind() {
        find.takeKeyboard();
    }

    private void showTabs() {
        tabs.show(
                getSkinnable().getTabs(),
                shownArticle(),
                getSkinnable().labelsProperty().get());
        head.show(getSkinnable().pageProperty().get());
    }

    private Optional<String> shownArticle() {
        return getSkinnable().pageProperty().get().map(ArticlePage::id);
    }

    private void showAudit() {
        // What is left over is listed among the details.
        head.showDetails(
                getSkinnable().detailsShownProperty().get()
                        || getSkinnable().auditShownProperty().get(),
                getSkinnable().labelsProperty().get());
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
        Optional<TextPosition> reading = getSkinnable().pageProperty().get().isPresent() && scroll.hasWidth()
                ? Optional.of(new TextPosition(scroll.column().numberAt(scroll.top()), 0))
                : Optional.empty();
        scroll.setLook(look);
        reading.filter(place -> place.paragraph() > 1 && !getSkinnable().isAwaiting())
                .ifPresent(place -> getSkinnable().reveal(place));
        getSkinnable().requestLayout();
    }

    private void showPage() {
        Optional<ArticlePage> page = getSkinnable().pageProperty().get();
        head.show(page);
        boolean same = drawn.isPresent() && drawn.map(ArticlePage::id).equals(page.map(ArticlePage::id));
        drawn = page;
        if (same) {
            scroll.readingPlace().ifPresent(getSkinnable()::readOnAt);
            scroll.column().revise(page.map(ArticlePage::paragraphs).orElse(List.of()));
        } else {
            scroll.column()
                    .show(
                            page.map(ArticlePage::paragraphs).orElse(List.of()),
                            number -> getSkinnable().labelsProperty().get().number(number));
            scroll.toStart();
        }
        showAudit();
        showFinding();
        tabs.select(shownArticle(), getSkinnable().labelsProperty().get());
        getSkinnable().requestLayout();
    }

    private void showMarks() {
        scroll.column().mark(PageMarks.of(getSkinnable()));
    }

    @Override
    protected void layoutChildren(double x, double y, double width, double height) {
        super.layoutChildren(x, y, width, height);
        if (!scroll.layOut()) {
            return;
        }
        getSkinnable()
                .takeAwaited()
                .filter(position -> isInside(position.paragraph()))
                .ifPresent(scroll::bringIntoView);
        getSkinnable()
                .takeAwaitedTop()
                .filter(place -> isInside(place.paragraph()))
                .ifPresent(scroll::readOn);
        scroll.buildVisible();
        getSkinnable().readNear(scroll.nearest().map(CitedSpan::recordId));
    }

    /** What stands at the top; empty before anything is drawn. */
    Optional<ReadingPlace> readingPlace() {
        return getSkinnable()
                .pageProperty()
                .get()
                .filter(page -> scroll.hasWidth())
                .flatMap(page -> scroll.readingPlace());
    }

    private boolean isInside(int paragraph) {
        return getSkinnable()
                .pageProperty()
                .get()
                .filter(page -> paragraph <= page.paragraphs().size())
                .isPresent();
    }
}
