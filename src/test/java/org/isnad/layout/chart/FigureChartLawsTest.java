package org.isnad.layout.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.isnad.labels.BundleLabels;
import org.isnad.labels.Digits;
import org.isnad.labels.LabelSettings;
import org.isnad.labels.MonthNames;
import org.isnad.layout.FixedTextMetrics;
import org.isnad.layout.SampleFigures;
import org.isnad.layout.SceneLaws;
import org.isnad.layout.data.FigureSeries;
import org.isnad.layout.drawing.WordOrder;
import org.isnad.model.Figure;
import org.isnad.model.FigureKind;
import org.isnad.model.Language;
import org.isnad.model.Quantity;
import org.isnad.model.SeriesId;
import org.isnad.scale.Direction;
import org.isnad.scale.NumberScale;
import org.isnad.scale.TimeBreaks;
import org.isnad.scale.TimeScale;
import org.isnad.scene.Box;
import org.isnad.scene.Mark;
import org.isnad.scene.Scene;
import org.isnad.scene.Target;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for the chart of any figures; the seeds make the same figures every time. */
class FigureChartLawsTest {
    private static final FixedTextMetrics METRICS = new FixedTextMetrics();
    private static final double FROM = LocalDate.of(2003, 1, 1).toEpochDay();
    private static final double TO = LocalDate.of(2026, 1, 1).toEpochDay();

    @ParameterizedTest
    @MethodSource("manySeeds")
    void textsNeverOverlapAndNeverLeaveTheirPane(long seed) {
        Random random = new Random(seed);
        SceneLaws.check(
                scene(random, random.nextBoolean() ? Direction.RIGHT_TO_LEFT : Direction.LEFT_TO_RIGHT), METRICS);
    }

    @ParameterizedTest
    @ValueSource(longs = {21, 22, 23, 24, 25, 26})
    void theOtherDirectionIsTheMirrorImage(long seed) {
        Scene one = scene(new Random(seed), Direction.RIGHT_TO_LEFT);
        Map<String, Mark> other = new HashMap<>();
        scene(new Random(seed), Direction.LEFT_TO_RIGHT)
                .marks()
                .forEach(mark -> other.put(mark.key().value(), mark));

        long compared = one.marks()
                .filter(mark -> mark instanceof Mark.Shape && !insideOfLine(mark))
                .peek(mark -> assertMirrored(mark, other.get(mark.key().value()), one.widthPx()))
                .count();

        assertEquals(one.marks().count(), other.size());
        assertTrue(compared > 30, "only " + compared + " shapes compared");
    }

    /** Lines of text keep their own order, and with it the places of the circles and samples in them. */
    private static boolean insideOfLine(Mark mark) {
        String key = mark.key().value();
        return key.endsWith("/circle") || key.startsWith("key/");
    }

    /** A heading that stood behind its figures would be read as that of others. */
    @ParameterizedTest
    @ValueSource(longs = {21, 22, 23, 24, 25, 26})
    void whatLiesOutsideIsReadInTheOrderOfItsWordsWhicheverWayTimeRuns(long seed) {
        for (Direction direction : Direction.values()) {
            Map<String, Box> boxes = new HashMap<>();
            boolean fromRight =
                    WordOrder.of(request(new Random(seed), direction).labels()) == Direction.RIGHT_TO_LEFT;
            scene(new Random(seed), direction)
                    .marks()
                    .forEach(mark -> boxes.put(mark.key().value(), mark.bounds()));
            for (String side : List.of("before", "after")) {
                Box heading = boxes.getOrDefault("outside/" + side + "/0/0", boxes.get("outside/" + side + "/0"));
                boxes.forEach((key, box) -> {
                    if (key.startsWith("outside/" + side + "/1")) {
                        assertTrue(
                                fromRight ? box.right() < heading.x() : box.x() > heading.right(),
                                () -> direction + " " + key);
                    }
                });
            }
        }
    }

    private static void assertMirrored(Mark mark, Mark other, double width) {
        Box expected = mark.bounds().mirrored(width);
        assertEquals(expected.x(), other.bounds().x(), 0.001, mark.key().value());
        assertEquals(expected.y(), other.bounds().y(), 0.001, mark.key().value());
        assertEquals(expected.width(), other.bounds().width(), 0.001, mark.key().value());
        assertEquals(
                expected.height(), other.bounds().height(), 0.001, mark.key().value());
    }

    @ParameterizedTest
    @ValueSource(longs = {31, 32, 33, 34, 35, 36})
    void noShapeOfAFigureReachesBeyondItsDate(long seed) {
        FigureChartRequest request = request(new Random(seed), Direction.RIGHT_TO_LEFT);
        TimeScale scale = new TimeScale(
                FROM, TO, FigureChartLayout.COLUMN_PX, request.widthPx(), Direction.LEFT_TO_RIGHT, request.breaks());
        Map<String, Figure> figures = new HashMap<>();
        request.figures().forEach(figure -> figures.put(figure.id().value(), figure));

        long seen = plotShapes(FigureChartLayout.scene(request))
                .filter(mark -> figures.containsKey(id(mark)))
                .peek(mark -> {
                    Figure figure = figures.get(id(mark));
                    FigureDrawing.Extent extent =
                            FigureDrawing.Extent.of(figure.date().bounds(), scale);
                    Box room = new Box(extent.left(), 0, extent.right() - extent.left(), 0).mirrored(request.widthPx());
                    // A soft edge fades beyond the period; an arrow is at most as wide as its head.
                    double beyond = FigureMarks.FADE_PX + 1;
                    assertTrue(mark.bounds().x() >= room.x() - beyond, mark::toString);
                    assertTrue(mark.bounds().right() <= room.right() + beyond, mark::toString);
                })
                .count();
        assertTrue(seen > 10, "only " + seen + " shapes");
    }

    @ParameterizedTest
    @ValueSource(longs = {41, 42, 43, 44, 45, 46})
    void nothingJoinsAPlanToAnything(long seed) {
        FigureChartRequest request = request(new Random(seed), Direction.RIGHT_TO_LEFT);
        Scene scene = FigureChartLayout.scene(request);
        Map<String, FigureKind> kinds = new HashMap<>();
        request.figures().forEach(figure -> kinds.put(figure.id().value(), figure.kind()));
        List<Mark> plans = plotShapes(scene)
                .filter(mark -> kinds.get(id(mark)) == FigureKind.PLANNED)
                .toList();

        plotShapes(scene).forEach(mark -> assertTrue(mark.key().value().startsWith("figure/" + id(mark) + "/")));
        scene.marks()
                .filter(mark -> mark.key().value().startsWith("whisker/"))
                .forEach(whisker -> plans.forEach(plan -> assertFalse(
                        whisker.bounds().grown(0.5).intersects(plan.bounds()), () -> whisker + " touches " + plan)));
        assertFalse(plans.isEmpty());
    }

    @ParameterizedTest
    @ValueSource(longs = {51, 52, 53})
    void everyFigureIsSpokenOrCounted(long seed) {
        FigureChartRequest request = request(new Random(seed), Direction.RIGHT_TO_LEFT);
        List<String> spoken = FigureChartLayout.scene(request)
                .spokenMarks()
                .flatMap(mark -> mark.target().stream())
                .map(FigureChartLawsTest::id)
                .toList();
        request.figures().stream()
                .filter(figure -> figure.date().bounds().toDay() > FROM
                        && figure.date().bounds().fromDay() < TO)
                .forEach(figure -> assertTrue(spoken.contains(figure.id().value()), figure.id() + " is silent"));
    }

    @ParameterizedTest
    @MethodSource("manySeeds")
    void everyFigureOfAStripIsDrawnOnceOrCounted(long seed) {
        FigureChartRequest request = request(new Random(seed), Direction.RIGHT_TO_LEFT);
        Scene scene = FigureChartLayout.scene(request);
        for (FigureSeries strip : request.strips()) {
            boolean shown = scene.marks().anyMatch(mark -> mark.key().value().equals("series/" + strip.id() + "/edge"));
            List<String> folded = scene.marks()
                    .filter(mark -> mark.key().value().startsWith("series/" + strip.id() + "/title"))
                    .flatMap(mark -> mark.target().stream())
                    .flatMap(target ->
                            target instanceof Target.ManyRecords(List<String> ids) ? ids.stream() : Stream.of())
                    .distinct()
                    .toList();
            for (Figure figure : strip.figures()) {
                boolean visible = figure.date().bounds().toDay() > FROM
                        && figure.date().bounds().fromDay() < TO;
                long drawn = scene.marks()
                        .filter(mark -> mark.spoken().isPresent()
                                && mark.key().value().startsWith("figure/" + figure.id() + "/"))
                        .count();
                boolean counted = folded.contains(figure.id().value());
                assertEquals(shown && visible ? 1 : 0, drawn + (counted ? 1 : 0), figure.id() + " drawn " + drawn);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("manySeeds")
    void noMarkOfAStripCoversAnother(long seed) {
        FigureChartRequest request = request(new Random(seed), Direction.RIGHT_TO_LEFT);
        List<Mark> marks = FigureChartLayout.scene(request)
                .marks()
                .filter(mark -> mark.spoken().isPresent() && mark.key().value().startsWith("figure/s"))
                .toList();
        for (int i = 0; i < marks.size(); i++) {
            for (Mark other : marks.subList(i + 1, marks.size())) {
                assertFalse(
                        marks.get(i).bounds().intersects(other.bounds()),
                        marks.get(i).key() + " and " + other.key());
            }
        }
    }

    private static Stream<Mark> plotShapes(Scene scene) {
        return scene.panes().stream()
                .filter(pane -> pane.name().equals("chart-plot"))
                .flatMap(pane -> pane.marks().stream())
                .filter(mark -> mark instanceof Mark.Shape
                        && mark.target().isPresent()
                        && !mark.key().value().endsWith("/circle"));
    }

    private static String id(Mark mark) {
        return id(mark.target().orElseThrow());
    }

    private static String id(Target target) {
        return target instanceof Target.OneRecord(String id) ? id : "";
    }

    private static Scene scene(Random random, Direction direction) {
        return FigureChartLayout.scene(request(random, direction));
    }

    private static FigureChartRequest request(Random random, Direction direction) {
        int count = 8 + random.nextInt(25);
        List<Figure> figures = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String[] cited = {"a" + (1 + random.nextInt(3)) + ": حوالي " + i};
            String date = date(random);
            if (i > 0 && random.nextInt(3) == 0) {
                figures.add(SampleFigures.planned("f" + i, date, quantity(random), cited));
            } else {
                figures.add(SampleFigures.actual("f" + i, date, quantity(random), cited));
            }
        }
        figures.add(SampleFigures.planned("plan", "2015", SampleFigures.exact(3000), "a1: 3000"));
        return new FigureChartRequest(
                figures,
                strips(random),
                false,
                Optional.empty(),
                FROM,
                TO,
                breaks(random, figures),
                direction,
                240 + random.nextInt(1500),
                140 + random.nextInt(500),
                List.of(NumberScale.Kind.values()).get(random.nextInt(3)),
                Optional.of(figures.getFirst().id()),
                Optional.of(figures.getLast().id()),
                Optional.of(figures.getFirst().date().bounds()),
                SampleFigures.NUMERALS,
                random.nextBoolean() ? Optional.of("عدد الجنود") : Optional.empty(),
                random.nextBoolean() ? Optional.of("جندي أو مستشار أو متعاقد") : Optional.empty(),
                random.nextBoolean(),
                random.nextBoolean(),
                BundleLabels.of(new LabelSettings(
                        random.nextInt(4) == 0 ? Language.ENGLISH : Language.ARABIC, MonthNames.IRAQI, Digits.WESTERN)),
                METRICS);
    }

    private static TimeBreaks breaks(Random random, List<Figure> figures) {
        return random.nextBoolean()
                ? TimeBreaks.NONE
                : TimeBreaks.between(figures.stream()
                        .map(figure -> figure.date().bounds())
                        .flatMapToLong(bounds -> LongStream.of(bounds.fromDay(), bounds.toDay()))
                        .filter(day -> day > FROM - 10_000 && day < TO + 10_000)
                        .toArray());
    }

    private static List<FigureSeries> strips(Random random) {
        List<FigureSeries> strips = new ArrayList<>();
        int count = random.nextInt(5);
        for (int i = 0; i < count; i++) {
            List<Figure> figures = new ArrayList<>();
            for (int k = 0; k <= random.nextInt(9); k++) {
                String id = "s" + i + "-" + k;
                figures.add(
                        random.nextInt(4) == 0
                                ? SampleFigures.planned(id, date(random), quantity(random), "a2: خطة")
                                : SampleFigures.change(
                                        id, date(random), quantity(random), random.nextInt(5) == 0, "a1: قتيل"));
            }
            strips.add(new FigureSeries(
                    new SeriesId("s" + i), random.nextBoolean() ? "الهجمات" : "مساحة سيطرة تنظيم كبير جدًا", figures));
        }
        return strips;
    }

    static LongStream manySeeds() {
        return LongStream.rangeClosed(1, 60);
    }

    private static String date(Random random) {
        int year = 1999 + random.nextInt(30);
        return switch (random.nextInt(7)) {
            case 0 -> String.valueOf(year);
            case 1 -> year + "-0" + (1 + random.nextInt(9));
            case 2 -> year + "-0" + (1 + random.nextInt(9)) + "~";
            case 3 -> year + "/" + (year + 1 + random.nextInt(3));
            case 4 -> year + "-03-05/..";
            case 5 -> "[" + year + "-01-01.." + year + "-03-15]";
            default -> year + "-09-1" + random.nextInt(10);
        };
    }

    /** Mostly numbers of soldiers, and some that no axis is made for. */
    private static BigDecimal value(Random random) {
        return switch (random.nextInt(30)) {
            case 0 -> BigDecimal.ZERO;
            case 1 -> BigDecimal.valueOf(-1 - random.nextInt(4000));
            case 2 -> new BigDecimal("1e30");
            case 3 -> new BigDecimal("1e400");
            case 4 -> new BigDecimal("1e-320");
            default -> BigDecimal.valueOf((long) Math.pow(10, 1 + random.nextDouble() * 4.5));
        };
    }

    private static Quantity quantity(Random random) {
        BigDecimal value = value(random);
        return switch (random.nextInt(8)) {
            case 0 -> new Quantity.About(value);
            case 1 -> new Quantity.AtLeast(value);
            case 2 -> new Quantity.MoreThan(value);
            case 3 -> new Quantity.AtMost(value);
            case 4 -> new Quantity.Within(value, value.add(BigDecimal.valueOf(1 + random.nextInt(5000))));
            case 5 -> new Quantity.Unquantified("آلاف");
            case 6 -> new Quantity.Part(1 + random.nextInt(9), 1 + random.nextInt(9), Quantity.Hedge.AT_LEAST);
            default -> new Quantity.Exact(value);
        };
    }
}
