package org.isnad.model;

/** Families of meaning; each has one colour. */
public enum CategoryRole {
    /** Withdrawal, deployment, bases. */
    MOVE,
    /** Attacks, strikes and killings. */
    FORCE,
    /** Votes, agreements. */
    DECIDE,
    /** Statements, denials. */
    SAY,
    /** Everything around it. */
    CONTEXT
}
