package org.isnad.check;

/** How much a problem matters. */
public enum Severity {
    /** Something is left out or cannot be relied on. */
    ERROR,
    /** Everything is shown; somebody should look. */
    WARNING
}
