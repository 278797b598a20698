package org.isnad.layout.chart;

import static org.isnad.layout.chart.FigureCharts.chart;
import static org.isnad.layout.chart.FigureCharts.day;
import static org.isnad.layout.chart.FigureCharts.find;
import static org.isnad.layout.chart.FigureCharts.mark;
import static org.isnad.layout.chart.FigureCharts.request;
import static org.isnad.layout.chart.FigureCharts.top;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.isnad.layout.FixedTextMetrics;
import org.isnad.layout.NotedTextMetrics;
import org.isnad.layout.SampleFigures;
import org.isnad.layout.SceneGolden;
import org.isnad.layout.SceneLaws;
import org.isnad.layout.data.FigureSeries;
import org.isnad.layout.data.Reading;
import org.isnad.layout.drawing.HeaderColumn;
import org.isnad.model.Figure;
import org.isnad.model.Quantity;
import org.isnad.model.SeriesId;
import org.isnad.model.Status;
import org.isnad.scale.Direction;
import org.isnad.scale.NumberScale;
import org.isnad.scale.TimeScale;
import org.isnad.scene.Box;
import org.isnad.scene.Fill;
import org.isnad.scene.Mark;
import org.isnad.scene.Outline;
import org.isnad.scene.Scene;
import org.isnad.scene.Target;
import org.isnad.scene.TextMetrics;
import org.isnad.svg.SvgWriter;
import org.isnad.theme.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the chart draws of each figure, and the strips under it. */
class FigureChartLayoutTest {

    @Test
    void aLevelIsExactlyAsWideAsItsDate() {
        Scene scene = chart("2019-01-01", "2022-01-01", SampleFigures.troops());
        TimeScale scale = new TimeScale(
                day("2019-01-01"), day("2022-01-01"), 0, 1000 - HeaderColumn.WIDTH_PX, Direction.RIGHT_TO_LEFT);
        Box level = mark(scene, "figure/fmarch/level").bounds();

        assertEquals(scale.x(day("2020-04-01")), level.x(), 0.001);
        assertEquals(scale.x(day("2020-03-01")), level.right(), 0.001);
    }

    @Test
    void aPlanIsHollow() {
        Scene scene = chart("2019-01-01", "2022-01-01", SampleFigures.troops());
        assertTrue(find(scene, "figure/fplan/plan").isPresent());
        assertTrue(find(scene, "figure/fplan/level").isEmpty());
    }

    @Test
    void aNumberIsALeftToRightUnitOfItsOwn() {
        Scene scene = chart("2019-01-01", "2022-01-01", SampleFigures.troops());
        Mark.Text number = (Mark.Text) mark(scene, "figure/fsep/label/0");
        assertEquals("≈ 5200", number.text());
        assertTrue(number.leftToRight());
        assertEquals(Optional.of(new Target.OneRecord("fsep")), number.target());
    }

    @Test
    void theHedgeIsTheWordOfTheArticle() {
        Scene scene = chart("2019-01-01", "2022-01-01", SampleFigures.troops());
        assertEquals("«حوالي»", ((Mark.Text) mark(scene, "figure/fsep/label/1")).text());
        assertEquals("«بما يصل إلى»", ((Mark.Text) mark(scene, "figure/fmarch/label/1")).text());
    }

    @Test
    void anUnknownHedgeIsSaidInOurWordsWithoutQuotationMarks() {
        Scene scene = chart(
                "2019-01-01",
                "2022-01-01",
                List.of(SampleFigures.actual("f", "2020", SampleFigures.about(500), "a1: خمسمئة")));
        assertEquals("نحو", ((Mark.Text) mark(scene, "figure/f/label/1")).text());
    }

    @Test
    void aChangeIsNoLevelUnlessTheWordsAllowIt() {
        List<Figure> figures = List.of(
                SampleFigures.change("cut", "2020", SampleFigures.exact(2500), false, "a1: بمقدار 2500"),
                SampleFigures.change("maybe", "2020", SampleFigures.exact(2500), true, "a1: ما يعادل 2500"));
        Scene scene = chart("2019-01-01", "2022-01-01", figures);
        assertTrue(scene.marks().noneMatch(mark -> mark.key().value().startsWith("figure/cut/")));
        assertTrue(find(scene, "figure/maybe/bracket").isPresent());
    }

    /** Lays out a chart with so many figures before its time, and says how many texts were measured. */
    private static int measuredWith(int figures) {
        int[] measured = {0};
        TextMetrics counting = new NotedTextMetrics(new FixedTextMetrics(), text -> measured[0]++);
        List<Figure> before = IntStream.range(0, figures)
                .mapToObj(i -> SampleFigures.actual("f" + i, "2007", SampleFigures.exact(2500), "a1: 2500"))
                .toList();
        FigureChartLayout.scene(
                FigureCharts.measured(FigureCharts.request("2019-01-01", "2022-01-01", before, ""), counting));
        return measured[0];
    }

    @Test
    void figuresOutsideForWhichThereIsNoRoomAreNotMeasured() {
        assertEquals(measuredWith(100), measuredWith(1000));
    }

    @Test
    void figuresOutsideOfTheTimeAreToldAtTheirSide() {
        Scene scene = chart("2019-01-01", "2022-01-01", SampleFigures.troops());
        assertTrue(((Mark.Text) mark(scene, "outside/before/1/0")).text().contains("2007"));
        assertEquals(
                Optional.of(new Target.OneRecord("f2024")),
                mark(scene, "outside/after/1/0").target());
        assertTrue(mark(scene, "outside/before/1/0").bounds().x()
                > mark(scene, "outside/after/1/0").bounds().right());
    }

    @Test
    void theKeyExplainsOnlyWhatIsThere() {
        List<Figure> figures = List.of(SampleFigures.actual("f", "2020", SampleFigures.exact(500), "a1: 500"));
        Scene scene = chart("2020-01-01", "2021-01-01", figures);
        assertTrue(find(scene, "key/0/0/level").isPresent());
        assertTrue(find(scene, "key/1/1").isEmpty());
    }

    @Test
    void theSelectedFigureHasARingAndItsPeriodABand() {
        Scene scene = FigureChartLayout.scene(request("2019-01-01", "2022-01-01", SampleFigures.troops(), "fplan"));
        Box band = mark(scene, "selection/band").bounds();
        Box plan = mark(scene, "figure/fplan/plan").bounds();
        assertEquals(plan.x(), band.x(), 0.001);
        assertEquals(plan.width(), band.width(), 0.001);
        assertTrue(find(scene, "figure/fplan/ring").isPresent());
        assertTrue(find(scene, "figure/fsep/ring").isEmpty());
    }

    @Test
    void withoutAnyFigureTheWholePlotSaysSo() {
        Scene scene = chart("2019-01-01", "2022-01-01", List.of());
        assertEquals(
                1,
                scene.marks()
                        .filter(mark -> mark.key().value().endsWith("/caption/0"))
                        .count(),
                "it is said once");
        assertFalse(scene.marks().anyMatch(mark -> mark.key().value().startsWith("value/")));
    }

    @Test
    void aYearLeavesItsHatchWhereAFinerFigureFallsIntoIt() {
        Reading year = reading(SampleFigures.actual("y", "2020", SampleFigures.exact(1), "a1: 1"));
        Reading month = reading(SampleFigures.actual("m", "2020-03", SampleFigures.exact(1), "a1: 1"));
        TimeScale scale = new TimeScale(day("2020-01-01"), day("2021-01-01"), 0, 366, Direction.RIGHT_TO_LEFT);

        assertEquals(List.of(), FigureGaps.of(List.of(year), scale));
        assertEquals(
                List.of(
                        new FigureGaps.Gap(day("2020-01-01"), day("2020-03-01")),
                        new FigureGaps.Gap(day("2020-04-01"), day("2021-01-01"))),
                FigureGaps.of(List.of(year, month), scale));
    }

    @Test
    void aPlanBetweenOtherLevelsHasItsLabelAcrossThem() {
        List<Figure> figures = List.of(
                SampleFigures.actual("high", "2020", SampleFigures.exact(5200), "a1: 5200"),
                SampleFigures.planned("plan", "2020-09", SampleFigures.exact(3500), "a1: 3500"),
                SampleFigures.actual("low", "2020", SampleFigures.exact(2500), "a2: 2500"),
                SampleFigures.actual("left", "2020-10", SampleFigures.exact(3500), "a2: 3500"),
                SampleFigures.actual("right", "2020-08", SampleFigures.exact(3500), "a2: 3500"));
        Scene scene = chart("2003-01-01", "2026-01-01", figures);
        for (Figure figure : figures) {
            String key = "figure/" + figure.id().value() + "/0/label";
            assertTrue(
                    scene.marks()
                            .anyMatch(mark -> mark.key()
                                            .value()
                                            .startsWith("figure/" + figure.id().value())
                                    && mark.key().value().contains("/label")),
                    key);
        }
        SceneLaws.check(scene, new FixedTextMetrics());
    }

    @Test
    void theStatusIsPaintedAsOnTheTimeline() {
        List<Figure> figures = List.of(
                SampleFigures.claimed("unnamed", "2019-02", Status.REPORTED, true),
                SampleFigures.claimed("disputed", "2019-08", Status.DISPUTED, false),
                SampleFigures.claimed("denied", "2020-02", Status.DENIED, false),
                SampleFigures.claimed("plain", "2020-08", Status.REPORTED, false));
        Scene scene = chart("2019-01-01", "2022-01-01", figures);
        assertTrue(moves(scene, "figure/unnamed/level") > 1, "broken");
        assertEquals(1, moves(scene, "figure/plain/level"));
        assertTrue(find(scene, "figure/disputed/half").isPresent());
        assertTrue(find(scene, "figure/denied/cross").isPresent());
        assertEquals(Fill.NONE, ((Mark.Shape) mark(scene, "figure/denied/level")).fill());
        List<String> key = scene.marks()
                .filter(mark -> mark.key().value().startsWith("key/") && mark instanceof Mark.Text)
                .map(mark -> ((Mark.Text) mark).text())
                .toList();
        assertTrue(key.containsAll(List.of("رقم مذكور", "عن مجهولين", "متنازع عليه", "منفي")), key.toString());
        assertTrue(mark(scene, "figure/unnamed/level").spoken().orElseThrow().contains("غير مسمى"));
    }

    private static long moves(Scene scene, String key) {
        return ((Mark.Shape) mark(scene, key))
                .outline().steps().stream()
                        .filter(Outline.Step.Move.class::isInstance)
                        .count();
    }

    @ParameterizedTest
    @EnumSource
    void aSampleOfTheKeyIsSolidOnTheSideOnWhichTheMarkIs(Direction direction) {
        List<Figure> figures = List.of(SampleFigures.claimed("disputed", "2019", Status.DISPUTED, false));
        Scene scene = FigureChartLayout.scene(
                FigureCharts.towards(direction, request("2019-01-01", "2022-01-01", figures, "")));
        List<Box> halves = scene.marks()
                .filter(mark -> mark.key().value().endsWith("/half"))
                .map(Mark::bounds)
                .toList();
        List<Box> wholes = scene.marks()
                .filter(mark -> mark.key().value().endsWith("/level"))
                .map(Mark::bounds)
                .toList();

        assertEquals(2, halves.size(), "in the plot and in the key");
        for (int i = 0; i < 2; i++) {
            if (direction == Direction.LEFT_TO_RIGHT) {
                assertEquals(wholes.get(i).x(), halves.get(i).x(), 0.001);
            } else {
                assertEquals(wholes.get(i).right(), halves.get(i).right(), 0.001);
            }
        }
    }

    @Test
    void aStripHoldsEachFigureAsWideAsItsDateUnderTheValues() {
        Scene scene = strips(320, strip("attacks", "الهجمات"));
        TimeScale scale = new TimeScale(
                day("2019-01-01"), day("2022-01-01"), 0, 1000 - HeaderColumn.WIDTH_PX, Direction.RIGHT_TO_LEFT);
        Box mark = mark(scene, "figure/attacks-many/level").bounds();
        assertEquals(scale.x(day("2020-03-01")), mark.right(), 0.001);
        assertTrue(mark.y() > top(scene, "series/attacks/edge"));
        assertEquals("≥ 25", ((Mark.Text) mark(scene, "figure/attacks-many/label/0")).text());
        assertEquals("الهجمات", ((Mark.Text) mark(scene, "series/attacks/title/0")).text());
        assertTrue(scene.description().contains("الهجمات: رقمان"), scene.description());
        assertTrue(find(scene, "figure/attacks-plan/plan").isPresent());
    }

    @Test
    void stripsWithoutRoomAreCounted() {
        Scene scene = strips(150, strip("attacks", "الهجمات"), strip("deaths", "القتلى"), strip("bases", "القواعد"));
        assertTrue(find(scene, "series/attacks/edge").isEmpty());
        assertTrue(scene.description().contains("3 أشرطة أخرى بلا متسع"), scene.description());
        SceneLaws.check(scene, new FixedTextMetrics());
    }

    private static FigureSeries strip(String id, String label) {
        return new FigureSeries(
                new SeriesId(id),
                label,
                List.of(
                        SampleFigures.actual(
                                id + "-many", "2020-03", new Quantity.AtLeast(BigDecimal.valueOf(25)), "a1: 25"),
                        SampleFigures.planned(id + "-plan", "2021", SampleFigures.exact(3), "a2: 3")));
    }

    private static Scene strips(double height, FigureSeries... strips) {
        return FigureChartLayout.scene(
                request("2019-01-01", "2022-01-01", SampleFigures.troops(), "", NumberScale.Kind.LOG, height, strips));
    }

    @Test
    void goldens() throws IOException {
        golden("chart-linear", chart("2003-01-01", "2026-01-01", SampleFigures.troops(), NumberScale.Kind.LINEAR));
        golden("chart-broken", chart("2003-01-01", "2026-01-01", SampleFigures.troops(), NumberScale.Kind.BROKEN));
        golden("chart-strips", strips(360, strip("attacks", "الهجمات"), strip("deaths", "القتلى")));
        golden(
                "chart-window",
                FigureChartLayout.scene(request("2019-10-01", "2022-04-01", SampleFigures.troops(), "fplan")));
        golden("chart-all", chart("2003-01-01", "2026-01-01", SampleFigures.troops()));
        golden("chart-empty", chart("2008-01-01", "2010-01-01", SampleFigures.troops()));
        golden(
                "chart-range",
                chart(
                        "2019-01-01",
                        "2022-01-01",
                        List.of(SampleFigures.actual(
                                "f",
                                "2020-03~/2021-02",
                                new Quantity.Within(BigDecimal.valueOf(2000), BigDecimal.valueOf(3000)),
                                "a1: بين 2000 و3000"))));
    }

    private static void golden(String name, Scene scene) throws IOException {
        SceneGolden.check(name, new SvgWriter(Theme.PRINT, new FixedTextMetrics()).write(scene));
    }

    private static Reading reading(Figure figure) {
        return Reading.of(List.of(figure)).getFirst();
    }
}
