package org.isnad.layout.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.labels.Labels;
import org.isnad.layout.drawing.PaneBuilder;
import org.isnad.layout.drawing.Pen;
import org.isnad.layout.drawing.TextRow;
import org.isnad.scale.NumberScale;
import org.isnad.scene.Box;
import org.isnad.scene.ColourRole;
import org.isnad.scene.Fill;
import org.isnad.scene.FontRole;
import org.isnad.scene.Layer;
import org.isnad.scene.Outline;
import org.isnad.scene.Outline.Step;
import org.isnad.scene.Stroke;

/** The sign that a value axis leaves something out: two zigzag lines over axis and plot, and how much in words. */
record BreakSign(FigureChartRequest request, NumberScale values) {
    /** How the zigzag is drawn. */
    static final Stroke STROKE = Stroke.of(ColourRole.INK_3, 1);

    private static final double TOOTH_PX = 6;
    private static final double TOOTH_HEIGHT_PX = 4;
    private static final double LABEL_OFFSET_PX = 8;

    /** The room of each break, as wide as the plot. */
    List<Box> boxes(Box area) {
        return values.breaks().stream()
                .map(one -> {
                    double top = values.y(one.to());
                    return new Box(area.x(), top, area.width(), values.y(one.from()) - top);
                })
                .toList();
    }

    /** Draws all breaks, over what passes through them and under what is drawn later. */
    void draw(PaneBuilder plot, PaneBuilder column, Box area) {
        List<Box> boxes = boxes(area);
        for (int i = 0; i < boxes.size(); i++) {
            Box box = boxes.get(i);
            NumberScale.Stretch left = values.breaks().get(i);
            sign(plot, "break/" + i, box);
            words(column, "break/" + i, left, area.x(), box);
        }
    }

    /** Interrupts a mark that runs through breaks, between two edges. */
    void interrupt(PaneBuilder plot, String key, Box mark, Box area) {
        List<Box> boxes = boxes(area);
        for (int i = 0; i < boxes.size(); i++) {
            Box box = boxes.get(i);
            if (mark.y() < box.y() && mark.bottom() > box.bottom()) {
                sign(plot, key + "/break/" + i, new Box(mark.x() - 2, box.y(), mark.width() + 4, box.height()));
            }
        }
    }

    /** A level zigzag; it ends as it begins, so that its mirror image is the same. */
    static Outline zigzag(double left, double right, double y) {
        int teeth = Math.max(1, (int) Math.round((right - left) / (2 * TOOTH_PX)));
        double half = (right - left) / teeth / 2;
        List<Step> steps = new ArrayList<>();
        steps.add(new Step.Move(left, y + TOOTH_HEIGHT_PX / 2));
        for (int i = 0; i < teeth; i++) {
            steps.add(new Step.Line(left + (2 * i + 1) * half, y - TOOTH_HEIGHT_PX / 2));
            steps.add(new Step.Line(left + (2 * i + 2) * half, y + TOOTH_HEIGHT_PX / 2));
        }
        return new Outline(steps);
    }

    private static void sign(PaneBuilder plot, String key, Box box) {
        double inset = TOOTH_HEIGHT_PX / 2 + 1;
        Outline upper = zigzag(box.x(), box.right(), box.y() + inset);
        Outline lower = zigzag(box.x(), box.right(), box.bottom() - inset);
        Box ground = new Box(box.x(), box.y() + inset, box.width(), box.height() - 2 * inset);
        plot.decoration(
                key + "/ground", Layer.MARK, Outline.rectangle(ground), Fill.solid(ColourRole.PAPER), Stroke.NONE);
        plot.decoration(key, Layer.MARK, Pen.together(upper, lower), Fill.NONE, STROKE);
    }

    private void words(PaneBuilder column, String key, NumberScale.Stretch left, double x, Box box) {
        Labels labels = request.labels();
        String text = labels.text("chart.break", "length", labels.axisNumber(left.length()));
        TextRow row = new TextRow(List.of(new TextRow.Part.Words(text, FontRole.HINT, ColourRole.INK_2, false)), 0);
        double width = row.widthPx(request.metrics());
        double height = row.heightPx(request.metrics());
        String spoken = labels.text(
                "chart.break.spoken", "from", labels.axisNumber(left.from()), "to", labels.axisNumber(left.to()));
        if (width <= FigureChartLayout.COLUMN_PX - LABEL_OFFSET_PX) {
            Box place = new Box(x - LABEL_OFFSET_PX - width, box.y() + (box.height() - height) / 2, width, height);
            column.row(key + "/words", Layer.HEADER, row, place, Optional.empty(), Optional.of(spoken));
        }
    }
}
