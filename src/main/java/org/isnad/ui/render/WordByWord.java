package org.isnad.ui.render;

import java.util.function.ToDoubleFunction;

/**
 * Measures lines by their words, so that each word is shaped once for all lines in which it stands; tells which lines are as wide
 * as their words and the spaces between them together.
 *
 * <p>Letters join within words alone, and the bundled fonts move nothing nearer to a space. But where directions meet in a line
 * (Unicode Standard Annex 9), a sign goes with the letters on either side depending on what stands beyond, and so does kerning:
 * lines with letters from left to right, and words of digits together with anything else, are shaped as a whole.
 */
final class WordByWord {
    private WordByWord() {}

    /**
     * The width of a line.
     *
     * @param line without bidi control characters
     * @param shaped measures a word or a whole line
     */
    static double width(String line, ToDoubleFunction<String> shaped) {
        if (!isSumOf(line)) {
            return shaped.applyAsDouble(line);
        }
        double space = shaped.applyAsDouble("ا ا") - 2 * shaped.applyAsDouble("ا");
        double sum = 0;
        int from = 0;
        for (int to = line.indexOf(' '); to >= 0; to = line.indexOf(' ', from)) {
            sum += word(line, from, to, shaped) + space;
            from = to + 1;
        }
        return sum + word(line, from, line.length(), shaped);
    }

    private static double word(String line, int from, int to, ToDoubleFunction<String> shaped) {
        return from == to ? 0 : shaped.applyAsDouble(line.substring(from, to));
    }

    /** Whether the widths of words and spaces add up to the width of a line from right to left. */
    static boolean isSumOf(String line) {
        boolean digits = false;
        boolean others = false;
        boolean several = false;
        for (int i = 0; i < line.length(); i++) {
            char unit = line.charAt(i);
            if (unit == ' ') {
                several = true;
                digits = false;
                others = false;
            } else {
                boolean digit = Character.isDigit(unit);
                digits |= digit;
                others |= !digit;
                if (digits && others || !digit && !goesWithArabic(unit)) {
                    return false;
                }
            }
        }
        return several;
    }

    /** Arabic letters and marks, and signs that have no direction of their own. */
    private static boolean goesWithArabic(char unit) {
        return switch (Character.getDirectionality(unit)) {
            case Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC,
                    Character.DIRECTIONALITY_NONSPACING_MARK,
                    Character.DIRECTIONALITY_OTHER_NEUTRALS,
                    Character.DIRECTIONALITY_COMMON_NUMBER_SEPARATOR -> true;
            default -> false;
        };
    }
}
