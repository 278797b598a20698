package org.isnad.layout.timeline;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.isnad.columns.EventColumns;
import org.isnad.labels.Labels;
import org.isnad.layout.drawing.CalendarAxis;
import org.isnad.layout.drawing.Mirror;
import org.isnad.scale.TimeScale;
import org.isnad.scene.Scene;
import org.isnad.scene.TextMetrics;
import org.jspecify.annotations.Nullable;

/**
 * Lays the timeline out: lanes of packed events under a calendar.
 *
 * <p>The picture depends on the request alone. What was measured and packed is kept for the next request at the same zoom,
 * so that panning does not pack again; for that reason an instance belongs to one view and one thread.
 */
public final class TimelineLayout {
    private @Nullable PreparedEvents prepared;
    private @Nullable Packed packed;

    /** What a packing is made for. */
    private record PackedFor(PreparedEvents events, MarkExtents extents, Stretch stretch, double regionPx) {

        boolean isSame(PackedFor other) {
            return events.isSame(other.events)
                    && extents.pxPerDay() == other.extents.pxPerDay()
                    && extents.breaks().equals(other.extents.breaks())
                    && stretch.equals(other.stretch)
                    && regionPx == other.regionPx;
        }
    }

    private record Packed(PackedFor madeFor, TimelinePacking packing) {

        boolean isFor(PackedFor asked) {
            return madeFor.isSame(asked);
        }
    }

    /**
     * The scale of the days of a request, for a chart that shares the axis.
     *
     * @return the range is the region beside the lane headers
     */
    public static TimeScale scale(TimelineRequest request) {
        TimeScale laidOut = TimelinePanes.scale(request);
        return Mirror.to(request.direction(), request.widthPx()).scale(laidOut);
    }

    /** The height under which folded lanes do not find room for one row each. */
    public static double leastHeightPx(int lanes, TextMetrics metrics) {
        return CalendarAxis.HEIGHT_PX + TimelinePacking.leastPx(lanes, metrics);
    }

    /** The height from which each folded lane has a row of events and one of counts. */
    public static double goodHeightPx(int lanes, TextMetrics metrics) {
        return CalendarAxis.HEIGHT_PX + TimelinePacking.goodPx(lanes, metrics);
    }

    /** The picture of a request. */
    public TimelineScene layout(TimelineRequest request) {
        return inTimeOrder(request).turned(Mirror.to(request.direction(), request.widthPx()));
    }

    /** The picture as it is laid out, from left to right in time order, for a larger picture that is turned as a whole. */
    public TimelineScene inTimeOrder(TimelineRequest request) {
        TimelinePanes panes = new TimelinePanes(request);
        PreparedEvents events = prepared(request);
        TimelinePacking packing =
                packing(request, events, panes.pxPerDay(), panes.plot().height());
        LaneGeometry view = panes.geometry(packing);
        List<LanePlacement> lanes = packing.lanes().stream()
                .map(lane -> LanePlacement.of(lane, events.labels(), view))
                .toList();
        Scene scene = new Scene(
                request.widthPx(),
                request.heightPx(),
                panes.all(events.labels(), packing, lanes, view),
                description(request));
        ViewCounts counts = ViewCounts.of(request, events, lanes);
        return new TimelineScene(
                scene,
                packing.heightPx(),
                panes.plot().height(),
                rowOf(indexOf(request.columns(), request.selectedId()), packing, lanes, view),
                counts.events(),
                counts.shown(),
                counts.hidden(),
                counts.earlier(),
                counts.later(),
                new PackedPicture(request, events, packing, lanes));
    }

    private static boolean isPrepared(PreparedEvents kept, TimelineRequest request) {
        return hasWords(kept, request) && kept.lanes().equals(request.lanes());
    }

    private static boolean hasWords(PreparedEvents kept, TimelineRequest request) {
        return kept.labels().of(request.columns(), request.labels(), request.metrics());
    }

    private PreparedEvents prepared(TimelineRequest request) {
        PreparedEvents kept = prepared;
        if (kept == null || !isPrepared(kept, request)) {
            boolean sameWords = kept != null && hasWords(kept, request);
            EventLabels labels = kept != null && sameWords
                    ? kept.labels()
                    : new EventLabels(request.columns(), request.labels(), request.metrics());
            DataDays days = kept != null && sameWords ? kept.days() : DataDays.of(request.columns());
            kept = PreparedEvents.of(request.columns(), request.lanes(), labels, days);
            prepared = kept;
        }
        return kept;
    }

    /** Whether a picture of a request shows rows that are packed already, and costs no more than its marks. */
    public boolean isPacked(TimelineRequest request) {
        TimelinePanes panes = new TimelinePanes(request);
        PreparedEvents kept = prepared;
        return kept != null
                && isPrepared(kept, request)
                && isPacked(
                        packedFor(request, kept, panes.pxPerDay(), panes.plot().height()));
    }

    private boolean isPacked(PackedFor asked) {
        return packed != null && packed.isFor(asked);
    }

    private TimelinePacking packing(TimelineRequest request, PreparedEvents events, double pxPerDay, double regionPx) {
        PackedFor asked = packedFor(request, events, pxPerDay, regionPx);
        Packed kept = packed;
        if (kept == null || !kept.isFor(asked)) {
            TimelinePacking packing = request.scope() == TimelineRequest.Scope.VIEW
                    ? TimelinePacking.searched(events, asked.extents(), asked.stretch(), regionPx, request.metrics())
                    : TimelinePacking.of(events, asked.extents(), asked.stretch(), regionPx, request.metrics());
            kept = new Packed(asked, packing);
            packed = kept;
        }
        return kept.packing();
    }

    private static PackedFor packedFor(
            TimelineRequest request, PreparedEvents events, double pxPerDay, double regionPx) {
        MarkExtents extents = MarkExtents.of(events.columns(), events.days(), pxPerDay, request.breaks());
        Stretch stretch = switch (request.scope()) {
            case ALL_TIME -> Stretch.whole(events.days(), extents);
            case VIEW -> Stretch.view(request.fromDay(), request.toDay(), extents);
        };
        return new PackedFor(events, extents, stretch, regionPx);
    }

    /** The number of an event, negative for none. */
    static int indexOf(EventColumns columns, Optional<String> id) {
        return id.map(columns::indexOf).orElse(-1);
    }

    /**
     * The middle of the row in which an event stands, or would; of several rows one that can be seen.
     */
    private static OptionalDouble rowOf(
            int event, TimelinePacking packing, List<LanePlacement> lanes, LaneGeometry view) {
        double[] rows = IntStream.range(0, lanes.size())
                .filter(lane -> packing.lanes().get(lane).spec().events().contains(event))
                .mapToDouble(lane -> rowOf(event, packing.lanes().get(lane), lanes.get(lane), view))
                .toArray();
        OptionalDouble seen = Arrays.stream(rows)
                .filter(row -> row >= view.plot().y() && row <= view.plot().bottom())
                .findFirst();
        return seen.isPresent() ? seen : Arrays.stream(rows).findFirst();
    }

    private static double rowOf(int event, TimelinePacking.Lane lane, LanePlacement placement, LaneGeometry view) {
        if (lane.spec().collapsed()) {
            return view.laneY(lane) + lane.heightPx() / 2;
        }
        return placement.events().stream()
                        .filter(placed -> placed.event() == event)
                        .findFirst()
                        .orElseGet(() -> placement.hidden(event))
                        .rowY()
                + view.row().middlePx();
    }

    private static String description(TimelineRequest request) {
        Labels labels = request.labels();
        return labels.text(
                "timeline.description",
                "events",
                request.columns().size(),
                "lanes",
                request.lanes().size());
    }
}
