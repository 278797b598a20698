package org.isnad.ui.overview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Point2D;
import javafx.scene.Cursor;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.isnad.columns.LaneKind;
import org.isnad.dataset.DatasetReader;
import org.isnad.dataset.LoadResult;
import org.isnad.labels.BundleLabels;
import org.isnad.labels.LabelSettings;
import org.isnad.layout.data.PlotData;
import org.isnad.layout.overview.OverviewLayout;
import org.isnad.layout.overview.OverviewRequest;
import org.isnad.layout.overview.OverviewScene;
import org.isnad.model.Article;
import org.isnad.scale.Direction;
import org.isnad.scene.Box;
import org.isnad.scene.Target;
import org.isnad.time.DateBounds;
import org.isnad.ui.FxThread;
import org.isnad.ui.PromptRobot;
import org.isnad.ui.render.FontTextMetrics;
import org.isnad.ui.state.DayRange;
import org.isnad.ui.state.Viewport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.api.FxRobot;

/** Real mouse and keys on the overview of the shipped data set, in a window that runs from right to left. */
final class OverviewInputTest {
    private final FxRobot robot = new PromptRobot();
    private final List<Target> chosen = new ArrayList<>();
    private final OverviewLayout layout = new OverviewLayout();
    private PlotData plot;
    private Stage stage;
    private Viewport viewport;
    private OverviewView view;

    @BeforeEach
    void open() {
        LoadResult.Loaded loaded = (LoadResult.Loaded) DatasetReader.readShipped(Optional.empty());
        plot = PlotData.of(loaded.dataset().dataset(), record -> true, BundleLabels.of(LabelSettings.DEFAULT));
        FxThread.run(() -> {
            FontTextMetrics metrics = new FontTextMetrics();
            viewport = new Viewport(new DayRange(plot.fromDay(), plot.toDay()));
            viewport.fit(new DayRange(14_000, 16_000));
            view = new OverviewView(viewport);
            view.overviewLayoutProperty().set(size -> Optional.of(layout.layout(request(size.widthPx(), metrics))));
            view.onSelectProperty().set(chosen::add);
            stage = new Stage();
            Scene scene = new Scene(new StackPane(view), 900, OverviewLayout.HEIGHT_PX);
            scene.setNodeOrientation(NodeOrientation.RIGHT_TO_LEFT);
            stage.setScene(scene);
            stage.show();
            view.requestFocus();
        });
        FxThread.settle();
    }

    private OverviewRequest request(double width, FontTextMetrics metrics) {
        List<OverviewRequest.Source> sources = new ArrayList<>();
        for (Article article : plot.dataset().articles()) {
            sources.add(new OverviewRequest.Source(
                    article.id(),
                    sources.size() + 1,
                    article.fileName(),
                    article.published().value().map(date -> date.bounds()),
                    "نُشر",
                    List.of()));
        }
        return new OverviewRequest(
                plot.columns(),
                plot.lanes(LaneKind.CATEGORY),
                sources,
                new DateBounds((long) plot.fromDay(), (long) plot.toDay()),
                viewport.limits().fromDay(),
                viewport.limits().toDay(),
                viewport.range().fromDay(),
                viewport.range().toDay(),
                viewport.breaks(),
                viewport.direction(),
                width,
                Optional.empty(),
                Optional.empty(),
                BundleLabels.of(LabelSettings.DEFAULT),
                metrics);
    }

    @AfterEach
    void close() {
        FxThread.run(() -> stage.close());
        robot.release(new KeyCode[0]);
        robot.release(new MouseButton[0]);
    }

    private void run(Direction direction) {
        FxThread.run(() -> viewport.directionProperty().set(direction));
        FxThread.settle();
    }

    private OverviewScene shown() {
        return view.shownProperty().get().orElseThrow();
    }

    private DayRange range() {
        return viewport.range();
    }

    private double x(double day) {
        return shown().scale().x(day);
    }

    /** A place of the picture, counted from its left edge, on the screen. */
    private Point2D onScreen(double x, double y) {
        return FxThread.call(() -> view.lookup(".scene-plot").localToScreen(x, y));
    }

    private void drag(double fromX, double toX) {
        robot.moveTo(onScreen(fromX, 40));
        robot.press(MouseButton.PRIMARY);
        robot.moveTo(onScreen((fromX + toX) / 2, 40));
        robot.moveTo(onScreen(toX, 40));
        robot.release(MouseButton.PRIMARY);
        FxThread.settle();
    }

    private double perPx() {
        return 1 / shown().scale().pxPerDay();
    }

    private void press(KeyCode... keys) {
        robot.push(keys);
        FxThread.settle();
    }

    @ParameterizedTest
    @EnumSource(Direction.class)
    void theFrameFollowsTheHand(Direction direction) {
        run(direction);
        double days = range().days();
        double middle = x(range().middle());
        drag(middle, middle + 100);
        assertEquals(days, range().days(), 1e-6);
        assertEquals(middle + 100, x(range().middle()), 2);
    }

    @Test
    void theFrameStaysInsideOfTheStrip() {
        double days = range().days();
        drag(x(range().middle()), 900);
        assertEquals(viewport.limits().fromDay(), range().fromDay(), 1e-6);
        assertEquals(days, range().days(), 1e-6);
    }

    @ParameterizedTest
    @EnumSource(Direction.class)
    void eachEdgeFollowsTheHandAndTheOtherStays(Direction direction) {
        run(direction);
        Box before = shown().view();
        drag(before.x(), before.x() - 50);
        assertEquals(before.x() - 50, shown().view().x(), 2);
        assertEquals(before.right(), shown().view().right(), 0.5);
        Box wider = shown().view();
        drag(wider.right(), wider.right() + 60);
        assertEquals(wider.right() + 60, shown().view().right(), 2);
        assertEquals(wider.x(), shown().view().x(), 0.5);
    }

    @Test
    void anEdgeDoesNotPassTheOther() {
        Box before = shown().view();
        drag(before.x(), before.right() + 100);
        assertEquals(Viewport.MIN_DAYS, range().days(), 1e-6);
    }

    @ParameterizedTest
    @EnumSource(Direction.class)
    void aDragOutsideSpansANewView(Direction direction) {
        run(direction);
        double from = x(range().fromDay()) + (direction == Direction.LEFT_TO_RIGHT ? -120 : 120);
        double to = from + (direction == Direction.LEFT_TO_RIGHT ? 60 : -60);
        drag(from, to);
        assertEquals(shown().scale().day(from), range().fromDay(), 3 * perPx());
        assertEquals(shown().scale().day(to), range().toDay(), 3 * perPx());
    }

    @Test
    void aClickOutsideMovesTheMiddleThere() {
        double days = range().days();
        robot.clickOn(onScreen(200, 40));
        FxThread.settle();
        assertEquals(200, x(range().middle()), 2);
        assertEquals(days, range().days(), 1e-6);
    }

    @Test
    void aDoubleClickShowsEverything() {
        robot.doubleClickOn(onScreen(x(range().middle()), 40));
        FxThread.settle();
        assertEquals(viewport.limits(), range());
    }

    @Test
    void aClickOnANumeralOpensItsArticleAndMovesNothing() {
        DayRange before = range();
        Box circle = shown().scene()
                .marks()
                .filter(mark -> mark.key().value().equals("article/4/circle"))
                .findFirst()
                .orElseThrow()
                .bounds();
        robot.clickOn(onScreen(circle.x() + circle.width() / 2, circle.y() + circle.height() / 2));
        FxThread.settle();
        assertEquals(
                List.of(new Target.Article(plot.dataset().articles().get(3).id().value())), chosen);
        assertEquals(before, range());
    }

    @ParameterizedTest
    @EnumSource(Direction.class)
    void arrowsMoveTheFrameToTheirSide(Direction direction) {
        run(direction);
        Box before = shown().view();
        press(KeyCode.LEFT);
        assertTrue(shown().view().x() < before.x());
        assertEquals(before.width(), shown().view().width(), 0.5);
        press(KeyCode.RIGHT);
        assertEquals(before.x(), shown().view().x(), 0.5);
    }

    @ParameterizedTest
    @EnumSource(Direction.class)
    void shiftMovesTheNewerEdgeAndControlTheOlderOne(Direction direction) {
        run(direction);
        KeyCode toNewer = direction == Direction.LEFT_TO_RIGHT ? KeyCode.RIGHT : KeyCode.LEFT;
        DayRange before = range();
        press(KeyCode.SHIFT, toNewer);
        assertEquals(before.fromDay(), range().fromDay());
        assertEquals(before.toDay() + before.days() / 10, range().toDay(), 1e-6);
        DayRange longer = range();
        press(KeyCode.CONTROL, toNewer);
        assertEquals(longer.toDay(), range().toDay());
        assertEquals(longer.fromDay() + longer.days() / 10, range().fromDay(), 1e-6);
    }

    @Test
    void theOtherKeysAreThoseOfThePlots() {
        double days = range().days();
        press(KeyCode.HOME);
        assertEquals(viewport.limits().fromDay(), range().fromDay(), 1e-6);
        press(KeyCode.PAGE_DOWN);
        assertEquals(viewport.limits().fromDay() + 0.9 * days, range().fromDay(), 1e-6);
        press(KeyCode.PAGE_UP);
        assertEquals(viewport.limits().fromDay(), range().fromDay(), 1e-6);
        press(KeyCode.END);
        assertEquals(viewport.limits().toDay(), range().toDay(), 1e-6);
        FxThread.run(() -> view.fireEvent(
                new KeyEvent(KeyEvent.KEY_TYPED, "٠", "", KeyCode.UNDEFINED, false, false, false, false)));
        FxThread.settle();
        assertEquals(viewport.limits(), range());
    }

    @Test
    void escapeTakesTheFrameBack() {
        DayRange before = range();
        double middle = x(range().middle());
        robot.moveTo(onScreen(middle, 40));
        robot.press(MouseButton.PRIMARY);
        robot.moveTo(onScreen(middle - 40, 40));
        robot.moveTo(onScreen(middle - 80, 40));
        FxThread.settle();
        assertNotEquals(before, range());
        press(KeyCode.ESCAPE);
        assertEquals(before.fromDay(), range().fromDay(), 1e-6);
        robot.release(MouseButton.PRIMARY);
    }

    @Test
    void thePointerSaysWhatAHandWouldDo() {
        assertEquals(Cursor.OPEN_HAND, cursorAt(x(range().middle()), 40));
        assertEquals(Cursor.H_RESIZE, cursorAt(shown().view().x(), 40));
        assertEquals(Cursor.H_RESIZE, cursorAt(shown().view().right(), 40));
        assertEquals(Cursor.CROSSHAIR, cursorAt(shown().view().x() - 60, 40));
    }

    private Cursor cursorAt(double x, double y) {
        robot.moveTo(onScreen(x, y));
        FxThread.settle();
        return FxThread.call(() -> view.lookup(".scene-plot").getCursor());
    }

    @Test
    void theViewIsSaidInWordsThatFollowIt() {
        String before = FxThread.call(view::getAccessibleText);
        assertTrue(before.contains("2008") && before.contains("قبل الفترة المعروضة"), before);
        press(KeyCode.END);
        String after = FxThread.call(view::getAccessibleText);
        assertNotEquals(before, after);
        assertTrue(after.contains("لا أحداث بعدها"), after);
    }
}
