package org.isnad.articles;

import java.util.ArrayList;
import java.util.List;

/** Collects words into paragraphs: white space is one space, and what cannot be seen or printed is left out. */
final class WordsCollector {
    private final List<String> paragraphs = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();
    private int units;
    private boolean space;

    /** Adds words to the paragraph at hand. */
    void add(String words) throws ExtractionFaultException {
        for (int i = 0; i < words.length(); i++) {
            char unit = words.charAt(i);
            if (isSpace(unit)) {
                space = !line.isEmpty();
            } else if (!isIgnored(unit)) {
                if (space) {
                    line.append(' ');
                    space = false;
                }
                line.append(unit);
            }
        }
        if (units + line.length() > ExtractionLimits.TEXT_UNITS) {
            throw new ExtractionFaultException(ExtractionFault.TOO_LARGE);
        }
    }

    /** Ends the paragraph at hand. */
    void end() {
        if (!line.isEmpty()) {
            units += line.length();
            paragraphs.add(line.toString());
            line.setLength(0);
        }
        space = false;
    }

    /** The paragraphs so far, none of them blank. */
    List<String> paragraphs() {
        end();
        return List.copyOf(paragraphs);
    }

    /** Paragraphs as the text of an article: with an empty line between them, as people expect it in a plain file. */
    static String text(List<String> paragraphs) {
        return String.join("\n\n", paragraphs) + "\n";
    }

    private static boolean isSpace(char unit) {
        return Character.isWhitespace(unit) || Character.isSpaceChar(unit) || unit == '\u0085';
    }

    /** Control characters, the byte order mark, and the soft hyphen, which is part of no word. */
    private static boolean isIgnored(char unit) {
        return Character.isISOControl(unit) || unit == '\uFEFF' || unit == '\u00AD';
    }
}
