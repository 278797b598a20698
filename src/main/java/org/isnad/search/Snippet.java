package org.isnad.search;

import java.util.ArrayList;
import java.util.List;
import org.isnad.text.CodePointRange;
import org.isnad.text.SentenceBreaks;

/**
 * The part of a text around the first words found: their sentence, and of a very long one what lies near them. Where it
 * does not begin or end with the sentence an ellipsis says so.
 *
 * @param words as printed
 * @param ranges the words found in it, in code points of {@code words}
 */
public record Snippet(String words, List<CodePointRange> ranges) {
    /** A sentence up to this many code points is shown whole. */
    static final int MOST = 200;

    private static final int BEFORE = 60;
    private static final String CUT = "…";

    /** Copies the list. */
    public Snippet {
        ranges = List.copyOf(ranges);
    }

    /**
     * The part of a text that is to be shown.
     *
     * @param found in code points of {@code text}, in reading order; none shows the beginning
     */
    public static Snippet of(String text, List<CodePointRange> found) {
        int[] points = text.codePoints().toArray();
        int at = found.isEmpty() ? 0 : found.getFirst().start();
        CodePointRange sentence = SentenceBreaks.in(text).stream()
                .filter(one -> one.end() > at)
                .findFirst()
                .orElse(new CodePointRange(0, Math.max(1, points.length)));
        int start = Math.min(sentence.start(), at);
        int end = Math.min(sentence.end(), points.length);
        int from = start;
        int to = end;
        if (end - start > MOST) {
            from = at - start <= BEFORE ? start : afterSpace(points, at - BEFORE, at);
            to = end - from <= MOST ? end : beforeSpace(points, from + MOST, at);
        }
        String before = from > start ? CUT : "";
        String words = before + new String(points, from, to - from).strip() + (to < end ? CUT : "");
        int shift = before.length() - from - leadingSpaces(points, from, to);
        List<CodePointRange> ranges = new ArrayList<>();
        for (CodePointRange range : found) {
            int first = Math.max(range.start(), from);
            int last = Math.min(range.end(), to);
            if (first < last) {
                ranges.add(new CodePointRange(first + shift, last + shift));
            }
        }
        return new Snippet(words, ranges);
    }

    private static int leadingSpaces(int[] points, int from, int to) {
        int spaces = 0;
        while (from + spaces < to && Character.isWhitespace(points[from + spaces])) {
            spaces++;
        }
        return spaces;
    }

    private static int afterSpace(int[] points, int from, int limit) {
        for (int i = from; i < limit; i++) {
            if (Character.isWhitespace(points[i])) {
                return i + 1;
            }
        }
        return from;
    }

    private static int beforeSpace(int[] points, int to, int limit) {
        for (int i = to; i > limit; i--) {
            if (Character.isWhitespace(points[i])) {
                return i;
            }
        }
        return to;
    }
}
