package org.isnad.layout.drawing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.isnad.layout.Requests;
import org.isnad.layout.SceneLaws;
import org.isnad.scale.Direction;
import org.isnad.scale.TimeBreaks;
import org.isnad.scale.TimeScale;
import org.isnad.scene.Box;
import org.isnad.scene.ColourRole;
import org.isnad.scene.Fill;
import org.isnad.scene.Layer;
import org.isnad.scene.Mark;
import org.isnad.scene.MarkKey;
import org.isnad.scene.Outline;
import org.isnad.scene.Pane;
import org.isnad.scene.Scene;
import org.isnad.scene.Stroke;
import org.isnad.scene.Target;
import org.junit.jupiter.api.Test;

class BreakBandsTest {
    private static final Box PLOT = new Box(0, 44, 1000, 200);
    private static final TimeBreaks BREAKS =
            new TimeBreaks(List.of(new TimeBreaks.Stretch(day("2004-03-01"), day("2010-11-01"))), 300);
    private static final TimeScale SCALE =
            new TimeScale(day("2003-01-01"), day("2014-01-01"), 0, 1000, Direction.LEFT_TO_RIGHT, BREAKS);

    private static double day(String date) {
        return LocalDate.parse(date).toEpochDay();
    }

    private static Mark span(String key, double left, double right, Optional<Target> target) {
        return new Mark.Shape(
                new MarkKey(key),
                Layer.MARK,
                Outline.line(left, 100, right, 100),
                Fill.NONE,
                Stroke.of(ColourRole.INK, 2),
                target,
                Optional.empty());
    }

    @Test
    void whatRunsThroughCarriesTheSignAndWhatEndsBesideItDoesNot() {
        Box band = new BreakBands(SCALE).boxes(PLOT).getFirst();
        Optional<Target> one = Optional.of(new Target.OneRecord("e"));
        List<Mark> marks = new BreakBands(SCALE)
                .through(
                        List.of(
                                span("through", band.x() - 50, band.right() + 50, one),
                                span("before", band.x() - 50, band.x() - 1, one),
                                span("after", band.right() + 1, band.right() + 50, one),
                                span(
                                        "count",
                                        band.x() - 5,
                                        band.right() + 5,
                                        Optional.of(new Target.ManyRecords(List.of("a", "b"))))),
                        PLOT);
        List<String> keys = marks.stream().map(mark -> mark.key().value()).toList();
        assertTrue(keys.indexOf("through/time-break/0/ground") > keys.indexOf("through"), keys.toString());
        assertTrue(keys.indexOf("time-break/0") < keys.indexOf("through"), keys.toString());
        for (String whole : List.of("before", "after", "count")) {
            assertFalse(keys.contains(whole + "/time-break/0"), keys.toString());
        }
        for (Mark mark : marks) {
            if (mark.key().value().endsWith("/ground")) {
                assertTrue(band.contains(mark.bounds(), 0.01), mark.key().value());
            }
        }
    }

    @Test
    void theAxisPrintsBothDatesAndWhatIsLeftOut() {
        List<String> words = words(SCALE);
        assertTrue(words.containsAll(List.of("3/2004", "10/2010", "6 سنوات و8 أشهر")), words.toString());
        Mark sign = axis(SCALE).stream()
                .filter(mark -> mark.key().value().equals("axis/time-break/0"))
                .findFirst()
                .orElseThrow();
        assertEquals(
                Optional.of(
                        "محور الزمن مقطوع من 1 آذار 2004 إلى 31 تشرين الأول 2010: 6 سنوات و8 أشهر لا يبدأ فيها شيء ولا"
                                + " ينتهي."),
                sign.spoken());
    }

    private static List<Mark> axis(TimeScale scale) {
        Box rows = new Box(scale.leftPx(), 0, scale.rightPx() - scale.leftPx(), CalendarAxis.HEIGHT_PX);
        return CalendarAxis.of(scale, Requests.ARABIC, Requests.METRICS).rows(rows);
    }

    private static List<String> words(TimeScale scale) {
        return axis(scale).stream()
                .filter(Mark.Text.class::isInstance)
                .map(mark -> ((Mark.Text) mark).text())
                .toList();
    }

    /** Over many data sets and views: no two words meet, none leaves the rows, and no line of the calendar is in a break. */
    @Test
    void theRowsKeepTheirLawsWithBreaks() {
        int broken = 0;
        int told = 0;
        for (int seed = 0; seed < 200; seed++) {
            Random random = new Random(seed);
            long[] days = random.longs(3 + random.nextInt(30))
                    .map(any -> Math.floorMod(any, 6) * 2500L + Math.floorMod(any / 11, 300))
                    .toArray();
            TimeBreaks breaks = TimeBreaks.between(days);
            double from = random.nextInt(5000) - 500.0;
            double to = from + 400 + random.nextInt(14_000);
            TimeScale scale = new TimeScale(from, to, 0, 300 + random.nextInt(1500), Direction.LEFT_TO_RIGHT, breaks);
            Box rows = new Box(0, 0, scale.rightPx(), CalendarAxis.HEIGHT_PX);
            List<Mark> marks = axis(scale);
            SceneLaws.check(
                    new Scene(scale.rightPx(), rows.height(), List.of(new Pane("axis", rows, marks)), "axis"),
                    Requests.METRICS);
            List<Box> bands = new BreakBands(scale).boxes(rows);
            broken += bands.size();
            told += (int) marks.stream()
                    .filter(mark -> mark.key().value().matches("axis/time-break/\\d+/from"))
                    .count();
            for (Mark mark :
                    CalendarAxis.of(scale, Requests.ARABIC, Requests.METRICS).grid(PLOT)) {
                double x = mark.bounds().x();
                assertTrue(
                        bands.stream().noneMatch(band -> x > band.x() + 0.01 && x < band.right() - 0.01),
                        mark.key().value() + " in a break, seed " + seed);
            }
        }
        assertTrue(broken > 100, broken + " breaks");
        assertTrue(told > broken * 0.6, told + " of " + broken + " breaks have their dates");
    }
}
