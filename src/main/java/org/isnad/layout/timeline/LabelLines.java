package org.isnad.layout.timeline;

/**
 * A label broken into lines.
 *
 * @param first the words of the first line
 * @param second the words of the second line, empty if there is one line alone
 * @param firstPx width of the first line, with the tag if it is the only one
 * @param secondPx width of the second line with the tag, 0 if there is none
 */
record LabelLines(String first, String second, double firstPx, double secondPx) {

    /** How many lines there are. */
    int count() {
        return second.isEmpty() ? 1 : 2;
    }

    /** Width of the wider line. */
    double widthPx() {
        return Math.max(firstPx, secondPx);
    }
}
