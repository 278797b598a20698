package org.isnad.model;

/** What is known about a claim. */
public enum Status {
    /** A source says that it was so. */
    REPORTED,
    /** A plan, target or announcement. */
    PLANNED,
    /** A source says that it was not so. */
    DENIED,
    /** Sources say different things. */
    DISPUTED
}
