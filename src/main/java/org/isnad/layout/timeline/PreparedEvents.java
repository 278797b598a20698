package org.isnad.layout.timeline;

import java.util.List;
import org.isnad.columns.EventColumns;
import org.isnad.columns.EventIndexes;
import org.isnad.layout.data.LaneSpec;

/**
 * What a timeline works out once for its events and lanes, whatever the zoom.
 *
 * @param columns the events
 * @param lanes from top to bottom
 * @param labels their words
 * @param days their days
 * @param indexes of the events of each lane
 * @param orders of the events of each lane
 * @param all index of the events of all lanes, each once
 * @param shown the events of all lanes, each once
 */
record PreparedEvents(
        EventColumns columns,
        List<LaneSpec> lanes,
        EventLabels labels,
        DataDays days,
        List<LaneIndex> indexes,
        List<PackingOrder.Sorted> orders,
        LaneIndex all,
        EventIndexes shown) {

    /** Prepares lanes; sorts the days of each. */
    static PreparedEvents of(EventColumns columns, List<LaneSpec> lanes, EventLabels labels, DataDays days) {
        EventIndexes shown =
                EventIndexes.union(lanes.stream().map(LaneSpec::events).toList());
        return new PreparedEvents(
                columns,
                List.copyOf(lanes),
                labels,
                days,
                lanes.stream().map(lane -> LaneIndex.of(columns, lane.events())).toList(),
                lanes.stream()
                        .map(lane -> new PackingOrder.Sorted(columns, lane.events()))
                        .toList(),
                LaneIndex.of(columns, shown),
                shown);
    }

    /** Whether this is the very same preparation: what was packed for it holds. */
    @SuppressWarnings("ReferenceEquality") // Two that are equal were measured apart.
    boolean isSame(PreparedEvents other) {
        return this == other;
    }

    /** How many events lie in a view of these lanes and beside it. */
    TimelineScene.Counts counts(TimelineRequest view) {
        return new TimelineScene.Counts(
                all.within(view.fromDay(), view.toDay()), all.earlier(view.fromDay()), all.later(view.toDay()));
    }

    /** The index of a lane. */
    LaneIndex index(int lane) {
        return indexes.get(lane);
    }
}
