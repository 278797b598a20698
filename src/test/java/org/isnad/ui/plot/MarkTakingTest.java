package org.isnad.ui.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.model.RecordId;
import org.isnad.scene.Box;
import org.isnad.scene.Fill;
import org.isnad.scene.Layer;
import org.isnad.scene.Mark;
import org.isnad.scene.MarkKey;
import org.isnad.scene.Outline;
import org.isnad.scene.Stroke;
import org.isnad.scene.Target;
import org.isnad.ui.state.DayRange;
import org.isnad.ui.state.Viewport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class MarkTakingTest {
    private final PlotModel model = new PlotModel(new Viewport(new DayRange(0, 100)), "lanes");
    private final MarkTaking taking = new MarkTaking(model);
    private final List<String> done = new ArrayList<>();

    private static Optional<Mark> mark(String id) {
        return Optional.of(new Mark.Shape(
                new MarkKey("event/" + id),
                Layer.MARK,
                Outline.rectangle(new Box(0, 0, 10, 10)),
                Fill.NONE,
                Stroke.NONE,
                Optional.of(new Target.OneRecord(id)),
                Optional.empty()));
    }

    @BeforeEach
    void listen() {
        model.selectedProperty().set(Optional.of(new RecordId("a")));
        model.markDragProperty().set(Optional.of(new MarkDrag() {
            @Override
            public boolean begin(Mark mark) {
                done.add("begin");
                return true;
            }

            @Override
            public void over(double x, double y) {
                done.add("over");
            }

            @Override
            public void drop(double x, double y) {
                done.add("drop");
            }

            @Override
            public void cancel() {
                done.add("cancel");
            }
        }));
    }

    @Test
    void aClickThatTremblesTakesNothing() {
        taking.press(mark("a"), 100, 100);
        assertTrue(taking.drag(103, 108), "the picture stays as well");
        taking.release(103, 108);
        assertEquals(List.of(), done);
    }

    @Test
    void onlyTheSelectedRecordIsTakenAndOnlyAcrossTime() {
        taking.press(mark("b"), 100, 100);
        assertFalse(taking.drag(100, 160), "another record moves the picture");
        taking.press(mark("a"), 100, 100);
        assertFalse(taking.drag(160, 110), "along time the picture moves");
        assertFalse(taking.drag(160, 200), "and goes on moving");
        taking.press(Optional.empty(), 100, 100);
        assertFalse(taking.drag(100, 160));
        assertEquals(List.of(), done);
    }

    @Test
    void whatIsTakenIsLetGoOrStaysByEscape() {
        taking.press(mark("a"), 100, 100);
        assertTrue(taking.drag(102, 130));
        taking.release(102, 150);
        assertEquals(List.of("begin", "over", "drop"), done);
        done.clear();
        taking.press(mark("a"), 100, 100);
        taking.drag(102, 130);
        assertTrue(taking.cancel());
        assertFalse(taking.cancel());
        taking.release(102, 150);
        assertEquals(List.of("begin", "over", "cancel"), done);
    }
}
