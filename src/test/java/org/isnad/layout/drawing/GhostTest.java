package org.isnad.layout.drawing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.isnad.model.Quantity;
import org.isnad.scale.Direction;
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
import org.isnad.time.DateBounds;
import org.junit.jupiter.api.Test;

final class GhostTest {
    private static final Box AXIS = new Box(0, 0, 400, 40);
    private static final Box LANES = new Box(0, 40, 400, 160);
    private static final TimeScale SCALE = new TimeScale(0, 400, 0, 400, Direction.RIGHT_TO_LEFT);

    private static Mark laneLine(String id, double y) {
        return new Mark.Shape(
                new MarkKey(DrawnLane.LINE_KEY + id),
                Layer.GRID,
                Outline.line(0, y, 400, y),
                Fill.NONE,
                Stroke.of(ColourRole.HAIRLINE, 1),
                Optional.empty(),
                Optional.empty());
    }

    private static List<Mark> added(Ghost ghost) {
        Scene scene = new Scene(
                400,
                200,
                List.of(
                        new Pane("axis", AXIS, List.of()),
                        new Pane("lanes", LANES, List.of(laneLine("a", 100), laneLine("b", 260)))),
                "");
        List<Mark> added = ghost.in(scene, SCALE, "axis", "lanes")
                .marks()
                .filter(mark -> mark.key().value().startsWith("ghost/"))
                .toList();
        added.forEach(mark -> {
            assertEquals(Optional.empty(), mark.target(), "it leads nowhere");
            assertEquals(Optional.empty(), mark.spoken(), "it is no record for anybody");
            assertFalse(((Mark.Shape) mark).stroke().dashesPx().isEmpty(), "it is dotted");
        });
        return added;
    }

    private static Mark mark(List<Mark> marks) {
        return marks.stream()
                .filter(mark -> mark.key().value().equals("ghost/mark"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aDayIsACircleInTheMiddleOfWhatIsSeenOfItsLane() {
        List<Mark> marks = added(new Ghost(new DateBounds(100, 101), Optional.of("b"), Optional.empty()));
        Box circle = mark(marks).bounds();
        assertEquals(299.5, circle.x() + circle.width() / 2, 1e-9);
        assertEquals(150, circle.y() + circle.height() / 2, 1e-9);
        assertEquals(3, marks.size(), "on the calendar, through the lanes, in its lane");
    }

    @Test
    void aYearIsAsWideAsItIsAndAnOpenDateReachesTheEdge() {
        assertEquals(
                200,
                mark(added(new Ghost(new DateBounds(100, 300), Optional.of("a"), Optional.empty())))
                        .bounds()
                        .width(),
                1e-9);
        assertEquals(
                0,
                mark(added(new Ghost(new DateBounds(300, DateBounds.OPEN_TO), Optional.of("a"), Optional.empty())))
                        .bounds()
                        .x(),
                1e-9);
    }

    @Test
    void outOfViewAndInNoLaneThereIsNoMark() {
        assertEquals(List.of(), added(new Ghost(new DateBounds(900, 901), Optional.of("a"), Optional.empty())));
        assertTrue(added(new Ghost(new DateBounds(10, 11), Optional.of("c"), Optional.empty())).stream()
                .noneMatch(mark -> mark.key().value().equals("ghost/mark")));
    }

    @Test
    void onAChartItStandsAtItsValue() {
        Ghost ghost = new Ghost(
                new DateBounds(100, 101), Optional.empty(), Optional.of(new Quantity.Part(1, 2, Quantity.Hedge.ABOUT)));
        assertEquals(OptionalDouble.of(0.5), ghost.value());
        List<Mark> marks = ghost.onChart(LANES, SCALE, OptionalDouble.of(77));
        Box value = marks.getLast().bounds();
        assertEquals(77, value.y() + value.height() / 2, 1e-9);
        assertEquals(
                1, ghost.onChart(LANES, SCALE, OptionalDouble.of(500)).size(), "beyond the axis only its day is shown");
    }
}
