package org.isnad.ui.shell;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;

/**
 * The keys of the whole window that are no accelerators of a menu.
 *
 * <p>Single letters are taken as they are typed, because GTK gives no key code for Arabic ones: the Latin letter or the
 * Arabic letter of the same key. They do nothing while a text field has the focus.
 */
final class WindowKeys {

    /**
     * A key that types a sign.
     *
     * @param cap what is printed on the key
     * @param signs what it types, with Latin and with Arabic letters
     * @param command what it does
     */
    record Letter(String cap, Set<String> signs, Consumer<Commands> command) {}

    /** The keys that type; plots take some of them first. */
    static final List<Letter> LETTERS = List.of(
            new Letter("/", Set.of("/", "ظ"), commands -> commands.search().open()),
            new Letter("D", Set.of("d", "D", "ي"), Commands::flip),
            new Letter("L", Set.of("l", "L", "م"), Commands::nextLanes),
            new Letter("K", Set.of("k", "K", "ن"), Commands::toggleKnown),
            new Letter("V", Set.of("v", "V", "ر"), Commands::openFilter),
            new Letter("I", Set.of("i", "I", "ه"), Commands::listInferredDates),
            new Letter("S", Set.of("s", "S", "س"), Commands::fitSelection),
            new Letter("G", Set.of("g", "G", "ل"), Commands::jump),
            new Letter("0", Set.of("0", "٠"), Commands::fit),
            new Letter("+", Set.of("+", "="), Commands::zoomIn),
            new Letter("−", Set.of("-", "−"), Commands::zoomOut),
            new Letter("[", Set.of("[", "ج"), Commands::previousSource),
            new Letter("]", Set.of("]", "د"), Commands::nextSource),
            new Letter("N", Set.of("n", "N", "ى"), Commands::next),
            new Letter("P", Set.of("p", "P", "ح"), Commands::previous),
            new Letter(
                    "U", Set.of("u", "U", "ع"), commands -> commands.reading().toggleAudit()));

    /** What the key of F types with Arabic letters; with them the accelerator of the menu hears no key code. */
    private static final String ARABIC_F = "ب";

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
            case ESCAPE -> commands.escape();
            case ENTER -> commands.openSource();
            default -> {
                return;
            }
        }
        event.consume();
    }

    /** Letters that no control wanted. */
    void typed(KeyEvent event) {
        if (event.isControlDown() && ARABIC_F.equals(event.getCharacter())) {
            commands.search().open();
            event.consume();
            return;
        }
        if (event.isConsumed() || event.isControlDown() || event.isAltDown() || event.isMetaDown() || writes(event)) {
            return;
        }
        LETTERS.stream()
                .filter(letter -> letter.signs().contains(event.getCharacter()))
                .findFirst()
                .ifPresent(letter -> {
                    letter.command().accept(commands);
                    event.consume();
                });
    }

    /** The buttons at the side of a mouse, which browsers use for the same. */
    void pressed(MouseEvent event) {
        switch (event.getButton()) {
            case BACK -> commands.back();
            case FORWARD -> commands.forward();
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
