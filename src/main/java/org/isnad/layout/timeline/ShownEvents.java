package org.isnad.layout.timeline;

import java.util.BitSet;

/**
 * Which events a picture of the timeline shows: those with a mark of their own, those that share one, those that a count or
 * a collapsed lane holds; also in rows that are scrolled out of view. An event that stands in several lanes is one event.
 */
public final class ShownEvents {

    /** The events of a picture without any. */
    public static final ShownEvents NONE = new ShownEvents(new BitSet());

    private final BitSet events;

    /** Takes a set that nobody changes any more. */
    ShownEvents(BitSet events) {
        this.events = events;
    }

    /** Their indices in the columns of the request, ascending and thus chronological, each once; a new array. */
    public int[] indices() {
        return events.stream().toArray();
    }
}
