package org.isnad.layout.chart;

import static org.isnad.layout.chart.FigureCharts.chart;
import static org.isnad.layout.chart.FigureCharts.mark;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.isnad.layout.SampleFigures;
import org.isnad.model.Figure;
import org.isnad.scale.NumberScale;
import org.isnad.scene.Mark;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The whiskers that join what articles say of one time, where they disagree. */
class FigureWhiskerTest {

    @Test
    void differentValuesForOneTimeAreJoinedByAWhiskerAndNoPlanIs() {
        List<Figure> figures = List.of(
                SampleFigures.actual("high", "2020", SampleFigures.exact(9000), "a1: 9000"),
                SampleFigures.planned("plan", "2020", SampleFigures.exact(500), "a3: 500"),
                SampleFigures.actual("low", "2020", SampleFigures.exact(2000), "a2: 2000"));
        List<Mark> whiskers = chart("2019-01-01", "2022-01-01", figures)
                .marks()
                .filter(mark -> mark.key().value().startsWith("whisker/"))
                .toList();
        assertEquals(1, whiskers.size());
    }

    @Test
    void aPlanBetweenTheValuesOfAWhiskerIsNotCrossed() {
        List<Figure> figures = List.of(
                SampleFigures.actual("high", "2020", SampleFigures.exact(9000), "a1: 9000"),
                SampleFigures.planned("plan", "2020", SampleFigures.exact(5000), "a3: 5000"),
                SampleFigures.actual("low", "2020", SampleFigures.exact(2000), "a2: 2000"));
        assertTrue(chart("2019-01-01", "2022-01-01", figures)
                .marks()
                .noneMatch(mark -> mark.key().value().startsWith("whisker/")));
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 4})
    void eachArticleOfADisagreementIsJoinedToTheNext(int articles) {
        List<Figure> figures = new ArrayList<>();
        for (int i = 1; i <= articles; i++) {
            figures.add(SampleFigures.actual("f" + i, "2020", SampleFigures.exact(2000L * i), "a" + i + ": " + i));
        }
        List<Mark> whiskers = chart("2019-01-01", "2022-01-01", figures, NumberScale.Kind.LINEAR)
                .marks()
                .filter(mark -> mark.key().value().startsWith("whisker/"))
                .toList();
        assertEquals(articles - 1, whiskers.size());
    }

    @Test
    void differentTimesAreNoDisagreement() {
        List<Figure> figures = List.of(
                SampleFigures.actual("a", "2020-01", SampleFigures.exact(9000), "a1: 9000"),
                SampleFigures.actual("b", "2020-02", SampleFigures.exact(2000), "a2: 2000"));
        assertTrue(chart("2019-01-01", "2022-01-01", figures)
                .marks()
                .noneMatch(mark -> mark.key().value().startsWith("whisker/")));
    }
}
