package org.isnad.layout.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.isnad.labels.Labels;
import org.isnad.layout.data.Reading;
import org.isnad.layout.drawing.TextRow;
import org.isnad.model.Quantity;
import org.isnad.model.Status;
import org.isnad.scene.Box;
import org.isnad.scene.ColourRole;
import org.isnad.scene.Fill;
import org.isnad.scene.FontRole;
import org.isnad.scene.Layer;
import org.isnad.scene.Mark;
import org.isnad.scene.MarkKey;
import org.isnad.scene.Outline;
import org.isnad.scene.Stroke;

/** The key of the chart: a sample and a word for each kind of mark that is on the picture, and for no other. */
final class FigureKey {
    private static final double SAMPLE_PX = 22;
    private static final double WORD_GAP_PX = 6;

    private FigureKey() {}

    /**
     * The entries, the plainest first.
     *
     * @param readings what is drawn
     * @param number whether a reading stands on an axis or in a strip by its number; the others are framed words
     * @param gaps whether stretches are hatched
     * @param partial whether figures were left out, so that these may be missing there
     * @param broken whether the value axis leaves something out
     */
    static List<TextRow> entries(
            List<Reading> readings,
            Predicate<Reading> number,
            boolean gaps,
            boolean partial,
            boolean broken,
            Labels labels) {
        List<TextRow> entries = new ArrayList<>();
        Predicate<Reading> plain = number.and(reading -> !reading.ambiguous()
                && !(reading.quantity() instanceof Quantity.Within)
                && !reading.planned()
                && !reading.unnamed()
                && reading.figure().status() == Status.REPORTED);
        if (has(readings, plain)) {
            entries.add(entry("level", labels, (marks, box) -> marks.level(box.x(), box.right(), middle(box), none())));
        }
        if (has(
                readings,
                number.and(reading -> reading.planned()
                        && !reading.ambiguous()
                        && !(reading.quantity() instanceof Quantity.Within)
                        && reading.figure().status() == Status.PLANNED))) {
            entries.add(entry("plan", labels, (marks, box) -> marks.plan(box.x(), box.right(), middle(box), none())));
        }
        if (has(readings, number.and(reading -> reading.quantity().decimal() instanceof Quantity.About))) {
            entries.add(entry("about", labels, (marks, box) -> {
                marks.level(box.x(), box.right(), middle(box), none());
                marks.about(box.x(), box.right(), middle(box));
            }));
        }
        if (has(
                readings,
                number.and(reading -> reading.quantity().decimal() instanceof Quantity.AtLeast
                        || reading.quantity().decimal() instanceof Quantity.MoreThan))) {
            entries.add(entry("at_least", labels, (marks, box) -> {
                marks.level(box.x(), box.right(), middle(box) + 6, none());
                marks.arrowUp(box.x() + box.width() / 2, middle(box) + 6);
            }));
        }
        if (has(readings, number.and(reading -> reading.quantity().decimal() instanceof Quantity.AtMost))) {
            entries.add(entry("at_most", labels, (marks, box) -> {
                marks.level(box.x(), box.right(), middle(box) - 6, none());
                marks.arrowDown(box.x() + box.width() / 2, middle(box) - 6);
            }));
        }
        if (has(
                readings,
                number.and(reading -> !reading.ambiguous() && reading.quantity() instanceof Quantity.Within))) {
            entries.add(entry(
                    "within",
                    labels,
                    (marks, box) -> marks.range(
                            box.x() + 5, box.right() - 5, middle(box) - 6, middle(box) + 6, false, none())));
        }
        if (has(readings, number.and(Reading::ambiguous))) {
            entries.add(entry(
                    "ambiguous", labels, (marks, box) -> marks.ambiguous(box.x(), box.right(), middle(box), none())));
        }
        if (has(readings, Reading::unnamed)) {
            entries.add(painted("unnamed", labels, Status.REPORTED, true));
        }
        if (has(readings, reading -> reading.figure().status() == Status.DISPUTED)) {
            entries.add(painted("disputed", labels, Status.DISPUTED, false));
        }
        if (has(readings, reading -> reading.figure().status() == Status.DENIED)) {
            entries.add(painted("denied", labels, Status.DENIED, false));
        }
        if (has(readings, number.negate())) {
            entries.add(entry(
                    "unquantified",
                    labels,
                    (marks, box) -> marks.frame(new Box(box.x(), middle(box) - 6, box.width(), 12), none())));
        }
        if (broken) {
            entries.add(row(
                    "break",
                    labels,
                    (key, box) -> List.<Mark>of(new Mark.Shape(
                            new MarkKey(key + "/break"),
                            Layer.MARK,
                            BreakSign.zigzag(box.x(), box.right(), middle(box)),
                            Fill.NONE,
                            BreakSign.STROKE,
                            Optional.empty(),
                            none()))));
        }
        if (gaps) {
            entries.add(gap(partial, labels));
        }
        return List.copyOf(entries);
    }

    private interface Sample {
        void draw(FigureMarks marks, Box box);
    }

    private static TextRow painted(String code, Labels labels, Status status, boolean unnamed) {
        return entry(code, labels, status, unnamed, (marks, box) -> {
            marks.level(box.x(), box.right(), middle(box), none());
            if (status == Status.DENIED) {
                marks.cross(box.x() + box.width() / 2, middle(box));
            }
        });
    }

    private static TextRow entry(String code, Labels labels, Sample sample) {
        return entry(code, labels, Status.REPORTED, false, sample);
    }

    private static TextRow entry(String code, Labels labels, Status status, boolean unnamed, Sample sample) {
        return row(code, labels, (key, box) -> {
            FigureMarks marks = new FigureMarks(key, Optional.empty(), status, unnamed);
            sample.draw(marks, box);
            return marks.marks();
        });
    }

    private static TextRow gap(boolean partial, Labels labels) {
        return row(
                partial ? "gap.shown" : "gap",
                labels,
                (key, box) -> List.<Mark>of(new Mark.Shape(
                        new MarkKey(key + "/gap"),
                        Layer.MARK,
                        Outline.rectangle(new Box(box.x(), middle(box) - 6, box.width(), 12)),
                        FigureChartLayout.GAP_FILL,
                        Stroke.of(ColourRole.HAIRLINE, 1),
                        Optional.empty(),
                        none())));
    }

    private static TextRow row(String code, Labels labels, TextRow.Brush brush) {
        return new TextRow(
                List.of(
                        new TextRow.Part.Drawing(SAMPLE_PX, brush),
                        new TextRow.Part.Words(
                                labels.text("chart.key." + code), FontRole.AXIS, ColourRole.INK_2, false)),
                WORD_GAP_PX);
    }

    private static boolean has(List<Reading> readings, Predicate<Reading> kind) {
        return readings.stream().anyMatch(kind);
    }

    private static double middle(Box box) {
        return box.y() + box.height() / 2;
    }

    private static Optional<String> none() {
        return Optional.empty();
    }
}
