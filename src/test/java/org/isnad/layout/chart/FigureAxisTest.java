package org.isnad.layout.chart;

import static org.isnad.layout.chart.FigureCharts.chart;
import static org.isnad.layout.chart.FigureCharts.find;
import static org.isnad.layout.chart.FigureCharts.mark;
import static org.isnad.layout.chart.FigureCharts.top;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.isnad.layout.FixedTextMetrics;
import org.isnad.layout.SampleFigures;
import org.isnad.layout.SceneLaws;
import org.isnad.model.Figure;
import org.isnad.model.Quantity;
import org.isnad.scale.NumberScale;
import org.isnad.scene.Box;
import org.isnad.scene.Mark;
import org.isnad.scene.Scene;
import org.junit.jupiter.api.Test;

/** The axis of values: where numbers stand on it, linear, logarithmic and broken, and what has no place on it. */
class FigureAxisTest {

    @Test
    void higherNumbersStandHigher() {
        Scene scene = chart("2019-01-01", "2022-01-01", SampleFigures.troops());
        assertTrue(top(scene, "figure/fsep/level") < top(scene, "figure/fplan/plan"));
        assertTrue(top(scene, "figure/fplan/plan") < top(scene, "figure/f2021/level"));
    }

    @Test
    void wordsWithoutANumberStandUnderTheAxis() {
        Scene scene = chart("2003-01-01", "2026-01-01", SampleFigures.troops());
        assertTrue(top(scene, "figure/f2014/frame") > top(scene, "strip/edge"));
        assertTrue(top(scene, "figure/f2021/level") < top(scene, "strip/edge"));
    }

    @Test
    void zeroHasNoPlaceOnALogarithmicAxis() {
        List<Figure> figures = List.of(
                SampleFigures.actual("none", "2012", SampleFigures.exact(0), "a1: لا أحد"),
                SampleFigures.actual("some", "2014", SampleFigures.exact(100), "a1: 100"));
        assertTrue(find(chart("2010-01-01", "2016-01-01", figures), "figure/none/frame")
                .isPresent());
    }

    @Test
    void theAxisBeginsAndEndsAtRoundNumbers() {
        NumberScale scale = ValueAxis.of(List.of(2500.0, 170_000.0), NumberScale.Kind.LOG, 0, 400, 20)
                .scale();
        assertEquals(2000, scale.min());
        assertEquals(200_000, scale.max());
        assertEquals(
                0,
                ValueAxis.of(List.of(2500.0), NumberScale.Kind.LINEAR, 0, 400, 20)
                        .scale()
                        .min());
    }

    @Test
    void ticksAreNeverCloserThanTheirWords() {
        for (double bottom = 30; bottom < 700; bottom += 7) {
            ValueAxis axis = ValueAxis.of(List.of(12.0, 170_000.0), NumberScale.Kind.LOG, 0, bottom, 20);
            assertFalse(axis.ticks().isEmpty());
            for (int i = 1; i < axis.ticks().size(); i++) {
                double apart = axis.scale().y(axis.ticks().get(i - 1).value())
                        - axis.scale().y(axis.ticks().get(i).value());
                assertTrue(apart >= 20, bottom + ": " + apart);
            }
        }
    }

    @Test
    void aBrokenAxisSaysWhatItLeavesOut() {
        Scene scene = chart("2003-01-01", "2026-01-01", SampleFigures.troops(), NumberScale.Kind.BROKEN);
        Mark.Text words = (Mark.Text) mark(scene, "break/0/words/0");
        assertEquals("طُوي 163000", words.text());
        assertEquals(Optional.of("المقياس مقطوع: لا يظهر ما بين 6000 و169000"), words.spoken());
        assertEquals("جندي · مقطوع", ((Mark.Text) mark(scene, "chart/scale/0")).text());
        Box sign = mark(scene, "break/0").bounds();
        assertTrue(top(scene, "figure/f2007/level") < sign.y());
        assertTrue(top(scene, "figure/fsep/level") > sign.bottom());
    }

    @Test
    void whereNothingIsToBeLeftOutABrokenAxisIsTheLinearOneAndSaysSo() {
        Scene broken = chart("2019-01-01", "2022-01-01", SampleFigures.troops(), NumberScale.Kind.BROKEN);
        Scene linear = chart("2019-01-01", "2022-01-01", SampleFigures.troops(), NumberScale.Kind.LINEAR);
        assertEquals("جندي", ((Mark.Text) mark(broken, "chart/scale/0")).text());
        assertEquals(
                Optional.of("محور القيم بوحدة جندي، مقياس خطي بلا قطع."),
                mark(broken, "chart/scale/0").spoken());
        assertEquals(
                linear.marks()
                        .filter(mark -> !mark.key().value().startsWith("chart/scale"))
                        .toList(),
                broken.marks()
                        .filter(mark -> !mark.key().value().startsWith("chart/scale"))
                        .toList());
    }

    @Test
    void aRangeThatRunsThroughABreakIsInterrupted() {
        List<Figure> figures = List.of(
                SampleFigures.actual(
                        "wide",
                        "2020",
                        new Quantity.Within(BigDecimal.valueOf(2000), BigDecimal.valueOf(170_000)),
                        "a1: بين"),
                SampleFigures.actual("low", "2021", SampleFigures.exact(2500), "a2: 2500"));
        Scene scene = chart("2019-01-01", "2022-01-01", figures, NumberScale.Kind.BROKEN);
        assertTrue(find(scene, "figure/wide/break/0").isPresent());
        assertTrue(find(scene, "figure/low/break/0").isEmpty());
    }

    @Test
    void zeroIsOffALogarithmicScaleAndNotWithoutANumber() {
        List<Figure> figures = List.of(SampleFigures.actual("none", "2012", SampleFigures.exact(0), "a1: لا أحد"));
        assertEquals(
                "خارج المقياس", ((Mark.Text) mark(chart("2010-01-01", "2016-01-01", figures), "strip/title/0")).text());
        assertTrue(find(chart("2010-01-01", "2016-01-01", figures, NumberScale.Kind.LINEAR), "figure/none/level")
                .isPresent());
    }

    @Test
    void hugeNumbersStandOnTheAxisAsPowers() {
        List<Figure> figures = List.of(
                SampleFigures.actual("f", "2012", new Quantity.Exact(new BigDecimal("3e30")), "a1: 3"),
                SampleFigures.actual("g", "2014", new Quantity.Exact(new BigDecimal("-4e30")), "a1: 3"));
        Scene scene = chart("2010-01-01", "2016-01-01", figures, NumberScale.Kind.LINEAR);
        assertTrue(scene.marks()
                .anyMatch(mark ->
                        mark instanceof Mark.Text text && text.text().endsWith("×10^30") && text.leftToRight()));
        SceneLaws.check(scene, new FixedTextMetrics());
    }
}
