package org.isnad.layout.data;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.isnad.labels.BundleLabels;
import org.isnad.labels.LabelSettings;
import org.isnad.labels.Labels;
import org.isnad.layout.SampleFigures;
import org.isnad.model.Figure;
import org.isnad.model.Quantity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DerivedNumberTest {
    private static final Labels LABELS = BundleLabels.of(LabelSettings.DEFAULT);

    private static List<String> formulas(Figure... figures) {
        return DerivedNumber.of(Reading.of(List.of(figures))).stream()
                .map(number ->
                        number.from().figure().id() + "→" + number.to().figure().id() + " " + number.formula(LABELS))
                .toList();
    }

    @Test
    void theCutOfOneArticleIsComputedWithItsHedge() {
        assertEquals(
                List.of("sep→plan ≈ 5200 − 3000 = ≈ 2200"),
                formulas(
                        SampleFigures.planned("plan", "2020-09", SampleFigures.exact(3000), "a1: إلى 3000"),
                        SampleFigures.actual("sep", "2020-09-09", SampleFigures.about(5200), "a1: حوالي 5200")));
    }

    @Test
    void numbersOfDifferentArticlesAreNeverJoined() {
        assertEquals(
                List.of(),
                formulas(
                        SampleFigures.actual("a", "2019", SampleFigures.exact(5000), "a1: 5000"),
                        SampleFigures.actual("b", "2020", SampleFigures.exact(3000), "a2: 3000")));
    }

    @Test
    void aRiseIsComputedFromTheValueBeforeIt() {
        assertEquals(
                List.of("a→b 3000 − 1000 = 2000", "b→c 3000 − 2500 = 500"),
                formulas(
                        SampleFigures.actual("a", "2018", SampleFigures.exact(1000), "a1: 1000"),
                        SampleFigures.actual("b", "2019", SampleFigures.exact(3000), "a1: 3000"),
                        SampleFigures.actual("c", "2020", SampleFigures.exact(2500), "a1: 2500")));
    }

    @Test
    void whatOverlapsHasNoOrderAndAPlanIsNoLevelToStartFrom() {
        assertEquals(
                List.of(),
                formulas(
                        SampleFigures.actual("year", "2020", SampleFigures.exact(5000), "a1: 5000"),
                        SampleFigures.actual("month", "2020-06", SampleFigures.exact(3000), "a1: 3000")));
        assertEquals(
                List.of(),
                formulas(
                        SampleFigures.planned("plan", "2019", SampleFigures.exact(3000), "a1: 3000"),
                        SampleFigures.actual("after", "2020", SampleFigures.exact(3500), "a1: 3500")));
    }

    /** Hedges of the greater and of the smaller number, and of their difference; - where its sign is open. */
    @ParameterizedTest
    @CsvSource({
        "EXACT, EXACT, 5200, 3000, 2200",
        "ABOUT, EXACT, 5200, 3000, ≈ 2200",
        "EXACT, ABOUT, 5200, 3000, ≈ 2200",
        "ABOUT, ABOUT, 5200, 5100, -",
        "MORE_THAN, EXACT, 170000, 2500, > 167500",
        "AT_LEAST, AT_MOST, 5200, 3000, ≥ 2200",
        "MORE_THAN, AT_MOST, 5200, 3000, > 2200",
        "EXACT, AT_MOST, 5200, 3000, ≥ 2200",
        "AT_MOST, EXACT, 5200, 3000, -",
        "EXACT, AT_LEAST, 5200, 3000, -",
        "EXACT, MORE_THAN, 5200, 3000, -",
        "MORE_THAN, ABOUT, 5200, 3000, -",
        "EXACT, EXACT, 3000, 3000, -"
    })
    void theHedgeOfTheResultFollowsFromThoseOfTheOperands(
            Quantity.Hedge more, Quantity.Hedge less, long greater, long smaller, String result) {
        assertEquals(
                result,
                DerivedNumber.difference(more.of(BigDecimal.valueOf(greater)), less.of(BigDecimal.valueOf(smaller)))
                        .map(LABELS::signedQuantity)
                        .orElse("-"));
    }

    @Test
    void rangesGiveARangeWhereTheyDoNotMeet() {
        Quantity.Plain upper = new Quantity.Within(BigDecimal.valueOf(5000), BigDecimal.valueOf(5200));
        Quantity.Plain lower = new Quantity.Within(BigDecimal.valueOf(2000), BigDecimal.valueOf(3000));
        assertEquals(
                Optional.of(new Quantity.Within(BigDecimal.valueOf(2000), BigDecimal.valueOf(3200))),
                DerivedNumber.difference(upper, lower));
        assertEquals(Optional.empty(), DerivedNumber.difference(lower, lower));
    }
}
