package org.isnad.layout.disagreement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.check.Disagreement;
import org.isnad.check.Disagreements;
import org.isnad.check.Statement;
import org.isnad.dataset.DatasetReader;
import org.isnad.dataset.LoadResult.Loaded;
import org.isnad.labels.BundleLabels;
import org.isnad.labels.LabelSettings;
import org.isnad.labels.Labels;
import org.isnad.layout.FixedTextMetrics;
import org.isnad.layout.SceneGolden;
import org.isnad.layout.SceneLaws;
import org.isnad.layout.drawing.Mirror;
import org.isnad.model.Article;
import org.isnad.model.ArticleId;
import org.isnad.model.Dataset;
import org.isnad.model.Language;
import org.isnad.scale.Direction;
import org.isnad.scene.Box;
import org.isnad.scene.Fill;
import org.isnad.scene.Mark;
import org.isnad.scene.Outline;
import org.isnad.scene.Scene;
import org.isnad.svg.SvgWriter;
import org.isnad.theme.Theme;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The column in which statements are compared, on the shipped data set. */
final class DisagreementLayoutTest {

    private static final double WIDTH_PX = 280;
    private static Dataset dataset;
    private static Disagreements disagreements;

    @BeforeAll
    static void read() {
        dataset = ((Loaded) DatasetReader.readShipped()).dataset().dataset();
        disagreements = Disagreements.of(dataset);
    }

    private static Disagreement group(String key) {
        return disagreements.all().stream()
                .filter(one -> one.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private static Scene scene(Disagreement group, Direction direction, Labels labels) {
        Map<ArticleId, Integer> numerals = new HashMap<>();
        for (Article article : dataset.articles()) {
            numerals.put(article.id(), numerals.size() + 1);
        }
        List<DisagreementRequest.Row> rows = new ArrayList<>();
        double y = DisagreementLayout.headPx(group);
        for (Statement one : group.statements()) {
            double height = DisagreementLayout.rowPx(group, one);
            rows.add(new DisagreementRequest.Row(one, y, height));
            y += height;
        }
        return DisagreementLayout.scene(new DisagreementRequest(
                group,
                rows,
                Optional.of(group.statements().getFirst()),
                Optional.of("القوات الأمريكية في العراق"),
                direction,
                WIDTH_PX,
                y,
                numerals,
                labels,
                new FixedTextMetrics()));
    }

    private static Scene scene(String key) {
        return scene(group(key), Direction.RIGHT_TO_LEFT, arabic());
    }

    private static Labels arabic() {
        return BundleLabels.of(LabelSettings.DEFAULT);
    }

    private static Optional<Mark> find(Scene scene, String pane, String key) {
        return scene.panes().stream()
                .filter(one -> one.name().equals(pane))
                .flatMap(one -> one.marks().stream())
                .filter(mark -> mark.key().value().equals(key))
                .findFirst();
    }

    private static Box box(Scene scene, String pane, String key) {
        return find(scene, pane, key).orElseThrow().bounds();
    }

    private static double middle(Box box) {
        return box.x() + box.width() / 2;
    }

    @Test
    void allQuestionsOfTheShippedDataKeepTheLawsOfPictures() {
        for (Disagreement group : disagreements.all()) {
            for (Direction direction : Direction.values()) {
                SceneLaws.check(scene(group, direction, arabic()), new FixedTextMetrics());
                SceneLaws.check(
                        scene(
                                group,
                                direction,
                                BundleLabels.of(new LabelSettings(
                                        Language.ENGLISH,
                                        org.isnad.labels.MonthNames.IRAQI,
                                        org.isnad.labels.Digits.WESTERN))),
                        new FixedTextMetrics());
            }
        }
    }

    @Test
    void leftToRightIsTheReflection() {
        for (Disagreement group : disagreements.all()) {
            Scene turned = scene(group, Direction.RIGHT_TO_LEFT, arabic());
            Scene mirrored = new Mirror(true, turned.widthPx()).scene(turned);
            Scene other = scene(group, Direction.LEFT_TO_RIGHT, arabic());
            List<Mark> expected = shapes(mirrored);
            List<Mark> actual = shapes(other);
            assertEquals(expected.size(), actual.size());
            for (int i = 0; i < actual.size(); i++) {
                assertEquals(expected.get(i).key(), actual.get(i).key());
                assertEquals(
                        expected.get(i).bounds().x(), actual.get(i).bounds().x(), 1e-6);
                assertEquals(
                        expected.get(i).bounds().y(), actual.get(i).bounds().y(), 1e-6);
            }
        }
    }

    /** Numerals keep the reading order of the interface inside their line, as everywhere. */
    private static List<Mark> shapes(Scene scene) {
        return scene.marks()
                .filter(Mark.Shape.class::isInstance)
                .filter(mark -> !mark.key().value().contains("-sources/"))
                .toList();
    }

    @Test
    void valuesLieLinearlyFromZero() {
        Scene scene = scene("question/troops-2020");
        double zero = middle(box(scene, "disagreement-row-0", "value/zero"));
        double most = zero - middle(box(scene, "disagreement-row-0", "value/level"));
        double plan = zero - middle(box(scene, "disagreement-row-3", "value/plan"));
        assertTrue(most > 0, "zero lies where reading begins");
        assertEquals(5200.0 / 3000, most / plan, 0.001);
    }

    @Test
    void theSameNumberStandsInOnePlaceInAllRowsAndInTheHead() {
        Scene scene = scene("question/troops-2020");
        double x = middle(box(scene, "disagreement-row-0", "value/level"));
        assertEquals(x, middle(box(scene, "disagreement-row-1", "value/level")), 0.001);
        assertEquals(x, middle(box(scene, "disagreement-head", "reported/0/level")), 0.001);
    }

    @Test
    void thePlanIsHollowOnItsOwnLineAndNeverOnTheWhisker() {
        Scene scene = scene("question/troops-2020");
        Mark.Shape plan =
                (Mark.Shape) find(scene, "disagreement-head", "planned/0/plan").orElseThrow();
        assertFalse(plan.fill().equals(Fill.solid(org.isnad.scene.ColourRole.INK)), "hollow");
        Box whisker = box(scene, "disagreement-head", "whisker-ambiguous");
        assertTrue(plan.bounds().y() > whisker.bottom() + 4, "on a line of its own");
        assertTrue(find(scene, "disagreement-head", "whisker").isEmpty(), "both clear values are 5200");
        double most = middle(box(scene, "disagreement-head", "reported/0/level"));
        double ambiguous = middle(box(scene, "disagreement-head", "reported/2/ambiguous"));
        assertEquals(most, whisker.x(), 0.001);
        assertEquals(ambiguous, whisker.right(), 0.001);
    }

    @Test
    void aPlanBeyondTheReportedValuesDoesNotStretchTheWhisker() {
        Disagreement troops = group("question/troops-2020");
        List<Statement> few = troops.statements().stream()
                .filter(one -> one.planned()
                        || one.record().id().value().equals("troops-5200-sep-2020")
                        || one.record().id().value().equals("troops-5200-official-2020"))
                .toList();
        Scene scene = scene(new Disagreement(troops.question(), few), Direction.RIGHT_TO_LEFT, arabic());
        assertTrue(find(scene, "disagreement-head", "planned/0/plan").isPresent());
        assertTrue(find(scene, "disagreement-head", "whisker").isEmpty());
        assertTrue(find(scene, "disagreement-head", "whisker-ambiguous").isEmpty());
    }

    @Test
    void theArrowOfAtMostPointsTowardsZeroInBothDirections() {
        for (Direction direction : Direction.values()) {
            Scene scene = scene(group("question/troops-2020"), direction, arabic());
            Mark.Shape arrow = (Mark.Shape)
                    find(scene, "disagreement-row-0", "value/at-most").orElseThrow();
            double from = ((Outline.Step.Move) arrow.outline().steps().getFirst()).x();
            double tip = ((Outline.Step.Line) arrow.outline().steps().get(1)).x();
            double zero = middle(box(scene, "disagreement-row-0", "value/zero"));
            assertTrue(Math.abs(tip - zero) < Math.abs(from - zero), direction.toString());
        }
    }

    @Test
    void theRulerShowsWhenEachFigureHolds() {
        Scene scene = scene("question/troops-2020");
        Box day = box(scene, "disagreement-row-1", "when/extent");
        Box year = box(scene, "disagreement-row-2", "when/extent");
        Box month = box(scene, "disagreement-row-3", "when/extent");
        assertEquals(4, day.width(), 0.001);
        assertTrue(year.width() > 100, "all of 2020");
        assertTrue(day.x() > year.x() && day.right() < year.right(), "9 September lies in 2020");
        assertTrue(month.x() > year.x() && month.right() < year.right(), "September lies in 2020");
        assertTrue(month.right() > day.right(), "and goes on after its ninth day");
    }

    @Test
    void theLetterHasNoDayOfItsOwn() {
        Scene scene = scene("question/letter");
        Box letter = box(scene, "disagreement-row-0", "when/extent");
        assertTrue(letter.width() > 40, "some Monday in three months");
        assertTrue(find(scene, "disagreement-row-0", "when/cap/start").isPresent());
        assertTrue(scene.marks().noneMatch(mark -> mark.key().value().startsWith("value")), "no numbers, no scale");
    }

    @Test
    void thePictureIsTheAgreedOne() throws IOException {
        SceneGolden.check(
                "disagreement/troops",
                new SvgWriter(Theme.LIGHT, new FixedTextMetrics()).write(scene("question/troops-2020")));
        SceneGolden.check(
                "disagreement/letter",
                new SvgWriter(Theme.LIGHT, new FixedTextMetrics()).write(scene("question/letter")));
    }
}
