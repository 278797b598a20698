package org.isnad.layout.timeline;

import java.util.BitSet;
import org.isnad.columns.EventColumns;
import org.isnad.columns.EventIndexes;

/**
 * Which events a picture of the timeline shows: those with a mark of their own, those that are counted because they found no
 * room, those in a collapsed lane; also in rows that are scrolled out of view. An event that stands in several lanes is one
 * event.
 */
public final class ShownEvents {

    /** The events of a picture without any. */
    public static final ShownEvents NONE = new ShownEvents(new BitSet());

    private final EventIndexes lanes;
    private final BitSet marks;
    private final Days days;

    /** Whether an event has a day in view. */
    private interface Days {
        boolean inView(int event);
    }

    private ShownEvents(BitSet marks) {
        lanes = EventIndexes.NONE;
        this.marks = marks;
        days = event -> false;
    }

    /**
     * The events of a view.
     *
     * @param lanes the events of all lanes
     * @param fromDay begin of the view, inclusive
     * @param toDay its end, exclusive
     * @param marks those whose marks are in view; nobody changes it any more
     */
    ShownEvents(EventColumns columns, EventIndexes lanes, double fromDay, double toDay, BitSet marks) {
        this.lanes = lanes;
        this.marks = marks;
        days = event -> columns.fromDay(event) < toDay && columns.toDay(event) > fromDay;
    }

    /**
     * Their indices in the columns of the request, ascending and thus chronological, each once; a new array. Looks at every
     * event of the lanes, so it is for when somebody looks at them.
     */
    public int[] indices() {
        BitSet all = (BitSet) marks.clone();
        for (int i = 0; i < lanes.size(); i++) {
            if (days.inView(lanes.get(i))) {
                all.set(lanes.get(i));
            }
        }
        return all.stream().toArray();
    }
}
