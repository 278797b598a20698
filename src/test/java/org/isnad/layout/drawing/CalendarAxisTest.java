package org.isnad.layout.drawing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.isnad.labels.BundleLabels;
import org.isnad.labels.LabelSettings;
import org.isnad.labels.Labels;
import org.isnad.layout.Requests;
import org.isnad.layout.SceneLaws;
import org.isnad.scale.Direction;
import org.isnad.scale.TimeScale;
import org.isnad.scene.Box;
import org.isnad.scene.FontRole;
import org.isnad.scene.Mark;
import org.isnad.scene.Pane;
import org.isnad.scene.Scene;
import org.junit.jupiter.api.Test;

class CalendarAxisTest {
    private static final double WIDTH_PX = 900;
    private static final Box AREA = new Box(10, 0, 800, CalendarAxis.HEIGHT_PX);

    private static CalendarAxis axis(String from, String to) {
        TimeScale scale = new TimeScale(
                LocalDate.parse(from).toEpochDay(),
                LocalDate.parse(to).toEpochDay(),
                AREA.x(),
                AREA.right(),
                Direction.LEFT_TO_RIGHT);
        return CalendarAxis.of(scale, Requests.ARABIC, Requests.METRICS);
    }

    private static List<Mark.Text> texts(CalendarAxis axis, FontRole font) {
        return axis.rows(AREA).stream()
                .filter(Mark.Text.class::isInstance)
                .map(Mark.Text.class::cast)
                .filter(text -> text.font() == font)
                .toList();
    }

    private static List<String> words(CalendarAxis axis, FontRole font) {
        return texts(axis, font).stream().map(Mark.Text::text).toList();
    }

    private static List<String> hijri(String from, String to, Box area) {
        TimeScale scale = new TimeScale(
                LocalDate.parse(from).toEpochDay(),
                LocalDate.parse(to).toEpochDay(),
                AREA.x(),
                AREA.right(),
                Direction.LEFT_TO_RIGHT);
        Labels labels = BundleLabels.of(LabelSettings.DEFAULT.withHijri(true));
        List<Mark> marks = CalendarAxis.of(scale, labels, Requests.METRICS).rows(area);
        SceneLaws.check(
                new Scene(WIDTH_PX, area.bottom(), List.of(new Pane("axis", area, marks)), "axis"), Requests.METRICS);
        return marks.stream()
                .filter(mark -> mark.key().value().startsWith("axis/hijri/"))
                .filter(Mark.Text.class::isInstance)
                .map(mark -> ((Mark.Text) mark).text())
                .toList();
    }

    @Test
    void theIslamicCalendarStandsUnderOursWhereItIsAskedFor() {
        Box high = new Box(AREA.x(), 0, AREA.width(), 62);
        assertEquals(List.of("محرم 1442 هـ", "صفر 1442 هـ"), hijri("2020-08-20", "2020-10-01", high));
        assertEquals(List.of("1441 هـ", "1442 هـ", "1443 هـ"), hijri("2020-01-01", "2022-01-01", high));
        assertEquals(List.of(), hijri("2020-01-01", "2022-01-01", AREA), "no room");
        assertEquals(List.of(), hijri("1700-01-01", "1702-01-01", high), "before the calendar");
        assertEquals(List.of(), hijri("2200-01-01", "2202-01-01", high), "after the calendar");
        assertTrue(hijri("1500-01-01", "2500-01-01", high).contains("1400 هـ"));
    }

    @Test
    void yearsStandOverQuarters() {
        CalendarAxis axis = axis("2019-10-01", "2021-04-01");

        assertEquals(List.of("2019", "2020", "2021"), words(axis, FontRole.YEAR));
        assertEquals(
                List.of("تشرين الأول", "كانون الثاني", "نيسان", "تموز", "تشرين الأول", "كانون الثاني"),
                words(axis, FontRole.AXIS));
    }

    @Test
    void monthsWithTheirYearStandOverDays() {
        CalendarAxis axis = axis("2020-02-27", "2020-03-03");

        assertEquals(List.of("شباط 2020", "آذار 2020"), words(axis, FontRole.YEAR));
        assertEquals(List.of("27", "28", "29", "1", "2"), words(axis, FontRole.AXIS));
    }

    @Test
    void aYearStandsAtTheEdgeWhereItsBeginningIsOutOfView() {
        List<Mark> rows = axis("2020-02-15", "2021-06-15").rows(AREA);

        assertEquals(
                AREA.x() + 4,
                box(turned(rows, Direction.LEFT_TO_RIGHT), "axis/coarse/2020-01-01")
                        .x(),
                1e-6);
        assertEquals(
                WIDTH_PX - AREA.x() - 4,
                box(turned(rows, Direction.RIGHT_TO_LEFT), "axis/coarse/2020-01-01")
                        .right(),
                1e-6);
    }

    @Test
    void aYearWithoutRoomIsLeftOutWhole() {
        assertEquals(List.of("2020"), words(axis("2019-12-28", "2021-01-04"), FontRole.YEAR));
    }

    @Test
    void theGridRunsThroughThePlotAtTheLinesOfTheAxis() {
        CalendarAxis axis = axis("2019-10-01", "2021-04-01");
        Box plot = new Box(AREA.x(), 44, AREA.width(), 300);
        List<Mark> grid = axis.grid(plot);

        assertEquals(2 + 6, grid.size());
        double newYear = axis.scale().x(18_262);
        assertTrue(grid.stream()
                .anyMatch(line -> line.key().value().equals("grid/coarse/2020-01-01")
                        && line.bounds().equals(new Box(newYear, 44, 0, 300))));
    }

    @Test
    void yearsBeforeTheEraAreNoError() {
        CalendarAxis axis = axis("-0300-01-01", "0300-01-01");
        assertTrue(words(axis, FontRole.AXIS).contains(Requests.ARABIC.year(-99)), "100 BC is a round year");
    }

    @Test
    void theCueTurnsWithTheDirection() {
        Box area = new Box(0, 0, WIDTH_PX, 44);
        for (Direction direction : Direction.values()) {
            List<Mark> marks =
                    turned(DirectionCue.marks(area, FontRole.AXIS, Requests.ARABIC, Requests.METRICS), direction);
            Box oldest = box(marks, "cue/oldest");
            Box arrow = box(marks, "cue/arrow");
            Box newest = box(marks, "cue/newest");
            if (direction == Direction.RIGHT_TO_LEFT) {
                assertEquals(area.right(), oldest.right(), 1e-6);
                assertTrue(oldest.x() > arrow.right() && arrow.x() > newest.right());
            } else {
                assertEquals(area.x(), oldest.x(), 1e-6);
                assertTrue(oldest.right() < arrow.x() && arrow.right() < newest.x());
            }
            double wide = Math.max(oldest.right(), newest.right()) - Math.min(oldest.x(), newest.x());
            assertEquals(wide, DirectionCue.widthPx(FontRole.AXIS, Requests.ARABIC, Requests.METRICS), 1e-6);
        }
    }

    private static List<Mark> turned(List<Mark> marks, Direction direction) {
        Pane pane = new Pane("pane", new Box(0, 0, WIDTH_PX, 44), marks);
        return Mirror.to(direction, WIDTH_PX)
                .scene(new Scene(WIDTH_PX, 44, List.of(pane), ""))
                .marks()
                .toList();
    }

    private static Box box(List<Mark> marks, String key) {
        return marks.stream()
                .filter(mark -> mark.key().value().equals(key))
                .findFirst()
                .orElseThrow()
                .bounds();
    }
}
