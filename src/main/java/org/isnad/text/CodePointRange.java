package org.isnad.text;

/**
 * The half-open range of code points {@code [start, end)} of a text.
 *
 * @param start first code point, inclusive, from 0
 * @param end code point after the last, exclusive; greater than {@code start}
 */
public record CodePointRange(int start, int end) {

    /**
     * Checks the limits.
     *
     * @throws IllegalArgumentException if the range is empty, reversed or begins below 0
     */
    public CodePointRange {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("no range: " + start + " to " + end);
        }
    }

    /** The range of code points that the UTF-16 units {@code [from, to)} of {@code text} make up. */
    public static CodePointRange ofUtf16(String text, int from, int to) {
        int start = text.codePointCount(0, from);
        return new CodePointRange(start, start + text.codePointCount(from, to));
    }

    /** Where the range begins in UTF-16 units of {@code text}. */
    public int utf16Start(String text) {
        return text.offsetByCodePoints(0, start);
    }

    /** Where the range ends in UTF-16 units of {@code text}, exclusive. */
    public int utf16End(String text) {
        return text.offsetByCodePoints(0, end);
    }

    /** The words of the range. */
    public String of(String text) {
        return text.substring(utf16Start(text), utf16End(text));
    }

    /** Whether the two ranges share a code point. */
    public boolean overlaps(CodePointRange other) {
        return start < other.end && other.start < end;
    }
}
