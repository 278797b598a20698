package org.isnad.ui.main;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.MenuBar;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.isnad.model.ArticleId;
import org.isnad.model.RecordId;
import org.isnad.scale.Direction;
import org.isnad.scale.NumberScale;
import org.isnad.ui.FxThread;
import org.isnad.ui.render.FontTextMetrics;
import org.isnad.ui.state.UserSettingsFile;
import org.isnad.ui.task.BackgroundTasks;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** The whole program without a mouse: everything is reached, says what it is, and lets the focus go again. */
final class KeyboardWalkTest {
    private static final String EVENT = "soleimani-muhandis-killed";

    /** More than there are stops, also with each cited place of an article. */
    private static final int MOST_TABS = 400;

    private final FxRobot robot = new FxRobot();

    @TempDir
    Path folder;

    private final List<Throwable> errors = new CopyOnWriteArrayList<>();
    private Stage stage;
    private Workbench workbench;

    @BeforeEach
    void open() {
        FxThread.run(() -> {
            Thread.currentThread().setUncaughtExceptionHandler((thread, error) -> errors.add(error));
            stage = new Stage();
            workbench = new Workbench(
                    stage,
                    new Workbench.Surroundings(
                            new FontTextMetrics(),
                            new BackgroundTasks(Runnable::run, Runnable::run),
                            new UserSettingsFile(folder.resolve("settings.properties")),
                            folder.resolve("errors.log"),
                            Clock.fixed(Instant.EPOCH, ZoneOffset.UTC),
                            "0.0.0",
                            folder,
                            Optional.empty()));
            stage.setX(0);
            stage.setY(0);
            stage.setWidth(1280);
            stage.setHeight(800);
            workbench.show();
            workbench.openShipped();
            workbench.desk().select(EVENT);
            stage.getScene().lookup("#timeline").requestFocus();
        });
        FxThread.settle();
    }

    @AfterEach
    void close() {
        FxThread.run(() -> {
            stage.close();
            Thread.currentThread().setUncaughtExceptionHandler(null);
        });
        robot.release(new KeyCode[0]);
        assertEquals(List.of(), errors, "nothing was thrown unseen");
    }

    private void press(KeyCode... keys) {
        robot.push(keys);
        FxThread.settle();
    }

    private Node focused() {
        return FxThread.call(() -> Objects.requireNonNull(stage.getScene().getFocusOwner()));
    }

    private boolean focusIn(String id) {
        Node focused = focused();
        return FxThread.call(() -> new Within(stage.getScene().lookup(id)).holds(focused));
    }

    /** Goes on with Tab until the focus is where it began. */
    private Set<Node> around() {
        Set<Node> reached = new LinkedHashSet<>();
        Node first = focused();
        for (int i = 0; i < MOST_TABS; i++) {
            reached.add(focused());
            robot.push(KeyCode.TAB);
            WaitForAsyncUtils.waitForFxEvents();
            if (focused().equals(first)) {
                return reached;
            }
        }
        throw new AssertionError("the focus never came back, it is held by " + focused());
    }

    private static void stops(Node node, List<Node> found) {
        if (!node.isVisible() || node.isDisabled()) {
            return;
        }
        if (node.isFocusTraversable()) {
            found.add(node);
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> stops(child, found));
        }
    }

    @Test
    void tabReachesEverythingAndIsHeldNowhere() {
        Set<Node> reached = around();
        List<Node> stops = FxThread.call(() -> {
            List<Node> found = new ArrayList<>();
            stops(stage.getScene().getRoot(), found);
            return found;
        });
        assertTrue(stops.size() > 15, stops::toString);
        stops.removeAll(reached);
        // Of several buttons of which one is pressed, Tab stops at that one, and the arrows go to the others.
        stops.removeIf(stop -> stop instanceof ToggleButton button
                && button.getToggleGroup() != null
                && button.getToggleGroup().getToggles().stream().anyMatch(reached::contains));
        assertEquals(List.of(), stops, "never reached");
    }

    @Test
    void arrowsGoFromOnePressedButtonToTheNext() {
        FxThread.run(() -> stage.getScene().lookup("#scale-log").requestFocus());
        press(KeyCode.LEFT);
        assertTrue(focusIn("#scale-linear"), () -> focused().toString());
        assertEquals(
                NumberScale.Kind.LINEAR,
                workbench.desk().settings().valueScaleProperty().get());
    }

    @Test
    void arrowsGoFromOneArticleToTheNext() {
        FxThread.run(() -> {
            workbench.desk().openArticle("000");
            stage.getScene().lookup("#article-tab-000").requestFocus();
        });
        FxThread.settle();
        press(KeyCode.LEFT);
        assertEquals(
                Optional.of(new ArticleId("001")),
                workbench.desk().articleProperty().get());
        press(KeyCode.RIGHT);
        assertEquals(
                Optional.of(new ArticleId("000")),
                workbench.desk().articleProperty().get());
    }

    @Test
    void everyStopSaysWhatItIs() {
        List<String> silent = new ArrayList<>();
        for (Node stop : around()) {
            FxThread.run(() -> {
                Object text = stop.queryAccessibleAttribute(AccessibleAttribute.TEXT);
                boolean named = text instanceof String words && !words.isBlank();
                if (!named || stop.getAccessibleRole() == AccessibleRole.NODE) {
                    silent.add(stop.getAccessibleRole() + " " + text + " " + stop);
                }
            });
        }
        assertEquals(List.of(), silent);
    }

    @Test
    void f6GoesAroundThePanes() {
        List<String> panes = List.of("#chart", "#overview", "#article", "#timeline");
        for (String pane : panes) {
            press(KeyCode.F6);
            assertTrue(focusIn(pane), () -> pane + " but " + focused());
        }
    }

    @Test
    void f10OpensTheMenus() {
        press(KeyCode.F10);
        press(KeyCode.DOWN);
        assertTrue(FxThread.call(() -> ((MenuBar) stage.getScene().lookup("#menu-bar"))
                .getMenus().stream().anyMatch(menu -> menu.isShowing())));
        press(KeyCode.ESCAPE);
        press(KeyCode.ESCAPE);
        FxThread.run(() -> stage.getScene().lookup("#timeline").requestFocus());
    }

    @Test
    void fromMarkToWordsAndBackAndThroughTheViews() {
        press(KeyCode.N);
        Optional<RecordId> next = workbench.desk().selection().selected();
        assertFalse(next.equals(Optional.of(new RecordId(EVENT))));
        press(KeyCode.ENTER);
        assertTrue(focusIn("#article"));
        press(KeyCode.F6);
        press(KeyCode.CONTROL, KeyCode.T);
        assertTrue(focusIn("#data-table"));
        press(KeyCode.ESCAPE);
        assertFalse(FxThread.call(() -> stage.getScene().lookup("#data-table").isVisible()));
        press(KeyCode.CONTROL, KeyCode.D);
        assertTrue(focusIn("#disagreements"));
        press(KeyCode.ESCAPE);
        assertFalse(
                FxThread.call(() -> stage.getScene().lookup("#disagreements").isVisible()));
    }

    @Test
    void lettersAreOnlyLettersInATextField() {
        press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.F);
        TextField field = (TextField) focused();
        Optional<RecordId> selected = workbench.desk().selection().selected();
        String typed = "dlkvsgnpu0[]+-";
        robot.write(typed, 0);
        FxThread.settle();
        assertEquals(typed, FxThread.call(field::getText));
        assertEquals(selected, workbench.desk().selection().selected());
        assertEquals(Direction.RIGHT_TO_LEFT, workbench.desk().viewport().direction());
        assertTrue(workbench.desk().shown().knownDayProperty().get().isEmpty());
        assertEquals(field, focused());
    }

    @Test
    void anArabicLayoutTypesTheSameCommands() {
        robot.write("ي", 0);
        FxThread.settle();
        assertEquals(Direction.LEFT_TO_RIGHT, workbench.desk().viewport().direction());
        robot.write("ي", 0);
        FxThread.settle();
        assertEquals(Direction.RIGHT_TO_LEFT, workbench.desk().viewport().direction());
        robot.write("ى", 0);
        FxThread.settle();
        assertFalse(workbench.desk().selection().selected().equals(Optional.of(new RecordId(EVENT))), "the next event");
    }
}
