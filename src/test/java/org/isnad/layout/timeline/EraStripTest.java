package org.isnad.layout.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.isnad.layout.ListedEvents;
import org.isnad.layout.Requests;
import org.isnad.model.Era;
import org.isnad.scale.Direction;
import org.isnad.scale.TimeBreaks;
import org.isnad.scene.Box;
import org.isnad.scene.Mark;
import org.isnad.scene.Pane;
import org.isnad.scene.Scene;
import org.isnad.time.Edtf;
import org.isnad.time.EdtfException;
import org.junit.jupiter.api.Test;

/** Eras lie behind the lanes for their time, with names over the lanes that find room there. */
final class EraStripTest {
    private static List<Era> eras() throws EdtfException {
        return List.of(
                new Era(Edtf.parse("2003/2011"), "الاحتلال"),
                new Era(Edtf.parse("2010/2014"), "حقبة تتداخل مع ما قبلها واسمها طويل جدًا لا يتسع له مكانها"),
                new Era(Edtf.parse("2014-06/2017-12"), ""),
                new Era(Edtf.parse("2020-03"), "شهر"),
                new Era(Edtf.parse("1950/1960"), "خارج المنظور"));
    }

    private static TimelineRequest request(double height, Direction direction, List<Era> eras) {
        TimelineRequest plain = Requests.of(
                ListedEvents.random(60, 60, Requests.LANES.size(), 2003, 2026),
                "2000-01-01",
                "2026-01-01",
                1000,
                height);
        return new TimelineRequest(
                plain.columns(),
                plain.lanes(),
                plain.fromDay(),
                plain.toDay(),
                TimeBreaks.NONE,
                TimelineRequest.Scope.ALL_TIME,
                direction,
                plain.widthPx(),
                height,
                0,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                eras,
                plain.labels(),
                plain.metrics());
    }

    private static Scene scene(TimelineRequest request) {
        return new TimelineLayout().layout(request).scene();
    }

    private static Optional<Mark> mark(Scene scene, String key) {
        return scene.marks().filter(mark -> mark.key().value().equals(key)).findFirst();
    }

    @Test
    void aBandIsAsWideAsItsTime() throws EdtfException {
        TimelineRequest request = request(500, Direction.LEFT_TO_RIGHT, eras());
        Scene scene = scene(request);
        Box band = mark(scene, "era/0/band").orElseThrow().bounds();
        assertEquals(
                (eras().getFirst().date().bounds().toDay()
                                - eras().getFirst().date().bounds().fromDay())
                        * TimelineLayout.scale(request).pxPerDay(),
                band.width(),
                0.01);
        assertTrue(mark(scene, "era/0/name").isPresent());
        assertTrue(mark(scene, "era/4/band").isEmpty(), "outside of the view");
        assertTrue(mark(scene, "era/1").orElseThrow().spoken().orElseThrow().contains("حقبة تتداخل"));
    }

    @Test
    void noNameLiesOnAnotherOrLeavesTheStrip() throws EdtfException {
        for (Direction direction : Direction.values()) {
            Pane strip = scene(request(500, direction, eras())).panes().getLast();
            assertEquals("eras", strip.name());
            List<Box> texts = strip.marks().stream()
                    .filter(Mark.Text.class::isInstance)
                    .map(Mark::bounds)
                    .toList();
            for (int i = 0; i < texts.size(); i++) {
                assertTrue(strip.bounds().contains(texts.get(i), 0));
                for (int k = 0; k < i; k++) {
                    assertFalse(texts.get(i).intersects(texts.get(k)));
                }
            }
        }
    }

    @Test
    void aPictureWithoutErasIsAsItWas() throws EdtfException {
        Scene without = scene(request(500, Direction.RIGHT_TO_LEFT, List.of()));
        assertEquals(4, without.panes().size());
        assertTrue(without.marks().noneMatch(mark -> mark.key().value().startsWith("era")));
        Scene low = scene(request(150, Direction.RIGHT_TO_LEFT, eras()));
        assertEquals(4, low.panes().size(), "lanes need the room of a low picture");
    }
}
