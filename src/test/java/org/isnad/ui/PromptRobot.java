package org.isnad.ui;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javafx.geometry.Point2D;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Window;
import org.testfx.api.FxRobot;
import org.testfx.robot.BaseRobot;
import org.testfx.robot.Motion;
import org.testfx.service.query.PointQuery;

/**
 * A robot that goes on as soon as the program has handled what it did. That of TestFX sleeps for 50 ms after every key
 * and button, and moves the mouse in up to two hundred steps; this one moves it at once, and in {@value #DRAG_STEPS}
 * steps while a button is down. What it does are real events of the platform all the same.
 */
public final class PromptRobot extends FxRobot {
    private static final int DRAG_STEPS = 8;

    private final BaseRobot base = robotContext().getBaseRobot();
    private final Set<KeyCode> keys = new LinkedHashSet<>();
    private final Set<MouseButton> buttons = new LinkedHashSet<>();

    @Override
    public FxRobot press(KeyCode... pressed) {
        for (KeyCode key : pressed) {
            if (keys.add(key)) {
                base.pressKeyboard(key);
                FxThread.drain();
            }
        }
        return this;
    }

    /** Lets keys go; all that are down where none is named. */
    @Override
    public FxRobot release(KeyCode... released) {
        for (KeyCode key : released.length == 0 ? List.copyOf(keys) : List.of(released)) {
            if (keys.remove(key)) {
                base.releaseKeyboard(key);
                FxThread.drain();
            }
        }
        return this;
    }

    @Override
    public FxRobot push(KeyCode... together) {
        press(together);
        return release(List.of(together).reversed().toArray(KeyCode[]::new));
    }

    @Override
    public FxRobot type(KeyCode... inTurn) {
        Arrays.stream(inTurn).forEach(this::push);
        return this;
    }

    @Override
    public FxRobot write(char character) {
        return write(String.valueOf(character));
    }

    @Override
    public FxRobot write(String words) {
        Scene scene = FxThread.call(() -> Window.getWindows().stream()
                .filter(Window::isFocused)
                .findFirst()
                .orElseThrow()
                .getScene());
        words.chars().forEach(character -> {
            base.typeKeyboard(scene, keyOf(character), Character.toString(character));
            FxThread.drain();
        });
        return this;
    }

    private static KeyCode keyOf(int character) {
        return switch (character) {
            case '\n' -> KeyCode.ENTER;
            case '\t' -> KeyCode.TAB;
            default -> KeyCode.UNDEFINED;
        };
    }

    @Override
    public FxRobot write(String words, int sleepMillis) {
        return write(words);
    }

    /** Presses buttons; the primary one where none is named. */
    @Override
    public FxRobot press(MouseButton... pressed) {
        for (MouseButton button : pressed.length == 0 ? List.of(MouseButton.PRIMARY) : List.of(pressed)) {
            if (buttons.add(button)) {
                base.pressMouse(button);
                FxThread.drain();
            }
        }
        return this;
    }

    /** Lets buttons go; all that are down where none is named. */
    @Override
    public FxRobot release(MouseButton... released) {
        for (MouseButton button : released.length == 0 ? List.copyOf(buttons) : List.of(released)) {
            if (buttons.remove(button)) {
                base.releaseMouse(button);
                FxThread.drain();
            }
        }
        return this;
    }

    @Override
    public FxRobot clickOn(MouseButton... clicked) {
        return press(clicked).release(clicked);
    }

    @Override
    public FxRobot clickOn(PointQuery point, Motion motion, MouseButton... clicked) {
        return moveTo(point, motion).clickOn(clicked);
    }

    @Override
    public FxRobot doubleClickOn(MouseButton... clicked) {
        return clickOn(clicked).clickOn(clicked);
    }

    @Override
    public FxRobot doubleClickOn(PointQuery point, Motion motion, MouseButton... clicked) {
        return moveTo(point, motion).doubleClickOn(clicked);
    }

    @Override
    public FxRobot drag(MouseButton... dragged) {
        return press(dragged);
    }

    @Override
    public FxRobot drag(PointQuery point, MouseButton... dragged) {
        return moveTo(point, Motion.DIRECT).press(dragged);
    }

    @Override
    public FxRobot drop() {
        return release(new MouseButton[0]);
    }

    @Override
    public FxRobot moveTo(PointQuery point, Motion motion) {
        move(point.query());
        return this;
    }

    @Override
    public FxRobot moveBy(double x, double y, Motion motion) {
        move(base.retrieveMouse().add(x, y));
        return this;
    }

    private void move(Point2D to) {
        Point2D from = base.retrieveMouse();
        for (int step = buttons.isEmpty() ? DRAG_STEPS : 1; step <= DRAG_STEPS; step++) {
            base.moveMouse(from.interpolate(to, (double) step / DRAG_STEPS));
            FxThread.drain();
        }
    }
}
