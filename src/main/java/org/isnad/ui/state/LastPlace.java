package org.isnad.ui.state;

import java.util.Optional;
import org.isnad.model.ArticleId;
import org.isnad.model.RecordId;

/**
 * Where the user was when the program ended. Immutable.
 *
 * @param dataset file of the data set; empty for the one that comes with the program
 * @param range what was in view
 * @param selected id of the selected record; empty where none was
 * @param article id of the open article; empty where none was
 * @param pane what stood in the middle of the window
 * @param audit whether the sentences that no record cites were shown
 */
public record LastPlace(String dataset, DayRange range, String selected, String article, Pane pane, boolean audit) {

    /** What stands in the middle of the window. */
    public enum Pane {
        /** Timeline and chart. */
        PLOTS,
        /** The data table. */
        TABLE,
        /** What the articles differ on. */
        DISAGREEMENTS
    }

    /** A place among the plots. */
    public LastPlace(String dataset, DayRange range, String selected, String article) {
        this(dataset, range, selected, article, Pane.PLOTS, false);
    }

    /** The selected record. */
    public Optional<RecordId> selectedRecord() {
        return Optional.of(selected).filter(id -> !id.isEmpty()).map(RecordId::new);
    }

    /** The open article. */
    public Optional<ArticleId> openArticle() {
        return Optional.of(article).filter(id -> !id.isEmpty()).map(ArticleId::new);
    }

    /** The same place with other panes. */
    public LastPlace withPanes(Pane shown, boolean auditShown) {
        return new LastPlace(dataset, range, selected, article, shown, auditShown);
    }
}
