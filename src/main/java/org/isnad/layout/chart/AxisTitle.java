package org.isnad.layout.chart;

import java.util.List;
import java.util.Optional;
import org.isnad.labels.Labels;
import org.isnad.layout.drawing.PaneBuilder;
import org.isnad.layout.drawing.TextRow;
import org.isnad.scene.Box;
import org.isnad.scene.ColourRole;
import org.isnad.scene.FontRole;
import org.isnad.scene.Layer;

/**
 * The words over a value axis: what is counted, and how distances are meant where they are not equal for equal differences.
 *
 * @param request the chart
 * @param broken whether the axis leaves something out
 */
record AxisTitle(FigureChartRequest request, boolean broken) {
    private static final double MOST_PX = FigureChartLayout.COLUMN_PX - 12;

    /**
     * Draws the words; where there is no room for all of them, the kind of an unequal scale stays and the unit is only spoken.
     *
     * @param rightPx where they end, in time order
     * @param middlePx the middle of their line
     */
    void draw(PaneBuilder corner, double rightPx, double middlePx) {
        Labels labels = request.labels();
        String spoken = request.unit()
                .map(unit -> labels.text("chart.axis.spoken", "unit", unit, "scale", labels.text(scale())))
                .orElseGet(() -> labels.text(scale()));
        for (String words : candidates()) {
            TextRow row =
                    new TextRow(List.of(new TextRow.Part.Words(words, FontRole.HINT, ColourRole.INK_2, false)), 0);
            double width = row.widthPx(request.metrics());
            double height = row.heightPx(request.metrics());
            if (width <= MOST_PX) {
                Box place = new Box(rightPx - width, middlePx - height / 2, width, height);
                corner.row("chart/scale", Layer.HEADER, row, place, Optional.empty(), Optional.of(spoken));
                return;
            }
        }
    }

    private List<String> candidates() {
        Labels labels = request.labels();
        Optional<String> uneven = uneven().map(labels::text);
        if (request.unit().isEmpty()) {
            return List.of(uneven.orElseGet(() -> labels.text(scale())));
        }
        String unit = request.unit().get();
        return uneven.map(kind -> List.of(labels.text("chart.axis.both", "unit", unit, "scale", kind), kind))
                .orElseGet(() -> List.of(unit, labels.text(scale())));
    }

    /** In one word; empty where equal distances are equal differences all along. */
    private Optional<String> uneven() {
        return switch (request.kind()) {
            case LOG -> Optional.of("chart.axis.log");
            case LINEAR -> Optional.empty();
            case BROKEN -> broken ? Optional.of("chart.axis.broken") : Optional.empty();
        };
    }

    private String scale() {
        return switch (request.kind()) {
            case LOG -> "chart.scale.log";
            case LINEAR -> "chart.scale.linear";
            case BROKEN -> broken ? "chart.scale.broken" : "chart.scale.unbroken";
        };
    }
}
