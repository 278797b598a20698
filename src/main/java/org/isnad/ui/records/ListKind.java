package org.isnad.ui.records;

/** What a data set has a list of, besides articles and records. */
enum ListKind {
    /** Kinds of events, in the order of their lanes. */
    CATEGORIES,
    /** Who takes part. */
    ACTORS,
    /** Where. */
    PLACES,
    /** What figures count. */
    SERIES,
    /** What several records answer. */
    QUESTIONS,
    /** What the editor tells the reader. */
    NOTES,
    /** What is left out of the audit. */
    EXEMPTIONS;

    /** Whether two of its entries can become one. */
    boolean merges() {
        return this == ACTORS || this == PLACES;
    }

    /** Whether its entries have words that can be written and added. */
    boolean isWritten() {
        return this != EXEMPTIONS;
    }
}
