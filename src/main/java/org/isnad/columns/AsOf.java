package org.isnad.columns;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.isnad.model.Article;
import org.isnad.model.ArticleId;
import org.isnad.model.Citation;
import org.isnad.model.Dataset;
import org.isnad.model.DatedRecord;
import org.isnad.time.DateBounds;

/**
 * What had been published by the end of a day: the clock of publication, apart from the time of the events.
 *
 * <p>A record is known as soon as one of its articles is. What an article says otherwise (its claim) is no source of what
 * the record itself says.
 *
 * @param day an epoch day, counted in
 * @param published the days in which each article certainly appeared; an article without a date of publication is missing
 */
public record AsOf(long day, Map<ArticleId, DateBounds> published) {

    /** Copies the map. */
    public AsOf {
        published = Map.copyOf(published);
    }

    /** What a data set had published by a day. */
    public static AsOf of(long day, Dataset dataset) {
        return new AsOf(day, published(dataset));
    }

    /** When the articles appeared; those without a date are missing. */
    public static Map<ArticleId, DateBounds> published(Dataset dataset) {
        Map<ArticleId, DateBounds> published = new HashMap<>();
        for (Article article : dataset.articles()) {
            article.publication().value().ifPresent(date -> published.put(article.id(), date.bounds()));
        }
        return published;
    }

    /**
     * The days at which something changes: for each article the one from which it may have appeared and the one by which
     * it certainly has; ascending, each once. Open sides have none.
     */
    public static long[] turns(Collection<DateBounds> published) {
        return published.stream()
                .flatMapToLong(dates -> LongStream.concat(
                        dates.openFrom() ? LongStream.empty() : LongStream.of(dates.fromDay()),
                        dates.openTo() ? LongStream.empty() : LongStream.of(dates.toDay() - 1)))
                .sorted()
                .distinct()
                .toArray();
    }

    /** Whether an article had appeared. */
    public Publication of(ArticleId article) {
        DateBounds dates = published.get(article);
        if (dates == null) {
            return Publication.UNPLACED;
        }
        if (!dates.openTo() && dates.toDay() - 1 <= day) {
            return Publication.PUBLISHED;
        }
        return !dates.openFrom() && dates.fromDay() > day ? Publication.NOT_YET : Publication.UNPLACED;
    }

    /** Whether any of these words had appeared; the earliest counts. Of none it cannot be said. */
    public Publication of(Collection<Citation> citations) {
        return citations.stream()
                .map(citation -> of(citation.anchor().article()))
                .min(Publication::compareTo)
                .orElse(Publication.UNPLACED);
    }

    /** Whether anybody had said what a record says. */
    public Publication of(DatedRecord record) {
        return of(own(record));
    }

    /** Those of these words that had appeared or may have. */
    public List<Citation> without(List<Citation> citations) {
        return citations.stream()
                .filter(citation -> of(citation.anchor().article()) != Publication.NOT_YET)
                .toList();
    }

    /** The words that say what the record says; all of them where each says it otherwise. */
    static List<Citation> own(DatedRecord record) {
        List<Citation> own = record.citations().stream()
                .filter(citation -> citation.claim().isEmpty())
                .toList();
        return own.isEmpty() ? record.citations() : own;
    }
}
