package org.isnad.cli;

import org.isnad.check.Verdict;

/** The exit codes of every command, also those that the start script gives. */
public enum ExitCode {
    /** Success. */
    OK(0),
    /**
     * The command ran and found errors in the data, or nothing of what was searched for; warnings count when the user asked
     * for strictness.
     */
    ERRORS_FOUND(1),
    /** The command line is not valid. */
    USAGE(2),
    /** There is no display, or a native library is missing. */
    NO_DISPLAY(3),
    /** An input file is missing or cannot be read. */
    UNREADABLE_INPUT(4),
    /** The result cannot be written, or its file exists and replacing it was not asked for. */
    CANNOT_WRITE(5),
    /** No contradiction, but an article is not at hand, so that not everything could be checked. */
    NOT_AT_HAND(6),
    /** An internal error. */
    INTERNAL(70);

    private final int code;

    ExitCode(int code) {
        this.code = code;
    }

    /** The exit code for a verdict. */
    static ExitCode of(Verdict verdict) {
        return switch (verdict) {
            case VERIFIED -> OK;
            case ARTICLE_NOT_AT_HAND -> NOT_AT_HAND;
            case MISMATCH -> ERRORS_FOUND;
        };
    }

    /** The number that the process ends with. */
    public int code() {
        return code;
    }
}
