package org.isnad.ui.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.event.Event;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.PickResult;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.isnad.model.RecordId;
import org.isnad.scale.Direction;
import org.isnad.scale.TimeScale;
import org.isnad.scene.Box;
import org.isnad.scene.Mark;
import org.isnad.scene.Target;
import org.isnad.ui.DemoScenes;
import org.isnad.ui.FxThread;
import org.isnad.ui.render.FontTextMetrics;
import org.isnad.ui.render.WrappedText;
import org.isnad.ui.state.DayRange;
import org.isnad.ui.state.Viewport;
import org.isnad.ui.timeline.TimelineView;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** Real mouse and keys on a demo scene in a window that runs from right to left. */
final class PlotInputTest {
    private final FxRobot robot = new FxRobot();
    private final List<Target> selected = new ArrayList<>();
    private final List<Target> opened = new ArrayList<>();
    private Stage stage;
    private Viewport viewport;
    private TimelineView view;
    private int layouts;

    @BeforeEach
    void open() {
        FxThread.run(() -> {
            FontTextMetrics metrics = new FontTextMetrics();
            viewport = new Viewport(new DayRange(0, 100));
            view = new TimelineView(viewport);
            view.model().setPlotLayout(size -> {
                layouts++;
                return DemoScenes.timeline(size, viewport, metrics);
            });
            view.model().onSelectProperty().set(target -> {
                selected.add(target);
                if (target instanceof Target.OneRecord(String id)) {
                    view.model().selectedProperty().set(Optional.of(new RecordId(id)));
                }
            });
            view.model().onOpenProperty().set(opened::add);
            stage = new Stage();
            Scene scene = new Scene(new StackPane(view), 900, 320);
            scene.setNodeOrientation(NodeOrientation.RIGHT_TO_LEFT);
            stage.setScene(scene);
            stage.show();
            view.requestFocus();
        });
        settle();
    }

    @AfterEach
    void close() {
        FxThread.run(() -> stage.close());
        robot.release(new KeyCode[0]);
    }

    private static void settle() {
        WaitForAsyncUtils.waitForFxEvents();
    }

    private Mark mark(String key) {
        return view.model()
                .shownProperty()
                .get()
                .orElseThrow()
                .marks()
                .filter(mark -> mark.key().value().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private Point2D centre(String key) {
        Box box = mark(key).bounds();
        return onScreen(box.x() + box.width() / 2, box.y() + box.height() / 2);
    }

    /** A place of the picture, counted from its left edge, on the screen. */
    private Point2D onScreen(double x, double y) {
        return FxThread.call(() -> view.lookup(".scene-plot").localToScreen(x, y));
    }

    private TimeScale scale() {
        return view.model().timeScale().orElseThrow();
    }

    private DayRange range() {
        return viewport.range();
    }

    private void typed(String sign) {
        FxThread.run(() -> view.fireEvent(
                new KeyEvent(KeyEvent.KEY_TYPED, sign, "", KeyCode.UNDEFINED, false, false, false, false)));
        settle();
    }

    /** A wheel at a place of the picture, as desktop systems report it: 40 px for a notch, positive away from the user. */
    private void wheel(double x, double deltaX, double deltaY, boolean shift, boolean control) {
        Point2D screen = onScreen(x, 100);
        FxThread.run(() -> {
            Node plot = view.lookup(".scene-plot");
            Point2D local = plot.localToScene(x, 100);
            Event.fireEvent(
                    plot,
                    new ScrollEvent(
                            ScrollEvent.SCROLL,
                            local.getX(),
                            local.getY(),
                            screen.getX(),
                            screen.getY(),
                            shift,
                            control,
                            false,
                            false,
                            true,
                            false,
                            deltaX,
                            deltaY,
                            deltaX,
                            deltaY,
                            ScrollEvent.HorizontalTextScrollUnits.NONE,
                            0,
                            ScrollEvent.VerticalTextScrollUnits.NONE,
                            0,
                            0,
                            new PickResult(plot, local.getX(), local.getY())));
        });
        settle();
    }

    private void press(KeyCode... keys) {
        robot.push(keys);
        settle();
    }

    @Test
    void thePictureIsNotMirroredInAWindowThatRunsFromRightToLeft() {
        Node plot = view.lookup(".scene-plot");
        Point2D left = FxThread.call(() -> plot.localToScreen(0, 0));
        Point2D right = FxThread.call(() -> plot.localToScreen(900, 0));
        assertEquals(900, right.getX() - left.getX(), 1e-6);
        assertTrue(
                mark("event/e0/extent").bounds().x()
                        > mark("event/e4/extent").bounds().x(),
                "the oldest at the right");
    }

    @Test
    void aClickChoosesTheMarkUnderIt() {
        robot.clickOn(centre("event/e3/extent"));
        settle();
        assertEquals(List.of(new Target.OneRecord("e3")), selected);
        assertTrue(view.isFocused());
    }

    @Test
    void aClickBesideEveryMarkChoosesNothing() {
        robot.clickOn(onScreen(20, 5));
        settle();
        assertEquals(List.of(), selected);
    }

    @Test
    void thePointerFindsMarksAndTheirTooltip() throws TimeoutException {
        robot.moveTo(centre("event/e1/extent"));
        settle();
        assertEquals(
                mark("event/e1/extent"), view.model().hoveredProperty().get().orElseThrow());
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> tooltip().isPresent());
        WrappedText words = tooltip().orElseThrow();
        assertEquals(mark("event/e1/extent").spoken().orElseThrow(), words.getText());
        assertTrue(words.getHeight() > 0);
        robot.moveTo(onScreen(20, 5));
        settle();
        assertEquals(Optional.empty(), view.model().hoveredProperty().get());
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
    void controlAndWheelZoomAtThePointer(Direction direction) {
        FxThread.run(() -> viewport.directionProperty().set(direction));
        settle();
        double before = scale().day(300);
        double days = range().days();
        wheel(300, 0, 120, false, true);
        assertTrue(range().days() < days, "fewer days than " + days + ": " + range());
        assertEquals(before, scale().day(300), 1e-6);
    }

    @Test
    void theWheelPansInTime() {
        FxThread.run(() -> viewport.fit(new DayRange(40, 60)));
        settle();
        wheel(300, 0, -80, false, false);
        assertEquals(20, range().days(), 1e-9);
        assertTrue(range().fromDay() > 40, "later: " + range());
    }

    @ParameterizedTest
    @EnumSource(Direction.class)
    void aWheelToTheSideMovesThePictureThatWay(Direction direction) {
        FxThread.run(() -> {
            viewport.directionProperty().set(direction);
            viewport.fit(new DayRange(40, 60));
        });
        settle();
        double day = scale().day(300);
        wheel(300, 50, 0, false, false);
        assertEquals(day, scale().day(350), 1e-6);
    }

    @Test
    void shiftAndWheelScrollTheLanesAndNotTime() {
        FxThread.run(() -> view.maxLaneOffsetProperty().set(60));
        DayRange before = range();
        // With Shift, most systems report the wheel as a horizontal one.
        wheel(300, -40, 0, true, false);
        double once = view.laneOffsetProperty().get();
        wheel(300, 0, -400, true, false);
        assertEquals(40, once);
        assertEquals(60, view.laneOffsetProperty().get(), "no further than there is");
        assertEquals(before, range());
        FxThread.run(() -> view.maxLaneOffsetProperty().set(10));
        assertEquals(10, view.laneOffsetProperty().get());
    }

    @ParameterizedTest
    @EnumSource(Direction.class)
    void aDragHoldsTheDayUnderTheHand(Direction direction) {
        FxThread.run(() -> {
            viewport.directionProperty().set(direction);
            viewport.fit(new DayRange(40, 60));
        });
        settle();
        double day = scale().day(200);
        robot.drag(onScreen(200, 5)).moveTo(onScreen(320, 5));
        settle();
        assertEquals(day, scale().day(320), 1e-6);
        robot.drop();
        settle();
        assertEquals(20, range().days(), 1e-9);
        assertEquals(List.of(), selected, "a drag is no click");
    }

    @Test
    void escapeTakesADragBack() {
        FxThread.run(() -> viewport.fit(new DayRange(40, 60)));
        settle();
        robot.drag(onScreen(200, 5)).moveTo(onScreen(320, 5));
        settle();
        assertFalse(range().equals(new DayRange(40, 60)));
        press(KeyCode.ESCAPE);
        assertEquals(new DayRange(40, 60), range());
        robot.moveTo(onScreen(400, 5));
        robot.drop();
        settle();
        assertEquals(new DayRange(40, 60), range());
    }

    @Test
    void aDoubleClickZoomsAtThePointer() {
        double day = scale().day(400);
        double days = range().days();
        robot.doubleClickOn(onScreen(400, 5));
        settle();
        assertEquals(days / 2, range().days(), 1e-6);
        assertEquals(day, scale().day(400), 1e-6);
    }

    @Test
    void shiftAndADoubleClickZoomOutAtThePointer() {
        FxThread.run(() -> viewport.fit(new DayRange(40, 60)));
        settle();
        double day = scale().day(400);
        robot.press(KeyCode.SHIFT).doubleClickOn(onScreen(400, 5)).release(KeyCode.SHIFT);
        settle();
        assertEquals(40, range().days(), 1e-6);
        assertEquals(day, scale().day(400), 1e-6);
    }

    private Node band() {
        return view.lookup(".rubber-band");
    }

    @ParameterizedTest
    @EnumSource(Direction.class)
    void shiftAndDragZoomToTheWholeDaysUnderTheBand(Direction direction) {
        FxThread.run(() -> viewport.directionProperty().set(direction));
        settle();
        double one = scale().day(620);
        double other = scale().day(300);
        robot.press(KeyCode.SHIFT).drag(onScreen(620, 60)).moveTo(onScreen(300, 90));
        FxThread.settle();
        assertEquals(
                onScreen(300, 0).getX(),
                FxThread.call(() -> band().localToScreen(0, 0).getX()),
                1);
        assertEquals(320, FxThread.call(() -> band().getBoundsInLocal().getWidth()), 1);
        robot.drop().release(KeyCode.SHIFT);
        settle();
        assertEquals(Math.floor(Math.min(one, other)), range().fromDay(), 1e-9);
        assertEquals(Math.ceil(Math.max(one, other)), range().toDay(), 1e-9);
        assertEquals(List.of(), selected, "a band is no click");
        assertFalse(band().getParent().isVisible());
    }

    @Test
    void escapeTakesTheBandAwayAndNothingMoves() {
        DayRange before = range();
        robot.press(KeyCode.SHIFT)
                .drag(onScreen(620, 60))
                .moveTo(onScreen(300, 90))
                .release(KeyCode.SHIFT);
        press(KeyCode.ESCAPE);
        assertFalse(band().getParent().isVisible());
        robot.moveTo(onScreen(200, 90)).drop();
        settle();
        assertEquals(before, range());
    }

    @Test
    void signsZoomAtTheSelectionElseAtTheCentreAndNoughtShowsAll() {
        DayRange all = range();
        double middle = all.middle();
        typed("+");
        assertEquals(all.days() / 1.5, range().days(), 1e-9);
        assertEquals(middle, range().middle(), 1e-9);
        typed("-");
        assertEquals(all.days(), range().days(), 1e-9);
        robot.clickOn(centre("event/e3/extent"));
        settle();
        double place = scale().x(72);
        typed("+");
        assertEquals(place, scale().x(72), 1e-6);
        typed("٠");
        assertEquals(all, range());
    }

    @ParameterizedTest
    @EnumSource(Direction.class)
    void arrowsGoToWhatLiesThatWay(Direction direction) {
        FxThread.run(() -> viewport.directionProperty().set(direction));
        settle();
        robot.clickOn(centre("event/e2/extent"));
        selected.clear();
        press(KeyCode.LEFT);
        press(KeyCode.RIGHT);
        press(KeyCode.RIGHT);
        boolean rightToLeft = direction == Direction.RIGHT_TO_LEFT;
        assertEquals(
                List.of(
                        new Target.OneRecord(rightToLeft ? "e3" : "e1"),
                        new Target.OneRecord("e2"),
                        new Target.OneRecord(rightToLeft ? "e1" : "e3")),
                selected);
        press(KeyCode.ENTER);
        assertEquals(selected.getLast(), opened.getFirst());
    }

    @ParameterizedTest
    @EnumSource(Direction.class)
    void anArrowPansWhereNothingMoreLiesThatWay(Direction direction) {
        FxThread.run(() -> {
            viewport.directionProperty().set(direction);
            viewport.fit(new DayRange(40, 60));
        });
        settle();
        press(KeyCode.LEFT);
        press(KeyCode.LEFT);
        assertEquals(List.of(new Target.OneRecord("e2")), selected);
        assertEquals(direction == Direction.RIGHT_TO_LEFT, range().fromDay() > 40, "" + range());
    }

    @Test
    void homeIsTheOldestAndEndTheNewestAndPagesGoBetween() {
        FxThread.run(() -> viewport.fit(new DayRange(40, 60)));
        press(KeyCode.HOME);
        assertEquals(-3, range().fromDay(), 1e-9);
        press(KeyCode.PAGE_DOWN);
        assertEquals(15, range().fromDay(), 1e-9);
        press(KeyCode.PAGE_UP);
        assertEquals(-3, range().fromDay(), 1e-9);
        press(KeyCode.END);
        assertEquals(103, range().toDay(), 1e-9);
    }

    @Test
    void manyChangesMakeOneLayout() {
        layouts = 0;
        FxThread.run(() -> {
            for (int i = 0; i < 50; i++) {
                viewport.zoomAt(1.01, 50);
                view.model().requestScene();
            }
        });
        settle();
        assertEquals(1, layouts);
    }

    @Test
    void unknownKeysGoOnToTheWindow() {
        List<KeyCode> passed = new ArrayList<>();
        FxThread.run(
                () -> stage.getScene().addEventHandler(KeyEvent.KEY_PRESSED, event -> passed.add(event.getCode())));
        press(KeyCode.D);
        press(KeyCode.HOME);
        press(KeyCode.ESCAPE);
        assertEquals(List.of(KeyCode.D, KeyCode.ESCAPE), passed);
    }

    @Test
    void thePictureSaysWhatItShows() {
        assertEquals("خط زمني للتجربة", view.getAccessibleText());
    }
}
