package org.isnad.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.isnad.model.RecordId;
import org.isnad.scene.Box;
import org.isnad.ui.FxThread;
import org.isnad.ui.PromptRobot;
import org.isnad.ui.article.ArticleView;
import org.isnad.ui.chart.FigureChartView;
import org.isnad.ui.render.FontTextMetrics;
import org.isnad.ui.session.Session;
import org.isnad.ui.state.PlotLook;
import org.isnad.ui.state.UserSettings;
import org.isnad.ui.state.UserSettingsFile;
import org.isnad.ui.task.BackgroundTasks;
import org.isnad.ui.timeline.TimelineView;
import org.isnad.ui.words.OpenDataset;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.testfx.api.FxRobot;

/**
 * The program in its window as a test has it: in a folder of its own, with settings of its own, at a time that stands
 * still, and with all work done at once.
 *
 * <p>After each test what was pressed is let go and the window is closed; nothing may have been thrown unseen or written
 * into the log of errors. Its methods are for the thread of the test and wait until the window has drawn what they did;
 * those that only look may be called on the JavaFX thread, too.
 */
final class WindowFixture implements BeforeEachCallback, AfterEachCallback {
    private static final double WIDTH_PX = 1280;
    private static final double HEIGHT_PX = 800;

    /** The settings of somebody who has used the program: nothing is explained over the timeline any more. */
    static final UserSettings USUAL = UserSettings.DEFAULT
            .withGuided()
            .withLook(new PlotLook(
                    PlotLook.DEFAULT.valueScale(),
                    PlotLook.DEFAULT.direction(),
                    PlotLook.DEFAULT.reducedMotion(),
                    PlotLook.DEFAULT.theme(),
                    false,
                    true,
                    false,
                    false));

    private final FxRobot robot = new PromptRobot();
    private final List<Throwable> errors = new CopyOnWriteArrayList<>();
    private final Optional<Consumer<WindowFixture>> beginning;
    private Executor background = Runnable::run;
    private Executor layouts = Runnable::run;
    private Optional<Executor> opening = Optional.empty();
    private @Nullable Path folder;
    private @Nullable Stage stage;
    private @Nullable ApplicationController controller;

    private WindowFixture(Optional<Consumer<WindowFixture>> beginning) {
        this.beginning = beginning;
    }

    /** A window that opens the shipped data set before each test. */
    static WindowFixture shipped() {
        return shippedAnd(opened -> {});
    }

    /** A window that opens the shipped data set before each test and at once goes on, on the JavaFX thread. */
    static WindowFixture shippedAnd(Consumer<WindowFixture> more) {
        Consumer<WindowFixture> shipped = opened -> opened.controller().openShipped();
        return new WindowFixture(Optional.of(shipped.andThen(more)));
    }

    /** The same with the chart unfolded. */
    static WindowFixture shippedWithChart() {
        return shippedAnd(WindowFixture::unfoldChart);
    }

    /** A window that each test opens itself, when all is prepared for it. */
    static WindowFixture openedByTheTest() {
        return new WindowFixture(Optional.empty());
    }

    @Override
    public void beforeEach(ExtensionContext context) throws IOException {
        folder = Files.createTempDirectory("isnad-window");
        settings().write(USUAL);
        beginning.ifPresent(this::open);
    }

    @Override
    public void afterEach(ExtensionContext context) throws IOException {
        robot.release(new KeyCode[0]);
        robot.release(new MouseButton[0]);
        close();
        FxThread.run(() -> Thread.currentThread().setUncaughtExceptionHandler(null));
        try {
            assertEquals(List.of(), errors, "nothing was thrown unseen");
            assertFalse(Files.exists(errorLog()), "nothing was written into the log of errors");
        } finally {
            delete(folder());
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    /** Has what is done in the background of windows that are opened from now on done otherwise than at once. */
    void workIn(Executor tasks) {
        background = tasks;
    }

    /** Has files that are opened in windows from now on read otherwise than the rest of the background. */
    void readIn(Executor tasks) {
        opening = Optional.of(tasks);
    }

    /** Has pictures of much data laid out otherwise than at once. */
    void layOutIn(Executor tasks) {
        layouts = tasks;
    }

    /** Opens the window in the size of the smallest screen, and does in it what is given, on the JavaFX thread. */
    void open(Consumer<WindowFixture> beginning) {
        open(WIDTH_PX, HEIGHT_PX, beginning);
    }

    /** Closes the window and opens it as before the test. */
    void reopen() {
        reopen(WIDTH_PX, HEIGHT_PX);
    }

    /** Closes the window and opens it as before the test, in another size. */
    void reopen(double widthPx, double heightPx) {
        open(widthPx, heightPx, beginning.orElseThrow());
    }

    /** Closes the window and opens it in another size, and does in it what is given. */
    void reopen(double widthPx, double heightPx, Consumer<WindowFixture> beginning) {
        open(widthPx, heightPx, beginning);
    }

    private void open(double widthPx, double heightPx, Consumer<WindowFixture> beginning) {
        close();
        FxThread.run(() -> {
            Thread.currentThread().setUncaughtExceptionHandler((thread, error) -> errors.add(error));
            stage = new Stage();
            controller = new ApplicationController(
                    stage,
                    new Surroundings(
                            new FontTextMetrics(),
                            new BackgroundTasks(background, Runnable::run),
                            new BackgroundTasks(opening.orElse(background), Runnable::run),
                            new BackgroundTasks(layouts, Runnable::run),
                            settings(),
                            errorLog(),
                            Clock.fixed(Instant.EPOCH, ZoneOffset.UTC),
                            "0.0.0",
                            folder(),
                            Optional.empty()));
            stage.setX(0);
            stage.setY(0);
            stage.setWidth(widthPx);
            stage.setHeight(heightPx);
            controller.show();
            beginning.accept(this);
        });
        FxThread.settle();
    }

    private void close() {
        if (stage != null) {
            FxThread.run(stage::close);
        }
    }

    /** The folder of the test, which is also the user's own and is empty at first. */
    Path folder() {
        return Objects.requireNonNull(folder);
    }

    /** Where the settings are kept: {@link #USUAL}, unless a test writes others before it opens the window. */
    Path settingsFile() {
        return folder().resolve("config/settings.properties");
    }

    UserSettingsFile settings() {
        return new UserSettingsFile(settingsFile());
    }

    /** Where unexpected errors are written; there is no such file as long as there was none. */
    Path errorLog() {
        return folder().resolve("errors.log");
    }

    /** What was written into the log of errors, for a test that expects it; the log is empty then. */
    String takeErrorLog() throws IOException {
        String log = Files.readString(errorLog());
        Files.delete(errorLog());
        return log;
    }

    Stage stage() {
        return Objects.requireNonNull(stage);
    }

    ApplicationController controller() {
        return Objects.requireNonNull(controller);
    }

    Session session() {
        return controller().session();
    }

    /** The data set that is open. */
    OpenDataset dataset() {
        return session().open().orElseThrow();
    }

    Optional<RecordId> selected() {
        return session().place().selected();
    }

    TimelineView timeline() {
        return lookup("#timeline", TimelineView.class);
    }

    FigureChartView chart() {
        return lookup("#chart", FigureChartView.class);
    }

    ArticleView article() {
        return lookup("#article", ArticleView.class);
    }

    /** The first node of the window that the CSS selector finds, seen or not. */
    Node node(String selector) {
        return lookup(selector, Node.class);
    }

    /** The first node of the window that the CSS selector finds, seen or not, as what it is. */
    <T extends Node> T lookup(String selector, Class<T> type) {
        return look(() -> {
            Node found = stage().getScene().lookup(selector);
            if (found == null) {
                throw new AssertionError("no " + selector);
            }
            return type.cast(found);
        });
    }

    private static <T> T look(Supplier<T> seen) {
        return Platform.isFxApplicationThread() ? seen.get() : FxThread.call(seen::get);
    }

    /** Lays a view out as it is now, without waiting for the window to draw it. */
    static void layOut(Parent view) {
        FxThread.run(() -> {
            view.applyCss();
            view.layout();
        });
    }

    /** The words of a label or a button. */
    String text(String selector) {
        return look(() -> lookup(selector, Labeled.class).getText());
    }

    /** Where the middle of a box of a scene is on the screen. */
    static Point2D onScreen(Node view, Box box) {
        return onScreen(view, box.x() + box.width() / 2, box.y() + box.height() / 2);
    }

    /** Where a place of a scene is on the screen. */
    static Point2D onScreen(Node view, double x, double y) {
        return FxThread.call(() -> view.lookup(".scene-plot").localToScreen(x, y));
    }

    /** Keys and mouse, for what the methods below do not do. */
    FxRobot robot() {
        return robot;
    }

    /** Has the chart under the timeline be seen, on the JavaFX thread. */
    void unfoldChart() {
        if (!controller().actions().action("chart-open").isSelected()) {
            perform("chart-open");
        }
    }

    /** Does an action of the window as its menu item would, on the JavaFX thread. */
    void perform(String action) {
        controller().actions().action(action).perform();
    }

    /** Presses keys together and lets them go. */
    void press(KeyCode... keys) {
        robot.push(keys);
        FxThread.settle();
    }

    void type(String words) {
        robot.write(words);
        FxThread.settle();
    }

    /** Clicks on what the query of TestFX finds: a CSS selector, or the words on it. */
    void click(String query) {
        robot.clickOn(query);
        FxThread.settle();
    }

    void click(Node node) {
        robot.clickOn(node);
        FxThread.settle();
    }

    void click(Point2D onScreen) {
        robot.clickOn(onScreen);
        FxThread.settle();
    }

    /** Clicks into the middle of a box of the scene that a view shows. */
    void click(Node view, Box box) {
        click(onScreen(view, box));
    }

    /** Begins something that may wait for an answer, as a dialog does. */
    void begin(Runnable action) {
        Platform.runLater(action);
        FxThread.settle();
    }
}
