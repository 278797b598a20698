package org.isnad.compare;

/** Which of two data sets that are compared. */
public enum Side {
    /** The first one: in the window that which is open. */
    FIRST,
    /** The second one, with which it is compared. */
    SECOND
}
