package org.isnad.json;

/** Turns ascending UTF-16 offsets of a text into lines and columns, in one pass over the text. */
final class LocationCursor {
    private final String text;
    private int offset;
    private int line = 1;
    private int column = 1;

    LocationCursor(String text) {
        this.text = text;
    }

    /** The place of an offset, which is moved into the text and never before the last one asked for. */
    JsonLocation at(long target, JsonPath path) {
        int end = (int) Math.min(target, text.length());
        while (offset < end) {
            char unit = text.charAt(offset);
            offset++;
            boolean crBeforeLf = unit == '\r' && offset < text.length() && text.charAt(offset) == '\n';
            if (unit == '\n' || (unit == '\r' && !crBeforeLf)) {
                line++;
                column = 1;
            } else if (!Character.isLowSurrogate(unit)) {
                column++;
            }
        }
        return new JsonLocation(line, column, path);
    }
}
