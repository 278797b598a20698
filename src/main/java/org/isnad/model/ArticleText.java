package org.isnad.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The words of an article.
 *
 * @param paragraphs in order; the paragraph of number n is at index n - 1
 */
public record ArticleText(List<Paragraph> paragraphs) {

    /** Copies the list. */
    public ArticleText {
        paragraphs = List.copyOf(paragraphs);
    }

    /**
     * Splits a file into its paragraphs: the lines that are not blank, without surrounding Unicode white space and
     * U+FEFF. Lines end at LF, CRLF or CR.
     */
    public static ArticleText of(String file) {
        List<Paragraph> paragraphs = new ArrayList<>();
        int lineStartCp = 0;
        int lineStart = 0;
        for (int i = 0; i <= file.length(); i++) {
            if (i == file.length() || file.charAt(i) == '\n' || file.charAt(i) == '\r') {
                int from = lineStart;
                int to = i;
                while (from < to && blank(file.charAt(from))) {
                    from++;
                }
                while (to > from && blank(file.charAt(to - 1))) {
                    to--;
                }
                if (from < to) {
                    paragraphs.add(new Paragraph(
                            paragraphs.size() + 1,
                            file.substring(from, to),
                            lineStartCp + file.codePointCount(lineStart, from)));
                }
                if (i < file.length()) {
                    lineStartCp += file.codePointCount(lineStart, i + 1);
                    lineStart = i + 1;
                }
            }
        }
        return new ArticleText(paragraphs);
    }

    /** The paragraph of that number, counted from 1. */
    public Optional<Paragraph> paragraph(int number) {
        return number >= 1 && number <= paragraphs.size() ? Optional.of(paragraphs.get(number - 1)) : Optional.empty();
    }

    /** Unicode's White_Space property (all of it lies in the basic plane), and the byte order mark. */
    private static boolean blank(char unit) {
        return switch (unit) {
            case ' ',
                    '\t',
                    '\n',
                    '\u000B',
                    '\f',
                    '\r',
                    '\u0085',
                    '\u00A0',
                    '\u1680',
                    '\u2028',
                    '\u2029',
                    '\u202F',
                    '\u205F',
                    '\u3000',
                    '\uFEFF' -> true;
            default -> unit >= '\u2000' && unit <= '\u200A';
        };
    }
}
