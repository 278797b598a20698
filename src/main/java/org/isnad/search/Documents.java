package org.isnad.search;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.isnad.dataset.LoadedDataset;
import org.isnad.labels.Labels;
import org.isnad.model.Article;
import org.isnad.model.ArticleId;
import org.isnad.model.Bilingual;
import org.isnad.model.Dataset;
import org.isnad.model.Event;
import org.isnad.model.Figure;
import org.isnad.model.Note;
import org.isnad.model.PackedEvents;
import org.isnad.model.Paragraph;
import org.isnad.model.Series;
import org.isnad.model.SeriesId;

/**
 * What of a data set can be found, by number: events, figures, notes and paragraphs of articles, each in the order of the data
 * set. Nothing is kept of records: what a document is and which texts it has is looked up when it is asked. Immutable.
 */
final class Documents {
    private final Dataset dataset;
    private final List<Labels> languages;
    private final Map<SeriesId, Series> series;
    private final List<Sentence> paragraphs = new ArrayList<>();

    /** A paragraph with its article. */
    private record Sentence(ArticleId article, Paragraph paragraph) {}

    /**
     * The documents of a data set.
     *
     * @param languages that of the interface first
     */
    Documents(LoadedDataset loaded, List<Labels> languages) {
        this.dataset = loaded.dataset();
        this.languages = List.copyOf(languages);
        this.series = dataset.series().stream().collect(Collectors.toMap(Series::id, Function.identity()));
        for (Article article : dataset.articles()) {
            loaded.text(article.id()).stream()
                    .flatMap(text -> text.paragraphs().stream())
                    .forEach(paragraph -> paragraphs.add(new Sentence(article.id(), paragraph)));
        }
    }

    int size() {
        return afterNotes() + paragraphs.size();
    }

    private int afterEvents() {
        return dataset.events().size();
    }

    private int afterFigures() {
        return afterEvents() + dataset.figures().size();
    }

    private int afterNotes() {
        return afterFigures() + dataset.notes().size();
    }

    HitType type(int document) {
        if (document < afterEvents()) {
            return HitType.EVENT;
        }
        if (document < afterFigures()) {
            return HitType.FIGURE;
        }
        return document < afterNotes() ? HitType.NOTE : HitType.ARTICLE;
    }

    /** The document behind the last one of a type. */
    int after(HitType type) {
        return switch (type) {
            case EVENT -> afterEvents();
            case FIGURE -> afterFigures();
            case NOTE -> afterNotes();
            case ARTICLE -> size();
        };
    }

    private Event event(int document) {
        return dataset.events().get(document);
    }

    private Figure figure(int document) {
        return dataset.figures().get(document - afterEvents());
    }

    private Note note(int document) {
        return dataset.notes().get(document - afterFigures());
    }

    private Sentence sentence(int document) {
        return paragraphs.get(document - afterNotes());
    }

    /** The id of the record, the note or the article. */
    String id(int document) {
        return switch (type(document)) {
            // Asked of all that were found, so that no event is made for it where they are packed.
            case EVENT ->
                dataset.events() instanceof PackedEvents packed
                        ? packed.id(document)
                        : event(document).id().value();
            case FIGURE -> figure(document).id().value();
            case NOTE -> note(document).id().value();
            case ARTICLE -> sentence(document).article().value();
        };
    }

    /** The number of a paragraph in its article; 0 for anything else. */
    int paragraph(int document) {
        return type(document) == HitType.ARTICLE
                ? sentence(document).paragraph().number()
                : 0;
    }

    /** The texts of a document, one at least; always the same. */
    List<String> texts(int document) {
        return switch (type(document)) {
            case EVENT -> texts(event(document));
            case FIGURE -> texts(figure(document));
            case NOTE -> List.copyOf(texts(note(document).text()));
            case ARTICLE -> List.of(sentence(document).paragraph().text());
        };
    }

    List<String> texts(Event event) {
        List<String> texts = new ArrayList<>(texts(event.title()));
        event.summary().ifPresent(summary -> texts.addAll(texts(summary)));
        return texts;
    }

    List<String> texts(Figure figure) {
        List<String> texts = new ArrayList<>();
        Optional<Series> of = Optional.ofNullable(series.get(figure.series()));
        if (figure.title().isPresent()) {
            texts.addAll(texts(figure.title().get()));
        } else {
            for (Labels language : languages) {
                texts.add(language.text(
                        "record.figure_title",
                        "series",
                        of.map(Series::labels)
                                .map(language::of)
                                .orElse(figure.series().value()),
                        "quantity",
                        language.quantity(figure.quantity())));
            }
        }
        figure.subject().or(() -> of.map(Series::subject)).ifPresent(text -> texts.addAll(texts(text)));
        figure.unit().or(() -> of.map(Series::unit)).ifPresent(text -> texts.addAll(texts(text)));
        figure.ambiguity().ifPresent(text -> texts.addAll(texts(text)));
        return texts;
    }

    /** The text in the language of the interface, then in the other one where there is one. */
    private Set<String> texts(Bilingual text) {
        Set<String> both = new LinkedHashSet<>();
        languages.forEach(language -> both.add(text.in(language.language())));
        return both;
    }
}
