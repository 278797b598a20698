package org.isnad.layout.chart;

import static org.isnad.layout.chart.FigureCharts.request;
import static org.isnad.layout.chart.FigureCharts.towards;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.isnad.layout.FixedTextMetrics;
import org.isnad.layout.SampleFigures;
import org.isnad.layout.SceneLaws;
import org.isnad.scale.Direction;
import org.isnad.scale.NumberScale;
import org.isnad.scene.Mark;
import org.isnad.scene.Scene;
import org.isnad.scene.Target;
import org.junit.jupiter.api.Test;

class FigureLineLayoutTest {

    private static List<Mark.Text> texts(Scene scene) {
        return scene.marks()
                .filter(Mark.Text.class::isInstance)
                .map(Mark.Text.class::cast)
                .toList();
    }

    @Test
    void theValuesInViewStandOnOneLineWithDateHedgeAndUnit() {
        FigureChartRequest request = request("2020-06-01", "2020-12-01", SampleFigures.troops(), "fplan");
        Scene scene = FigureLineLayout.scene(request);

        SceneLaws.check(scene, new FixedTextMetrics());
        assertEquals(FigureLineLayout.HEIGHT_PX, scene.heightPx());
        List<String> words = texts(scene).stream().map(Mark.Text::text).toList();
        assertTrue(words.contains("عدد الجنود (جندي)"), words.toString());
        assertTrue(words.contains("3000 (خطة)"), words.toString());
        assertTrue(words.contains("نحو 5200"), words.toString());
        assertTrue(words.contains("9 أيلول 2020"), words.toString());
        assertTrue(
                scene.marks().anyMatch(mark -> mark.key().value().equals("figure/fplan/line/ground")),
                "the selected one");
        assertEquals(
                Optional.of(new Target.OneRecord("fsep")),
                scene.marks()
                        .filter(mark -> mark.key().value().startsWith("figure/fsep/line"))
                        .findFirst()
                        .orElseThrow()
                        .target());
        assertTrue(scene.description().contains("نحو 5200"), scene.description());
    }

    @Test
    void atEveryWidthAndInBothDirectionsWhatHasNoRoomIsCounted() {
        for (double width = 240; width <= 2000; width += 40) {
            for (Direction direction : Direction.values()) {
                FigureChartRequest whole = towards(
                        direction, FigureCharts.wide("2003-01-01", "2026-01-01", SampleFigures.troops(), width));
                Scene scene = FigureLineLayout.scene(whole);

                SceneLaws.check(scene, new FixedTextMetrics());
                long shown = scene.spokenMarks().count();
                int all = FigureLineLayout.inView(whole).size();
                String rest = texts(scene).stream()
                        .filter(text -> text.key().value().startsWith("line/rest"))
                        .map(Mark.Text::text)
                        .findFirst()
                        .orElse("");
                String expected = shown == all
                        ? ""
                        : shown == 0
                                ? whole.labels().text("common.count.figures", "n", all)
                                : whole.labels().text("chart.more", "n", all - shown);
                assertEquals(expected, rest);
            }
        }
    }

    @Test
    void aNumberThatMayMeanSomethingElseKeepsItsQuestionMark() {
        Scene scene =
                FigureLineLayout.scene(FigureCharts.wide("2019-01-01", "2022-01-01", SampleFigures.troops(), 3000));
        List<String> words = texts(scene).stream().map(Mark.Text::text).toList();
        assertTrue(words.stream().anyMatch(text -> text.contains("2500؟")), words.toString());
    }

    @Test
    void nothingInViewIsSaid() {
        FigureChartRequest empty = request("2017-02-01", "2017-03-01", List.of(), "");
        assertEquals(
                List.of("عدد الجنود (جندي)", "لا رقم في أي مقال"),
                texts(FigureLineLayout.scene(empty)).stream()
                        .map(Mark.Text::text)
                        .toList());
    }

    @Test
    void theAxisSaysItsUnitAndNumbersAsTheLabelsDo() {
        Scene scene = FigureCharts.chart("2003-01-01", "2026-01-01", SampleFigures.troops(), NumberScale.Kind.LINEAR);
        List<String> words = texts(scene).stream()
                .filter(text -> text.key().value().startsWith("value/")
                        || text.key().value().startsWith("chart/scale"))
                .map(Mark.Text::text)
                .toList();
        assertTrue(words.contains("جندي"), words.toString());
        assertTrue(words.contains("100000"), words.toString());
        assertTrue(words.stream().noneMatch(text -> text.contains("ألف")), words.toString());
    }

    @Test
    void aPlanIsSaidBeforeItsHedge() {
        Scene scene = FigureCharts.chart(
                "2020-01-01",
                "2021-01-01",
                List.of(SampleFigures.planned("p", "2020-06", SampleFigures.about(3000), "a1: ثلاثة آلاف")));
        List<String> words = texts(scene).stream()
                .filter(text -> text.key().value().startsWith("figure/p/label/"))
                .map(Mark.Text::text)
                .toList();
        assertEquals(List.of("≈ 3000", "خطة", "·\u00A0نحو"), words.subList(0, 3));
    }
}
