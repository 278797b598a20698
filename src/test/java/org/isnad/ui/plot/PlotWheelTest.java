package org.isnad.ui.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.isnad.scale.Direction;
import org.isnad.ui.FxThread;
import org.isnad.ui.state.DayRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The wheel on a demo scene in a window that runs from right to left. */
final class PlotWheelTest {
    @RegisterExtension
    final DemoPlotFixture plot = new DemoPlotFixture();

    @ParameterizedTest
    @EnumSource(Direction.class)
    void controlAndWheelZoomAtThePointer(Direction direction) {
        FxThread.run(() -> plot.viewport().directionProperty().set(direction));
        plot.settle();
        double before = plot.scale().day(300);
        double days = plot.range().days();
        plot.wheel(300, 0, 120, false, true);
        assertTrue(plot.range().days() < days, "fewer days than " + days + ": " + plot.range());
        assertEquals(before, plot.scale().day(300), 1e-6);
    }

    @Test
    void theWheelPansInTime() {
        FxThread.run(() -> plot.viewport().fit(new DayRange(40, 60)));
        plot.settle();
        plot.wheel(300, 0, -80, false, false);
        assertEquals(20, plot.range().days(), 1e-9);
        assertTrue(plot.range().fromDay() > 40, "later: " + plot.range());
    }

    @ParameterizedTest
    @EnumSource(Direction.class)
    void aWheelToTheSideMovesThePictureThatWay(Direction direction) {
        FxThread.run(() -> {
            plot.viewport().directionProperty().set(direction);
            plot.viewport().fit(new DayRange(40, 60));
        });
        plot.settle();
        double day = plot.scale().day(300);
        plot.wheel(300, 50, 0, false, false);
        assertEquals(day, plot.scale().day(350), 1e-6);
    }

    @Test
    void shiftAndWheelScrollTheLanesAndNotTime() {
        FxThread.run(() -> plot.view().maxLaneOffsetProperty().set(60));
        DayRange before = plot.range();
        // With Shift, most systems report the wheel as a horizontal one.
        plot.wheel(300, -40, 0, true, false);
        double once = plot.view().laneOffsetProperty().get();
        plot.wheel(300, 0, -400, true, false);
        assertEquals(40, once);
        assertEquals(60, plot.view().laneOffsetProperty().get(), "no further than there is");
        assertEquals(before, plot.range());
        FxThread.run(() -> plot.view().maxLaneOffsetProperty().set(10));
        assertEquals(10, plot.view().laneOffsetProperty().get());
    }
}
