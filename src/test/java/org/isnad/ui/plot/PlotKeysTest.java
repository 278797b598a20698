package org.isnad.ui.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.isnad.scale.Direction;
import org.isnad.scene.Target;
import org.isnad.ui.FxThread;
import org.isnad.ui.state.DayRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Real keys on a demo scene in a window that runs from right to left. */
final class PlotKeysTest {
    @RegisterExtension
    final DemoPlotFixture plot = new DemoPlotFixture();

    @Test
    void signsZoomAtTheSelectionElseAtTheCentreAndNoughtShowsAll() {
        DayRange all = plot.range();
        double middle = all.middle();
        plot.typed("+");
        assertEquals(all.days() / 1.5, plot.range().days(), 1e-9);
        assertEquals(middle, plot.range().middle(), 1e-9);
        plot.typed("-");
        assertEquals(all.days(), plot.range().days(), 1e-9);
        plot.robot().clickOn(plot.centre("event/e3/extent"));
        plot.settle();
        double place = plot.scale().x(72);
        plot.typed("+");
        assertEquals(place, plot.scale().x(72), 1e-6);
        plot.typed("٠");
        assertEquals(all, plot.range());
    }

    @ParameterizedTest
    @EnumSource(Direction.class)
    void arrowsGoToWhatLiesThatWay(Direction direction) {
        FxThread.run(() -> plot.viewport().directionProperty().set(direction));
        plot.settle();
        plot.robot().clickOn(plot.centre("event/e2/extent"));
        plot.selected().clear();
        plot.press(KeyCode.LEFT);
        plot.press(KeyCode.RIGHT);
        plot.press(KeyCode.RIGHT);
        boolean rightToLeft = direction == Direction.RIGHT_TO_LEFT;
        assertEquals(
                List.of(
                        new Target.OneRecord(rightToLeft ? "e3" : "e1"),
                        new Target.OneRecord("e2"),
                        new Target.OneRecord(rightToLeft ? "e1" : "e3")),
                plot.selected());
        plot.press(KeyCode.ENTER);
        assertEquals(plot.selected().getLast(), plot.opened().getFirst());
    }

    @ParameterizedTest
    @EnumSource(Direction.class)
    void anArrowPansWhereNothingMoreLiesThatWay(Direction direction) {
        FxThread.run(() -> {
            plot.viewport().directionProperty().set(direction);
            plot.viewport().fit(new DayRange(40, 60));
        });
        plot.settle();
        plot.press(KeyCode.LEFT);
        plot.press(KeyCode.LEFT);
        assertEquals(List.of(new Target.OneRecord("e2")), plot.selected());
        assertEquals(direction == Direction.RIGHT_TO_LEFT, plot.range().fromDay() > 40, "" + plot.range());
    }

    @Test
    void homeIsTheOldestAndEndTheNewestAndPagesGoBetween() {
        FxThread.run(() -> plot.viewport().fit(new DayRange(40, 60)));
        plot.press(KeyCode.HOME);
        assertEquals(-3, plot.range().fromDay(), 1e-9);
        plot.press(KeyCode.PAGE_DOWN);
        assertEquals(15, plot.range().fromDay(), 1e-9);
        plot.press(KeyCode.PAGE_UP);
        assertEquals(-3, plot.range().fromDay(), 1e-9);
        plot.press(KeyCode.END);
        assertEquals(103, plot.range().toDay(), 1e-9);
    }

    @Test
    void unknownKeysGoOnToTheWindow() {
        List<KeyCode> passed = new ArrayList<>();
        FxThread.run(() ->
                plot.stage().getScene().addEventHandler(KeyEvent.KEY_PRESSED, event -> passed.add(event.getCode())));
        plot.press(KeyCode.D);
        plot.press(KeyCode.HOME);
        plot.press(KeyCode.ESCAPE);
        assertEquals(List.of(KeyCode.D, KeyCode.ESCAPE), passed);
    }
}
