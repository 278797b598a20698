package org.isnad.cite;

/** Text inside a line of Markdown (CommonMark). */
public final class MarkdownText {
    private static final String SIGNS = "\\`*_[]<>#&~|";

    private MarkdownText() {}

    /** The text with a backslash before each sign that has a meaning, so that the words come out exactly. */
    public static String escaped(String words) {
        StringBuilder text = new StringBuilder();
        words.codePoints().forEach(point -> {
            if (SIGNS.indexOf(point) >= 0) {
                text.append('\\');
            }
            text.appendCodePoint(point);
        });
        return text.toString();
    }
}
