package org.isnad.columns;

/** Whether something was published by a day, as far as that is certain. */
public enum Publication {
    /** On that day or before, certainly. */
    PUBLISHED,
    /** It cannot be said: there is no date of publication, or a window with days on both sides. */
    UNPLACED,
    /** After that day, certainly. */
    NOT_YET
}
