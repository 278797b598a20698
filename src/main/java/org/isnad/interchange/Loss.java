package org.isnad.interchange;

import java.util.Locale;

/**
 * Something of a data set that a format cannot carry; told before the file is saved.
 *
 * @param code what
 * @param n how many of it there are, at least one
 */
public record Loss(Code code, int n) {

    /** What may be lost. */
    public enum Code {
        /** Figures, with their chart. */
        FIGURES,
        /** Events that cite nothing, in a table of citations. */
        UNSOURCED_EVENTS,
        /** The editor's notes. */
        NOTES,
        /** Titles that somebody gave to records. */
        TITLES,
        /** Longer texts of events. */
        SUMMARIES,
        /** Questions that several records answer. */
        QUESTIONS,
        /** Actors and places of records. */
        ACTORS_AND_PLACES,
        /** The workings of inferred dates. */
        WORKINGS,
        /** Who speaks in a citation. */
        VOICES,
        /** Dates and quantities in which an article differs from the record. */
        CLAIMS,
        /** Texts in the language that was not asked for. */
        OTHER_LANGUAGE,
        /** Dates whose shape is told in words only. */
        DATE_SHAPES,
        /** Events too far away in time. */
        FAR_DATES,
        /** The words of the articles. */
        ARTICLES,
        /** Articles that are not at hand. */
        MISSING_ARTICLES,
        /** Texts that are longer than a cell holds. */
        LONG_TEXTS,
        /** Fields that came from other formats. */
        FOREIGN,
        /** Fields of a slide that have no column. */
        SLIDE_FIELDS;

        /** The key of its message. */
        public String messageKey() {
            return "interchange.loss." + name().toLowerCase(Locale.ROOT);
        }
    }
}
