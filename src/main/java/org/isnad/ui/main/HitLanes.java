package org.isnad.ui.main;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.isnad.columns.EventColumns;
import org.isnad.columns.EventIndexes;
import org.isnad.layout.LaneSpec;

/** The lanes with nothing in them but what a search found; picked out once for each answer, for every frame asks again. */
final class HitLanes {

    private final Map<List<LaneSpec>, List<LaneSpec>> picked = new IdentityHashMap<>();
    private HitChoice choice = HitChoice.NONE;

    /** The lanes as they are to be shown; the same ones where everything is. */
    List<LaneSpec> of(List<LaneSpec> lanes, EventColumns columns, HitChoice hits) {
        if (!hits.only()) {
            return lanes;
        }
        if (!hits.equals(choice)) {
            picked.clear();
            choice = hits;
        }
        return picked.computeIfAbsent(
                lanes,
                all -> all.stream()
                        .map(lane -> lane.withEvents(
                                EventIndexes.of(IntStream.of(lane.events().toArray())
                                        .filter(event -> hits.shows(columns.id(event)))
                                        .toArray())))
                        .toList());
    }
}
