package org.isnad.columns;

import java.util.Map;
import org.isnad.model.ArticleId;
import org.isnad.model.Citation;
import org.isnad.model.Dataset;
import org.isnad.time.DateBounds;

/**
 * For each event the first day on which it may have been published and the first by which it certainly was, worked out
 * once: the state on any day is then two comparisons. Immutable.
 */
public final class PublicationDays {

    private final Map<ArticleId, DateBounds> articles;
    private final long[] earliest;
    private final long[] certain;

    private PublicationDays(Map<ArticleId, DateBounds> articles, CuratedColumns columns) {
        this.articles = Map.copyOf(articles);
        if (columns.plain()) {
            // Of none of them anything can be said.
            earliest = new long[0];
            certain = new long[0];
            return;
        }
        earliest = new long[columns.size()];
        certain = new long[columns.size()];
        for (int i = 0; i < earliest.length; i++) {
            // Of an event without a source it cannot be said.
            long first = columns.event(i).sourced() ? Long.MAX_VALUE : Long.MIN_VALUE;
            long sure = Long.MAX_VALUE;
            for (Citation citation : AsOf.own(columns.event(i))) {
                DateBounds dates = articles.get(citation.anchor().article());
                first = Math.min(first, dates == null ? Long.MIN_VALUE : dates.fromDay());
                sure = dates == null || dates.openTo() ? sure : Math.min(sure, dates.toDay() - 1);
            }
            earliest[i] = first;
            certain[i] = sure;
        }
    }

    /** Those of a data set and of the columns made of it. */
    public static PublicationDays of(Dataset dataset, CuratedColumns columns) {
        return new PublicationDays(AsOf.published(dataset), columns);
    }

    /** When the articles appeared; those without a date are missing. */
    public Map<ArticleId, DateBounds> articles() {
        return articles;
    }

    /** What is asked of a day. */
    public AsOf by(long day) {
        return new AsOf(day, articles);
    }

    /** Whether an event was published by the end of a day. */
    public Publication at(int event, long day) {
        if (certain.length == 0) {
            return Publication.UNPLACED;
        }
        if (certain[event] <= day) {
            return Publication.PUBLISHED;
        }
        return earliest[event] > day ? Publication.NOT_YET : Publication.UNPLACED;
    }
}
