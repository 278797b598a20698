package org.isnad.layout.timeline;

import java.util.List;
import java.util.Optional;
import org.isnad.columns.EventColumns;
import org.isnad.labels.Labels;
import org.isnad.layout.data.LaneSpec;
import org.isnad.model.Era;
import org.isnad.scale.Direction;
import org.isnad.scale.TimeBreaks;
import org.isnad.scene.TextMetrics;
import org.isnad.time.DateBounds;

/**
 * Everything that a picture of the timeline depends on.
 *
 * @param columns the events
 * @param lanes the lanes from top to bottom; events of other categories are not shown
 * @param fromDay begin of the view as an epoch day, inclusive
 * @param toDay end of the view, exclusive; greater than {@code fromDay}
 * @param breaks long stretches of time that are shortened
 * @param scope of what time the lanes are packed
 * @param direction which way time runs
 * @param widthPx of the whole picture, at least {@link #MIN_WIDTH_PX}
 * @param heightPx of the whole picture, at least {@link #MIN_HEIGHT_PX}
 * @param scrollPx how far the lanes are scrolled up, from 0; more than there is counts as all there is
 * @param selectedId the selected event, if one is
 * @param hoveredId the event under the pointer, if there is one
 * @param selectedDates the days of the selected record, also of one that is no event
 * @param eras periods behind the lanes, by their beginning
 * @param labels the words
 * @param metrics measures them
 */
public record TimelineRequest(
        EventColumns columns,
        List<LaneSpec> lanes,
        double fromDay,
        double toDay,
        TimeBreaks breaks,
        Scope scope,
        Direction direction,
        double widthPx,
        double heightPx,
        double scrollPx,
        Optional<String> selectedId,
        Optional<String> hoveredId,
        Optional<DateBounds> selectedDates,
        List<Era> eras,
        Labels labels,
        TextMetrics metrics) {

    /** Of what time the lanes are packed. */
    public enum Scope {
        /** All time: rows do not depend on the view, so that nothing jumps while it moves. */
        ALL_TIME,
        /** The view alone, and with patience: for a picture, which does not move. */
        VIEW
    }

    /** A request without breaks and eras, packed for all time. */
    public TimelineRequest(
            EventColumns columns,
            List<LaneSpec> lanes,
            double fromDay,
            double toDay,
            Direction direction,
            double widthPx,
            double heightPx,
            double scrollPx,
            Optional<String> selectedId,
            Optional<String> hoveredId,
            Optional<DateBounds> selectedDates,
            Labels labels,
            TextMetrics metrics) {
        this(
                columns,
                lanes,
                fromDay,
                toDay,
                TimeBreaks.NONE,
                Scope.ALL_TIME,
                direction,
                widthPx,
                heightPx,
                scrollPx,
                selectedId,
                hoveredId,
                selectedDates,
                List.of(),
                labels,
                metrics);
    }

    /** The same request of another time with breaks. */
    public TimelineRequest during(double from, double to, TimeBreaks shortened) {
        return with(from, to, shortened, scope, metrics);
    }

    /** The same request packed for that time. */
    public TimelineRequest packedFor(Scope other) {
        return with(fromDay, toDay, breaks, other, metrics);
    }

    /** The same request with the same words measured by others. */
    public TimelineRequest measuredBy(TextMetrics others) {
        return with(fromDay, toDay, breaks, scope, others);
    }

    private TimelineRequest with(double from, double to, TimeBreaks shortened, Scope packed, TextMetrics measuring) {
        return new TimelineRequest(
                columns,
                lanes,
                from,
                to,
                shortened,
                packed,
                direction,
                widthPx,
                heightPx,
                scrollPx,
                selectedId,
                hoveredId,
                selectedDates,
                eras,
                labels,
                measuring);
    }

    /** The narrowest picture. */
    public static final double MIN_WIDTH_PX = 240;

    /** The lowest picture. */
    public static final double MIN_HEIGHT_PX = 100;

    /** Copies the lanes and refuses a picture that is too small. */
    public TimelineRequest {
        lanes = List.copyOf(lanes);
        eras = List.copyOf(eras);
        if (!(widthPx >= MIN_WIDTH_PX && heightPx >= MIN_HEIGHT_PX)) {
            throw new IllegalArgumentException("too small: " + widthPx + " x " + heightPx);
        }
        if (!(scrollPx >= 0)) {
            throw new IllegalArgumentException("scrolled by " + scrollPx);
        }
    }
}
