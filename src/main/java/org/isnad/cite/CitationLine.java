package org.isnad.cite;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.isnad.html.HtmlText;

/**
 * A line of a citation: parts that follow each other in the direction of the line.
 *
 * <p>As plain text the line is one bidi isolate, and so is each part that holds letters of the other direction. Before it
 * stands a mark of its direction, for editors that guess the direction of a paragraph: the algorithm looks for the first
 * strong character outside of isolates (Unicode Standard Annex 9, rule P2).
 *
 * @param rightToLeft which way it runs
 * @param parts in reading order
 * @param separator between them
 */
public record CitationLine(boolean rightToLeft, List<Part> parts, String separator) {

    private static final char LEFT_TO_RIGHT_MARK = '\u200E';
    private static final char RIGHT_TO_LEFT_MARK = '\u200F';
    private static final char LEFT_TO_RIGHT_ISOLATE = '\u2066';
    private static final char RIGHT_TO_LEFT_ISOLATE = '\u2067';
    private static final char FIRST_STRONG_ISOLATE = '\u2068';
    private static final char END_OF_ISOLATE = '\u2069';

    /** Copies the list. */
    public CitationLine {
        parts = List.copyOf(parts);
    }

    /**
     * A part of a line.
     *
     * @param before in the direction of the line, as an opening quotation mark
     * @param words the part itself
     * @param after in the direction of the line
     */
    public record Part(String before, String words, String after) {

        /** A part with nothing around it. */
        public static Part of(String words) {
            return new Part("", words, "");
        }
    }

    /**
     * The line for any paragraph of plain text.
     *
     * @param escape what becomes of the words of each part
     */
    public String plain(UnaryOperator<String> escape) {
        return (rightToLeft
                        ? "" + RIGHT_TO_LEFT_MARK + RIGHT_TO_LEFT_ISOLATE
                        : "" + LEFT_TO_RIGHT_MARK + LEFT_TO_RIGHT_ISOLATE)
                + parts.stream()
                        .map(part -> part.before() + isolated(part.words(), escape) + part.after())
                        .collect(Collectors.joining(separator))
                + END_OF_ISOLATE;
    }

    /** The line as the content of an element whose direction is set. */
    public String html() {
        return parts.stream()
                .map(part -> HtmlText.escaped(part.before())
                        + (mixed(part.words())
                                ? "<bdi>" + HtmlText.escaped(part.words()) + "</bdi>"
                                : HtmlText.escaped(part.words()))
                        + HtmlText.escaped(part.after()))
                .collect(Collectors.joining(HtmlText.escaped(separator)));
    }

    /** The value of a {@code dir} attribute. */
    public String direction() {
        return rightToLeft ? "rtl" : "ltr";
    }

    private String isolated(String words, UnaryOperator<String> escape) {
        return mixed(words) ? FIRST_STRONG_ISOLATE + escape.apply(words) + END_OF_ISOLATE : escape.apply(words);
    }

    /** Whether the words hold a letter that runs against the line. */
    private boolean mixed(String words) {
        return words.codePoints().map(Character::getDirectionality).anyMatch(this::against);
    }

    private boolean against(int directionality) {
        return switch (directionality) {
            case Character.DIRECTIONALITY_LEFT_TO_RIGHT -> rightToLeft;
            case Character.DIRECTIONALITY_RIGHT_TO_LEFT, Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC -> !rightToLeft;
            default -> false;
        };
    }
}
