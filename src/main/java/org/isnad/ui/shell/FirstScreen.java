package org.isnad.ui.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.isnad.labels.Labels;
import org.isnad.ui.action.Action;
import org.isnad.ui.action.ActionList;
import org.isnad.ui.render.MixedText;
import org.isnad.ui.render.WrappedText;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * What the window offers while nothing is open: a data set of one's own, one that is there, the example, and the files that were
 * opened last. Only its own commands have keys there.
 */
final class FirstScreen extends VBox {

    private static final double WIDTH_PX = 560;

    /** More than this many files are no choice at a glance; the menu has them all. */
    private static final int MOST_RECENT = 4;

    private static final List<String> KEYS = List.of("new", "open", "quit", "keys");

    private final ActionList actions;
    private final Labels labels;

    /**
     * Offers what can be begun with.
     *
     * @param actions those of the window
     * @param recent the files that were opened last, the last one first
     * @param open opens one of them
     */
    FirstScreen(ActionList actions, Labels labels, List<String> recent, Consumer<Path> open) {
        this.actions = actions;
        this.labels = labels;
        setId("first-screen");
        getStyleClass().add("first-screen");
        Label name = new Label(labels.text("window.title"));
        name.getStyleClass().add("first-name");
        WrappedText tagline = new WrappedText(labels.text("window.first.tagline"));
        tagline.getStyleClass().add("first-tagline");
        VBox choices = new VBox(
                choice("new", BootstrapIcons.JOURNAL_PLUS),
                choice("open", BootstrapIcons.FOLDER2_OPEN),
                choice("shipped", BootstrapIcons.BOOK));
        choices.getStyleClass().add("first-choices");
        VBox column = new VBox(name, tagline, choices);
        column.getStyleClass().add("first-column");
        column.setMaxWidth(WIDTH_PX);
        if (!recent.isEmpty()) {
            Label heading = new Label(labels.text("window.menu.file.recent"));
            heading.getStyleClass().add("first-recents");
            column.getChildren().add(heading);
            recent.stream().limit(MOST_RECENT).map(file -> link(file, open)).forEach(column.getChildren()::add);
        }
        column.getChildren().add(languages());
        getChildren().add(column);
        setAlignment(Pos.CENTER);
        addEventHandler(KeyEvent.KEY_PRESSED, this::press);
        // Nothing behind it hears a key or a letter.
        addEventHandler(KeyEvent.ANY, KeyEvent::consume);
    }

    private Button choice(String id, BootstrapIcons icon) {
        Action action = actions.action(id);
        Label title = new Label(labels.text("window.first." + id));
        title.getStyleClass().add("first-title");
        Label keys = new Label(
                action.keys().accelerator().map(KeyCombination::getDisplayText).orElse(""));
        keys.getStyleClass().add("first-keys");
        HBox heading = new HBox(title, keys);
        heading.getStyleClass().add("first-heading");
        Label told = MixedText.label(labels.text("window.told." + id));
        told.getStyleClass().add("first-told");
        VBox lines = new VBox(heading, told);
        HBox.setHgrow(lines, Priority.ALWAYS);
        HBox face = new HBox(new FontIcon(icon), lines);
        face.getStyleClass().add("first-face");
        Button button = new Button();
        button.setGraphic(face);
        button.setId("first-" + id);
        button.setAccessibleText(title.getText() + ". " + told.getText());
        button.getStyleClass().add("first-choice");
        button.setMaxWidth(Double.MAX_VALUE);
        button.setOnAction(event -> action.perform());
        return button;
    }

    /** A file that was opened before. */
    private static Node link(String file, Consumer<Path> open) {
        Hyperlink link = new Hyperlink();
        link.setMnemonicParsing(false);
        link.setText(file);
        // A path is read from left to right.
        link.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        link.getStyleClass().add("first-recent");
        link.setOnAction(event -> open.accept(Path.of(file)));
        return link;
    }

    /** Whoever does not read these words finds his own here. */
    private Node languages() {
        HBox row = new HBox();
        row.getStyleClass().add("first-languages");
        for (String id : List.of("words-arabic", "words-english")) {
            Action action = actions.action(id);
            if (!action.isSelected()) {
                Hyperlink link = new Hyperlink(action.words().in(labels));
                link.setId("first-" + id);
                link.setOnAction(event -> action.perform());
                row.getChildren().add(link);
            }
        }
        return row;
    }

    private void press(KeyEvent event) {
        actions.actions()
                .filter(action -> KEYS.contains(action.id()))
                .filter(action -> action.keys()
                        .accelerator()
                        .filter(keys -> keys.match(event))
                        .isPresent())
                .findFirst()
                .ifPresent(Action::perform);
    }

    /** Takes the focus to what a new user wants first. */
    void takeFocus() {
        lookupAll(".first-choice").stream().findFirst().ifPresent(Node::requestFocus);
    }
}
