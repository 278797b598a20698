package org.isnad.layout.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.isnad.columns.CuratedColumns;
import org.isnad.columns.DateShape;
import org.isnad.columns.EventColumns;
import org.isnad.columns.EventIndexes;
import org.isnad.dataset.DatasetReader;
import org.isnad.dataset.LoadResult.Loaded;
import org.isnad.layout.ListedEvents;
import org.isnad.layout.ListedEvents.Row;
import org.isnad.layout.ReadableTitles;
import org.isnad.layout.Requests;
import org.isnad.layout.drawing.HeaderColumn;
import org.isnad.layout.timeline.glyph.EventGlyph;
import org.isnad.model.Language;
import org.isnad.scene.Box;
import org.isnad.scene.ColourRole;
import org.isnad.scene.Mark;
import org.isnad.scene.Scene;
import org.junit.jupiter.api.Test;

/** Where the words beside marks stand. */
class LabelLawsTest {
    private static final double WIDTH = 1600;

    /** Where a label stands to its mark, and in how many lines. */
    private record Seen(Box mark, Box label, int lines) {
        String side() {
            String lineCount = lines + " lines ";
            if (label.right() <= mark.x()) {
                return lineCount + "left";
            }
            return lineCount + (label.x() >= mark.right() ? "right" : "inside");
        }
    }

    private static EventColumns shipped() {
        Loaded loaded = (Loaded) DatasetReader.readShipped();
        return CuratedColumns.of(loaded.dataset().dataset(), record -> true, Language.ARABIC);
    }

    private static Map<String, Box> boxes(TimelineLayout layout, TimelineRequest request) {
        Map<String, Box> boxes = new HashMap<>();
        layout.layout(request)
                .scene()
                .marks()
                .forEach(mark -> boxes.put(mark.key().value(), mark.bounds()));
        return boxes;
    }

    private static Map<String, Seen> labels(EventColumns columns, Map<String, Box> boxes) {
        Map<String, Seen> labels = new HashMap<>();
        for (int i = 0; i < columns.size(); i++) {
            String key = "event/" + columns.id(i);
            Box mark = boxes.get(key + "/extent");
            Box label = boxes.get(key + "/label");
            if (mark != null && label != null) {
                labels.put(key, new Seen(mark, label, boxes.containsKey(key + "/label/2") ? 2 : 1));
            }
        }
        return labels;
    }

    private static void assertStable(EventColumns columns, String from, String to) {
        TimelineRequest request = Requests.of(columns, from, to, WIDTH, 1500);
        EventLabels words = new EventLabels(columns, Requests.ARABIC, Requests.METRICS);
        double dayPx = TimelineLayout.scale(request).pxPerDay();
        TimelineLayout layout = new TimelineLayout();
        Map<String, String> sides = new HashMap<>();
        int compared = 0;
        for (int px = 0; px < 160; px++) {
            Map<String, Box> boxes = boxes(layout, Requests.moved(request, px / dayPx));
            Map<String, Seen> labels = labels(columns, boxes);
            for (int i = 0; i < columns.size(); i++) {
                String key = "event/" + columns.id(i);
                double room = words.widthPx(i, false) + EventLabels.OFFSET_PX + MarkExtents.WARNING_PX;
                Box extent = boxes.get(key + "/extent");
                if (extent != null && extent.x() > room && extent.right() < WIDTH - HeaderColumn.WIDTH_PX - room) {
                    String side = labels.containsKey(key) ? labels.get(key).side() : "none";
                    assertEquals(sides.getOrDefault(key, side), side, key + " after " + px + " px");
                    sides.put(key, side);
                    compared++;
                }
            }
        }
        assertTrue(compared > 1000, compared + " labels were compared");
    }

    @Test
    void noLabelChangesItsSideOrItsLinesWhileTheViewMoves() {
        assertStable(shipped(), "2019-10-01", "2020-12-01");
        assertStable(ListedEvents.random(7, 150, Requests.LANES.size(), 2018, 2022), "2019-06-01", "2021-09-01");
    }

    private static List<TimelineRequest> crowded() {
        List<TimelineRequest> requests = new ArrayList<>();
        EventColumns shipped = shipped();
        requests.add(Requests.of(shipped, "2019-10-01", "2022-01-01", 1280, 620));
        requests.add(Requests.of(shipped, "2002-01-01", "2027-01-01", 1440, 720));
        for (int seed = 0; seed < 12; seed++) {
            ListedEvents events = ListedEvents.random(seed, 60 + 40 * seed, Requests.LANES.size(), 2018, 2022);
            requests.add(Requests.of(events, "2019-06-01", "2021-09-01", 900 + 50 * seed, 400 + 60 * seed));
            requests.add(Requests.of(events, "2020-02-01", "2020-04-01", 900, 500));
        }
        return requests;
    }

    @Test
    void everyTitleStandsOnPaperOfItsOwn() {
        int titles = 0;
        for (TimelineRequest request : crowded()) {
            Scene scene = new TimelineLayout().layout(request).scene();
            EventIndexes all =
                    EventIndexes.of(IntStream.range(0, request.columns().size()).toArray());
            long drawn = scene.marks()
                    .filter(mark -> mark.key().value().endsWith("/label"))
                    .count();
            assertEquals(
                    drawn,
                    ReadableTitles.of(scene, request.columns(), all, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY)
                            .readable());
            titles += (int) drawn;
        }
        assertTrue(titles > 800, titles + " titles");
    }

    @Test
    void aTitleTouchesItsOwnDatesAndAStemLeadsFromItToItsLine() {
        int over = 0;
        for (TimelineRequest request : crowded()) {
            Map<String, Box> boxes = boxes(new TimelineLayout(), request);
            for (String label : boxes.keySet()) {
                if (!label.startsWith("event/") || !label.endsWith("/label")) {
                    continue;
                }
                String key = label.substring(0, label.length() - "/label".length());
                Box words = boxes.get(label);
                Box line = union(
                        boxes.get(key + "/extent"),
                        boxes.getOrDefault(
                                key + "/half", boxes.getOrDefault(key + "/outline", boxes.get(key + "/extent"))));
                double room = EventLabels.OFFSET_PX
                        + EventLabels.CROSS_PX
                        + 2 * MarkExtents.WARNING_PX
                        + EventGlyph.FADE_PX
                        + boxes.getOrDefault(key + "/tag", new Box(0, 0, 0, 0)).width()
                        + EventLabels.TAG_GAP_PX;
                assertTrue(
                        words.grown(room).intersects(line.grown(1)),
                        () -> label + " " + words + " is far from " + line);
                boolean along = line.y() > words.bottom() - 2 && words.x() >= line.x() && words.right() <= line.right();
                if (along) {
                    // Time runs to the left: a title begins at its right.
                    double begin = words.right();
                    boolean led = boxes.entrySet().stream()
                            .filter(mark -> mark.getKey().startsWith(key + "/stem")
                                    || mark.getKey().startsWith(key + "/cap/start"))
                            .anyMatch(mark -> Math.abs(mark.getValue().x() - begin) < room);
                    assertTrue(led || boxes.containsKey(key + "/edge/start"), () -> label + " has no stem");
                    over++;
                }
            }
        }
        assertTrue(over > 100, over + " titles over their lines");
    }

    private static Box union(Box one, Box other) {
        double x = Math.min(one.x(), other.x());
        double y = Math.min(one.y(), other.y());
        return new Box(x, y, Math.max(one.right(), other.right()) - x, Math.max(one.bottom(), other.bottom()) - y);
    }

    @Test
    void theTitleOfALongSpanIsMuted() {
        TimelineRequest request = Requests.of(
                ListedEvents.of(
                        Row.day("day", "2020-03-03", 0, "يوم"),
                        Row.span("span", DateShape.CHOICE, "2020-02-01", "2020-09-30", 1, "يوم ما بينهما"),
                        Row.span("lasted", DateShape.INTERVAL, "2020-02-01", "2020-09-30", 2, "دام")),
                "2020-01-01",
                "2021-01-01",
                WIDTH,
                600);
        Map<String, ColourRole> inks = new HashMap<>();
        new TimelineLayout().layout(request).scene().marks().forEach(mark -> {
            if (mark instanceof Mark.Text text && text.key().value().endsWith("/label")) {
                inks.put(text.key().value(), text.colour());
            }
        });
        assertEquals(
                Map.of(
                        "event/day/label", ColourRole.INK,
                        "event/span/label", ColourRole.INK_2,
                        "event/lasted/label", ColourRole.INK),
                inks);
    }

    @Test
    void whereThereIsNoRoomForAllTheBestSourcedKeepTheirWords() {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            rows.add(Row.day("d" + i, "2020-03-" + (1 + i % 28 < 10 ? "0" : "") + (1 + i % 28), 0, "خبر عن أمر " + i)
                    .sources(i % 10 == 0 ? 3 : 1));
        }
        TimelineRequest request = Requests.of(ListedEvents.of(rows), "2020-01-01", "2020-06-01", WIDTH, 600);
        Map<String, Seen> labels = labels(request.columns(), boxes(new TimelineLayout(), request));
        assertTrue(labels.size() < 40, "all have room");
        for (int i = 0; i < 40; i += 10) {
            assertTrue(labels.containsKey("event/d" + i), "d" + i);
        }
    }
}
