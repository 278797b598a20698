package org.isnad.model;

/** How the cited words stand to the record. */
public enum Stance {
    /** They say it. */
    SUPPORTS,
    /** They say that it is not so. */
    DENIES,
    /** They confirm what somebody else said. */
    CONFIRMS,
    /** They cast doubt on it, or say it otherwise. */
    DISPUTES
}
