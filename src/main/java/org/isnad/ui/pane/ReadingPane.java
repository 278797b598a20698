package org.isnad.ui.pane;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.isnad.labels.Labels;
import org.isnad.model.DatedRecord;
import org.isnad.model.RecordId;
import org.isnad.scene.TextMetrics;
import org.isnad.ui.action.ActionList;
import org.isnad.ui.article.ArticleTab;
import org.isnad.ui.article.ArticleView;
import org.isnad.ui.record.RecordCard;
import org.isnad.ui.record.RecordSummary;
import org.isnad.ui.session.DatasetChange;
import org.isnad.ui.session.DocumentEditing;
import org.isnad.ui.session.RecordNavigation;
import org.isnad.ui.state.Place;
import org.isnad.ui.words.CheckWords;
import org.isnad.ui.words.DisagreementPages;
import org.isnad.ui.words.OpenDataset;

/**
 * The selected record over the article with its words: each change of {@link Place} is shown once, as a whole.
 *
 * <p>Here a click is turned into highlighted words: {@link #show(Place, Place)}.
 */
public final class ReadingPane extends VBox {

    /** How wide it is at least. */
    public static final double LEAST_PX = 320;

    private static final double USUAL_PX = 372;
    private static final double WIDEST_USUAL_PX = 440;
    private static final double USUAL_AT_PX = 1280;
    private static final double WIDEST_AT_PX = 1920;
    private static final double ARTICLE_MIN_PX = 160;

    /** How much of the pane the record may take before it scrolls. */
    private static final double CARD_SHARE = 0.42;

    /** The same for the editor: the article keeps half, since its words are marked while the record is made. */
    private static final double EDITOR_SHARE = 0.5;

    private final RecordNavigation records;
    private final Labels labels;
    private final TextMetrics metrics;
    private final Consumer<String> say;
    private final RecordCard card;
    private final ArticleView article;
    private final EditorPane editor;
    private final BooleanProperty shown = new SimpleBooleanProperty(this, "shown", false);

    /**
     * A pane that follows the place of the user.
     *
     * @param changes those of the open data set
     * @param editing what stands in the editor, in place of the record
     * @param say tells the user what is selected
     */
    public ReadingPane(
            RecordNavigation records,
            ObservableValue<DatasetChange> changes,
            DocumentEditing editing,
            Labels labels,
            TextMetrics metrics,
            Consumer<String> say) {
        this.records = records;
        this.labels = labels;
        this.metrics = metrics;
        this.say = say;
        this.card = new RecordCard(labels);
        this.article = new ArticleView(labels);
        card.setId("card");
        article.setId("article");
        getStyleClass().add("reading-pane");
        getChildren().addAll(card, article);
        setVgrow(article, Priority.ALWAYS);
        // The record takes what it needs and the article all the rest, however long its text is.
        article.setMinHeight(ARTICLE_MIN_PX);
        article.setPrefHeight(ARTICLE_MIN_PX);
        card.setMinHeight(0);
        card.maxHeightProperty().bind(heightProperty().multiply(CARD_SHARE));
        editor = new EditorPane(editing, labels, () -> records.viewport().range());
        editor.setMarked(() -> MarkedArticleWords.of(article));
        editor.setOnMade(id -> {
            records.select(Optional.of(id));
            article.requestFocus();
        });
        editor.editor().setMinHeight(0);
        editor.editor().maxHeightProperty().bind(heightProperty().multiply(EDITOR_SHARE));
        editor.editor().recordProperty().subscribe(edited -> showEditor(edited.isPresent()));
        article.setOnReveal(this::open);
        article.findingProperty().subscribe(finding -> openFor(finding.isPresent()));
        article.auditShownProperty().subscribe(this::openFor);
        changes.subscribe(this::take);
        records.navigation().placeProperty().subscribe(this::show);
    }

    public RecordCard card() {
        return card;
    }

    /** Shows what a check sheet says of the record. */
    public void showChecks(ObservableValue<CheckWords> words) {
        card.checkProperty()
                .bind(Bindings.createObjectBinding(
                        () -> card.recordProperty()
                                .get()
                                .flatMap(record -> words.getValue().line(record.id())),
                        card.recordProperty(),
                        words));
    }

    public ArticleView article() {
        return article;
    }

    /** What stands in place of the record while that is edited. */
    public EditorPane editor() {
        return editor;
    }

    /** Offers what can be made of words that were marked with the mouse. */
    void offer(ActionList actions) {
        getChildren()
                .add(new WordsBar(
                        article,
                        this,
                        () -> editor.editor().recordProperty().get().isPresent()
                                || records.place().selected().isPresent(),
                        actions,
                        labels));
    }

    private void showEditor(boolean edited) {
        Node wanted = edited ? editor.editor() : card;
        if (!getChildren().getFirst().equals(wanted)) {
            getChildren().set(0, wanted);
        }
        if (edited) {
            open();
        }
    }

    /** How wide it is before the user draws its edge, in a window so wide. */
    public static double usualPx(double windowPx) {
        double slope = (WIDEST_USUAL_PX - USUAL_PX) / (WIDEST_AT_PX - USUAL_AT_PX);
        return Math.clamp(USUAL_PX + (windowPx - USUAL_AT_PX) * slope, LEAST_PX, WIDEST_USUAL_PX);
    }

    /** Whether it is there: it comes with the first words that are to be read, and stays until it is closed. */
    public BooleanProperty shownProperty() {
        return shown;
    }

    /** Tells which record the reader has before him while the pane is there, without having chosen it. */
    public void follow(ObjectProperty<Optional<RecordId>> read) {
        Runnable tell = () -> read.set(article.readRecordProperty()
                .get()
                .filter(id -> shown.get())
                .map(RecordId::new)
                .filter(id -> !records.place().selected().equals(Optional.of(id))));
        article.readRecordProperty().subscribe(tell);
        shown.subscribe(tell);
        records.navigation().selectedProperty().subscribe(tell);
    }

    private void open() {
        shown.set(true);
    }

    private void openFor(boolean wanted) {
        if (wanted) {
            open();
        }
    }

    /** Goes to the words of the selected record. */
    public void revealSource() {
        open();
        revealCitation();
        article.requestFocus();
    }

    /** Brings the words that are shown into view, where they stand in the open article. */
    public void revealCitation() {
        Place place = records.place();
        records.places()
                .ifPresent(places -> places.shownWords(place)
                        .filter(words -> place.article().equals(Optional.of(words.article())))
                        .ifPresent(words ->
                                places.range(words).ifPresent(range -> article.reveal(words.paragraph(), range))));
    }

    private void take(DatasetChange change) {
        if (change instanceof DatasetChange.Another) {
            shown.set(false);
            article.clear();
        }
        change.now().ifPresent(dataset -> {
            List<ArticleTab> tabs = dataset.pages().tabs();
            if (!article.getTabs().equals(tabs)) {
                article.getTabs().setAll(tabs);
            }
            showRecord(dataset, records.place());
            showArticle(dataset, records.place());
            highlight(records.place());
        });
    }

    private void show(Place before, Place now) {
        if (now.showsWordsOf(before)) {
            return;
        }
        boolean selects = !now.selected().equals(before.selected());
        boolean turns = before.article().isPresent() && !now.article().equals(before.article());
        openFor((selects && now.selected().isPresent()) || turns);
        records.open().ifPresent(dataset -> {
            if (!now.article().equals(before.article())) {
                showArticle(dataset, now);
            }
            if (selects) {
                showRecord(dataset, now);
                record(dataset, now).ifPresent(record -> say.accept(title(dataset, record)));
            }
        });
        card.sourceProperty().set(now.source());
        highlight(now);
        if (selects || now.source() != before.source() || !now.pointed().equals(before.pointed())) {
            revealCitation();
        }
    }

    private void showArticle(OpenDataset dataset, Place place) {
        place.article().flatMap(dataset.pages()::page).ifPresent(article::setPage);
    }

    private void showRecord(OpenDataset dataset, Place place) {
        Optional<DatedRecord> record = record(dataset, place);
        Optional<RecordSummary> summary = record.map(dataset.summaries()::summary);
        Optional<String> chip = record.flatMap(one -> DisagreementPages.chip(dataset, one));
        // What says the same stays, with the place to which it is scrolled.
        if (!summary.equals(card.recordProperty().get())
                || !chip.equals(card.disagreementProperty().get())) {
            card.signProperty().set(record.map(one -> EvidenceLinks.sign(one, labels, metrics)));
            card.disagreementProperty().set(chip);
            card.recordProperty().set(summary);
        }
    }

    private void highlight(Place place) {
        records.places().ifPresent(places -> article.highlightsProperty().set(places.highlights(place)));
    }

    private static Optional<DatedRecord> record(OpenDataset dataset, Place place) {
        return place.selected().flatMap(dataset::record);
    }

    private static String title(OpenDataset dataset, DatedRecord record) {
        return dataset.summaries().title(record) + " · " + dataset.labels().date(record);
    }
}
