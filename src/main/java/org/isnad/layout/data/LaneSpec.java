package org.isnad.layout.data;

import java.util.List;
import java.util.OptionalInt;
import org.isnad.columns.EventIndexes;
import org.isnad.columns.Excerpt;
import org.isnad.columns.LaneGrouping;
import org.isnad.columns.LaneKind;
import org.isnad.model.ArticleId;
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

    /** The same lane with other events. */
    private LaneSpec with(EventIndexes others) {
        return others.equals(events) ? this : new LaneSpec(kind, id, label, numeral, others, colour, collapsed);
    }

    /** The same lane, collapsed or not. */
    public LaneSpec collapsed(boolean change) {
        return change == collapsed ? this : new LaneSpec(kind, id, label, numeral, events, colour, change);
    }

    /**
     * What is left of lanes in an excerpt: of a lane for an article that is left out nothing; lanes of actors and places
     * go with their last event, as they come with their first.
     */
    public static List<LaneSpec> within(List<LaneSpec> lanes, Excerpt excerpt) {
        return lanes.stream()
                .map(lane -> lane.with(
                        lane.kind == LaneKind.ARTICLE
                                        && !lane.id.equals(LaneGrouping.REST)
                                        && excerpt.leavesOut(new ArticleId(lane.id))
                                ? EventIndexes.NONE
                                : excerpt.of(lane.events)))
                .filter(lane ->
                        lane.events.size() > 0 || lane.kind == LaneKind.CATEGORY || lane.kind == LaneKind.ARTICLE)
                .toList();
    }

    /** The beginning of the keys of the marks of an event in this lane. */
    public String markKey(String event) {
        return kind.isPartition() ? "event/" + event : "event/" + event + "/in/" + id;
    }
}
