package org.isnad.json;

/**
 * Where a value begins in a JSON text.
 *
 * @param line from 1; lines end at LF, CRLF or CR; 0 for a value that was not read from a text
 * @param column from 1, in code points; a byte order mark is not counted; 0 for a value that was not read from a text
 * @param path the steps from the root
 */
public record JsonLocation(int line, int column, JsonPath path) {

    /** The place of values that were not read from a text. */
    public static final JsonLocation NONE = new JsonLocation(0, 0, JsonPath.ROOT);
}
