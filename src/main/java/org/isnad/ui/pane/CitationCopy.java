package org.isnad.ui.pane;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import org.isnad.check.Quotation;
import org.isnad.cite.CitationForm;
import org.isnad.cite.CitationWriter;
import org.isnad.cite.CitedText;
import org.isnad.dataset.webannotation.WebAnnotation;
import org.isnad.json.JsonWriter;
import org.isnad.labels.Labels;
import org.isnad.model.Anchor;
import org.isnad.model.ArticleText;
import org.isnad.model.DatedRecord;
import org.isnad.model.Event;
import org.isnad.model.Figure;
import org.isnad.model.Language;
import org.isnad.model.Paragraph;
import org.isnad.ui.article.ArticleView;
import org.isnad.ui.article.TextSelection;
import org.isnad.ui.session.RecordNavigation;

/** Puts citations on the clipboard: of the words that the reader marked in the article, else of a citation of the selection. */
public final class CitationCopy {

    private final RecordNavigation records;
    private final Labels labels;
    private final ArticleView article;
    private final Consumer<String> say;

    /**
     * Copies citations of what is open.
     *
     * @param records tells what is selected
     * @param article where the reader marks words
     * @param say tells the user
     */
    public CitationCopy(RecordNavigation records, Labels labels, ArticleView article, Consumer<String> say) {
        this.records = records;
        this.labels = labels;
        this.article = article;
        this.say = say;
    }

    /** Copies the marked words while the article has the focus, else those that are shown. */
    public void copy(CitationForm form) {
        List<Quotation> marked = article.isFocused() ? marked() : List.of();
        if (marked.isEmpty()) {
            shown(form);
        } else {
            put(form, marked, Optional.empty());
        }
    }

    /** Copies the words that the reader marked. */
    void copyMarked(CitationForm form) {
        put(form, marked(), Optional.empty());
    }

    /** Copies a citation of the selected record. */
    void copySource(CitationForm form, int index) {
        records.selectedRecord()
                .ifPresent(record -> quotation(record.citations().get(index).anchor())
                        .ifPresent(words -> put(form, List.of(words), Optional.of(description(record, index)))));
    }

    /** Whether the reader has marked words. */
    boolean hasMarked() {
        return !marked().isEmpty();
    }

    /** A menu with an item for each form. */
    ContextMenu menu(Consumer<CitationForm> copy) {
        return new ContextMenu(items(copy).toArray(MenuItem[]::new));
    }

    /** An item for each form. */
    public List<MenuItem> items(Consumer<CitationForm> copy) {
        List<MenuItem> items = new ArrayList<>();
        for (CitationForm form : CitationForm.values()) {
            MenuItem item = new MenuItem(label(labels, form));
            item.setId("cite-" + form.name().toLowerCase(Locale.ROOT));
            item.setOnAction(event -> copy.accept(form));
            items.add(item);
        }
        return items;
    }

    public static String label(Labels labels, CitationForm form) {
        return labels.text("record.cite", "form", labels.word(form));
    }

    private void shown(CitationForm form) {
        Optional<Anchor> pointed = records.place().pointed();
        if (pointed.isPresent()) {
            pointed.flatMap(this::quotation).ifPresent(words -> put(form, List.of(words), Optional.empty()));
        } else if (records.selectedRecord().isPresent()) {
            copySource(form, records.place().source());
        } else {
            say.accept(labels.text("record.cite_nothing"));
        }
    }

    private void put(CitationForm form, List<Quotation> quotations, Optional<WebAnnotation.Description> description) {
        if (quotations.isEmpty()) {
            say.accept(labels.text("record.cite_nothing"));
            return;
        }
        ClipboardContent content = new ClipboardContent();
        switch (form) {
            case TEXT -> {
                CitedText text = new CitationWriter(labels).text(quotations);
                content.putString(text.plain());
                content.putHtml(text.html());
            }
            case MARKDOWN -> content.putString(new CitationWriter(labels).markdown(quotations));
            case WEB_ANNOTATION ->
                content.putString(JsonWriter.write(WebAnnotation.of(
                        quotations,
                        description,
                        records.open().map(open -> open.dataset().language()).orElse("ar"))));
        }
        Clipboard.getSystemClipboard().setContent(content);
        say.accept(labels.text("record.cited", "form", labels.word(form)));
    }

    private WebAnnotation.Description description(DatedRecord record, int index) {
        String title = records.open().orElseThrow().summaries().title(record);
        boolean english = labels.language() == Language.ENGLISH && hasEnglishTitle(record);
        return new WebAnnotation.Description(record.id().value() + "/" + index, title, english ? "en" : "ar");
    }

    /** A title that the data set gives in Arabic alone is shown in Arabic in every interface. */
    private static boolean hasEnglishTitle(DatedRecord record) {
        return switch (record) {
            case Event event -> event.title().en().isPresent();
            case Figure figure ->
                figure.title().isEmpty() || figure.title().get().en().isPresent();
        };
    }

    private Optional<Quotation> quotation(Anchor anchor) {
        return records.open()
                .map(open -> Quotation.of(
                        anchor,
                        open.names().article(anchor.article()),
                        open.loaded().text(anchor.article()),
                        open.loaded().evidence().of(anchor)));
    }

    private List<Quotation> marked() {
        Optional<TextSelection> selection = article.selectionProperty().get();
        return records.open()
                .flatMap(open -> records.place()
                        .article()
                        .flatMap(id -> selection.flatMap(marking -> open.loaded()
                                .text(id)
                                .map(ArticleText::paragraphs)
                                .map(paragraphs -> paragraphs.stream()
                                        .flatMap(paragraph ->
                                                marking.within(paragraph.number(), length(paragraph)).stream()
                                                        .map(range -> Quotation.of(
                                                                open.names().article(id), paragraph, range)))
                                        .toList()))))
                .orElse(List.of());
    }

    private static int length(Paragraph paragraph) {
        return paragraph.text().codePointCount(0, paragraph.text().length());
    }
}
