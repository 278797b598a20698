package org.isnad.layout.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.columns.DateShape;
import org.isnad.layout.ListedEvents;
import org.isnad.layout.ListedEvents.Row;
import org.isnad.layout.Requests;
import org.isnad.layout.drawing.CalendarAxis;
import org.isnad.model.Status;
import org.isnad.scale.TimeScale;
import org.isnad.scene.Box;
import org.isnad.scene.Fill;
import org.isnad.scene.FontRole;
import org.isnad.scene.Layer;
import org.isnad.scene.Mark;
import org.isnad.scene.Scene;
import org.isnad.scene.Target;
import org.junit.jupiter.api.Test;

class TimelineLayoutTest {
    private static final String FROM = "2020-01-01";
    private static final String TO = "2021-01-01";

    private static TimelineRequest request(Row... rows) {
        return Requests.of(ListedEvents.of(rows), FROM, TO, 1200, 500);
    }

    private static TimelineScene layout(TimelineRequest request) {
        return new TimelineLayout().layout(request);
    }

    private static Optional<Mark> find(Scene scene, String key) {
        return scene.marks().filter(mark -> mark.key().value().equals(key)).findFirst();
    }

    private static Box bounds(Scene scene, String key) {
        return find(scene, key)
                .orElseThrow(() -> new AssertionError("no " + key))
                .bounds();
    }

    @Test
    void aBracketIsExactlyAsWideAsItsMonth() {
        TimelineRequest request = request(Row.span("m", DateShape.PERIOD, "2020-02-01", "2020-02-29", 0, "شباط"));
        TimeScale scale = TimelineLayout.scale(request);
        Box box = bounds(layout(request).scene(), "event/m/extent");

        assertEquals(29 * scale.pxPerDay(), box.width(), 0.01);
        assertEquals(scale.x(18_293), box.right(), 0.01);
    }

    @Test
    void aDayIsATickInItsMiddle() {
        TimelineRequest request = request(Row.day("d", "2020-09-09", 0, "إعلان"));
        Box box = bounds(layout(request).scene(), "event/d/extent");

        assertEquals(4, box.width(), 1e-6);
        assertEquals(15, box.height(), 1e-6);
        assertEquals(TimelineLayout.scale(request).x(18_514.5), box.x() + 2, 0.01);
    }

    @Test
    void whatNobodyWithANameSaysHasABrokenLineWhateverItsStatus() {
        for (Status status : Status.values()) {
            Row named = Row.span("named", DateShape.PERIOD, "2020-02-01", "2020-02-29", 0, "خبر");
            Row unnamed = Row.span("unnamed", DateShape.PERIOD, "2020-06-01", "2020-06-30", 0, "خبر");
            Scene scene = layout(
                            request(named.with(status), unnamed.with(status).unnamedOnly()))
                    .scene();
            Mark.Shape whole = (Mark.Shape) find(scene, "event/named/extent").orElseThrow();
            Mark.Shape broken = (Mark.Shape) find(scene, "event/unnamed/extent").orElseThrow();
            assertTrue(whole.stroke().dashesPx().isEmpty(), status::name);
            assertFalse(broken.stroke().dashesPx().isEmpty(), status::name);
        }
    }

    @Test
    void theOutlineOfABandFadesBeyondASoftDay() {
        Row band = Row.span("b", DateShape.INTERVAL, "2020-02-01", "2020-06-30", 0, "خبر");
        for (Status status : Status.values()) {
            Scene soft = layout(request(band.with(status).soft())).scene();
            Scene sharp = layout(request(band.with(status))).scene();
            assertEquals(0, fades(sharp), status::name);
            assertTrue(fades(soft) >= 2, status::name);
        }
    }

    private static long fades(Scene scene) {
        return scene.marks()
                .filter(mark -> mark instanceof Mark.Shape shape && shape.fill() instanceof Fill.Fade)
                .count();
    }

    @Test
    void aShortBracketIsStillABracket() {
        ListedEvents month = ListedEvents.of(Row.span("m", DateShape.PERIOD, "2020-02-01", "2020-02-29", 0, "شباط"));
        Scene scene = layout(Requests.of(month, "1900-01-01", "2100-01-01", 1200, 500))
                .scene();

        assertEquals(9, bounds(scene, "event/m/extent").width(), 1e-6);
        assertTrue(find(scene, "event/m/cap/start").isPresent());
        assertTrue(find(scene, "event/m/cap/end").isPresent());
    }

    @Test
    void theLabelStandsAfterTheMarkInReadingDirection() {
        Scene scene = layout(request(Row.day("d", "2020-06-01", 0, "إعلان"))).scene();
        assertTrue(bounds(scene, "event/d/label").right()
                < bounds(scene, "event/d/extent").x());
    }

    @Test
    void whereTheViewEndsTheLabelStandsBeforeTheMark() {
        Scene scene = layout(request(Row.day("d", "2020-12-30", 0, "إعلان طويل بعض الشيء")))
                .scene();
        assertTrue(bounds(scene, "event/d/label").x()
                > bounds(scene, "event/d/extent").right());
    }

    @Test
    void aCrossingOfTheEdgeOfTheViewHasAnArrow() {
        Scene scene = layout(request(Row.span("b", DateShape.INTERVAL, "2019-06-01", "2022-06-01", 0, "دام")))
                .scene();
        assertTrue(find(scene, "event/b/cut/start").isPresent());
        assertTrue(find(scene, "event/b/cut/end").isPresent());
        assertFalse(find(scene, "event/b/edge/start").isPresent());
    }

    @Test
    void aBrokenAnchorShows() {
        Scene scene = layout(request(
                        Row.day("whole", "2020-03-01", 0, "سليم"),
                        Row.day("broken", "2020-08-01", 0, "مكسور").broken()))
                .scene();
        assertTrue(find(scene, "event/broken/broken-anchor").isPresent());
        assertFalse(find(scene, "event/whole/broken-anchor").isPresent());
    }

    @Test
    void aMarkSpeaksOneSentence() {
        Scene scene = layout(request(
                        Row.day("a", "2020-03-01", 0, "أول"),
                        Row.span("b", DateShape.PERIOD, "2020-09-01", "2020-09-30", 1, "خفض القوات")
                                .with(Status.PLANNED)
                                .sources(2)))
                .scene();
        assertEquals(
                "الحدث 2 من 2: في أيلول 2020، بلا يوم محدد، خفض القوات، الحالة: خطة، مصدران",
                find(scene, "event/b/extent").orElseThrow().spoken().orElseThrow());
    }

    @Test
    void theSelectedLabelIsAlwaysShownBoldAndInFront() {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            rows.add(Row.day("d" + i, "2020-06-0" + (1 + i % 3), 0, "حدث ذو عنوان طويل رقم " + i));
        }
        TimelineRequest crowded = Requests.of(ListedEvents.of(rows), "2010-01-01", "2025-01-01", 900, 300);
        for (Row row : rows) {
            Scene scene =
                    layout(Requests.marked(crowded, row.id(), row.id(), 0)).scene();
            Mark.Text label = (Mark.Text) find(scene, "event/" + row.id() + "/label")
                    .orElseThrow(() -> new AssertionError(row.id() + " has no label"));
            assertEquals(FontRole.LABEL_STRONG, label.font());
            assertEquals(Layer.OVERLAY, label.layer());
            assertTrue(find(scene, "selection/band").isPresent());
        }
    }

    @Test
    void aHoveredEventWithoutALabelGetsOne() {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < 9; i++) {
            rows.add(Row.day("d" + i, "2020-06-0" + (1 + i), 0, "حدث ذو عنوان طويل رقم " + i));
        }
        TimelineRequest request = Requests.of(ListedEvents.of(rows), "2020-01-01", "2021-01-01", 900, 330);
        Scene rest = layout(request).scene();
        Row hidden = rows.stream()
                .filter(row -> find(rest, "event/" + row.id() + "/label").isEmpty())
                .findFirst()
                .orElseThrow();
        Scene hovered =
                layout(Requests.marked(request, "nothing", hidden.id(), 0)).scene();
        assertTrue(find(hovered, "event/" + hidden.id() + "/label").isPresent());
    }

    @Test
    void whatFindsNoRoomIsCountedInTheHeaderAndTheCountLeadsToIt() {
        Row[] rows = new Row[40];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = Row.day("d" + i, "2020-01-03", 0, "مقتل").sources(i == 11 ? 4 : 1);
        }
        TimelineScene result = layout(Requests.of(ListedEvents.of(rows), FROM, TO, 900, 340));

        assertTrue(find(result.scene(), "event/d11/label").isPresent(), "the best sourced one is shown");
        assertTrue(result.hidden() > 10, "hidden: " + result.hidden());
        assertEquals(40, result.shown() + result.hidden());
        Mark.Text header = (Mark.Text) find(result.scene(), "lane/move/hidden").orElseThrow();
        assertEquals(Requests.ARABIC.text("timeline.lane.hidden", "count", result.hidden()), header.text());
        Target.ManyRecords target = (Target.ManyRecords) header.target().orElseThrow();
        assertEquals(result.hidden(), target.ids().size());
        for (String id : target.ids()) {
            assertTrue(find(result.scene(), "event/" + id + "/extent").isEmpty(), id);
        }
    }

    @Test
    void theLaneWithTheMostTitlesHasTheMostRows() {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            rows.add(Row.span("many" + i, DateShape.PERIOD, "2020-02-01", "2020-11-" + (10 + i % 20), 0, "كثير"));
            if (i % 10 < 4) {
                rows.add(Row.span("few" + i, DateShape.PERIOD, "2020-02-01", "2020-11-" + (10 + i % 20), 1, "قليل"));
            }
        }
        ListedEvents events = ListedEvents.of(rows.toArray(Row[]::new));
        Scene scene = layout(Requests.of(events, FROM, TO, 1200, 500)).scene();
        Box first = bounds(scene, "lanes/line/move");
        Box second = bounds(scene, "lanes/line/force");
        double top = CalendarAxis.HEIGHT_PX;

        assertTrue(first.y() - top > 2 * (second.y() - first.y()), first + " and " + second);
    }

    @Test
    void eventsOutsideTheViewAreCounted() {
        TimelineScene result = layout(request(
                Row.day("a", "2018-03-01", 0, "قبل"),
                Row.day("b", "2019-03-01", 0, "قبل"),
                Row.day("c", "2020-03-01", 0, "فيه"),
                Row.day("d", "2022-03-01", 0, "بعد")));
        assertEquals(2, result.earlier());
        assertEquals(1, result.shown());
        assertEquals(1, result.later());
    }

    @Test
    void noLaneLiesBelowThePictureAsLongAsEachCanHaveARow() {
        for (int height = 230; height < 900; height += 60) {
            ListedEvents events = ListedEvents.random(height, 300, Requests.LANES.size(), 2019, 2021);
            assertEquals(0, layout(Requests.of(events, FROM, TO, 900, height)).maxScrollPx(), 1e-6, height + " px");
        }
    }

    @Test
    void aLaneWithoutEventsIsOneLine() {
        Scene scene = layout(request(Row.day("d", "2020-06-01", 0, "إعلان"))).scene();
        double height = bounds(scene, "lanes/line/force").y()
                - bounds(scene, "lanes/line/move").y();
        assertTrue(height < 26, height + " px");
        assertTrue(bounds(scene, "lanes/line/move").y() > 300, "the others have what it does not need");
    }

    @Test
    void scrollingEndsWithTheLastLane() {
        ListedEvents events = ListedEvents.random(3, 400, Requests.LANES.size(), 2019, 2021);
        TimelineScene top = layout(Requests.of(events, FROM, TO, 900, 120));
        assertTrue(top.maxScrollPx() > 20);
        TimelineScene far = layout(Requests.marked(Requests.of(events, FROM, TO, 900, 120), "x", "x", 1e6));
        assertEquals(120, bounds(far.scene(), "lanes/line/context").bottom(), 1e-6);
    }

    @Test
    void someDayBetweenLooksUnlikeAMonthAndUnlikeABand() {
        Scene scene = layout(request(
                        Row.span("period", DateShape.PERIOD, "2020-02-01", "2020-02-29", 0, "أ"),
                        Row.span("choice", DateShape.CHOICE, "2020-02-01", "2020-02-29", 1, "أ"),
                        Row.span("band", DateShape.INTERVAL, "2020-02-01", "2020-02-29", 2, "أ")))
                .scene();
        assertEquals(0, bounds(scene, "event/period/cap/start").width(), 1e-6);
        assertTrue(bounds(scene, "event/choice/cap/start").width() > 2);
        Mark.Shape band = (Mark.Shape) find(scene, "event/band/extent").orElseThrow();
        assertTrue(band.fill() instanceof Fill.Solid);
        assertTrue(find(scene, "event/band/cap/start").isEmpty());
    }
}
