package org.isnad.ui.state;

import java.util.Optional;
import java.util.Set;
import org.isnad.model.ArticleId;
import org.isnad.model.RecordId;

/**
 * Where the user was when the program ended. Immutable.
 *
 * @param dataset file of the data set; empty for the one that comes with the program
 * @param range what was in view
 * @param selected id of the selected record; empty where none was
 * @param article id of the open article; empty where none was
 * @param panes ids of the panes that were shown, of those that are remembered
 */
public record LastPlace(String dataset, DayRange range, String selected, String article, Set<String> panes) {

    /** Copies the ids. */
    public LastPlace {
        panes = Set.copyOf(panes);
    }

    /** A place among the plots. */
    public LastPlace(String dataset, DayRange range, String selected, String article) {
        this(dataset, range, selected, article, Set.of());
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
    public LastPlace withPanes(Set<String> shown) {
        return new LastPlace(dataset, range, selected, article, shown);
    }
}
