package org.isnad.layout.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.isnad.labels.Labels;
import org.isnad.model.Dataset;
import org.isnad.model.Figure;
import org.isnad.model.Measure;
import org.isnad.model.Series;
import org.isnad.model.SeriesId;

/**
 * Figures that are shown in a strip of small marks under the chart.
 *
 * @param id the series
 * @param label what they count
 * @param figures of any measure
 */
public record FigureSeries(SeriesId id, String label, List<Figure> figures) {

    /** Copies the list. */
    public FigureSeries {
        figures = List.copyOf(figures);
    }

    /**
     * All figures that the chart does not draw as levels: those of every other series in the order of the file, after
     * the changes and shares of the chart's own one. Series without figures are left out.
     *
     * @param chart the series whose levels the chart draws
     */
    public static List<FigureSeries> besides(Optional<SeriesId> chart, Dataset dataset, Labels labels) {
        List<FigureSeries> all = new ArrayList<>();
        for (Series series : dataset.series()) {
            boolean own = chart.filter(series.id()::equals).isPresent();
            Predicate<Figure> shown = own ? figure -> !onChart(figure) : figure -> true;
            List<Figure> figures = dataset.figures().stream()
                    .filter(figure -> figure.series().equals(series.id()))
                    .filter(shown)
                    .toList();
            if (!figures.isEmpty()) {
                String label = own ? labels.text("chart.strip.changes") : labels.brief(series.labels());
                all.add(new FigureSeries(series.id(), label, figures));
            }
        }
        return List.copyOf(all);
    }

    /** Whether a figure of the chart's series is drawn as a level, or as a change that may be one. */
    public static boolean onChart(Figure figure) {
        return figure.measure() == Measure.LEVEL
                || (figure.measure() == Measure.CHANGE && figure.ambiguity().isPresent());
    }
}
