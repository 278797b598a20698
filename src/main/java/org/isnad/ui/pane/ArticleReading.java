package org.isnad.ui.pane;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Bounds;
import org.isnad.ui.article.ArticleView;
import org.isnad.ui.article.PageAudit;
import org.isnad.ui.session.Session;

/** How the open article is read: what is looked for in it, what of it is not cited, the size of its letters. */
public final class ArticleReading {

    private final Session session;
    private final ArticleView article;
    private final RecordChooser chooser;

    /** Connects the pane with the session. */
    public ArticleReading(Session session, ArticleView article, RecordChooser chooser) {
        this.session = session;
        this.article = article;
        this.chooser = chooser;
        article.setOnOpenArticle(session.recordNavigation()::openArticle);
        article.setOnOpenRecords(this::openRecords);
        article.lookProperty().bindBidirectional(session.readingLookProperty());
        article.pageProperty().subscribe(page -> showAudit());
        article.auditShownProperty().subscribe(this::showAudit);
    }

    /** Selects the one record that cites the words, or lists them where there are several. */
    private void openRecords(List<String> records, Bounds onScreen) {
        if (records.size() == 1) {
            session.recordNavigation().select(records.getFirst());
        } else {
            chooser.offer(records, article, onScreen);
        }
    }

    private void showAudit() {
        Optional<PageAudit> audit = session.open()
                .flatMap(dataset -> article.pageProperty()
                        .get()
                        .flatMap(page -> dataset.pages().audit(page.id())));
        article.auditProperty().set(audit);
    }
}
