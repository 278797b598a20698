package org.isnad.layout.export;

import java.util.List;
import java.util.Map;
import org.isnad.columns.EventColumns;
import org.isnad.columns.Excerpt;
import org.isnad.labels.Labels;
import org.isnad.layout.data.FigureSeries;
import org.isnad.layout.data.LaneSpec;
import org.isnad.layout.data.RecordedTime;
import org.isnad.model.ArticleId;
import org.isnad.model.Dataset;
import org.isnad.scale.Direction;
import org.isnad.scale.NumberScale;
import org.isnad.scale.TimeBreaks;
import org.isnad.scene.TextMetrics;

/**
 * What an {@link ExportLayout} lays out.
 *
 * @param content what is on the picture
 * @param dataset titles, figures, citations and articles
 * @param excerpt what of it is shown; the events of the lanes are among it
 * @param lanes the lanes of the timeline
 * @param fromDay begin of the time on the picture, an epoch day, inclusive
 * @param toDay end of the time on the picture, exclusive; greater than {@code fromDay}
 * @param direction which way time runs
 * @param widthPx width of the picture at scale 1
 * @param heightPx height of the picture at scale 1
 * @param kind how distances on the value axis are meant
 * @param strips what is shown in strips of small marks under the chart
 * @param numerals the number of each article, the same all over the program
 * @param titles the words of the maker over the picture
 * @param extras what is shown only when it is asked for
 * @param footer whether sources are listed, and marks numbered to lead to them
 * @param labels the words
 * @param metrics measures them
 */
public record ExportRequest(
        Content content,
        Dataset dataset,
        Excerpt excerpt,
        List<LaneSpec> lanes,
        double fromDay,
        double toDay,
        Direction direction,
        double widthPx,
        double heightPx,
        NumberScale.Kind kind,
        List<FigureSeries> strips,
        Map<ArticleId, Integer> numerals,
        PictureTitles titles,
        PictureExtras extras,
        boolean footer,
        Labels labels,
        TextMetrics metrics) {
    /** The narrowest picture, in pixels. */
    public static final double MIN_WIDTH_PX = 480;

    /** The lowest picture, in pixels. */
    public static final double MIN_HEIGHT_PX = 320;

    /** The longest side of a picture, in pixels. */
    public static final double MAX_SIDE_PX = 16_000;

    /** What is on a picture. */
    public enum Content {
        /** The events. */
        TIMELINE,
        /** The figures. */
        CHART,
        /** The events, and the figures under them on the same time scale. */
        BOTH
    }

    /** Copies the collections; refuses an empty time and a size outside of the limits. */
    public ExportRequest {
        lanes = List.copyOf(lanes);
        strips = List.copyOf(strips);
        numerals = Map.copyOf(numerals);
        if (!(fromDay < toDay)) {
            throw new IllegalArgumentException("no time from " + fromDay + " to " + toDay);
        }
        if (!(widthPx >= MIN_WIDTH_PX
                && heightPx >= MIN_HEIGHT_PX
                && widthPx <= MAX_SIDE_PX
                && heightPx <= MAX_SIDE_PX)) {
            throw new IllegalArgumentException("no size for a picture: " + widthPx + " x " + heightPx);
        }
    }

    /** What is shortened, where that is asked for: what holds for the whole data set, whatever a filter hides. */
    TimeBreaks breaks() {
        return extras.breaks() ? RecordedTime.of(dataset).breaks() : TimeBreaks.NONE;
    }

    /** The events of the data set. */
    EventColumns columns() {
        return excerpt.columns();
    }

    /** The same picture with other lanes. */
    ExportRequest withLanes(List<LaneSpec> others) {
        return new ExportRequest(
                content, dataset, excerpt, others, fromDay, toDay, direction, widthPx, heightPx, kind, strips, numerals,
                titles, extras, footer, labels, metrics);
    }

    /** The same picture in units of a scale, measured in its type. */
    ExportRequest in(TypeScale scale) {
        return new ExportRequest(
                content,
                dataset,
                excerpt,
                lanes,
                fromDay,
                toDay,
                direction,
                widthPx / scale.unitPx(),
                heightPx / scale.unitPx(),
                kind,
                strips,
                numerals,
                titles,
                extras,
                footer,
                labels,
                scale.metrics(metrics));
    }

    /** The same picture with other words over it. */
    ExportRequest withTitles(PictureTitles others) {
        return new ExportRequest(
                content, dataset, excerpt, lanes, fromDay, toDay, direction, widthPx, heightPx, kind, strips, numerals,
                others, extras, footer, labels, metrics);
    }

    /** The same picture with or without the list of its sources. */
    public ExportRequest withFooter(boolean shown) {
        return new ExportRequest(
                content, dataset, excerpt, lanes, fromDay, toDay, direction, widthPx, heightPx, kind, strips, numerals,
                titles, extras, shown, labels, metrics);
    }

    /** Whether the events are on the picture. */
    boolean hasTimeline() {
        return content != Content.CHART;
    }

    /** Whether the figures are on the picture. */
    boolean hasChart() {
        return content != Content.TIMELINE;
    }
}
