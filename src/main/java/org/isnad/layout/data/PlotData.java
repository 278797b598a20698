package org.isnad.layout.data;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Predicate;
import org.isnad.columns.CuratedColumns;
import org.isnad.columns.Excerpt;
import org.isnad.columns.LaneKind;
import org.isnad.columns.PublicationDays;
import org.isnad.columns.RecordFilter;
import org.isnad.labels.Labels;
import org.isnad.model.ArticleId;
import org.isnad.model.Dataset;
import org.isnad.model.DatedRecord;
import org.isnad.model.RecordId;
import org.isnad.scale.TimeBreaks;

/**
 * What the layouts need of a data set, prepared once: columns, lanes, numerals of the articles, the range of the dates.
 *
 * @param dataset where it comes from
 * @param columns its events
 * @param publications when they were published
 * @param lanes for each way to put events into lanes the lanes from top to bottom
 * @param numerals the number of each article, from 1 in the order of the file
 * @param fromDay the earliest day of any record, inclusive
 * @param toDay the day after the latest of any record; greater than {@code fromDay}
 * @param breaks long stretches in which no record begins or ends
 */
public record PlotData(
        Dataset dataset,
        CuratedColumns columns,
        PublicationDays publications,
        Map<LaneKind, List<LaneSpec>> lanes,
        Map<ArticleId, Integer> numerals,
        double fromDay,
        double toDay,
        TimeBreaks breaks) {

    /** Copies the collections. */
    public PlotData {
        lanes = Map.copyOf(lanes);
        numerals = Map.copyOf(numerals);
    }

    /** The lanes of a kind, from top to bottom. */
    public List<LaneSpec> lanes(LaneKind kind) {
        return lanes.getOrDefault(kind, List.of());
    }

    /**
     * What is shown of it.
     *
     * @param filter which records
     * @param day the last day of what is known, an epoch day; empty for everything
     */
    public Excerpt excerpt(RecordFilter filter, OptionalLong day) {
        return Excerpt.of(columns, publications, filter, day);
    }

    /**
     * Prepares a data set. Without any date the range is the day of the epoch.
     *
     * @param holds whether every anchor of a record holds
     * @param labels in whose language titles and lanes are
     */
    public static PlotData of(Dataset dataset, Predicate<? super DatedRecord> holds, Labels labels) {
        return of(dataset, CuratedColumns.of(dataset, holds, labels.language()), labels);
    }

    /**
     * Prepares a data set that is this one's but for some records; the columns of the others are taken over.
     *
     * @param changed its data set; articles, categories, actors and places are the same
     * @param records ids of the records that were changed, added or removed
     * @param holds whether every anchor of a record holds
     * @param labels in whose language this was prepared
     */
    public PlotData revised(
            Dataset changed, Set<RecordId> records, Predicate<? super DatedRecord> holds, Labels labels) {
        return of(changed, columns.revised(changed, records, holds), labels);
    }

    private static PlotData of(Dataset dataset, CuratedColumns columns, Labels labels) {
        Map<ArticleId, Integer> numerals = new HashMap<>();
        dataset.articles().forEach(article -> numerals.put(article.id(), numerals.size() + 1));
        RecordedTime time = RecordedTime.of(columns, dataset.figures());
        return new PlotData(
                dataset,
                columns,
                PublicationDays.of(dataset, columns),
                LaneSpecs.of(dataset, columns, labels),
                numerals,
                time.fromDay(),
                time.toDay(),
                time.breaks());
    }
}
