package org.isnad.ui.dialog;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.StackPane;
import javafx.stage.Screen;

/** What a dialog shows over its buttons: it scrolls where the screen is too low for all of it. */
final class DialogContent extends StackPane {

    /** What title and buttons of a dialog need, also with the largest letters. */
    private static final double BESIDES_PX = 180;

    private static final double LEAST_PX = 200;

    DialogContent(Node content) {
        ScrollPane scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("dialog-scroll");
        getChildren().add(scroll);
    }

    @Override
    protected double computePrefHeight(double width) {
        double room = Screen.getPrimary().getVisualBounds().getHeight() - BESIDES_PX;
        return Math.min(super.computePrefHeight(width), Math.max(room, LEAST_PX));
    }
}
