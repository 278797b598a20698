package org.isnad.ui.article;

import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.isnad.labels.Labels;
import org.isnad.ui.render.WrappedText;

/** What stands over the text of an article: one line with the ways into other articles, and the details that it opens. */
final class ArticleHead extends VBox {

    private final ArticleTabs tabs;
    private final WrappedText line = new WrappedText("");
    private final ToggleButton more = new ToggleButton();
    private final WrappedText headline = new WrappedText("");
    private final VBox facts = new VBox();
    private final VBox details;

    /**
     * A head without an article.
     *
     * @param audit how far the article is accounted for, the last of the details
     */
    ArticleHead(ArticleTabs tabs, Node audit) {
        this.tabs = tabs;
        getStyleClass().add("article-head");
        headline.getStyleClass().add("article-headline");
        facts.getStyleClass().add("article-facts");
        line.setId("article-line");
        line.getStyleClass().add("article-line-words");
        more.setId("article-more");
        more.getStyleClass().add("fold-button");
        more.setMinWidth(USE_PREF_SIZE);
        Region arrow = new Region();
        arrow.getStyleClass().add("fold-arrow");
        more.setGraphic(arrow);
        HBox row = new HBox(tabs, line, more);
        row.getStyleClass().add("article-row");
        HBox.setHgrow(line, Priority.ALWAYS);
        details = new VBox(headline, facts, audit);
        details.getStyleClass().add("article-details");
        details.managedProperty().bind(details.visibleProperty());
        getChildren().addAll(row, details);
    }

    /** Lets the button at the end of the line turn something over. */
    void bind(BooleanProperty shown) {
        more.selectedProperty().bindBidirectional(shown);
    }

    void unbind(BooleanProperty shown) {
        more.selectedProperty().unbindBidirectional(shown);
    }

    /** Shows or hides what the line stands for. */
    void showDetails(boolean shown, Labels labels) {
        details.setVisible(shown);
        more.setAccessibleText(labels.text(shown ? "article.details.fold" : "article.details.open"));
        more.setTooltip(new Tooltip(more.getAccessibleText()));
    }

    /** Says what is known of an article; empty for none. */
    void show(Optional<ArticlePage> page) {
        boolean list = tabs.isList();
        line.setVisible(!list);
        line.setManaged(!list);
        HBox.setHgrow(tabs, list ? Priority.ALWAYS : Priority.NEVER);
        // A row of numerals stays one row: the line beside it takes a second one.
        tabs.setMinWidth(list ? 0 : USE_PREF_SIZE);
        line.setText(page.map(ArticlePage::line).orElse(""));
        more.setDisable(page.isEmpty());
        headline.setText(page.map(ArticlePage::headline).orElse(""));
        facts.getChildren().clear();
        page.ifPresent(shown -> {
            for (String fact : shown.facts()) {
                WrappedText words = new WrappedText(fact);
                words.getStyleClass().add("article-fact");
                facts.getChildren().add(words);
            }
        });
    }
}
