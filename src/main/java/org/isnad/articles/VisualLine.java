package org.isnad.articles;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts the signs of a line that stand as they are drawn, from left to right, into the order in which they are read. */
final class VisualLine {

    /** Words that run from left to right inside an Arabic line: Latin ones with what stands between them, and numbers. */
    private static final Pattern LEFT_TO_RIGHT = Pattern.compile(
            "(?U)\\p{IsLatin}(?:[\\p{IsLatin}\\d\\p{M} '’&@_.,:/+-]*[\\p{IsLatin}\\d])?|\\d(?:[\\d.,:/٫٬]*\\d)?");

    private static final Pattern RIGHT_TO_LEFT = Pattern.compile(
            "[\\p{IsArabic}\\p{IsHebrew}](?:[\\p{IsArabic}\\p{IsHebrew}\\p{M}\\s«»،؛؟.,:()\"0-9-]*[\\p{IsArabic}\\p{IsHebrew}])?");

    private static final String OPENING = "([{«‹";
    private static final String CLOSING = ")]}»›";

    private VisualLine() {}

    /**
     * The line as it is read.
     *
     * @param glyphs from left to right, each with the letters that it draws as they are read
     */
    static String read(List<String> glyphs) {
        String line = String.join("", glyphs);
        int right = count(line, true);
        int left = count(line, false);
        if (right == 0) {
            return line;
        }
        if (right < left) {
            return RIGHT_TO_LEFT.matcher(line).replaceAll(run -> Matcher.quoteReplacement(backwards(run.group())));
        }
        List<String> reversed = new ArrayList<>(glyphs);
        Collections.reverse(reversed);
        return mirrored(numbersKept(String.join("", reversed)));
    }

    /** A line whose letters stand as they are drawn, as it is read. */
    static String asDrawn(String line) {
        return mirrored(numbersKept(backwards(line)));
    }

    /** A line of which every sign stands the other way round, as it is read. */
    static String backwards(String line) {
        return new StringBuilder(line).reverse().toString();
    }

    private static String numbersKept(String reversed) {
        return LEFT_TO_RIGHT.matcher(reversed).replaceAll(run -> Matcher.quoteReplacement(backwards(run.group())));
    }

    /** Brackets are drawn the other way round in Arabic; where the first one closes, the line has them as they are drawn. */
    private static String mirrored(String line) {
        for (int i = 0; i < line.length(); i++) {
            if (OPENING.indexOf(line.charAt(i)) >= 0) {
                return line;
            }
            if (CLOSING.indexOf(line.charAt(i)) >= 0) {
                return mirror(line);
            }
        }
        return line;
    }

    private static String mirror(String line) {
        StringBuilder out = new StringBuilder(line);
        for (int i = 0; i < out.length(); i++) {
            int opening = OPENING.indexOf(out.charAt(i));
            int closing = CLOSING.indexOf(out.charAt(i));
            if (opening >= 0) {
                out.setCharAt(i, CLOSING.charAt(opening));
            } else if (closing >= 0) {
                out.setCharAt(i, OPENING.charAt(closing));
            }
        }
        return out.toString();
    }

    private static int count(String line, boolean rightToLeft) {
        return (int) line.codePoints()
                .filter(point -> switch (Character.getDirectionality(point)) {
                    case Character.DIRECTIONALITY_RIGHT_TO_LEFT, Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC ->
                        rightToLeft;
                    case Character.DIRECTIONALITY_LEFT_TO_RIGHT -> !rightToLeft;
                    default -> false;
                })
                .count();
    }
}
