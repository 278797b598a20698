package org.isnad.ui.dialog;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.event.ActionEvent;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import javafx.util.Subscription;
import org.isnad.labels.Labels;
import org.isnad.model.Language;
import org.isnad.ui.action.LatinKeyCodes;
import org.isnad.ui.render.WrappedText;

/** The small windows of the program; all turn with its language and wrap their Arabic by words. */
public final class Dialogs {

    private static final double WIDTH_PX = 460;

    private final Supplier<Optional<Window>> owner;
    private final SceneStyler look;

    public Dialogs(Supplier<Optional<Window>> owner, SceneStyler look) {
        this.owner = owner;
        this.look = look;
    }

    /** Says something. */
    public void tell(Labels labels, String title, String text) {
        Dialog<ButtonType> dialog = dialog(labels, title, List.of(paragraph(text)));
        dialog.getDialogPane().getButtonTypes().add(close(labels));
        dialog.showAndWait();
    }

    /** Shows a node of that width under a title until it is closed. */
    public void show(Labels labels, String title, Node content, double widthPx) {
        Dialog<ButtonType> dialog = dialog(labels, title, List.of(content));
        dialog.getDialogPane().setPrefWidth(look.width(widthPx));
        dialog.getDialogPane().getButtonTypes().add(close(labels));
        dialog.showAndWait();
    }

    /** Asks whether to go on; the way that loses nothing is the default. */
    public boolean confirm(Labels labels, String title, String text, String goOn) {
        Dialog<ButtonType> dialog = dialog(labels, title, List.of(paragraph(text)));
        ButtonType yes = new ButtonType(goOn, ButtonBar.ButtonData.YES);
        ButtonType no = new ButtonType(labels.text("window.cancel"), ButtonBar.ButtonData.CANCEL_CLOSE);
        dialog.getDialogPane().getButtonTypes().addAll(yes, no);
        if (dialog.getDialogPane().lookupButton(yes) instanceof Button button) {
            button.setDefaultButton(false);
        }
        if (dialog.getDialogPane().lookupButton(no) instanceof Button button) {
            button.setDefaultButton(true);
        }
        return dialog.showAndWait().filter(yes::equals).isPresent();
    }

    /**
     * Asks which way to go on.
     *
     * @param ways the words on the buttons; the first one loses nothing and is the default
     * @return the index of the way that was chosen; empty where the dialog was left
     */
    public OptionalInt choose(Labels labels, String title, String text, List<String> ways) {
        Dialog<ButtonType> dialog = dialog(labels, title, List.of(paragraph(text)));
        List<ButtonType> buttons = new ArrayList<>();
        for (String way : ways) {
            buttons.add(new ButtonType(way, buttons.isEmpty() ? ButtonBar.ButtonData.YES : ButtonBar.ButtonData.NO));
        }
        dialog.getDialogPane().getButtonTypes().addAll(buttons);
        dialog.getDialogPane()
                .getButtonTypes()
                .add(new ButtonType(labels.text("window.cancel"), ButtonBar.ButtonData.CANCEL_CLOSE));
        for (int i = 0; i < buttons.size(); i++) {
            if (dialog.getDialogPane().lookupButton(buttons.get(i)) instanceof Button button) {
                button.setId("way-" + i);
                button.setDefaultButton(i == 0);
            }
        }
        int chosen = dialog.showAndWait().map(buttons::indexOf).orElse(-1);
        return chosen < 0 ? OptionalInt.empty() : OptionalInt.of(chosen);
    }

    /** Shows a form of the usual width until it is accepted or left. */
    public <T> Optional<T> form(
            Labels labels,
            String title,
            String accept,
            Node form,
            ObservableBooleanValue valid,
            Supplier<Optional<T>> result) {
        return form(labels, title, accept, form, valid, result, WIDTH_PX);
    }

    /**
     * Shows a form until it is accepted or left.
     *
     * @param accept the word on the button
     * @param valid whether the form can be accepted
     * @param result what the form says when it is accepted; empty keeps it open
     * @param widthPx how wide at 100 percent
     */
    public <T> Optional<T> form(
            Labels labels,
            String title,
            String accept,
            Node form,
            ObservableBooleanValue valid,
            Supplier<Optional<T>> result,
            double widthPx) {
        Dialog<ButtonType> dialog = dialog(labels, title, List.of(form));
        dialog.getDialogPane().setPrefWidth(look.width(widthPx));
        ButtonType yes = new ButtonType(accept, ButtonBar.ButtonData.OK_DONE);
        ButtonType no = new ButtonType(labels.text("window.cancel"), ButtonBar.ButtonData.CANCEL_CLOSE);
        dialog.getDialogPane().getButtonTypes().addAll(yes, no);
        AtomicReference<Optional<T>> accepted = new AtomicReference<>(Optional.empty());
        if (dialog.getDialogPane().lookupButton(yes) instanceof Button button) {
            button.setId("form-accept");
            button.disableProperty().bind(Bindings.not(valid));
            button.addEventFilter(ActionEvent.ACTION, event -> {
                accepted.set(result.get());
                if (accepted.get().isEmpty()) {
                    event.consume();
                }
            });
            acceptByChoices(form, button);
        }
        dialog.showAndWait();
        return accepted.get();
    }

    /**
     * Enter and a double click in a list accept what is chosen there, and so does Enter on the way that is chosen: these controls
     * keep Enter from the button otherwise.
     */
    private static void acceptByChoices(Node form, Button accept) {
        form.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER
                    && (event.getTarget() instanceof ListView<?>
                            || (event.getTarget() instanceof RadioButton way && way.isSelected()))) {
                accept.fire();
                event.consume();
            }
        });
        form.addEventFilter(MouseEvent.MOUSE_CLICKED, event -> {
            if (event.getClickCount() == 2
                    && event.getTarget() instanceof Node clicked
                    && isInRow(clicked)
                    && !accept.isDisabled()) {
                accept.fire();
            }
        });
    }

    private static boolean isInRow(Node clicked) {
        for (Node at = clicked; at != null; at = at.getParent()) {
            if (at instanceof ListCell<?> cell) {
                return !cell.isEmpty();
            }
        }
        return false;
    }

    /** Shows the report of an unexpected error, to be copied. */
    public void report(Labels labels, ErrorReport report, String logFile) {
        TextArea area = new TextArea(report.text());
        area.setId("error-report");
        area.setEditable(false);
        area.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        area.setPrefRowCount(12);
        Dialog<ButtonType> dialog = dialog(
                labels,
                labels.text("window.error.title"),
                List.of(paragraph(labels.text("window.error.text", "file", logFile)), area));
        ButtonType copy = new ButtonType(labels.text("window.error.copy"), ButtonBar.ButtonData.OTHER);
        dialog.getDialogPane().getButtonTypes().addAll(copy, close(labels));
        if (dialog.getDialogPane().lookupButton(copy) instanceof Button button) {
            button.addEventFilter(ActionEvent.ACTION, event -> {
                ClipboardContent content = new ClipboardContent();
                content.putString(report.text());
                Clipboard.getSystemClipboard().setContent(content);
                // Copying leaves the report open.
                event.consume();
            });
        }
        dialog.showAndWait();
    }

    private Dialog<ButtonType> dialog(Labels labels, String title, List<Node> content) {
        Dialog<ButtonType> dialog = new Dialog<>();
        owner.get().ifPresent(dialog::initOwner);
        dialog.setTitle(title);
        VBox box = new VBox();
        box.getStyleClass().add("dialog-content");
        WrappedText heading = new WrappedText(title);
        heading.getStyleClass().add("dialog-heading");
        box.getChildren().add(heading);
        box.getChildren().addAll(content);
        DialogContent body = new DialogContent(box);
        dialog.getDialogPane().setContent(body);
        // After the toolkit, which gives the focus to a button.
        dialog.setOnShown(event -> Platform.runLater(() -> body.firstField().ifPresent(Node::requestFocus)));
        dialog.getDialogPane().setPrefWidth(look.width(WIDTH_PX));
        Scene scene = dialog.getDialogPane().getScene();
        Subscription shown = look.styleRoot(scene).and(LatinKeyCodes.in(scene));
        dialog.setOnHidden(event -> shown.unsubscribe());
        dialog.getDialogPane()
                .setNodeOrientation(
                        labels.language() == Language.ARABIC
                                ? NodeOrientation.RIGHT_TO_LEFT
                                : NodeOrientation.LEFT_TO_RIGHT);
        dialog.setResizable(true);
        dialog.getDialogPane().addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            // A list keeps this key to itself.
            if (event.getCode() == KeyCode.ESCAPE && event.getTarget() instanceof ListView<?>) {
                event.consume();
                dialog.close();
            }
        });
        return dialog;
    }

    private static WrappedText paragraph(String text) {
        WrappedText paragraph = new WrappedText(text);
        paragraph.getStyleClass().add("dialog-text");
        return paragraph;
    }

    private static ButtonType close(Labels labels) {
        return new ButtonType(labels.text("window.error.close"), ButtonBar.ButtonData.CANCEL_CLOSE);
    }
}
