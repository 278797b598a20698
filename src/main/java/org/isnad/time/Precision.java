package org.isnad.time;

/** How finely a single date is known, from coarse to fine. */
public enum Precision {
    /** A hundred years or more: {@code 20XX}, {@code 1XXX}. */
    CENTURY,
    /** Ten years: {@code 202X}. */
    DECADE,
    /** A year: {@code 2020}, or a day or month of it that the source does not name: {@code 2020-XX}. */
    YEAR,
    /** A part of a year of three to six months: {@code 2020-21} is spring, {@code 2020-33} the first quarter. */
    SEASON,
    /** A month: {@code 2020-09}. */
    MONTH,
    /** A day: {@code 2020-09-09}. */
    DAY
}
