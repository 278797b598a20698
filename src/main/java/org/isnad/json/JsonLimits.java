package org.isnad.json;

/** How large a JSON text may be before it is refused. */
public final class JsonLimits {

    /** Bytes of a file. */
    public static final long FILE_BYTES = 512L * 1024 * 1024;

    /** Objects and arrays inside each other, the outermost counted. */
    public static final int DEPTH = 64;

    /** Code points of a string. */
    public static final int STRING_CODE_POINTS = 100_000;

    /** Digits of a number when written without exponent. */
    public static final int NUMBER_DIGITS = 40;

    private JsonLimits() {}
}
