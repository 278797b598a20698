package org.isnad.model;

/** What a number counts. */
public enum Measure {
    /** So many there are. */
    LEVEL,
    /** By so many it changes. */
    CHANGE,
    /** So many times, so many dead. */
    COUNT,
    /** Such a part: 0.5 for a half. */
    SHARE
}
