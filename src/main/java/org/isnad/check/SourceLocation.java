package org.isnad.check;

/**
 * Where a problem stands.
 *
 * @param file the file as the user named it, or its path; empty when there is none
 * @param line from 1; 0 when the problem concerns the file as a whole
 * @param column from 1, in code points; 0 when the problem concerns the file as a whole
 * @param path JSON path of the value; empty when there is none
 */
public record SourceLocation(String file, int line, int column, String path) {

    /** Nowhere in particular. */
    public static final SourceLocation NONE = new SourceLocation("", 0, 0, "");

    /** A file as a whole. */
    public static SourceLocation file(String file) {
        return new SourceLocation(file, 0, 0, "");
    }

    /** {@code file:line:column}, as far as known. */
    @Override
    public String toString() {
        return line == 0 ? file : file + ":" + line + ":" + column;
    }
}
