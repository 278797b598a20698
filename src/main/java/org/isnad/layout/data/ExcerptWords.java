package org.isnad.layout.data;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.isnad.columns.AsOf;
import org.isnad.columns.Excerpt;
import org.isnad.columns.Publication;
import org.isnad.columns.RecordFilter;
import org.isnad.labels.Labels;
import org.isnad.model.ArticleId;
import org.isnad.model.Dataset;

/**
 * Says in words what an excerpt shows and what it hides: nothing is hidden without a count.
 *
 * @param labels the words
 */
public record ExcerptWords(Labels labels) {

    /**
     * What was known by the day of an excerpt: events, and how many cannot be placed or are of later. Empty where no day
     * is asked.
     *
     * @param fromDay begin of the time of the events that are counted, inclusive
     * @param toDay its end, exclusive
     */
    public Optional<String> known(Excerpt excerpt, double fromDay, double toDay) {
        return excerpt.known().map(known -> {
            Excerpt.Counts counts = excerpt.counts(fromDay, toDay);
            return known(
                    known,
                    labels.text("common.count.events", "n", counts.published()),
                    counts.unplaced(),
                    counts.notYet());
        });
    }

    /** The same of the values of a chart, of which those of later may not have been left out yet. */
    public Optional<String> known(Optional<AsOf> asked, List<Reading> readings) {
        return asked.map(known -> {
            Map<Publication, Long> counts = readings.stream()
                    .collect(Collectors.groupingBy(reading -> reading.publication(known), Collectors.counting()));
            return known(
                    known,
                    labels.text("common.count.figures", "n", counts.getOrDefault(Publication.PUBLISHED, 0L)),
                    counts.getOrDefault(Publication.UNPLACED, 0L),
                    counts.getOrDefault(Publication.NOT_YET, 0L));
        });
    }

    private String known(AsOf known, String published, long unplaced, long notYet) {
        List<String> parts = new ArrayList<>();
        parts.add(labels.text(
                "common.known.until", "day", labels.day(LocalDate.ofEpochDay(known.day())), "published", published));
        if (unplaced > 0) {
            parts.add(labels.text("common.known.unplaced", "n", unplaced));
        }
        if (notYet > 0) {
            parts.add(labels.text("common.known.not_yet", "n", notYet));
        }
        return String.join(" · ", parts);
    }

    /** What a filter hides; empty where nothing is filtered. */
    public Optional<String> hidden(Excerpt excerpt) {
        return excerpt.filter().isNone()
                ? Optional.empty()
                : Optional.of(labels.text("common.filter.hidden", "n", excerpt.filteredOut()));
    }

    /** What a filter asks for, and what it hides by that; empty where nothing is filtered. */
    public Optional<String> filtered(Excerpt excerpt, Map<ArticleId, Integer> numerals, Dataset dataset) {
        return hidden(excerpt)
                .map(hidden -> labels.text(
                                "common.filter.shown",
                                "conditions",
                                String.join(
                                        labels.text("common.filter.separator"), conditions(excerpt, numerals, dataset)))
                        + " · " + hidden);
    }

    private List<String> conditions(Excerpt excerpt, Map<ArticleId, Integer> numerals, Dataset dataset) {
        RecordFilter filter = excerpt.filter();
        List<String> words = new ArrayList<>();
        if (filter.namedOnly()) {
            words.add(labels.text("common.filter.named"));
        }
        filter.voices().stream().sorted().map(labels::word).forEach(words::add);
        filter.speech().stream().sorted().map(labels::word).forEach(words::add);
        filter.statuses().stream().sorted().map(labels::word).forEach(words::add);
        filter.articles().stream()
                .map(article -> numerals.getOrDefault(article, 0))
                .sorted(Comparator.naturalOrder())
                .map(numeral -> labels.text("common.filter.article", "n", numeral))
                .forEach(words::add);
        dataset.actors().stream()
                .filter(actor -> filter.actors().contains(actor.id()))
                .map(actor -> labels.brief(actor.labels()))
                .forEach(words::add);
        dataset.places().stream()
                .filter(place -> filter.places().contains(place.id()))
                .map(place -> labels.brief(place.labels()))
                .forEach(words::add);
        filter.also().keySet().stream()
                .sorted()
                .map(name -> labels.text("common.filter." + name))
                .forEach(words::add);
        return words;
    }
}
