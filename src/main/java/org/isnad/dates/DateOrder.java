package org.isnad.dates;

/** How the numbers of a date in digits follow each other. */
public enum DateOrder {
    /** 31/12/2020 occurs. */
    DAY_FIRST,
    /** 12/31/2020 occurs. */
    MONTH_FIRST,
    /** Both occur, or neither: both readings are possible, day first the likelier. */
    UNCERTAIN
}
