package org.isnad.layout.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.columns.CuratedColumns;
import org.isnad.columns.EventColumns;
import org.isnad.dataset.DatasetReader;
import org.isnad.dataset.LoadResult.Loaded;
import org.isnad.layout.ListedEvents;
import org.isnad.layout.ListedEvents.Row;
import org.isnad.layout.Requests;
import org.isnad.layout.drawing.HeaderColumn;
import org.isnad.model.Language;
import org.isnad.scene.Box;
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
                double room = words.widthPx(i) + EventLabels.OFFSET_PX + LanePacking.COUNT_PX + MarkExtents.WARNING_PX;
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

    @Test
    void theSecondLineIsUnderTheFirstAndOnTheSameSideOfTheMark() {
        int seen = 0;
        for (int seed = 0; seed < 12; seed++) {
            ListedEvents events = ListedEvents.random(seed, 200, Requests.LANES.size(), 2018, 2022);
            TimelineRequest request = Requests.of(events, "2019-06-01", "2021-09-01", WIDTH, 1500);
            Scene scene = new TimelineLayout().layout(request).scene();
            Map<String, Mark> marks = new HashMap<>();
            scene.marks().forEach(mark -> marks.put(mark.key().value(), mark));
            for (int i = 0; i < events.size(); i++) {
                String key = "event/" + events.id(i);
                if (marks.get(key + "/label/2") instanceof Mark.Text second
                        && marks.get(key + "/label") instanceof Mark.Text first) {
                    assertEquals(events.title(i), first.text() + " " + second.text());
                    assertTrue(second.bounds().y() >= first.bounds().bottom() - 1e-6, key);
                    boolean right =
                            Math.abs(first.bounds().right() - second.bounds().right()) < 1e-6;
                    assertTrue(
                            right
                                    || first.bounds().x()
                                            >= marks.get(key + "/extent")
                                                    .bounds()
                                                    .x(),
                            key);
                    seen++;
                }
            }
        }
        assertTrue(seen > 20, seen + " labels of two lines");
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
