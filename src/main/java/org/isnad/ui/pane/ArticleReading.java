package org.isnad.ui.pane;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Bounds;
import org.isnad.ui.article.ArticleView;
import org.isnad.ui.article.PageAudit;
import org.isnad.ui.session.Desk;
import org.isnad.ui.state.ReadingLook;

/** How the open article is read: what is looked for in it, what of it is not cited, the size of its letters. */
public final class ArticleReading implements ReadingCommands {

    private final Desk desk;
    private final ArticleView article;
    private final RecordChooser chooser;

    /** Connects the pane with the desk. */
    public ArticleReading(Desk desk, ArticleView article, RecordChooser chooser) {
        this.desk = desk;
        this.article = article;
        this.chooser = chooser;
        article.setOnOpenArticle(desk::openArticle);
        article.setOnOpenRecords(this::openRecords);
        article.lookProperty().bindBidirectional(desk.readingLookProperty());
        article.pageProperty().subscribe(page -> showAudit());
        article.auditShownProperty().subscribe(this::showAudit);
    }

    @Override
    public void find() {
        article.openFind();
        article.focusFind();
    }

    @Override
    public void findNext(boolean forward) {
        article.findNext(forward);
    }

    @Override
    public void toggleAudit() {
        article.auditShownProperty().set(!article.auditShownProperty().get());
    }

    @Override
    public void largerText(int steps) {
        desk.readingLookProperty().set(look().larger(steps));
    }

    @Override
    public void widerColumn(int steps) {
        desk.readingLookProperty().set(look().wider(steps));
    }

    @Override
    public void toggleBookType() {
        desk.readingLookProperty().set(look().withBookType(!look().bookType()));
    }

    @Override
    public boolean bookType() {
        return look().bookType();
    }

    @Override
    public void resetText() {
        desk.readingLookProperty().set(ReadingLook.DEFAULT);
    }

    private ReadingLook look() {
        return desk.readingLookProperty().get();
    }

    /** Selects the one record that cites the words, or lists them where there are several. */
    private void openRecords(List<String> records, Bounds onScreen) {
        if (records.size() == 1) {
            desk.select(records.getFirst());
        } else {
            chooser.offer(records, article, onScreen);
        }
    }

    private void showAudit() {
        Optional<PageAudit> audit = desk.open()
                .flatMap(dataset -> article.pageProperty()
                        .get()
                        .flatMap(page -> dataset.pages().audit(page.id())));
        article.auditProperty().set(audit);
    }
}
