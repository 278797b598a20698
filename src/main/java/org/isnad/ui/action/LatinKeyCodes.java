package org.isnad.ui.action;

import javafx.event.Event;
import javafx.event.EventHandler;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.util.Subscription;

/**
 * A filter that gives keys of Arabic letters their key codes while Ctrl or Meta is held. GTK reports such a key by its letter
 * alone, so that no accelerator of a menu and no key of a text field would hear it.
 *
 * <p>The event without a code is consumed, and one with the code of the same key of a Latin keyboard takes its place. Keys
 * that have a code pass unchanged: with two layouts of which the Latin one comes first, GTK gives codes to both.
 */
public final class LatinKeyCodes {
    private LatinKeyCodes() {}

    /** Makes the accelerators of a scene work with an Arabic keyboard until the subscription ends. */
    public static Subscription in(Scene scene) {
        EventHandler<KeyEvent> filter = LatinKeyCodes::replace;
        scene.addEventFilter(KeyEvent.KEY_PRESSED, filter);
        return () -> scene.removeEventFilter(KeyEvent.KEY_PRESSED, filter);
    }

    private static void replace(KeyEvent event) {
        if (event.getCode() != KeyCode.UNDEFINED || !(event.isControlDown() || event.isMetaDown())) {
            return;
        }
        ArabicKeyboard.keyOf(event.getText(), event.isShiftDown()).ifPresent(key -> {
            event.consume();
            Event.fireEvent(
                    event.getTarget(),
                    new KeyEvent(
                            event.getSource(),
                            event.getTarget(),
                            KeyEvent.KEY_PRESSED,
                            KeyEvent.CHAR_UNDEFINED,
                            event.getText(),
                            key,
                            event.isShiftDown(),
                            event.isControlDown(),
                            event.isAltDown(),
                            event.isMetaDown()));
        });
    }
}
