package org.isnad.layout.export;

/**
 * What an exported picture shows only when it is asked for.
 *
 * @param derived numbers that we compute from those of the articles, apart from them
 * @param breaks long stretches of time in which nothing begins or ends left out, each marked
 * @param outsideDates dates counted from publications that are known from outside of the articles
 */
public record PictureExtras(boolean derived, boolean breaks, boolean outsideDates) {
    /** Nothing of it. */
    public static final PictureExtras NONE = new PictureExtras(false, false, false);
}
