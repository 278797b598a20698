package org.isnad.layout.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.isnad.layout.FixedTextMetrics;
import org.isnad.layout.SampleFigures;
import org.isnad.layout.SceneLaws;
import org.isnad.model.Figure;
import org.isnad.scale.Direction;
import org.isnad.scene.Mark;
import org.isnad.scene.Scene;
import org.isnad.scene.Target;
import org.junit.jupiter.api.Test;

class DerivedStripTest {
    private static final List<Figure> CUT = List.of(
            SampleFigures.actual("sep", "2020-09-09", SampleFigures.about(5200), "a1: حوالي 5200"),
            SampleFigures.planned("plan", "2020-10", SampleFigures.exact(3000), "a1: إلى 3000"));

    private static List<Mark> marks(Scene scene) {
        return scene.marks()
                .filter(mark -> mark.key().value().startsWith("derived/"))
                .toList();
    }

    private static List<String> fromLeft(Scene scene) {
        return marks(scene).stream()
                .filter(Mark.Text.class::isInstance)
                .map(Mark.Text.class::cast)
                .filter(text -> text.key().value().startsWith("derived/figure"))
                .sorted((a, b) -> Double.compare(a.bounds().x(), b.bounds().x()))
                .map(Mark.Text::text)
                .toList();
    }

    @Test
    void nothingIsComputedBeforeItIsAskedFor() {
        assertEquals(List.of(), marks(FigureCharts.chart("2020-01-01", "2021-01-01", CUT)));
    }

    @Test
    void theFormulaStandsApartAndItsOperandsLeadToTheirFigures() {
        FigureChartRequest plain = FigureCharts.request("2020-01-01", "2021-01-01", CUT, "");
        for (Direction direction : Direction.values()) {
            Scene scene = FigureChartLayout.scene(FigureCharts.towards(direction, FigureCharts.derived(plain)));

            SceneLaws.check(scene, new FixedTextMetrics());
            List<String> words = fromLeft(scene);
            assertTrue(words.containsAll(List.of("≈ 5200", "−", "3000", "=", "≈ 2200")), words.toString());
            List<String> formula = words.stream()
                    .filter(text -> !text.contains("محسوب") && !text.equals("1"))
                    .toList();
            assertEquals(List.of("≈ 5200", "−", "3000", "=", "≈ 2200"), formula, direction.toString());
            assertTrue(words.contains("انخفاض مخطط له، محسوب"), words.toString());
            assertEquals(target("sep"), target(scene, "minuend"));
            assertEquals(target("plan"), target(scene, "subtrahend"));
            assertEquals(Optional.empty(), target(scene, "amount"));
            double axisBottom = scene.marks()
                    .filter(mark -> mark.key().value().equals("derived/edge"))
                    .findFirst()
                    .orElseThrow()
                    .bounds()
                    .y();
            for (Mark mark : scene.marks().toList()) {
                String key = mark.key().value();
                if (key.startsWith("figure/")) {
                    assertTrue(mark.bounds().bottom() <= axisBottom, key);
                }
                if (key.startsWith("derived/figure")) {
                    assertTrue(mark.bounds().y() >= axisBottom, key);
                }
            }
            String spoken = marks(scene).stream()
                    .flatMap(mark -> mark.spoken().stream())
                    .filter(text -> text.contains("2200"))
                    .findFirst()
                    .orElseThrow();
            assertTrue(spoken.startsWith("محسوب، ليس في أي مقال: انخفاض مخطط له قدره نحو 2200، من نحو 5200"), spoken);
            assertEquals(
                    FigureChartLayout.scene(plain).description(), scene.description(), "it is not counted as a figure");
        }
    }

    private static Optional<Target> target(String record) {
        return Optional.of(new Target.OneRecord(record));
    }

    private static Optional<Target> target(Scene scene, String piece) {
        return scene.marks()
                .filter(mark -> mark.key().value().equals("derived/figure/sep/figure/plan/" + piece + "/0"))
                .findFirst()
                .orElseThrow()
                .target();
    }
}
