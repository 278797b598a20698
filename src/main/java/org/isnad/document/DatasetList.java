package org.isnad.document;

import java.util.Locale;

/** The lists of a data set, in the order in which format 1 writes them. */
public enum DatasetList {
    /** What is known about the sources. */
    ARTICLES,
    /** Kinds of events. */
    CATEGORIES,
    /** Who takes part. */
    ACTORS,
    /** Where. */
    PLACES,
    /** What is counted. */
    SERIES,
    /** What several records answer. */
    QUESTIONS,
    /** What happened. */
    EVENTS,
    /** The numbers. */
    FIGURES,
    /** The editor's notes. */
    NOTES;

    /** The name of the list in the file: {@code events}. */
    public String field() {
        return name().toLowerCase(Locale.ROOT);
    }
}
