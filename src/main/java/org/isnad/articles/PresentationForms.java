package org.isnad.articles;

import java.text.Normalizer;

/** Arabic letters in the forms in which they are drawn, as some programs write them in place of the letters. */
final class PresentationForms {

    /** From so many on, and from this share of the Arabic letters on, they are no choice of an author. */
    private static final int FEW = 10;

    private static final int SHARE = 20;

    private PresentationForms() {}

    /** How many letters of a text are in presentation forms. */
    static int count(String text) {
        return (int) text.chars().filter(PresentationForms::is).count();
    }

    /** Whether so many are that a program has made them. */
    static boolean prevail(String text) {
        int forms = count(text);
        long letters = text.chars()
                .filter(unit -> unit >= 0x0600 && unit <= 0x06FF && Character.isLetter(unit))
                .count();
        return forms >= FEW && forms * (long) SHARE >= forms + letters;
    }

    /** The text with the letters themselves. */
    static String replaced(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            if (is(unit)) {
                out.append(letters(unit));
            } else {
                out.append(unit);
            }
        }
        return out.toString();
    }

    /** What a form draws; a vowel sign without the space or the line that carries it where it stands alone. */
    private static String letters(char form) {
        String letters = Normalizer.normalize(String.valueOf(form), Normalizer.Form.NFKC);
        return letters.codePoints().anyMatch(point -> Character.getType(point) == Character.NON_SPACING_MARK)
                ? letters.replace(" ", "").replace("\u0640", "")
                : letters;
    }

    /** Signs such as «ﷺ» and the ornate brackets are what authors write; they stay. */
    private static boolean is(int unit) {
        return (unit >= 0xFB50 && unit <= 0xFD3D)
                || (unit >= 0xFD50 && unit <= 0xFDC7)
                || (unit >= 0xFE70 && unit <= 0xFEFC);
    }
}
