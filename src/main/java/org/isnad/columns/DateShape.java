package org.isnad.columns;

/** What the extent of a date means. */
public enum DateShape {
    /** One day. */
    DAY,
    /** Some time in a period: a month, a year. */
    PERIOD,
    /** Some day between two. */
    CHOICE,
    /** It lasted. */
    INTERVAL
}
