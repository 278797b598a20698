package org.isnad.ui.main;

import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * The keys of the whole window that are no accelerators of a menu.
 *
 * <p>Single letters are taken as they are typed, because GTK gives no key code for Arabic ones: the Latin letter or the
 * Arabic letter of the same key. They do nothing while a text field has the focus.
 */
final class WindowKeys {

    private final Commands commands;

    WindowKeys(Commands commands) {
        this.commands = commands;
    }

    /** Before any control: F6 works everywhere. */
    void filter(KeyEvent event) {
        if (event.getCode() == KeyCode.F6) {
            commands.nextPane();
            event.consume();
        }
    }

    /** After the controls. */
    void handle(KeyEvent event) {
        if (event.isConsumed() || event.isControlDown() || event.isAltDown() || event.isMetaDown()) {
            return;
        }
        switch (event.getCode()) {
            case ESCAPE -> commands.back();
            case ENTER -> commands.openSource();
            default -> {
                return;
            }
        }
        event.consume();
    }

    /** Letters that no control wanted. */
    void typed(KeyEvent event) {
        if (event.isConsumed() || event.isControlDown() || event.isAltDown() || event.isMetaDown() || writes(event)) {
            return;
        }
        switch (event.getCharacter()) {
            case "d", "D", "ي" -> commands.flip();
            case "l", "L", "م" -> commands.nextLanes();
            case "[", "ج" -> commands.previousSource();
            case "]", "د" -> commands.nextSource();
            case "n", "N", "ى" -> commands.next();
            case "p", "P", "ح" -> commands.previous();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private static boolean writes(KeyEvent event) {
        return event.getTarget() instanceof Node node
                && node.getScene() != null
                && node.getScene().getFocusOwner() instanceof TextInputControl;
    }
}
