package org.isnad.layout;

import java.util.OptionalInt;
import org.isnad.columns.EventIndexes;
import org.isnad.columns.LaneKind;
import org.isnad.scene.ColourRole;

/**
 * One lane of the timeline. A mark has the colour of its event's category, whatever lane it stands in.
 *
 * @param kind by what events are put into lanes; the same for all lanes of a picture
 * @param id its name, unlike those of the other lanes
 * @param label what the reader sees
 * @param numeral of the article whose lane it is; empty for other kinds
 * @param events what stands in it
 * @param colour of its header, and of the counts of events that share a mark
 * @param collapsed whether it is folded into one thin row that shows only how its events lie in time
 */
public record LaneSpec(
        LaneKind kind,
        String id,
        String label,
        OptionalInt numeral,
        EventIndexes events,
        ColourRole colour,
        boolean collapsed) {

    /** A lane that is not collapsed and has no numeral. */
    public LaneSpec(LaneKind kind, String id, String label, EventIndexes events, ColourRole colour) {
        this(kind, id, label, OptionalInt.empty(), events, colour, false);
    }

    /** The same lane, collapsed or not. */
    public LaneSpec collapsed(boolean change) {
        return change == collapsed ? this : new LaneSpec(kind, id, label, numeral, events, colour, change);
    }

    /** The same lane with other events in it. */
    public LaneSpec withEvents(EventIndexes others) {
        return new LaneSpec(kind, id, label, numeral, others, colour, collapsed);
    }

    /** The beginning of the keys of the marks of an event in this lane. */
    String markKey(String event) {
        return kind.isPartition() ? "event/" + event : "event/" + event + "/in/" + id;
    }
}
