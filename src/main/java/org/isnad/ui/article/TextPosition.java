package org.isnad.ui.article;

import java.util.Comparator;

/**
 * A place between two characters of an article.
 *
 * @param paragraph number of the paragraph, from 1
 * @param codePoint how many code points of the paragraph lie before it
 */
public record TextPosition(int paragraph, int codePoint) implements Comparable<TextPosition> {

    private static final Comparator<TextPosition> READING_ORDER =
            Comparator.comparingInt(TextPosition::paragraph).thenComparingInt(TextPosition::codePoint);

    @Override
    public int compareTo(TextPosition other) {
        return READING_ORDER.compare(this, other);
    }
}
