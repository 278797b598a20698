package org.isnad.chronology;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.isnad.dataset.LoadedDataset;
import org.isnad.labels.Labels;
import org.isnad.model.Article;
import org.isnad.model.Citation;
import org.isnad.model.Claim;
import org.isnad.model.DatedRecord;
import org.isnad.time.DateBounds;
import org.isnad.time.FuzzyDate;

/**
 * The sentences that a data set cites, in time order.
 *
 * <p>A sentence stands at the date that its own article gives: at the record's, or at the citation's claim where that has a
 * date. Dates are ordered by their earliest day, or by their latest where the beginning is open; each stands once, under its own
 * words, so that no year or month is given a day. A sentence that several records of one date cite stands there once.
 *
 * @param labels the words around the sentences
 * @param title of the data set
 * @param language BCP 47 tag of the articles
 * @param entries in time order
 * @param articles every article that a sentence is from, in the order of the data set
 */
public record Chronology(Labels labels, String title, String language, List<Entry> entries, List<Article> articles) {

    private static final Comparator<Cited> IN_TIME = Comparator.comparingLong(
                    (Cited one) -> known(one.date().bounds()))
            .thenComparing(one -> !one.date().bounds().openFrom())
            .thenComparingLong(one -> one.date().bounds().toDay());

    /** Copies the lists. */
    public Chronology {
        entries = List.copyOf(entries);
        articles = List.copyOf(articles);
    }

    /**
     * The sentences of one date.
     *
     * @param when the date in words
     * @param passages in the order of the data set, those of events first
     */
    public record Entry(String when, List<Passage> passages) {

        /** Copies the list. */
        public Entry {
            passages = List.copyOf(passages);
        }
    }

    /** The chronology of a data set. */
    public static Chronology of(LoadedDataset loaded, Labels labels) {
        List<Cited> cited = new ArrayList<>();
        loaded.dataset().events().forEach(event -> addAll(event, cited));
        loaded.dataset().figures().forEach(figure -> addAll(figure, cited));
        cited.sort(IN_TIME);
        Map<String, List<Cited>> byDate = new LinkedHashMap<>();
        for (Cited one : cited) {
            byDate.computeIfAbsent(one.date().edtf(), date -> new ArrayList<>()).add(one);
        }
        PassageFinder finder = new PassageFinder(loaded, labels);
        List<Entry> entries = byDate.values().stream()
                .map(ofDate -> new Entry(labels.date(ofDate.getFirst().date()), finder.passages(ofDate)))
                .toList();
        List<Article> articles = loaded.dataset().articles().stream()
                .filter(article -> cited.stream()
                        .anyMatch(one -> one.citation().anchor().article().equals(article.id())))
                .toList();
        return new Chronology(
                labels, labels.of(loaded.dataset().title()), loaded.dataset().language(), entries, articles);
    }

    /** The day at which a date is looked for: a date without a beginning is known by its end alone. */
    private static long known(DateBounds bounds) {
        return bounds.openFrom() ? bounds.toDay() - 1 : bounds.fromDay();
    }

    private static void addAll(DatedRecord record, List<Cited> cited) {
        for (Citation citation : record.citations()) {
            cited.add(new Cited(
                    record, citation, citation.claim().flatMap(Claim::date).orElse(record.date())));
        }
    }

    /**
     * A citation in its place in time.
     *
     * @param record what cites
     * @param citation the citation
     * @param date what these words say
     */
    record Cited(DatedRecord record, Citation citation, FuzzyDate date) {}
}
