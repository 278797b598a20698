package org.isnad.layout.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.isnad.layout.drawing.PaneBuilder;
import org.isnad.layout.drawing.TextRow;
import org.isnad.scale.TimeScale;
import org.isnad.scene.Box;
import org.isnad.scene.ColourRole;
import org.isnad.scene.Fill;
import org.isnad.scene.FontRole;
import org.isnad.scene.Layer;
import org.isnad.scene.Outline;
import org.isnad.scene.Stroke;

/** Draws the stretches of time for which no article gives a number. */
record GapPainter(FigureChartRequest request, TimeScale scale) {

    private static final double MIN_PX = 1;
    private static final double LEAST_CAPTIONED_PX = 120;

    /** Whether a stretch is wide enough to be seen. */
    boolean shows(FigureGaps.Gap gap) {
        return widthPx(gap) >= MIN_PX;
    }

    private double widthPx(FigureGaps.Gap gap) {
        return scale.x(gap.toDay()) - scale.x(gap.fromDay());
    }

    /** Tints the stretches, and gives back their boxes. */
    List<Box> hatch(PaneBuilder plot, List<FigureGaps.Gap> gaps, Box area) {
        List<Box> hatched = new ArrayList<>();
        for (FigureGaps.Gap gap : gaps) {
            if (shows(gap)) {
                Box box = new Box(scale.x(gap.fromDay()), area.y(), widthPx(gap), area.height());
                plot.decoration(
                        "gap/" + gap.fromDay(),
                        Layer.GROUND,
                        Outline.rectangle(box),
                        FigureChartLayout.GAP_FILL,
                        Stroke.NONE);
                hatched.add(box);
            }
        }
        return hatched;
    }

    /** Says once what the tint means: in the widest stretch that has room for the words. */
    void caption(PaneBuilder plot, List<Box> hatched, LabelPlaces places) {
        String text = request.labels().text(request.partial() ? "chart.gap.shown" : "chart.gap");
        TextRow caption = new TextRow(List.of(new TextRow.Part.Words(text, FontRole.AXIS, ColourRole.INK_2, false)), 0);
        double width = caption.widthPx(request.metrics());
        double height = caption.heightPx(request.metrics());
        List<Box> widest = hatched.stream()
                .filter(gap -> gap.width() >= Math.max(LEAST_CAPTIONED_PX, width + 12))
                .sorted(Comparator.comparingDouble(Box::width).reversed())
                .toList();
        for (Box gap : widest) {
            double x = gap.x() + (gap.width() - width) / 2;
            List<LabelPlaces.Place> candidates = new ArrayList<>();
            for (double part : new double[] {0.5, 0.35, 0.65, 0.2, 0.8, 0.08, 0.92}) {
                candidates.add(
                        LabelPlaces.Place.beside(new Box(x, gap.y() + (gap.height() - height) * part, width, height)));
            }
            Optional<LabelPlaces.Place> place = places.takeFirst(candidates, Optional.empty());
            if (place.isPresent()) {
                Box box = place.get().label();
                String key = "gap/" + gap.x() + "/caption";
                plot.decoration(
                        key + "/ground",
                        Layer.LABEL,
                        Outline.rounded(box, 4),
                        new Fill.Solid(ColourRole.PAPER, 0.8),
                        Stroke.NONE);
                plot.row(key, Layer.LABEL, caption, box, Optional.empty(), Optional.empty());
                return;
            }
        }
    }
}
