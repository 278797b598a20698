package org.isnad.articles;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * One of the ways in which a text can be read whose letters stand in reverse order, in all of it or in part.
 *
 * @param turn what is done to its letters
 * @param article the article, read so
 */
public record LetterReading(Turn turn, ExtractedArticle article) {

    /** What is done to the letters of a text. */
    public enum Turn {
        /** Each line is turned; numbers stand as they are read already. */
        LETTERS,
        /** Each line is turned, with its numbers. */
        ALL,
        /** Only the lines are turned whose letters stand in reverse order. */
        LINES,
        /** Nothing: the text stays as the file has it. */
        NOTHING
    }

    /** The readings of an article whose letters stand in that order: the most likely one first, none of them twice. */
    static List<LetterReading> of(ExtractedArticle found, LetterOrder order) {
        List<Turn> turns = switch (order) {
            case AS_READ -> List.of(Turn.NOTHING);
            case AS_DRAWN -> List.of(Turn.LETTERS, Turn.NOTHING);
            case BACKWARDS -> List.of(Turn.ALL, Turn.NOTHING);
            case IN_DOUBT ->
                LetterOrder.mixed(found.text())
                        ? List.of(Turn.LINES, Turn.LETTERS, Turn.ALL, Turn.NOTHING)
                        : List.of(Turn.LETTERS, Turn.ALL, Turn.NOTHING);
        };
        Map<String, LetterReading> readings = new LinkedHashMap<>();
        for (Turn turn : turns) {
            LetterReading reading = new LetterReading(turn, turned(found, turn));
            readings.putIfAbsent(reading.article().text(), reading);
        }
        return List.copyOf(readings.values());
    }

    private static ExtractedArticle turned(ExtractedArticle found, Turn turn) {
        if (turn == Turn.NOTHING) {
            return found;
        }
        String text = found.text()
                .lines()
                .map(line -> switch (turn) {
                    case LETTERS -> VisualLine.asDrawn(line);
                    case ALL -> VisualLine.backwards(line);
                    case LINES -> LetterOrder.isReversed(line) ? VisualLine.asDrawn(line) : line;
                    case NOTHING -> line;
                })
                .collect(Collectors.joining("\n", "", "\n"));
        List<Remark> remarks = new ArrayList<>(found.remarks());
        remarks.add(new Remark(Remark.Code.TURNED, (int) found.text()
                .lines()
                .filter(line -> turn == Turn.LINES ? LetterOrder.isReversed(line) : !line.isBlank())
                .count()));
        return new ExtractedArticle(found.kind(), text, found.offers(), remarks);
    }
}
