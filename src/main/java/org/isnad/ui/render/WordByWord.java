package org.isnad.ui.render;

/**
 * Tells which lines are as wide as their words and the spaces between them together, so that each word is shaped once for all
 * lines in which it stands.
 *
 * <p>Letters join within words alone, and the bundled fonts move nothing nearer to a space. But where directions meet in a line
 * (Unicode Standard Annex 9), a sign goes with the letters on either side depending on what stands beyond, and so does kerning:
 * lines with letters from left to right, and words of digits together with anything else, are shaped as a whole.
 */
final class WordByWord {
    private WordByWord() {}

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
