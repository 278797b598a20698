package org.isnad.ui.shell;

import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.isnad.check.Evidence;
import org.isnad.labels.Labels;
import org.isnad.model.Dataset;
import org.isnad.ui.render.MixedText;

/** The line under the window: what is shown of what there is, whether the anchors hold, and the last thing that happened. */
final class StatusLine extends HBox {

    private final Label shown = new Label();
    private final Label anchors = new Label();
    private final Label message = new Label();
    private final Button offered = new Button();
    private final Label checks = new Label();
    private final ToggleButton legend = new ToggleButton();
    private final Label warning = new Label();
    private final Button remedy = new Button();
    private final Label letters = new Label();

    StatusLine() {
        getStyleClass().add("status-line");
        shown.getStyleClass().add("status-shown");
        shown.setId("status-shown");
        anchors.getStyleClass().add("status-anchors");
        anchors.setId("status-anchors");
        message.getStyleClass().add("status-message");
        message.setId("status-message");
        message.setAccessibleRole(AccessibleRole.TEXT);
        checks.getStyleClass().add("status-shown");
        checks.setId("status-checks");
        checks.setVisible(false);
        checks.managedProperty().bind(checks.visibleProperty());
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        offered.setId("status-offer");
        offered.getStyleClass().add("status-button");
        offered.setMinWidth(USE_PREF_SIZE);
        offered.setVisible(false);
        offered.managedProperty().bind(offered.visibleProperty());
        legend.setId("legend-toggle");
        legend.getStyleClass().add("status-button");
        legend.setMinWidth(USE_PREF_SIZE);
        warning.setId("status-warning");
        warning.getStyleClass().add("status-warning");
        warning.setMinWidth(0);
        warning.setVisible(false);
        warning.managedProperty().bind(warning.visibleProperty());
        remedy.setId("status-remedy");
        remedy.getStyleClass().add("status-button");
        remedy.setMinWidth(USE_PREF_SIZE);
        remedy.visibleProperty().bind(warning.visibleProperty());
        remedy.managedProperty().bind(warning.visibleProperty());
        letters.setId("status-letters");
        letters.getStyleClass().add("status-letters");
        letters.setVisible(false);
        letters.managedProperty().bind(letters.visibleProperty());
        // What letters do now stands in place of what happened last.
        message.visibleProperty().bind(letters.visibleProperty().not());
        message.managedProperty().bind(message.visibleProperty());
        getChildren().addAll(warning, remedy, shown, anchors, checks, gap, letters, message, offered, legend);
    }

    /**
     * Lets the button at the end explain the marks.
     *
     * @param explained whether they are explained; turned over by the button
     */
    void offerLegend(BooleanProperty explained, Labels labels) {
        legend.setText(labels.text("window.tool.legend"));
        legend.setTooltip(new Tooltip(labels.text("window.menu.view.legend")));
        legend.setAccessibleText(labels.text("window.menu.view.legend"));
        legend.selectedProperty().bindBidirectional(explained);
    }

    void showCounts(String text) {
        MixedText.write(shown, text);
    }

    /** Shows how the anchors of a data set stand. */
    void showAnchors(Dataset dataset, Evidence evidence, Labels labels) {
        int broken = dataset.articles().stream()
                .mapToInt(one -> evidence.broken(one.id()))
                .sum();
        boolean any = dataset.articles().stream()
                .anyMatch(one -> !evidence.anchors(one.id()).isEmpty());
        anchors.setText(labels.text(any ? "window.status.anchors" : "window.status.no_anchors", "n", broken));
        anchors.pseudoClassStateChanged(PseudoClass.getPseudoClass("none"), !any);
        anchors.pseudoClassStateChanged(PseudoClass.getPseudoClass("broken"), broken > 0);
    }

    /** Warns at the beginning of the line for as long as something holds. */
    void warn(Optional<String> text) {
        warning.setVisible(text.isPresent());
        text.ifPresent(words -> {
            MixedText.write(warning, words);
            warning.setTooltip(new Tooltip(words));
        });
    }

    /**
     * What can be done about every warning.
     *
     * @param words on the button
     */
    void offerRemedy(String words, Runnable action) {
        remedy.setText(words);
        remedy.setOnAction(event -> action.run());
    }

    /** Says what letters do, for as long as they do it and nothing else happens. */
    void tellLetters(Optional<String> text) {
        letters.setVisible(text.isPresent());
        text.ifPresent(words -> MixedText.write(letters, words));
    }

    /** Shows how many records were checked; nothing where nobody has. */
    void showChecks(Optional<String> counts) {
        checks.setVisible(counts.isPresent());
        MixedText.write(checks, counts.orElse(""));
    }

    /** Says what happened last. */
    void say(String text) {
        offered.setVisible(false);
        letters.setVisible(false);
        MixedText.write(message, text);
    }

    /** Takes back what was said, when nothing was said since; what is seen speaks of it no more. */
    void takeBack(String text) {
        if (text.equals(message.getAccessibleText())) {
            say("");
        }
    }

    /**
     * Says what happened last, with something that can be done about it until something else happens.
     *
     * @param words on the button
     */
    void offer(String text, String words, Runnable action) {
        say(text);
        offered.setText(words);
        offered.setOnAction(event -> action.run());
        offered.setVisible(true);
    }
}
