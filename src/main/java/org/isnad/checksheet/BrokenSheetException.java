package org.isnad.checksheet;

import java.io.Serial;

/** A check sheet is not as the format says. */
final class BrokenSheetException extends Exception {
    @Serial
    private static final long serialVersionUID = 1L;

    private final String where;

    BrokenSheetException(String where) {
        super(where);
        this.where = where;
    }

    BrokenSheetException(String where, Throwable cause) {
        super(where, cause);
        this.where = where;
    }

    /** The path of what is not as it should be: {@code $.marks[3].time}. */
    String where() {
        return where;
    }
}
