package org.isnad.ui.plot;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.event.Event;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.PickResult;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.isnad.model.RecordId;
import org.isnad.scale.TimeScale;
import org.isnad.scene.Box;
import org.isnad.scene.Mark;
import org.isnad.scene.Target;
import org.isnad.ui.DemoScenes;
import org.isnad.ui.FxThread;
import org.isnad.ui.PromptRobot;
import org.isnad.ui.render.FontTextMetrics;
import org.isnad.ui.state.DayRange;
import org.isnad.ui.state.Viewport;
import org.isnad.ui.timeline.TimelineView;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.testfx.api.FxRobot;

/**
 * A demo scene in a window that runs from right to left, for tests with a real mouse and real keys. Before each test it
 * shows the days from 0 to 100; after each test what was pressed is let go and the window is closed.
 */
final class DemoPlotFixture implements BeforeEachCallback, AfterEachCallback {
    private final FxRobot robot = new PromptRobot();
    private final List<Target> selected = new ArrayList<>();
    private final List<Target> opened = new ArrayList<>();
    private Stage stage;
    private Viewport viewport;
    private TimelineView view;
    private int layouts;

    @Override
    public void beforeEach(ExtensionContext context) {
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

    @Override
    public void afterEach(ExtensionContext context) {
        robot.release(new KeyCode[0]);
        robot.release(new MouseButton[0]);
        FxThread.run(() -> stage.close());
    }

    FxRobot robot() {
        return robot;
    }

    /** What was chosen, in turn. */
    List<Target> selected() {
        return selected;
    }

    /** What was opened, in turn. */
    List<Target> opened() {
        return opened;
    }

    Stage stage() {
        return stage;
    }

    Viewport viewport() {
        return viewport;
    }

    TimelineView view() {
        return view;
    }

    /** How often the scene was laid out. */
    int layouts() {
        return layouts;
    }

    /** Waits for the events at hand. */
    void settle() {
        FxThread.settle();
    }

    Mark mark(String key) {
        return view.model()
                .shownProperty()
                .get()
                .orElseThrow()
                .marks()
                .filter(mark -> mark.key().value().equals(key))
                .findFirst()
                .orElseThrow();
    }

    Point2D centre(String key) {
        Box box = mark(key).bounds();
        return onScreen(box.x() + box.width() / 2, box.y() + box.height() / 2);
    }

    /** A place of the picture, counted from its left edge, on the screen. */
    Point2D onScreen(double x, double y) {
        return FxThread.call(() -> view.lookup(".scene-plot").localToScreen(x, y));
    }

    TimeScale scale() {
        return view.model().timeScale().orElseThrow();
    }

    DayRange range() {
        return viewport.range();
    }

    void typed(String sign) {
        FxThread.run(() -> view.fireEvent(
                new KeyEvent(KeyEvent.KEY_TYPED, sign, "", KeyCode.UNDEFINED, false, false, false, false)));
        settle();
    }

    /** A wheel at a place of the picture, as desktop systems report it: 40 px for a notch, positive away from the user. */
    void wheel(double x, double deltaX, double deltaY, boolean shift, boolean control) {
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

    void press(KeyCode... keys) {
        robot.push(keys);
        settle();
    }
}
