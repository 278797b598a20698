package org.isnad.articles;

/**
 * A sign on a page.
 *
 * @param letters that it draws, as they are read
 * @param x its left edge, in points from the left edge of the page
 * @param y its base line, in points from the top
 * @param width in points
 * @param size of its font, in points
 * @param space the width of a space in its font, in points; 0 where that is not known
 */
record Glyph(String letters, float x, float y, float width, float size, float space) {

    float right() {
        return x + width;
    }

    float centre() {
        return x + width / 2;
    }

    boolean isSpace() {
        return letters.isBlank();
    }

    /** Whether it is drawn over or under another one: vowel signs. */
    boolean isMark() {
        return letters.codePoints().allMatch(point -> Character.getType(point) == Character.NON_SPACING_MARK);
    }
}
