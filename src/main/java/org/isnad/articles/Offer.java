package org.isnad.articles;

/**
 * Something that a file says about its article besides the words: an offer, which a person takes or leaves.
 *
 * @param field what it says
 * @param value the value; a date in EDTF
 * @param origin where in the file it stands: {@code og:title}
 */
public record Offer(Field field, String value, String origin) {

    /** What can be said. */
    public enum Field {
        /** The headline. */
        HEADLINE,
        /** Who published it. */
        OUTLET,
        /** When. */
        PUBLISHED
    }
}
