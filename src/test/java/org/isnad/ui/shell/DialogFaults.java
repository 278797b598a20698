package org.isnad.ui.shell;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.geometry.Bounds;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Control;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.stage.Screen;

/** What a reader, or somebody who only hears the program, would find wrong with a dialog as it stands. On the JavaFX thread. */
final class DialogFaults {
    private static final double TOUCH_PX = 1.5;

    /** What a screen keeps for frames and bars. */
    private static final double LEAST_ROOM_PX = 120;

    private final DialogPane pane;
    private final Set<Node> labelled = new HashSet<>();
    private final List<String> faults = new ArrayList<>();

    private DialogFaults(DialogPane pane) {
        this.pane = pane;
    }

    /** The faults of a dialog: words that are cut off, controls beyond its edge, controls without a name or out of reach. */
    static List<String> of(DialogPane pane) {
        DialogFaults found = new DialogFaults(pane);
        found.labels(pane);
        found.walk(pane, false);
        found.scrolled();
        return found.faults;
    }

    private void labels(Node node) {
        if (node instanceof Label label && label.getLabelFor() != null) {
            labelled.add(label.getLabelFor());
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(this::labels);
        }
    }

    private void walk(Node node, boolean inRow) {
        if (!node.isVisible()) {
            return;
        }
        if (node instanceof Control control && !(node instanceof ScrollBar)) {
            look(control, inRow);
        }
        if (node instanceof Text text && !inRow) {
            inside(text, text.getText());
        }
        if (node instanceof TextInputControl) {
            // What is written in a field may be longer than the field.
            return;
        }
        if (node instanceof ComboBoxBase<?> box) {
            box.getChildrenUnmodifiable().stream()
                    .filter(Labeled.class::isInstance)
                    .forEach(shown -> cut((Labeled) shown));
            return;
        }
        if (node instanceof ScrollBar bar
                && bar.getOrientation() == Orientation.HORIZONTAL
                && bar.getParent() instanceof VirtualFlow<?>) {
            faults.add("rows reach beyond the list: " + bar.getMax());
        }
        if (node instanceof ListCell<?> cell) {
            cut(cell);
        }
        boolean row = inRow || node instanceof ListCell<?>;
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> walk(child, row));
        }
    }

    private void look(Control control, boolean inRow) {
        if (control instanceof Labeled labeled && !inRow) {
            cut(labeled);
        }
        if (isField(control)) {
            inside(control, name(control));
            if (name(control).isBlank()) {
                faults.add("no name: " + control);
            }
            if (!control.isFocusTraversable() && !control.isDisabled()) {
                faults.add("out of reach of the keyboard: " + name(control));
            }
        }
    }

    private static boolean isField(Control control) {
        return switch (control) {
            case TextInputControl _,
                    ComboBoxBase<?> _,
                    ListView<?> _,
                    CheckBox _,
                    RadioButton _,
                    MenuButton _,
                    Button _ -> !(control.getParent() instanceof ButtonBar);
            default -> false;
        };
    }

    private String name(Control control) {
        if (control.getAccessibleText() != null && !control.getAccessibleText().isBlank()) {
            return control.getAccessibleText();
        }
        if (control instanceof Labeled labeled && labeled.getText() != null) {
            return labeled.getText();
        }
        return labelled.contains(control) ? "labelled" : "";
    }

    /** Words that end in dots because there is no room for them. */
    private void cut(Labeled labeled) {
        if (labeled.getText() == null) {
            return;
        }
        for (Node child : labeled.getChildrenUnmodifiable()) {
            if (child instanceof Text text
                    && !text.getText().equals(labeled.getText())
                    && text.getText().length() < labeled.getText().length()) {
                faults.add("cut: " + labeled.getText());
            }
        }
    }

    /** A dialog that scrolls although the screen has room for more of it. */
    private void scrolled() {
        for (Node node : pane.lookupAll(".dialog-scroll")) {
            if (node instanceof ScrollPane scroll && scroll.getContent() instanceof Region content) {
                double hidden = content.getHeight() - scroll.getViewportBounds().getHeight();
                double room = Screen.getPrimary().getVisualBounds().getHeight()
                        - pane.getScene().getHeight();
                if (hidden > TOUCH_PX && room > LEAST_ROOM_PX) {
                    faults.add("scrolls: " + hidden + " are hidden, and the screen has " + room);
                }
            }
        }
    }

    private void inside(Node node, String name) {
        Bounds bounds = node.localToScene(node.getLayoutBounds());
        if (bounds.getMinX() < -TOUCH_PX || bounds.getMaxX() > pane.getScene().getWidth() + TOUCH_PX) {
            faults.add("beyond the edge: " + name + " " + bounds.getMinX() + " to " + bounds.getMaxX() + " of "
                    + pane.getScene().getWidth());
        }
    }
}
