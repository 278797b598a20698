package org.isnad.layout;

import java.util.ArrayList;
import java.util.List;
import org.isnad.scene.ColourRole;
import org.isnad.scene.FontRole;
import org.isnad.scene.TextMetrics;

/**
 * Breaks text into lines between words, by measured widths.
 *
 * <p>Pieces that run from left to right (file names) stay apart from the words around them, so that bidi cannot reorder
 * them; such a piece is never broken unless it alone is wider than a line.
 */
final class WrappedText {

    private WrappedText() {}

    /**
     * A piece of text in one colour.
     *
     * @param leftToRight whether it is one left-to-right unit
     */
    record Run(String text, ColourRole colour, boolean leftToRight) {}

    /** Words in the direction of the interface. */
    static Run words(String text, ColourRole colour) {
        return new Run(text, colour, false);
    }

    /** A name that runs from left to right as a whole if no letter of it runs from right to left. */
    static Run name(String text, ColourRole colour) {
        boolean arabic = text.codePoints().anyMatch(cp -> {
            byte kind = Character.getDirectionality(cp);
            return kind == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                    || kind == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
        });
        return new Run(text, colour, !arabic);
    }

    /** The lines, none wider than told; no line for no text. */
    static List<TextRow> lines(List<Run> runs, FontRole font, double widthPx, TextMetrics metrics) {
        double space = metrics.width(" ", font);
        List<TextRow> lines = new ArrayList<>();
        List<Run> line = new ArrayList<>();
        for (Run token : tokens(runs, font, widthPx, metrics)) {
            List<Run> longer = joined(line, token);
            if (!line.isEmpty() && row(longer, font, space).widthPx(metrics) > widthPx) {
                lines.add(row(line, font, space));
                longer = List.of(token);
            }
            line = new ArrayList<>(longer);
        }
        if (!line.isEmpty()) {
            lines.add(row(line, font, space));
        }
        return List.copyOf(lines);
    }

    private static List<Run> tokens(List<Run> runs, FontRole font, double widthPx, TextMetrics metrics) {
        List<Run> tokens = new ArrayList<>();
        for (Run run : runs) {
            for (String word :
                    run.leftToRight() ? new String[] {run.text()} : run.text().split(" ", -1)) {
                String rest = word;
                while (metrics.width(rest, font) > widthPx && rest.codePointCount(0, rest.length()) > 1) {
                    int end = longest(rest, font, widthPx, metrics);
                    tokens.add(new Run(rest.substring(0, end), run.colour(), run.leftToRight()));
                    rest = rest.substring(end);
                }
                if (!rest.isEmpty()) {
                    tokens.add(new Run(rest, run.colour(), run.leftToRight()));
                }
            }
        }
        return tokens;
    }

    /** The end of the longest beginning that fits, at least one code point. */
    private static int longest(String text, FontRole font, double widthPx, TextMetrics metrics) {
        int end = text.offsetByCodePoints(0, 1);
        while (end < text.length()) {
            int next = text.offsetByCodePoints(end, 1);
            if (metrics.width(text.substring(0, next), font) > widthPx) {
                break;
            }
            end = next;
        }
        return end;
    }

    /** The line with one more word, in the same piece as the word before where they look and run the same. */
    private static List<Run> joined(List<Run> line, Run token) {
        List<Run> longer = new ArrayList<>(line);
        if (!line.isEmpty() && !token.leftToRight()) {
            Run last = line.getLast();
            if (!last.leftToRight() && last.colour() == token.colour()) {
                longer.set(longer.size() - 1, new Run(last.text() + " " + token.text(), token.colour(), false));
                return longer;
            }
        }
        longer.add(token);
        return longer;
    }

    private static TextRow row(List<Run> runs, FontRole font, double space) {
        return new TextRow(
                runs.stream()
                        .<TextRow.Part>map(
                                run -> new TextRow.Part.Words(run.text(), font, run.colour(), run.leftToRight()))
                        .toList(),
                space);
    }
}
