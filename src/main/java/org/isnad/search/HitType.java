package org.isnad.search;

/** The kind of a search result; results are grouped by it, in this order. */
public enum HitType {
    /** An event, by its title, summary, date or fields. */
    EVENT,
    /** A figure, by its title, subject, value, date or fields. */
    FIGURE,
    /** A note of the editor. */
    NOTE,
    /** A paragraph of an article. */
    ARTICLE
}
