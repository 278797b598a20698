package org.isnad.layout.chart;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.isnad.labels.BundleLabels;
import org.isnad.labels.LabelSettings;
import org.isnad.layout.FixedTextMetrics;
import org.isnad.layout.SampleFigures;
import org.isnad.layout.data.FigureSeries;
import org.isnad.model.Figure;
import org.isnad.model.RecordId;
import org.isnad.scale.Direction;
import org.isnad.scale.NumberScale;
import org.isnad.scale.TimeBreaks;
import org.isnad.scene.Mark;
import org.isnad.scene.Scene;
import org.isnad.scene.TextMetrics;

/** Charts of figures for tests, 1000 px wide and from right to left, and the marks in them by their keys. */
final class FigureCharts {
    private FigureCharts() {}

    static Scene chart(String from, String to, List<Figure> figures) {
        return FigureChartLayout.scene(request(from, to, figures, ""));
    }

    static Scene chart(String from, String to, List<Figure> figures, NumberScale.Kind kind) {
        return FigureChartLayout.scene(request(from, to, figures, "", kind, 320));
    }

    static FigureChartRequest request(String from, String to, List<Figure> figures, String selected) {
        return request(from, to, figures, selected, NumberScale.Kind.LOG, 320);
    }

    static FigureChartRequest request(
            String from,
            String to,
            List<Figure> figures,
            String selected,
            NumberScale.Kind kind,
            double height,
            FigureSeries... strips) {
        return request(from, to, figures, selected, kind, 1000, height, strips);
    }

    static FigureChartRequest wide(String from, String to, List<Figure> figures, double width) {
        return request(from, to, figures, "", NumberScale.Kind.BROKEN, width, 320);
    }

    private static FigureChartRequest request(
            String from,
            String to,
            List<Figure> figures,
            String selected,
            NumberScale.Kind kind,
            double width,
            double height,
            FigureSeries... strips) {
        return new FigureChartRequest(
                figures,
                List.of(strips),
                false,
                Optional.empty(),
                day(from),
                day(to),
                TimeBreaks.NONE,
                Direction.RIGHT_TO_LEFT,
                width,
                height,
                kind,
                selected.isEmpty() ? Optional.empty() : Optional.of(new RecordId(selected)),
                Optional.empty(),
                figures.stream()
                        .filter(figure -> figure.id().value().equals(selected))
                        .map(figure -> figure.date().bounds())
                        .findFirst(),
                SampleFigures.NUMERALS,
                Optional.of("عدد الجنود"),
                Optional.of("جندي"),
                false,
                false,
                BundleLabels.of(LabelSettings.DEFAULT),
                new FixedTextMetrics());
    }

    /** The same request with what is computed from its values. */
    static FigureChartRequest derived(FigureChartRequest request) {
        return copy(request, request.direction(), true, request.metrics());
    }

    /** The same request measured by something else. */
    static FigureChartRequest measured(FigureChartRequest request, TextMetrics metrics) {
        return copy(request, request.direction(), request.derived(), metrics);
    }

    /** The same request with time in another direction. */
    static FigureChartRequest towards(Direction direction, FigureChartRequest request) {
        return copy(request, direction, request.derived(), request.metrics());
    }

    private static FigureChartRequest copy(
            FigureChartRequest request, Direction direction, boolean derived, TextMetrics metrics) {
        return new FigureChartRequest(
                request.figures(),
                request.strips(),
                request.partial(),
                request.known(),
                request.fromDay(),
                request.toDay(),
                request.breaks(),
                direction,
                request.widthPx(),
                request.heightPx(),
                request.kind(),
                request.selected(),
                request.hovered(),
                request.selectedDates(),
                request.numerals(),
                request.title(),
                request.unit(),
                derived,
                request.standalone(),
                request.labels(),
                metrics);
    }

    static double day(String day) {
        return LocalDate.parse(day).toEpochDay();
    }

    static double top(Scene scene, String key) {
        return mark(scene, key).bounds().y();
    }

    static Mark mark(Scene scene, String key) {
        return find(scene, key).orElseThrow(() -> new AssertionError("no mark " + key));
    }

    static Optional<Mark> find(Scene scene, String key) {
        return scene.marks().filter(mark -> mark.key().value().equals(key)).findFirst();
    }
}
