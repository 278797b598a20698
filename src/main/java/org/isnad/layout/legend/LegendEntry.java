package org.isnad.layout.legend;

import java.util.Locale;

/** What a legend of the timeline can explain, in its order: first what is known of claims, then what is known of dates. */
public enum LegendEntry {
    /** Somebody with a name says so. */
    REPORTED(false),
    /** Only people without a name say so. */
    UNNAMED(false),
    /** It is announced. */
    PLANNED(false),
    /** It is denied. */
    DENIED(false),
    /** The sources do not agree. */
    DISPUTED(false),
    /** An anchor does not hold. */
    BROKEN(false),
    /** A day. */
    DAY(true),
    /** A month or a year. */
    PERIOD(true),
    /** Some day between two. */
    CHOICE(true),
    /** It lasted. */
    INTERVAL(true),
    /** About then. */
    SOFT(true),
    /** It is counted from a publication that is known from outside of the articles. */
    OUTSIDE(true),
    /** It goes on, or went on before. */
    OPEN(true),
    /** It goes on outside the picture. */
    CUT(true),
    /** Events without room for a mark. */
    COUNT(true);

    private final boolean ofDates;

    LegendEntry(boolean ofDates) {
        this.ofDates = ofDates;
    }

    /** Whether it explains an extent; a paint otherwise. */
    boolean ofDates() {
        return ofDates;
    }

    /** The message with its words. */
    String messageKey() {
        return "timeline.legend." + name().toLowerCase(Locale.ROOT);
    }
}
