package org.isnad.ui.dialog;

import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.ListView;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.StackPane;
import javafx.stage.Screen;
import javafx.stage.Window;

/**
 * What a dialog shows over its buttons: it scrolls where the screen is too low for all of it. Wherever else it is lower than
 * what it shows, the window grows: some window managers make the first window of a program as low as they like, and a form may
 * unfold more fields.
 */
final class DialogContent extends StackPane {

    /** What title and buttons of a dialog need, also with the largest letters. */
    private static final double BESIDES_PX = 180;

    private static final double LEAST_PX = 200;

    /** How often the window asks for the same height; a window manager may refuse it. */
    private static final int MOST_TRIES = 5;

    private final Node content;
    private final ScrollPane scroll;
    private double wanted = Double.NaN;
    private int tries;

    DialogContent(Node content) {
        this.content = content;
        scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("dialog-scroll");
        getChildren().add(scroll);
    }

    /** The first of the fields that can be filled in or chosen from now; empty where there is none. */
    Optional<Node> firstField() {
        return firstField(content);
    }

    private static Optional<Node> firstField(Node node) {
        if (!node.isVisible() || node.isDisabled()) {
            return Optional.empty();
        }
        if (isField(node)) {
            return Optional.of(node);
        }
        return node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream()
                        .flatMap(child -> firstField(child).stream())
                        .findFirst()
                : Optional.empty();
    }

    private static boolean isField(Node node) {
        return switch (node) {
            case TextInputControl text -> text.isEditable();
            case ChoiceBox<?> _, ComboBoxBase<?> _, ListView<?> _, CheckBox _, RadioButton _, Spinner<?> _ -> true;
            default -> false;
        };
    }

    /** Words wrap: the height follows from the width. */
    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        double room = Screen.getPrimary().getVisualBounds().getHeight() - BESIDES_PX;
        return Math.min(whole(width), Math.max(room, LEAST_PX));
    }

    /** How high all of it is at a width. A scroll pane would ask its content without one, and be told of a single line. */
    private double whole(double width) {
        if (width < 0) {
            return super.computePrefHeight(width);
        }
        double beside = 0;
        double above = 0;
        for (Insets around : List.of(getInsets(), scroll.getInsets())) {
            beside += around.getLeft() + around.getRight();
            above += around.getTop() + around.getBottom();
        }
        return above + content.prefHeight(width - beside);
    }

    @Override
    protected void layoutChildren() {
        double now = Math.ceil(prefHeight(getWidth()));
        boolean room = getHeight() >= Math.ceil(whole(getWidth())) - 1;
        // A bar that is there makes lines narrower and so more of them, and would stay for these.
        scroll.setVbarPolicy(room ? ScrollPane.ScrollBarPolicy.NEVER : ScrollPane.ScrollBarPolicy.AS_NEEDED);
        super.layoutChildren();
        if (getHeight() >= now - 1) {
            return;
        }
        tries = now == wanted ? tries + 1 : 0;
        wanted = now;
        if (tries < MOST_TRIES) {
            // After this layout, which takes no other size.
            Platform.runLater(this::grow);
        }
    }

    private void grow() {
        double missing = Math.ceil(prefHeight(getWidth())) - getHeight();
        Window window = getScene() == null ? null : getScene().getWindow();
        if (missing <= 1 || window == null || !window.isShowing()) {
            return;
        }
        var screen = Screen.getPrimary().getVisualBounds();
        double height = Math.min(window.getHeight() + missing, screen.getHeight());
        window.setHeight(height);
        window.setY(Math.max(screen.getMinY(), Math.min(window.getY(), screen.getMaxY() - height)));
    }
}
