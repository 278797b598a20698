package org.isnad.text;

/**
 * Where the code points of a text stand in UTF-16 units, found in constant time: {@link CodePointRange#of} counts from the
 * beginning, so that asking it for every phrase of a long text costs the square of its length. Immutable.
 */
public final class CodePointIndex {
    private static final int STEP = 64;

    private final String text;

    /** The UTF-16 index of every {@value #STEP}th code point; empty where every code point is one unit. */
    private final int[] samples;

    private CodePointIndex(String text, int[] samples) {
        this.text = text;
        this.samples = samples;
    }

    /** The index of a text; takes time and room proportional to its length. */
    public static CodePointIndex of(String text) {
        int count = text.codePointCount(0, text.length());
        if (count == text.length()) {
            return new CodePointIndex(text, new int[0]);
        }
        int[] samples = new int[count / STEP + 1];
        int at = 0;
        for (int i = 1; i < samples.length; i++) {
            at = text.offsetByCodePoints(at, STEP);
            samples[i] = at;
        }
        return new CodePointIndex(text, samples);
    }

    /**
     * The words of a range.
     *
     * @throws IndexOutOfBoundsException if the range ends behind the text
     */
    public String words(CodePointRange range) {
        return text.substring(utf16(range.start()), utf16(range.end()));
    }

    private int utf16(int codePoint) {
        return samples.length == 0
                ? codePoint
                : text.offsetByCodePoints(samples[Math.min(codePoint / STEP, samples.length - 1)], codePoint % STEP);
    }
}
