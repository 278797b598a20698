package org.isnad.dates;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.isnad.dates.token.Expression;

/**
 * A sentence with the expressions that were marked in it by hand.
 *
 * @param place where it comes from: the columns before the labels
 * @param dated the words of the date expressions
 * @param numeric the words of the numbers
 * @param sentence the sentence
 */
public record LabelledSentence(List<String> place, List<String> dated, List<String> numeric, String sentence) {

    /** Every sentence of a table in {@code org/isnad/audit}. */
    public static List<LabelledSentence> read(String table) throws IOException {
        try (InputStream file = LabelledSentence.class.getResourceAsStream("/org/isnad/audit/" + table)) {
            if (file == null) {
                throw new IOException("no table " + table);
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> of(List.of(line.split("\t"))))
                    .toList();
        }
    }

    private static LabelledSentence of(List<String> columns) {
        int labels = columns.size() - 3;
        return new LabelledSentence(
                columns.subList(0, labels),
                words(columns.get(labels)),
                words(columns.get(labels + 1)),
                columns.get(labels + 2));
    }

    private static List<String> words(String column) {
        return column.equals("-") ? List.of() : List.of(column.split(";"));
    }

    boolean labelled() {
        return !dated.isEmpty() || !numeric.isEmpty();
    }

    Stream<String> words() {
        return Stream.concat(dated.stream(), numeric.stream());
    }

    /** What the detectors find in it. */
    List<Expression> found() {
        return Mentions.in(sentence).expressions();
    }
}
