package org.isnad.check;

import java.util.Arrays;

/** A text without what writers vary: for finding the likeliest place of lost words, never for resolving them. */
final class LooseText {
    private final int[] points;
    private final int[] sources;

    private LooseText(int[] points, int[] sources) {
        this.points = points;
        this.sources = sources;
    }

    static LooseText of(String text) {
        int[] all = text.codePoints().toArray();
        int[] points = new int[all.length];
        int[] sources = new int[all.length];
        int size = 0;
        for (int i = 0; i < all.length; i++) {
            int point = folded(all[i]);
            boolean doubledSpace = point == ' ' && (size == 0 || points[size - 1] == ' ');
            if (point >= 0 && !doubledSpace) {
                points[size] = point;
                sources[size] = i;
                size++;
            }
        }
        return new LooseText(Arrays.copyOf(points, size), Arrays.copyOf(sources, size));
    }

    /** The code point at an index. */
    int point(int index) {
        return points[index];
    }

    /** Index, in code points of the text, of what the point at an index comes from. */
    int source(int index) {
        return sources[index];
    }

    int length() {
        return points.length;
    }

    /** Whether the point at this index belongs to a word. */
    boolean inWord(int index) {
        return index >= 0 && index < points.length && Character.isLetterOrDigit(points[index]);
    }

    /** What stands for a code point; negative when nothing does. */
    private static int folded(int point) {
        return switch (point) {
            case 'أ', 'إ', 'آ', 'ٱ' -> 'ا';
            case 'ى', 'ئ' -> 'ي';
            case 'ة' -> 'ه';
            case 'ؤ' -> 'و';
            case 'ـ' -> -1;
            case '«', '»', '“', '”', '„' -> '"';
            default -> {
                int type = Character.getType(point);
                if (type == Character.NON_SPACING_MARK || type == Character.FORMAT) {
                    yield -1;
                }
                if (Character.isWhitespace(point) || Character.isSpaceChar(point)) {
                    yield ' ';
                }
                int digit = Character.digit(point, 10);
                yield digit >= 0 ? '0' + digit : Character.toLowerCase(point);
            }
        };
    }
}
