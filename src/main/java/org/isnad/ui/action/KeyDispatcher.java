package org.isnad.ui.action;

import java.util.Optional;
import javafx.event.Event;
import javafx.event.EventHandler;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.util.Subscription;

/**
 * The keys of a window: all of its actions but the accelerators of menu items, which the menus hear themselves.
 *
 * <p>Typed signs do nothing while a text field has the focus; combinations come after the focused control unless they are
 * {@linkplain Keys#beforeControls heard first}.
 */
public final class KeyDispatcher {

    private final ActionList actions;

    private KeyDispatcher(ActionList actions) {
        this.actions = actions;
    }

    /** Makes the keys of a scene do the actions, with any keyboard, until the subscription ends. */
    public static Subscription in(Scene scene, ActionList actions) {
        KeyDispatcher keys = new KeyDispatcher(actions);
        return LatinKeyCodes.in(scene)
                .and(filter(scene, KeyEvent.KEY_PRESSED, keys::first))
                .and(filter(scene, MouseEvent.MOUSE_PRESSED, keys::clicked))
                .and(handle(scene, KeyEvent.KEY_PRESSED, keys::pressed))
                .and(handle(scene, KeyEvent.KEY_TYPED, keys::typed));
    }

    private static <E extends Event> Subscription filter(Scene scene, EventType<E> type, EventHandler<E> handler) {
        scene.addEventFilter(type, handler);
        return () -> scene.removeEventFilter(type, handler);
    }

    private static <E extends Event> Subscription handle(Scene scene, EventType<E> type, EventHandler<E> handler) {
        scene.addEventHandler(type, handler);
        return () -> scene.removeEventHandler(type, handler);
    }

    private void first(KeyEvent event) {
        perform(actions.meant(keys -> keys.beforeControls() && keys.matches(event)), event);
    }

    private void pressed(KeyEvent event) {
        if (!event.isConsumed()) {
            perform(actions.meant(keys -> keys.matches(event)).filter(action -> !menuHears(action, event)), event);
        }
    }

    private void typed(KeyEvent event) {
        if (!(event.isConsumed()
                || event.isControlDown()
                || event.isAltDown()
                || event.isMetaDown()
                || writes(event))) {
            perform(actions.typed(event.getCharacter()), event);
        }
    }

    private void clicked(MouseEvent event) {
        perform(actions.meant(keys -> keys.mouse().equals(Optional.of(event.getButton()))), event);
    }

    private static void perform(Optional<Action> action, Event event) {
        action.ifPresent(meant -> {
            meant.perform();
            event.consume();
        });
    }

    private static boolean menuHears(Action action, KeyEvent event) {
        return action.accelerator().filter(keys -> keys.match(event)).isPresent();
    }

    private static boolean writes(KeyEvent event) {
        return event.getTarget() instanceof Node node
                && node.getScene() != null
                && node.getScene().getFocusOwner() instanceof TextInputControl;
    }
}
