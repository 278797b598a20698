package org.isnad.ui.pane;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.geometry.Bounds;
import org.isnad.ui.article.ArticleView;
import org.isnad.ui.article.PageAudit;
import org.isnad.ui.session.RecordNavigation;
import org.isnad.ui.state.ReadingLook;

/** How the open article is read: what is looked for in it, what of it is not cited, the size of its letters. */
public final class ArticleReading {

    private final RecordNavigation records;
    private final ArticleView article;
    private final RecordChooser chooser;

    /**
     * Connects the pane with what is open.
     *
     * @param look is changed by the reader, too
     * @param chooser lists the records that cite the same words
     */
    public ArticleReading(
            RecordNavigation records, ObjectProperty<ReadingLook> look, ArticleView article, RecordChooser chooser) {
        this.records = records;
        this.article = article;
        this.chooser = chooser;
        article.setOnOpenArticle(records::openArticle);
        article.setOnOpenRecords(this::openRecords);
        article.lookProperty().bindBidirectional(look);
        article.pageProperty().subscribe(page -> showAudit());
        article.auditShownProperty().subscribe(this::showAudit);
    }

    /** Selects the one record that cites the words, or lists them where there are several. */
    private void openRecords(List<String> ids, Bounds onScreen) {
        if (ids.size() == 1) {
            records.select(ids.getFirst());
        } else {
            chooser.offer(ids, article, onScreen);
        }
    }

    private void showAudit() {
        Optional<PageAudit> audit = records.open()
                .flatMap(dataset -> article.pageProperty()
                        .get()
                        .flatMap(page -> dataset.pages().audit(page.id())));
        article.auditProperty().set(audit);
    }
}
