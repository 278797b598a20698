package org.isnad.layout.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.isnad.layout.drawing.Mirror;
import org.isnad.scene.Pane;
import org.isnad.scene.Scene;
import org.isnad.scene.TextMetrics;

/**
 * Which rows the events of a picture stand in, to show them at another time until its own rows are packed. Nothing is packed for
 * that: the axis and the marks are right, titles that would touch others are left out, and what was not in view before does not
 * come. Immutable, for any thread.
 */
public final class PackedPicture {
    private final TimelineRequest request;
    private final PreparedEvents events;
    private final TimelinePacking packing;
    private final List<LanePlacement> lanes;

    /**
     * The rows of a picture.
     *
     * @param lanes what is in view of the lanes of the packing, in the same order
     */
    PackedPicture(TimelineRequest request, PreparedEvents events, TimelinePacking packing, List<LanePlacement> lanes) {
        this.request = request;
        this.events = events;
        this.packing = packing;
        this.lanes = lanes;
    }

    /** Whether a request differs from that of the picture by its zoom, and by time, scrolling and what is selected at most. */
    boolean isAtOtherZoom(TimelineRequest other) {
        return isOfSameRows(other)
                && (new TimelinePanes(request).pxPerDay() != new TimelinePanes(other).pxPerDay()
                        || !request.breaks().equals(other.breaks()));
    }

    private boolean isOfSameRows(TimelineRequest other) {
        return isOfSameEvents(other)
                && request.scope() == other.scope()
                && request.direction() == other.direction()
                && request.widthPx() == other.widthPx()
                && request.heightPx() == other.heightPx()
                && request.eras().equals(other.eras())
                && request.labels().equals(other.labels());
    }

    private boolean isOfSameEvents(TimelineRequest other) {
        return request.columns().equals(other.columns()) && request.lanes().equals(other.lanes());
    }

    /** The counts of another view of the same events; empty for a request of others. */
    Optional<TimelineScene.Counts> counts(TimelineRequest other) {
        return isOfSameEvents(other) ? Optional.of(events.counts(other)) : Optional.empty();
    }

    /**
     * The picture of another time in the rows of this one, headers as they are.
     *
     * @param metrics measures words on this thread
     * @param shown this picture, turned as it is asked for
     */
    Scene at(TimelineRequest other, TextMetrics metrics, Scene shown) {
        TimelineRequest next = other.measuredBy(metrics);
        TimelinePanes panes = new TimelinePanes(next);
        MarkExtents extents = MarkExtents.of(events.columns(), events.days(), panes.pxPerDay(), next.breaks());
        LaneGeometry view = panes.geometry(packing);
        List<TimelinePacking.Lane> rescaled = new ArrayList<>();
        List<LanePlacement> placed = new ArrayList<>();
        for (int i = 0; i < lanes.size(); i++) {
            TimelinePacking.Lane lane = packing.lanes().get(i).rescaled(extents);
            rescaled.add(lane);
            placed.add(LanePlacement.rescaled(lane, lanes.get(i), view));
        }
        TimelinePacking rows = new TimelinePacking(rescaled, packing.row(), packing.paddingPx(), packing.heightPx());
        Mirror mirror = Mirror.to(next.direction(), next.widthPx());
        Map<String, Pane> inTime = panes.inTime(events.labels(), rows, placed, view, true).stream()
                .map(mirror::pane)
                .collect(Collectors.toMap(Pane::name, Function.identity()));
        return new Scene(
                next.widthPx(),
                next.heightPx(),
                shown.panes().stream()
                        .map(pane -> inTime.getOrDefault(pane.name(), pane))
                        .toList(),
                shown.description());
    }
}
