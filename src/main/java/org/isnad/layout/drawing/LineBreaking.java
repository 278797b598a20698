package org.isnad.layout.drawing;

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
public final class LineBreaking {
    /** Stands between two statements of a line and stays with the word after it; no line begins or ends with it. */
    public static final String SEPARATOR = "·\u00A0";

    private LineBreaking() {}

    /**
     * A piece of text in one colour.
     *
     * @param leftToRight whether it is one left-to-right unit
     */
    public record Run(String text, ColourRole colour, boolean leftToRight) {}

    /** Words in the direction of the interface. */
    public static Run words(String text, ColourRole colour) {
        return new Run(text, colour, false);
    }

    /** A name that runs from left to right as a whole if no letter of it runs from right to left. */
    public static Run name(String text, ColourRole colour) {
        boolean arabic = text.codePoints().anyMatch(cp -> {
            byte kind = Character.getDirectionality(cp);
            return kind == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                    || kind == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
        });
        return new Run(text, colour, !arabic);
    }

    /** The lines, none wider than told, the last one with a single word only where there is no other way. */
    public static List<TextRow> lines(List<Run> runs, FontRole font, double widthPx, TextMetrics metrics) {
        double space = metrics.width(" ", font);
        List<List<Run>> lines = new ArrayList<>();
        for (Run token : tokens(runs, font, widthPx, metrics)) {
            if (!lines.isEmpty() && fits(with(lines.getLast(), token), font, space, widthPx, metrics)) {
                lines.getLast().add(token);
            } else {
                lines.add(new ArrayList<>(List.of(token)));
            }
        }
        company(lines, font, space, widthPx, metrics);
        return lines.stream().map(line -> row(pieces(line), font, space)).toList();
    }

    /** Gives a single word on the last line the word before it. */
    private static void company(
            List<List<Run>> lines, FontRole font, double space, double widthPx, TextMetrics metrics) {
        if (lines.size() < 2 || lines.getLast().size() > 1) {
            return;
        }
        List<Run> before = lines.get(lines.size() - 2);
        List<Run> both = List.of(before.getLast(), lines.getLast().getFirst());
        if (before.size() > 2 && fits(both, font, space, widthPx, metrics)) {
            before.removeLast();
            lines.set(lines.size() - 1, new ArrayList<>(both));
        }
    }

    private static List<Run> with(List<Run> line, Run token) {
        List<Run> longer = new ArrayList<>(line);
        longer.add(token);
        return longer;
    }

    private static boolean fits(List<Run> line, FontRole font, double space, double widthPx, TextMetrics metrics) {
        return row(pieces(line), font, space).widthPx(metrics) <= widthPx;
    }

    /** The words of a line, joined where they look and run the same. */
    private static List<Run> pieces(List<Run> line) {
        List<Run> pieces = new ArrayList<>(List.of(begun(line.getFirst())));
        for (Run token : line.subList(1, line.size())) {
            Run last = pieces.getLast();
            if (!token.leftToRight() && !last.leftToRight() && last.colour() == token.colour()) {
                pieces.set(pieces.size() - 1, words(last.text() + " " + token.text(), token.colour()));
            } else {
                pieces.add(token);
            }
        }
        return pieces;
    }

    /** The first word of a line: what separates it from the line before is said by the line. */
    private static Run begun(Run token) {
        return token.text().startsWith(SEPARATOR)
                ? new Run(token.text().substring(SEPARATOR.length()), token.colour(), token.leftToRight())
                : token;
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

    private static TextRow row(List<Run> runs, FontRole font, double space) {
        return new TextRow(
                runs.stream()
                        .<TextRow.Part>map(
                                run -> new TextRow.Part.Words(run.text(), font, run.colour(), run.leftToRight()))
                        .toList(),
                space);
    }
}
