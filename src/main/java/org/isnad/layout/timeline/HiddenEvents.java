package org.isnad.layout.timeline;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.columns.EventColumns;
import org.isnad.layout.drawing.HiddenStrip;
import org.isnad.layout.drawing.MarkList;
import org.isnad.scene.Box;

/**
 * The events of a lane that have a day in view and found no room: at the foot of the lane the more colour the more of them
 * may lie there.
 *
 * @param lane the lane
 * @param placement what is in view of it
 * @param view where it lies
 */
record HiddenEvents(TimelinePacking.Lane lane, LanePlacement placement, LaneGeometry view) {
    /** The most records that are named: the first ones and the last. */
    static final int MOST_IDS = 1000;

    /** How many there are. */
    int count() {
        return placement.notShown();
    }

    /** Draws where they lie. */
    void density(MarkList marks) {
        double bottom = view.laneY(lane) + lane.heightPx() - 1;
        if (count() == 0
                || bottom > view.plot().bottom()
                || bottom - HiddenStrip.HEIGHT_PX < view.plot().y()) {
            return;
        }
        Density density = Density.of(lane.index(), view);
        EventColumns columns = lane.rows().extents().columns();
        for (PlacedEvent placed : placement.events()) {
            density.remove((double) columns.fromDay(placed.event()), (double) columns.toDay(placed.event()));
        }
        String id = lane.spec().id();
        density.forEachRun((from, to, level) -> {
            double left = Math.max(view.x(from * Density.STEP_PX), view.plot().x());
            double right = Math.min(view.x(to * Density.STEP_PX), view.plot().right());
            double height = HiddenStrip.HEIGHT_PX * level / Density.LEVELS;
            if (left < right) {
                HiddenStrip.bar(
                        marks,
                        HiddenStrip.KEY + id + "/" + from,
                        new Box(left, bottom - height, right - left, height),
                        lane.spec().colour(),
                        Optional.empty());
            }
        });
    }

    /** Their ids in chronological order; of very many the first ones and the last. */
    List<String> ids() {
        EventColumns columns = lane.rows().extents().columns();
        Set<Integer> shown = new HashSet<>();
        placement.events().forEach(placed -> shown.add(placed.event()));
        List<Integer> hidden = new ArrayList<>();
        int left = count();
        int last = lane.index().size() - lane.index().later(view.scale().toDay());
        int first = last > MOST_IDS * 10 ? lane.index().firstFrom(view.scale().fromDay()) : 0;
        for (int i = first; i < last && left > 0 && hidden.size() < MOST_IDS - 1; i++) {
            int event = lane.spec().events().get(i);
            if (placement.hasDayInView(event) && !shown.contains(event)) {
                hidden.add(event);
                left--;
            }
        }
        for (int i = last - 1; i >= first && left > 0 && hidden.size() < MOST_IDS; i--) {
            int event = lane.spec().events().get(i);
            if (placement.hasDayInView(event) && !shown.contains(event)) {
                hidden.add(event);
            }
        }
        return hidden.stream().map(columns::id).toList();
    }
}
