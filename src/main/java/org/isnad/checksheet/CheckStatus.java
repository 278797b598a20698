package org.isnad.checksheet;

import java.util.Locale;

/** What was found of a record. */
public enum CheckStatus {
    /** It is as the words say. */
    CHECKED,
    /** Somebody has to look at it again. */
    QUESTIONED,
    /** It is not as the words say. */
    WRONG;

    /** As files and the command line write it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
