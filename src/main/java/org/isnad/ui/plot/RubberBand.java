package org.isnad.ui.plot;

import java.util.Optional;
import javafx.geometry.NodeOrientation;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.isnad.scale.TimeScale;
import org.isnad.ui.render.TextDirection;
import org.isnad.ui.state.DayRange;

/**
 * The rubber band: a range of time drawn over a plot to zoom to, from top to bottom, with its dates.
 *
 * <p>It begins with {@link #start}, follows {@link #drawTo}, and ends with {@link #end} or {@link #cancel}.
 */
final class RubberBand extends Pane {
    /** A narrower band was no band but a hand that trembled. */
    static final double LEAST_PX = 4;

    private static final double LABEL_TOP_PX = 6;

    private final Region band = new Region();
    private final Label dates = new Label();
    private Optional<Drawing> drawing = Optional.empty();

    /** What is being drawn: from where, to where, and what the pixels mean. */
    private record Drawing(TimeScale scale, double startX, double x) {

        double left() {
            return Math.max(scale.leftPx(), Math.min(startX, x));
        }

        double right() {
            return Math.min(scale.rightPx(), Math.max(startX, x));
        }

        /** The whole days that the band touches; empty for none. */
        Optional<DayRange> days() {
            if (right() - left() < LEAST_PX) {
                return Optional.empty();
            }
            double one = scale.day(left());
            double other = scale.day(right());
            return Optional.of(new DayRange(Math.floor(Math.min(one, other)), Math.ceil(Math.max(one, other))));
        }
    }

    RubberBand() {
        getStyleClass().add("rubber-band-pane");
        setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        setMouseTransparent(true);
        band.getStyleClass().add("rubber-band");
        dates.getStyleClass().add("rubber-band-dates");
        band.setManaged(false);
        dates.setManaged(false);
        getChildren().addAll(band, dates);
        show();
    }

    /** Takes hold at a place of the plot. */
    void start(TimeScale scale, double x) {
        drawing = Optional.of(new Drawing(scale, x, x));
        show();
    }

    /** Whether a band is being drawn. */
    boolean drawn() {
        return drawing.isPresent();
    }

    /** The days under the band; empty where there is none or it is too narrow. */
    Optional<DayRange> days() {
        return drawing.flatMap(Drawing::days);
    }

    /** Stretches the band to a place of the plot. */
    void drawTo(double x, String words) {
        drawing = drawing.map(held -> new Drawing(held.scale(), held.startX(), x));
        dates.setNodeOrientation(TextDirection.of(words));
        dates.setText(words);
        show();
    }

    /** The days under the band at that place, before it is drawn. */
    Optional<DayRange> daysTo(double x) {
        return drawing.map(held -> new Drawing(held.scale(), held.startX(), x)).flatMap(Drawing::days);
    }

    /** Takes the band away and hands back its days; empty where it was too narrow. */
    Optional<DayRange> end() {
        Optional<DayRange> days = days();
        cancel();
        return days;
    }

    /** Takes the band away. */
    void cancel() {
        drawing = Optional.empty();
        show();
    }

    @Override
    protected void layoutChildren() {
        drawing.ifPresent(held -> {
            double width = Math.max(0, held.right() - held.left());
            band.resizeRelocate(held.left(), 0, width, getHeight());
            double labelWidth = Math.min(dates.prefWidth(-1), getWidth());
            double middle = (held.left() + held.right()) / 2;
            double x = Math.clamp(middle - labelWidth / 2, 0, Math.max(0, getWidth() - labelWidth));
            dates.resizeRelocate(Math.rint(x), LABEL_TOP_PX, labelWidth, dates.prefHeight(-1));
        });
    }

    private void show() {
        setVisible(drawing.isPresent());
        dates.setVisible(days().isPresent());
        requestLayout();
    }
}
