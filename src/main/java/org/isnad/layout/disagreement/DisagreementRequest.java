package org.isnad.layout.disagreement;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.check.Disagreement;
import org.isnad.check.Statement;
import org.isnad.labels.Labels;
import org.isnad.model.ArticleId;
import org.isnad.scale.Direction;
import org.isnad.scene.TextMetrics;

/**
 * What a {@link DisagreementLayout} lays out: the column in which the statements of one question can be compared.
 *
 * @param group the question
 * @param rows where the statements stand, downwards, none over another; the head of the column is over the first
 * @param selected the statement on which the reader works
 * @param counted what the numbers count, in words; empty for none
 * @param direction which way time runs
 * @param widthPx width of the column, at least {@value #MIN_WIDTH_PX}
 * @param heightPx height of head and rows
 * @param numerals the number of each article, the same all over the program
 * @param labels the words
 * @param metrics measures them
 */
public record DisagreementRequest(
        Disagreement group,
        List<Row> rows,
        Optional<Statement> selected,
        Optional<String> counted,
        Direction direction,
        double widthPx,
        double heightPx,
        Map<ArticleId, Integer> numerals,
        Labels labels,
        TextMetrics metrics) {
    /** The narrowest column that can be laid out, in pixels. */
    public static final double MIN_WIDTH_PX = 200;

    /** Copies the collections; refuses a column too narrow to be read. */
    public DisagreementRequest {
        rows = List.copyOf(rows);
        numerals = Map.copyOf(numerals);
        if (!(widthPx >= MIN_WIDTH_PX && heightPx > 0)) {
            throw new IllegalArgumentException("no room: " + widthPx + " x " + heightPx);
        }
    }

    /**
     * Where a statement stands.
     *
     * @param topPx upper edge in the picture
     * @param heightPx at least what {@link DisagreementLayout#rowPx} says
     */
    public record Row(Statement statement, double topPx, double heightPx) {}
}
