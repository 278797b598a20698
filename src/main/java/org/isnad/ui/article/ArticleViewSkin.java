package org.isnad.ui.article;

import java.util.Map;
import java.util.Optional;
import javafx.beans.InvalidationListener;
import javafx.collections.ListChangeListener;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SkinBase;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.isnad.ui.article.ArticlePage.PageParagraph;
import org.isnad.ui.render.WrappedText;

/** Draws an {@link ArticleView}: tabs, headline and facts, and the scrolling column of paragraphs. */
public final class ArticleViewSkin extends SkinBase<ArticleView> {

    private final FlowPane tabs = new FlowPane();
    private final ToggleGroup tabGroup = new ToggleGroup();
    private final WrappedText headline = new WrappedText("");
    private final VBox facts = new VBox();
    private final ParagraphColumn column = new ParagraphColumn();
    private final StackPane margin = new StackPane(column);
    private final ScrollPane scroll = new ScrollPane(margin);
    private final VBox box = new VBox();
    private final ArticleViewBehavior behavior;

    private final InvalidationListener onPage = observable -> showPage();
    private final InvalidationListener onHighlights =
            observable -> column.highlight(getSkinnable().highlightsProperty().get());
    private final InvalidationListener onFound =
            observable -> column.find(getSkinnable().foundProperty().get());
    private final InvalidationListener onSelection = observable -> showSelection();
    private final InvalidationListener onScroll = observable -> getSkinnable().requestLayout();
    private final ListChangeListener<ArticleTab> onTabs = change -> showTabs();

    /** Draws the control and listens to it until it is disposed of. */
    public ArticleViewSkin(ArticleView view) {
        super(view);
        tabs.getStyleClass().add("article-tabs");
        headline.getStyleClass().add("article-headline");
        facts.getStyleClass().add("article-facts");
        margin.getStyleClass().add("article-margin");
        scroll.getStyleClass().add("article-scroll");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        VBox head = new VBox(tabs, headline, facts);
        head.getStyleClass().add("article-head");
        box.getChildren().addAll(head, scroll);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().add(box);

        view.pageProperty().addListener(onPage);
        view.labelsProperty().addListener(onPage);
        view.highlightsProperty().addListener(onHighlights);
        view.foundProperty().addListener(onFound);
        view.selectionProperty().addListener(onSelection);
        view.focusedProperty().addListener(onSelection);
        view.getTabs().addListener(onTabs);
        scroll.vvalueProperty().addListener(onScroll);
        scroll.viewportBoundsProperty().addListener(onScroll);
        behavior = new ArticleViewBehavior(view, this);
        showTabs();
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
        view.highlightsProperty().removeListener(onHighlights);
        view.foundProperty().removeListener(onFound);
        view.selectionProperty().removeListener(onSelection);
        view.focusedProperty().removeListener(onSelection);
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

    private void showTabs() {
        tabs.getChildren().clear();
        for (ArticleTab tab : getSkinnable().getTabs()) {
            ToggleButton button =
                    new ToggleButton(getSkinnable().labelsProperty().get().number(tab.numeral()));
            button.setId("article-tab-" + tab.id());
            button.getStyleClass().add("article-tab");
            // The name of a file may hold an underscore, which is no mnemonic.
            button.setMnemonicParsing(false);
            button.setUserData(tab);
            button.setToggleGroup(tabGroup);
            button.setAccessibleText(tab.name());
            button.setTooltip(new Tooltip(tab.name()));
            button.setOnAction(event -> {
                button.setSelected(true);
                getSkinnable().openArticle(tab.id());
            });
            tabs.getChildren().add(button);
        }
        selectTab();
    }

    private void selectTab() {
        Optional<String> shown = getSkinnable().pageProperty().get().map(ArticlePage::id);
        for (Node node : tabs.getChildren()) {
            if (node instanceof ToggleButton button && button.getUserData() instanceof ArticleTab tab) {
                boolean current = shown.equals(Optional.of(tab.id()));
                button.setSelected(current);
                String numeral = getSkinnable().labelsProperty().get().number(tab.numeral());
                // The chosen tab carries its name; the others keep their numeral only, so that the row stays short.
                button.setText(current ? numeral + "  " + tab.name() : numeral);
            }
        }
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
        column.find(page.isPresent() ? getSkinnable().foundProperty().get() : Map.of());
        column.highlight(page.isPresent() ? getSkinnable().highlightsProperty().get() : Map.of());
        showSelection();
        scroll.setVvalue(0);
        selectTab();
        getSkinnable().requestLayout();
    }

    private void showSelection() {
        column.mark(getSkinnable().selectionProperty().get(), getSkinnable().isFocused());
    }

    @Override
    protected void layoutChildren(double x, double y, double width, double height) {
        super.layoutChildren(x, y, width, height);
        scroll.applyCss();
        scroll.getParent().layout();
        if (scroll.getViewportBounds().getHeight() <= 0 || column.getWidth() <= 0) {
            return;
        }
        getSkinnable().takeAwaited().ifPresent(this::bringIntoView);
        double top = scrollTop();
        double shift = column.build(top, top + scroll.getViewportBounds().getHeight());
        if (shift != 0) {
            margin.requestLayout();
            scroll.layout();
            scrollTo(top + shift);
        }
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
        if (getSkinnable()
                .pageProperty()
                .get()
                .filter(page -> position.paragraph() <= page.paragraphs().size())
                .isEmpty()) {
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
            var words = new org.isnad.text.CodePointRange(position.codePoint(), position.codePoint() + 1);
            inside =
                    box.boxes(words).stream().mapToDouble(Bounds::getMinY).min().orElse(0);
        }
        margin.requestLayout();
        scroll.layout();
        scrollTo(margin.snappedTopInset() + column.top(position.paragraph()) + inside - viewport / 3);
    }
}
