package org.isnad.ui.shell;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Labeled;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.isnad.ui.FxThread;

/**
 * Opens the dialogs of the window one after another and says of each how it stands on the screen when it has been shown. Its
 * methods are for the thread of a test.
 */
final class DialogWalk {
    private static final long TICK_NANOS = 50_000_000;
    private static final int MOST_TICKS = 200;

    /** How long a window manager may take to place a window, in ticks. */
    private static final int AT_REST_TICKS = 10;

    /** What has the focus when each dialog is shown: its first field, or the button that loses nothing. */
    static final Map<String, String> FIRST_FIELDS = Map.of(
            "export", "export-content",
            "export-data", "data-format",
            "jump", "jump-field",
            "keys", "(إغلاق)",
            "about", "(إغلاق)",
            "columns", "import-encoding",
            "refused", "(إغلاق)",
            "fault", "(نسخ التقرير)");

    private final Map<String, Runnable> openers;

    /**
     * How a dialog stands.
     *
     * @param name which one
     * @param widthPx of what is inside the frame
     * @param heightPx of what is inside the frame
     * @param wantedWidthPx how wide it asked to be, at most the screen
     * @param wantedHeightPx how high it asked to be at that width, at most the screen
     * @param focus what has the focus: its id, or its words in parentheses
     * @param cut words of buttons that are not wholly inside the window
     */
    record Stood(
            String name,
            double widthPx,
            double heightPx,
            double wantedWidthPx,
            double wantedHeightPx,
            String focus,
            List<String> cut) {

        /** Whether all that it shows can be seen, or scrolled to where the screen is too low. */
        boolean isWhole() {
            return widthPx >= wantedWidthPx - 1 && heightPx >= wantedHeightPx - 1 && cut.isEmpty();
        }
    }

    private DialogWalk(Map<String, Runnable> openers) {
        this.openers = openers;
    }

    /** Dialogs that are opened so. */
    static DialogWalk of(Map<String, Runnable> openers) {
        return new DialogWalk(openers);
    }

    /**
     * All dialogs but those of editing.
     *
     * @param table a file whose columns have to be confirmed
     * @param broken a file that cannot be opened
     */
    static DialogWalk of(ApplicationController controller, Path table, Path broken) {
        Map<String, Runnable> openers = new LinkedHashMap<>();
        for (String action : List.of("export", "export-data", "jump", "keys", "about")) {
            openers.put(action, () -> controller.actions().action(action).perform());
        }
        openers.put("columns", () -> controller.open(table));
        openers.put("refused", () -> controller.open(broken));
        openers.put("fault", () -> controller.report(new IllegalStateException("a fault that is expected")));
        return new DialogWalk(openers);
    }

    List<String> names() {
        return List.copyOf(openers.keySet());
    }

    /** Opens a dialog, waits until it stands, and closes it. */
    Stood open(String name) {
        return open(name, dialog -> stood(name, dialog));
    }

    /** The same, with what somebody sees who looks at it, on the JavaFX thread. */
    <T> T open(String name, Function<Stage, T> look) {
        Platform.runLater(openers.get(name));
        Stage dialog = awaited();
        T stood = FxThread.call(() -> look.apply(dialog));
        FxThread.run(dialog::close);
        for (int i = 0; i < MOST_TICKS && FxThread.call(DialogWalk::shown).isPresent(); i++) {
            LockSupport.parkNanos(TICK_NANOS);
        }
        return stood;
    }

    private static Stage awaited() {
        int rest = 0;
        String before = "";
        for (int i = 0; i < MOST_TICKS; i++) {
            Optional<Stage> dialog = FxThread.call(DialogWalk::shown);
            String now = FxThread.call(
                    () -> dialog.map(stage -> stage.getX() + " " + stage.getWidth() + " " + stage.getHeight())
                            .orElse(""));
            rest = dialog.isPresent() && now.equals(before) ? rest + 1 : 0;
            if (rest == AT_REST_TICKS) {
                return dialog.orElseThrow();
            }
            before = now;
            LockSupport.parkNanos(TICK_NANOS);
        }
        throw new AssertionError("no dialog opens");
    }

    private static Optional<Stage> shown() {
        return Window.getWindows().stream()
                .filter(window -> window.isShowing()
                        && window instanceof Stage
                        && window.getScene() != null
                        && window.getScene().getRoot() instanceof DialogPane)
                .map(Stage.class::cast)
                .findFirst();
    }

    private static Stood stood(String name, Stage stage) {
        DialogPane pane = (DialogPane) stage.getScene().getRoot();
        double most = Screen.getPrimary().getVisualBounds().getHeight();
        double widest = Screen.getPrimary().getVisualBounds().getWidth();
        double width = Math.min(pane.prefWidth(-1), widest);
        List<String> cut = new ArrayList<>();
        for (Node node : pane.lookupAll(".button")) {
            Bounds bounds = node.localToScene(node.getLayoutBounds());
            if (node instanceof Button button
                    && pane.getButtonTypes().stream()
                            .anyMatch(type -> pane.lookupButton(type).equals(button))
                    && (bounds.getMaxY() > stage.getScene().getHeight() + 1
                            || bounds.getMaxX() > stage.getScene().getWidth() + 1
                            || bounds.getMinX() < -1)) {
                cut.add(button.getText());
            }
        }
        Node focus = stage.getScene().getFocusOwner();
        return new Stood(
                name,
                stage.getScene().getWidth(),
                stage.getScene().getHeight(),
                width,
                Math.min(pane.prefHeight(width), most),
                focus == null
                        ? "nothing"
                        : focus.getId() != null
                                ? focus.getId()
                                : "("
                                        + (focus instanceof Labeled labeled
                                                ? labeled.getText()
                                                : focus.getClass().getSimpleName())
                                        + ")",
                cut);
    }
}
