package org.isnad.ui.render;

import java.util.function.ToDoubleFunction;

/**
 * Measures lines by their words, so that each word is shaped once for all lines in which it stands.
 *
 * <p>Letters join within words alone, the bundled fonts move nothing nearer to a space, and digits do not join and are not kerned. But
 * a sign beside letters from left to right goes with them or not, depending on what stands beyond (Unicode Standard Annex 9), and so
 * does kerning: lines with such letters are shaped as a whole.
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
        if (!isSumOfWords(line)) {
            return shaped.applyAsDouble(line);
        }
        double space = shaped.applyAsDouble("ا ا") - 2 * shaped.applyAsDouble("ا");
        double sum = 0;
        int from = 0;
        for (int end = line.indexOf(' '); end >= 0; end = line.indexOf(' ', from)) {
            sum += word(line.substring(from, end), shaped) + space;
            from = end + 1;
        }
        return sum + word(line.substring(from), shaped);
    }

    private static double word(String word, ToDoubleFunction<String> shaped) {
        return word.chars().allMatch(Character::isDigit) ? digits(word, shaped) : shaped.applyAsDouble(word);
    }

    private static double digits(String word, ToDoubleFunction<String> shaped) {
        return word.chars()
                .mapToDouble(digit -> shaped.applyAsDouble(Character.toString(digit)))
                .sum();
    }

    /** Whether the widths of words and spaces add up to the width of a line from right to left. */
    static boolean isSumOfWords(String line) {
        return line.chars().noneMatch(WordByWord::mayRunFromLeft);
    }

    /** Everything but Arabic letters, digits, and signs that have no direction of their own. */
    private static boolean mayRunFromLeft(int unit) {
        return switch (Character.getDirectionality(unit)) {
            case Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC,
                    Character.DIRECTIONALITY_NONSPACING_MARK,
                    Character.DIRECTIONALITY_ARABIC_NUMBER,
                    Character.DIRECTIONALITY_EUROPEAN_NUMBER,
                    Character.DIRECTIONALITY_EUROPEAN_NUMBER_SEPARATOR,
                    Character.DIRECTIONALITY_EUROPEAN_NUMBER_TERMINATOR,
                    Character.DIRECTIONALITY_COMMON_NUMBER_SEPARATOR,
                    Character.DIRECTIONALITY_OTHER_NEUTRALS,
                    Character.DIRECTIONALITY_WHITESPACE -> false;
            default -> true;
        };
    }
}
