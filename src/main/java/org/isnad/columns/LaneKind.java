package org.isnad.columns;

/** By what events are put into lanes. */
public enum LaneKind {
    /** What kind of event it is; each event has one category. */
    CATEGORY,
    /** Who takes part. */
    ACTOR,
    /** Where it happened. */
    PLACE,
    /** Which article is cited. */
    ARTICLE;

    /** Whether an event stands in exactly one lane. */
    public boolean isPartition() {
        return this == CATEGORY;
    }

    /** The kind after this one; after the last the first. */
    public LaneKind next() {
        return switch (this) {
            case CATEGORY -> ACTOR;
            case ACTOR -> PLACE;
            case PLACE -> ARTICLE;
            case ARTICLE -> CATEGORY;
        };
    }
}
