package org.isnad.layout.chart;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.columns.AsOf;
import org.isnad.labels.Labels;
import org.isnad.layout.data.FigureSeries;
import org.isnad.layout.drawing.PaneBuilder;
import org.isnad.model.ArticleId;
import org.isnad.model.Figure;
import org.isnad.model.RecordId;
import org.isnad.scale.Direction;
import org.isnad.scale.NumberScale;
import org.isnad.scale.TimeBreaks;
import org.isnad.scene.Box;
import org.isnad.scene.TextMetrics;
import org.isnad.time.DateBounds;

/**
 * What a {@link FigureChartLayout} lays out.
 *
 * @param figures those of one series; levels are drawn, and what {@link Figure#ambiguity} makes a possible level
 * @param strips what is shown in strips of small marks under it, in this order
 * @param partial whether figures were left out, so that a stretch without one says less
 * @param known by which day values have to be known; empty where that is not asked
 * @param fromDay begin of the time on the picture, an epoch day, inclusive
 * @param toDay end of the time on the picture, exclusive; greater than {@code fromDay}
 * @param breaks long stretches of time that are shortened
 * @param direction which way time runs
 * @param widthPx width of the picture, with the column of values
 * @param heightPx height of the picture
 * @param kind how distances on the value axis are meant
 * @param selected the record on which the reader works
 * @param hovered the record under the pointer
 * @param selectedDates the days of the selected record, also of one that is not on the chart
 * @param numerals the number of each article, the same all over the program
 * @param title what the chart shows; empty for none
 * @param unit what is counted; empty where that is not known
 * @param derived whether what we compute from the values is shown too, apart from them
 * @param standalone whether the chart has a calendar and a direction cue of its own, because no timeline stands over it
 * @param labels the words
 * @param metrics measures them
 */
public record FigureChartRequest(
        List<Figure> figures,
        List<FigureSeries> strips,
        boolean partial,
        Optional<AsOf> known,
        double fromDay,
        double toDay,
        TimeBreaks breaks,
        Direction direction,
        double widthPx,
        double heightPx,
        NumberScale.Kind kind,
        Optional<RecordId> selected,
        Optional<RecordId> hovered,
        Optional<DateBounds> selectedDates,
        Map<ArticleId, Integer> numerals,
        Optional<String> title,
        Optional<String> unit,
        boolean derived,
        boolean standalone,
        Labels labels,
        TextMetrics metrics) {
    /** The narrowest picture that can be laid out, in pixels. */
    public static final double MIN_WIDTH_PX = 240;

    /** The lowest picture that can be laid out, in pixels. */
    public static final double MIN_HEIGHT_PX = 90;

    /** Copies the collections; refuses an empty time and a picture too small to hold its axes. */
    public FigureChartRequest {
        figures = List.copyOf(figures);
        strips = List.copyOf(strips);
        numerals = Map.copyOf(numerals);
        if (!(fromDay < toDay)) {
            throw new IllegalArgumentException("no time from " + fromDay + " to " + toDay);
        }
        if (!(widthPx >= MIN_WIDTH_PX && heightPx >= MIN_HEIGHT_PX)) {
            throw new IllegalArgumentException("no room: " + widthPx + " x " + heightPx);
        }
    }

    /**
     * An empty pane of the chart.
     *
     * @param bounds in time order, from left to right
     */
    PaneBuilder pane(String name, Box bounds) {
        return new PaneBuilder(name, bounds, direction, labels, metrics);
    }
}
