package org.isnad.layout.overview;

import java.util.List;
import java.util.Optional;
import org.isnad.columns.EventColumns;
import org.isnad.labels.Labels;
import org.isnad.layout.data.LaneSpec;
import org.isnad.model.ArticleId;
import org.isnad.scale.Direction;
import org.isnad.scale.TimeBreaks;
import org.isnad.scene.TextMetrics;
import org.isnad.time.DateBounds;

/**
 * Everything that a picture of the overview depends on. Days are epoch days; froms are inclusive, tos exclusive.
 *
 * @param columns the events
 * @param lanes the lanes that are shown; events in none of them are neither drawn nor counted
 * @param sources the articles in the order of their numerals
 * @param data from the first to the last day that any record names
 * @param wholeFromDay begin of the strip
 * @param wholeToDay end of the strip; greater than {@code wholeFromDay}
 * @param viewFromDay begin of the view, not before the strip
 * @param viewToDay end of the view, not after the strip; greater than {@code viewFromDay}
 * @param breaks long stretches of time that are shortened
 * @param direction which way time runs
 * @param widthPx width of the picture, with the column of headers, at least {@link #MIN_WIDTH_PX}; its height is {@link
 *     OverviewLayout#HEIGHT_PX}
 * @param selectedDates the days of the selected record
 * @param openArticle the article that is being read
 * @param labels the words
 * @param metrics measures them
 */
public record OverviewRequest(
        EventColumns columns,
        List<LaneSpec> lanes,
        List<Source> sources,
        DateBounds data,
        double wholeFromDay,
        double wholeToDay,
        double viewFromDay,
        double viewToDay,
        TimeBreaks breaks,
        Direction direction,
        double widthPx,
        Optional<DateBounds> selectedDates,
        Optional<ArticleId> openArticle,
        Labels labels,
        TextMetrics metrics) {

    /** The narrowest picture. */
    public static final double MIN_WIDTH_PX = 240;

    /** Copies the lists; refuses a picture that is too small and a view that is empty or leaves the strip. */
    public OverviewRequest {
        lanes = List.copyOf(lanes);
        sources = List.copyOf(sources);
        if (!(widthPx >= MIN_WIDTH_PX)) {
            throw new IllegalArgumentException("too narrow: " + widthPx);
        }
        if (!(wholeFromDay <= viewFromDay && viewFromDay < viewToDay && viewToDay <= wholeToDay)) {
            throw new IllegalArgumentException(
                    "no view from " + viewFromDay + " to " + viewToDay + " of " + wholeFromDay + " to " + wholeToDay);
        }
    }

    /** The same request with all time in view. */
    OverviewRequest ofAllTime() {
        return new OverviewRequest(
                columns,
                lanes,
                sources,
                data,
                wholeFromDay,
                wholeToDay,
                wholeFromDay,
                wholeToDay,
                breaks,
                direction,
                widthPx,
                selectedDates,
                openArticle,
                labels,
                metrics);
    }

    /**
     * An article on the time axis.
     *
     * @param id its name
     * @param numeral its number, from 1
     * @param name who published it
     * @param published the days on which it may have appeared; empty where nobody can tell
     * @param publishedWords the same in words, with the basis
     * @param told the days of each record that it is cited for, as this article gives them
     */
    public record Source(
            ArticleId id,
            int numeral,
            String name,
            Optional<DateBounds> published,
            String publishedWords,
            List<DateBounds> told) {

        /** Copies the list. */
        public Source {
            told = List.copyOf(told);
        }
    }
}
