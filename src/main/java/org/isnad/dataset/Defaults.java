package org.isnad.dataset;

import org.isnad.model.FigureKind;
import org.isnad.model.Status;

/** What the format means by fields that are not written. */
final class Defaults {

    /** The language of the articles. */
    static final String LANGUAGE = "ar";

    private Defaults() {}

    /** The status of a figure. */
    static Status status(FigureKind kind) {
        return kind == FigureKind.PLANNED ? Status.PLANNED : Status.REPORTED;
    }
}
