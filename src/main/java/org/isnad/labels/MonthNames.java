package org.isnad.labels;

/** The systems in which Arabic names the months of the Gregorian calendar. */
public enum MonthNames {
    /** كانون الثاني، شباط، آذار: Iraq and the Levant; the default. */
    IRAQI,
    /** يناير، فبراير، مارس: Egypt, the Gulf. */
    EGYPTIAN,
    /** كانون الثاني/يناير: both. */
    BOTH,
    /** جانفي، فيفري، مارس: Algeria, Tunisia. */
    MAGHREBI
}
