package org.isnad.layout.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.isnad.columns.DateShape;
import org.isnad.columns.EventColumns;
import org.isnad.layout.ListedEvents;
import org.isnad.layout.Requests;
import org.isnad.scene.Box;
import org.isnad.scene.Fill;
import org.isnad.scene.Mark;
import org.isnad.scene.Outline.Step;
import org.isnad.scene.Pane;
import org.isnad.scene.Scene;
import org.junit.jupiter.api.Test;

/** What holds for every picture of the timeline, on random data. */
class TimelineLawsTest {

    /** Requests of many sizes, spans and data, both at rest and with something selected and hovered. */
    private static List<TimelineRequest> requests() {
        List<TimelineRequest> requests = new ArrayList<>();
        Random random = new Random(1258);
        double[][] sizes = {{860, 330}, {980, 474}, {1310, 640}, {1600, 900}, {400, 200}};
        String[][] spans = {
            {"2003-01-01", "2026-01-01"},
            {"2019-10-01", "2022-04-01"},
            {"2020-01-01", "2020-04-01"},
            {"2020-01-03", "2020-01-10"},
            {"-0500-01-01", "2500-01-01"}
        };
        for (int count : new int[] {0, 1, 60, 400}) {
            ListedEvents events = ListedEvents.random(count, count, Requests.LANES.size(), 2003, 2026);
            for (double[] size : sizes) {
                for (String[] span : spans) {
                    TimelineRequest request = Requests.of(events, span[0], span[1], size[0], size[1]);
                    requests.add(request);
                    if (count > 0) {
                        String selected = "e" + random.nextInt(count);
                        String hovered = "e" + random.nextInt(count);
                        requests.add(Requests.marked(request, selected, hovered, random.nextInt(300)));
                    }
                }
            }
        }
        return requests;
    }

    private static Scene scene(TimelineRequest request) {
        return new TimelineLayout().layout(request).scene();
    }

    @Test
    void noTwoTextsIntersectAndNoneLeavesItsPane() {
        int texts = 0;
        for (TimelineRequest request : requests()) {
            for (Pane pane : scene(request).panes()) {
                List<Mark.Text> words = pane.marks().stream()
                        .filter(Mark.Text.class::isInstance)
                        .map(Mark.Text.class::cast)
                        .toList();
                texts += words.size();
                for (int i = 0; i < words.size(); i++) {
                    // Lines of a header may touch.
                    Box box = words.get(i).bounds().grown(-0.01);
                    Mark.Text word = words.get(i);
                    assertTrue(pane.bounds().contains(box, 0), () -> word + " leaves " + pane.bounds());
                    for (int k = 0; k < i; k++) {
                        Mark.Text other = words.get(k);
                        assertFalse(
                                box.intersects(other.bounds()), () -> word + " lies on " + other + " in " + request);
                    }
                }
            }
        }
        assertTrue(texts > 5000, texts + " texts were looked at");
    }

    @Test
    void theRightToLeftPictureIsTheReflectedLeftToRightPicture() {
        for (TimelineRequest request : requests()) {
            Scene one = scene(request);
            Scene other = scene(Requests.turned(request));
            double width = request.widthPx();
            assertEquals(one.panes().size(), other.panes().size());
            for (int p = 0; p < one.panes().size(); p++) {
                Pane pane = one.panes().get(p);
                Pane turned = other.panes().get(p);
                assertBox(pane.bounds().mirrored(width), turned.bounds());
                assertEquals(pane.marks().size(), turned.marks().size());
                for (int i = 0; i < pane.marks().size(); i++) {
                    assertMirrored(pane.marks().get(i), turned.marks().get(i), width);
                }
            }
        }
    }

    private static void assertMirrored(Mark mark, Mark turned, double width) {
        assertEquals(mark.key(), turned.key());
        assertEquals(mark.spoken(), turned.spoken());
        assertBox(mark.bounds().mirrored(width), turned.bounds());
        if (mark instanceof Mark.Shape shape && turned instanceof Mark.Shape other) {
            Step.Move start = (Step.Move) shape.outline().steps().getFirst();
            Step.Move otherStart = (Step.Move) other.outline().steps().getFirst();
            assertEquals(width - start.x(), otherStart.x(), 1e-6);
            if (shape.fill() instanceof Fill.Fade(var colour, double left, double right)) {
                assertEquals(new Fill.Fade(colour, right, left), other.fill());
            }
        }
    }

    private static void assertBox(Box expected, Box actual) {
        assertEquals(expected.x(), actual.x(), 1e-6);
        assertEquals(expected.y(), actual.y(), 1e-6);
        assertEquals(expected.width(), actual.width(), 1e-6);
        assertEquals(expected.height(), actual.height(), 1e-6);
    }

    @Test
    void nothingJumpsWhileTheViewMoves() {
        ListedEvents events = ListedEvents.random(7, 300, Requests.LANES.size(), 2018, 2022);
        TimelineRequest request = Requests.of(events, "2019-06-01", "2020-09-01", 980, 474);
        double dayPx = TimelineLayout.scale(request).pxPerDay();
        Map<String, Box> before = marks(new TimelineLayout(), request);
        int seen = 0;
        TimelineLayout oneView = new TimelineLayout();
        for (double days = 1 / 3.0; days < 300; days += 17.3) {
            for (TimelineLayout layout : List.of(oneView, new TimelineLayout())) {
                Map<String, Box> after = marks(layout, Requests.moved(request, days));
                for (Map.Entry<String, Box> mark : after.entrySet()) {
                    Box old = before.get(mark.getKey());
                    if (old != null) {
                        assertEquals(old.y(), mark.getValue().y(), 1e-6, mark.getKey());
                        if (mark.getKey().endsWith("tick")) {
                            assertEquals(old.x() + days * dayPx, mark.getValue().x(), 0.01, mark.getKey());
                            seen++;
                        }
                    }
                }
            }
        }
        assertTrue(seen > 200, seen + " ticks were compared");
    }

    /** Extents of events by key; those of days, which are never cut by the view, have keys that end in "tick". */
    private static Map<String, Box> marks(TimelineLayout layout, TimelineRequest request) {
        EventColumns columns = request.columns();
        Set<String> days = IntStream.range(0, columns.size())
                .filter(event -> columns.shape(event) == DateShape.DAY)
                .mapToObj(event -> "event/" + columns.id(event) + "/extent")
                .collect(Collectors.toSet());
        Map<String, Box> boxes = new HashMap<>();
        layout.layout(request).scene().marks().forEach(mark -> {
            String key = mark.key().value();
            if (key.startsWith("event/") && key.endsWith("/extent")) {
                boxes.put(days.contains(key) ? key + "/tick" : key, mark.bounds());
            }
        });
        return boxes;
    }

    @Test
    void keysAreUniqueAndEachMarkSpeaksOnce() {
        for (TimelineRequest request : requests()) {
            TimelineScene result = new TimelineLayout().layout(request);
            Set<String> keys = new HashSet<>();
            result.scene()
                    .marks()
                    .forEach(mark -> assertTrue(keys.add(mark.key().value()), mark.key()::value));
            long spoken = result.scene()
                    .spokenMarks()
                    .filter(mark -> mark.key().value().endsWith("/extent"))
                    .count();
            long extents = keys.stream().filter(key -> key.endsWith("/extent")).count();
            assertEquals(extents, spoken);
        }
    }

    @Test
    void shownAndHiddenAddUpToAllEventsWhenAllAreInView() {
        for (int count : new int[] {0, 1, 50, 2000}) {
            ListedEvents events = ListedEvents.random(count, count, Requests.LANES.size(), 2010, 2020);
            TimelineRequest request = Requests.of(events, "1990-01-01", "2060-01-01", 980, 474);
            TimelineScene result = new TimelineLayout().layout(request);
            assertEquals(count, result.shown() + result.hidden());
            assertEquals(0, result.earlier() + result.later());
        }
    }
}
