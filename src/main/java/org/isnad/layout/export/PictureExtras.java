package org.isnad.layout.export;

/**
 * What an exported picture shows only when it is asked for, or has to be said.
 *
 * @param derived numbers that we compute from those of the articles, apart from them
 * @param breaks long stretches of time in which nothing begins or ends left out, each marked
 * @param outsideDates dates counted from publications that are known from outside of the articles
 * @param unsaved that the file of the data set does not hold what is shown
 */
public record PictureExtras(boolean derived, boolean breaks, boolean outsideDates, boolean unsaved) {
    /** Nothing of it. */
    public static final PictureExtras NONE = new PictureExtras(false, false, false);

    /** Those of a data set that is saved. */
    public PictureExtras(boolean derived, boolean breaks, boolean outsideDates) {
        this(derived, breaks, outsideDates, false);
    }

    /** The same for a data set that is saved or not. */
    public PictureExtras withUnsaved(boolean changed) {
        return new PictureExtras(derived, breaks, outsideDates, changed);
    }
}
