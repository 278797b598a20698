package org.isnad.ui.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Window;
import org.isnad.scale.Direction;
import org.isnad.scene.Target;
import org.isnad.ui.FxThread;
import org.isnad.ui.render.WrappedText;
import org.isnad.ui.state.DayRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.util.WaitForAsyncUtils;

/** A real pointer on a demo scene in a window that runs from right to left, and what the picture says of itself. */
final class PlotInputTest {
    @RegisterExtension
    final DemoPlotFixture plot = new DemoPlotFixture();

    @Test
    void thePictureIsNotMirroredInAWindowThatRunsFromRightToLeft() {
        Node scene = plot.view().lookup(".scene-plot");
        Point2D left = FxThread.call(() -> scene.localToScreen(0, 0));
        Point2D right = FxThread.call(() -> scene.localToScreen(900, 0));
        assertEquals(900, right.getX() - left.getX(), 1e-6);
        assertTrue(
                plot.mark("event/e0/extent").bounds().x()
                        > plot.mark("event/e4/extent").bounds().x(),
                "the oldest at the right");
    }

    @Test
    void aClickChoosesTheMarkUnderIt() {
        plot.robot().clickOn(plot.centre("event/e3/extent"));
        plot.settle();
        assertEquals(List.of(new Target.OneRecord("e3")), plot.selected());
        assertTrue(plot.view().isFocused());
    }

    @Test
    void aClickBesideEveryMarkChoosesNothing() {
        plot.robot().clickOn(plot.onScreen(20, 5));
        plot.settle();
        assertEquals(List.of(), plot.selected());
    }

    @Test
    void thePointerFindsMarksAndTheirTooltip() throws TimeoutException {
        plot.robot().moveTo(plot.centre("event/e1/extent"));
        plot.settle();
        assertEquals(
                plot.mark("event/e1/extent"),
                plot.view().model().hoveredProperty().get().orElseThrow());
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> tooltip().isPresent());
        WrappedText words = tooltip().orElseThrow();
        assertEquals(plot.mark("event/e1/extent").spoken().orElseThrow(), words.getText());
        assertTrue(words.getHeight() > 0);
        plot.robot().moveTo(plot.onScreen(20, 5));
        plot.settle();
        assertEquals(Optional.empty(), plot.view().model().hoveredProperty().get());
        assertTrue(tooltip().isEmpty());
    }

    private static Optional<WrappedText> tooltip() {
        return FxThread.call(() -> Window.getWindows().stream()
                .filter(window -> window.isShowing() && window.getScene() != null)
                .map(window -> window.getScene().getRoot())
                .map((Parent root) -> root.lookup(".mark-tooltip .wrapped-text"))
                .filter(WrappedText.class::isInstance)
                .map(WrappedText.class::cast)
                .findFirst());
    }

    @ParameterizedTest
    @EnumSource(Direction.class)
    void aDragHoldsTheDayUnderTheHand(Direction direction) {
        FxThread.run(() -> {
            plot.viewport().directionProperty().set(direction);
            plot.viewport().fit(new DayRange(40, 60));
        });
        plot.settle();
        double day = plot.scale().day(200);
        plot.robot().drag(plot.onScreen(200, 5)).moveTo(plot.onScreen(320, 5));
        plot.settle();
        assertEquals(day, plot.scale().day(320), 1e-6);
        plot.robot().drop();
        plot.settle();
        assertEquals(20, plot.range().days(), 1e-9);
        assertEquals(List.of(), plot.selected(), "a drag is no click");
    }

    /** A mark that comes to lie where the hand was is not what the hand rests on. */
    @Test
    void noTooltipComesWhileThePictureIsDrawn() {
        FxThread.run(() -> plot.viewport().fit(new DayRange(10, 60)));
        plot.settle();
        Point2D mark = plot.centre("event/e1/extent");
        plot.robot().moveTo(mark.add(80, 0)).moveTo(mark.add(81, 0));
        plot.robot().press(MouseButton.PRIMARY).moveTo(mark.add(120, 0)).moveTo(mark.add(161, 0));
        plot.settle();
        assertEquals(
                mark.getX() + 80, plot.centre("event/e1/extent").getX(), 2, "the mark lies where the hand took hold");
        WaitForAsyncUtils.sleep(600, TimeUnit.MILLISECONDS);
        assertTrue(tooltip().isEmpty());
        plot.robot().release(MouseButton.PRIMARY);
    }

    @Test
    void escapeTakesADragBack() {
        FxThread.run(() -> plot.viewport().fit(new DayRange(40, 60)));
        plot.settle();
        plot.robot().drag(plot.onScreen(200, 5)).moveTo(plot.onScreen(320, 5));
        plot.settle();
        assertFalse(plot.range().equals(new DayRange(40, 60)));
        plot.press(KeyCode.ESCAPE);
        assertEquals(new DayRange(40, 60), plot.range());
        plot.robot().moveTo(plot.onScreen(400, 5));
        plot.robot().drop();
        plot.settle();
        assertEquals(new DayRange(40, 60), plot.range());
    }

    @Test
    void aDoubleClickZoomsAtThePointer() {
        double day = plot.scale().day(400);
        double days = plot.range().days();
        plot.robot().doubleClickOn(plot.onScreen(400, 5));
        plot.settle();
        assertEquals(days / 2, plot.range().days(), 1e-6);
        assertEquals(day, plot.scale().day(400), 1e-6);
    }

    @Test
    void shiftAndADoubleClickZoomOutAtThePointer() {
        FxThread.run(() -> plot.viewport().fit(new DayRange(40, 60)));
        plot.settle();
        double day = plot.scale().day(400);
        plot.robot().press(KeyCode.SHIFT).doubleClickOn(plot.onScreen(400, 5)).release(KeyCode.SHIFT);
        plot.settle();
        assertEquals(40, plot.range().days(), 1e-6);
        assertEquals(day, plot.scale().day(400), 1e-6);
    }

    private Node band() {
        return plot.view().lookup(".rubber-band");
    }

    @ParameterizedTest
    @EnumSource(Direction.class)
    void shiftAndDragZoomToTheWholeDaysUnderTheBand(Direction direction) {
        FxThread.run(() -> plot.viewport().directionProperty().set(direction));
        plot.settle();
        double one = plot.scale().day(620);
        double other = plot.scale().day(300);
        plot.robot().press(KeyCode.SHIFT).drag(plot.onScreen(620, 60)).moveTo(plot.onScreen(300, 90));
        FxThread.settle();
        assertEquals(
                plot.onScreen(300, 0).getX(),
                FxThread.call(() -> band().localToScreen(0, 0).getX()),
                1);
        assertEquals(320, FxThread.call(() -> band().getBoundsInLocal().getWidth()), 1);
        plot.robot().drop().release(KeyCode.SHIFT);
        plot.settle();
        assertEquals(Math.floor(Math.min(one, other)), plot.range().fromDay(), 1e-9);
        assertEquals(Math.ceil(Math.max(one, other)), plot.range().toDay(), 1e-9);
        assertEquals(List.of(), plot.selected(), "a band is no click");
        assertFalse(band().getParent().isVisible());
    }

    @Test
    void escapeTakesTheBandAwayAndNothingMoves() {
        DayRange before = plot.range();
        plot.robot()
                .press(KeyCode.SHIFT)
                .drag(plot.onScreen(620, 60))
                .moveTo(plot.onScreen(300, 90))
                .release(KeyCode.SHIFT);
        plot.press(KeyCode.ESCAPE);
        assertFalse(band().getParent().isVisible());
        plot.robot().moveTo(plot.onScreen(200, 90)).drop();
        plot.settle();
        assertEquals(before, plot.range());
    }

    @Test
    void manyChangesMakeOneLayout() {
        int before = plot.layouts();
        FxThread.run(() -> {
            for (int i = 0; i < 50; i++) {
                plot.viewport().zoomAt(1.01, 50);
                plot.view().model().requestScene();
            }
        });
        plot.settle();
        assertEquals(1, plot.layouts() - before);
    }

    @Test
    void thePictureSaysWhatItShows() {
        assertEquals("خط زمني للتجربة", plot.view().getAccessibleText());
    }
}
