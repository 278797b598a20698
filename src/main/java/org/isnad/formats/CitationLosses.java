package org.isnad.formats;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.isnad.dataset.ArticleSource;
import org.isnad.interchange.Loss;
import org.isnad.model.Bilingual;
import org.isnad.model.Dataset;
import org.isnad.model.DatedRecord;
import org.isnad.model.Event;
import org.isnad.model.Figure;
import org.isnad.model.Foreign;

/** What the formats cannot carry that hand on the citations of a data set. */
final class CitationLosses {
    private final Dataset dataset;
    private final List<DatedRecord> records;
    private final List<Loss> losses = new ArrayList<>();

    private CitationLosses(Dataset dataset) {
        this.dataset = dataset;
        this.records = Stream.<DatedRecord>concat(dataset.events().stream(), dataset.figures().stream())
                .toList();
    }

    /** A table of citations with a row for each event that has none. */
    static List<Loss> ofTable(Dataset dataset) {
        return new CitationLosses(dataset).besideCitations();
    }

    /** Annotations: nothing without words to annotate, and one title. */
    static List<Loss> ofAnnotations(Dataset dataset) {
        CitationLosses losses = new CitationLosses(dataset);
        losses.uncited();
        losses.add(
                Loss.Code.OTHER_LANGUAGE,
                losses.titles().filter(title -> title.en().isPresent()).count());
        return losses.besideCitations();
    }

    /** The cited sentences: nothing that somebody else has written. */
    static List<Loss> ofChronology(Dataset dataset) {
        CitationLosses losses = new CitationLosses(dataset);
        losses.uncited();
        losses.add(Loss.Code.TITLES, losses.titles().count());
        return losses.besideCitations();
    }

    /** Everything in one file: articles that are not at hand. */
    static List<Loss> ofBundle(Dataset dataset, ArticleSource articles) {
        CitationLosses losses = new CitationLosses(dataset);
        losses.add(
                Loss.Code.MISSING_ARTICLES,
                dataset.articles().stream()
                        .filter(article -> articles.bytes(article).isEmpty())
                        .count());
        return losses.losses;
    }

    private void uncited() {
        add(
                Loss.Code.UNSOURCED_EVENTS,
                records.stream().filter(record -> !record.sourced()).count());
    }

    private Stream<Bilingual> titles() {
        return records.stream()
                .map(record -> switch (record) {
                    case Event event -> Optional.of(event.title());
                    case Figure figure -> figure.title();
                })
                .flatMap(Optional::stream);
    }

    private List<Loss> besideCitations() {
        add(Loss.Code.NOTES, dataset.notes().size());
        add(
                Loss.Code.SUMMARIES,
                dataset.events().stream()
                        .filter(event -> event.summary().isPresent())
                        .count());
        add(Loss.Code.QUESTIONS, dataset.questions().size());
        add(
                Loss.Code.ACTORS_AND_PLACES,
                records.stream()
                        .mapToLong(record ->
                                record.actors().size() + record.places().size())
                        .sum());
        add(
                Loss.Code.WORKINGS,
                records.stream()
                        .filter(record -> record.dateBasis().working().isPresent())
                        .count());
        add(Loss.Code.ARTICLES, dataset.articles().size());
        add(
                Loss.Code.FOREIGN,
                dataset.events().stream()
                        .filter(event -> !event.foreign().equals(Foreign.NONE))
                        .count());
        return losses;
    }

    private void add(Loss.Code code, long n) {
        if (n > 0) {
            losses.add(new Loss(code, (int) n));
        }
    }
}
