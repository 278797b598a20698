package org.isnad.ui.action;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.isnad.labels.Labels;
import org.isnad.ui.action.SheetPlace.Group;
import org.isnad.ui.render.WrappedText;

/** The list of keys and of what the mouse does: all actions with keys, and after them the gestures of each part. */
public final class KeySheet {

    /** How wide the list is. */
    public static final double WIDTH_PX = 900;

    /** What stands between keys that do the same. */
    static final String OR = " · ";

    private final List<Line> lines = new ArrayList<>();

    /**
     * A line of the list.
     *
     * @param keys the caps and movements as they are shown
     * @param arabic the caps of an Arabic keyboard; for a gesture the same
     * @param words whether the keys have words of the language among them, so that they read as it does
     * @param message key of the words for what they do
     */
    public record Line(Group group, String keys, String arabic, boolean words, String message) {}

    /** The lines for some actions and gestures. */
    public KeySheet(ActionList actions, List<Gesture> gestures, Labels labels) {
        for (Group group : Group.values()) {
            Map<String, List<Action>> shared = new LinkedHashMap<>();
            actions.actions()
                    .forEach(action -> action.sheet()
                            .filter(place -> place.group() == group)
                            .ifPresent(place -> shared.computeIfAbsent(place.message(), key -> new ArrayList<>())
                                    .add(action)));
            shared.forEach((message, together) -> addLine(group, message, together));
            gestures.stream()
                    .filter(gesture -> gesture.place().group() == group)
                    .forEach(gesture -> lines.add(new Line(
                            group,
                            gesture.written(labels),
                            gesture.written(labels),
                            gesture.movement().isPresent(),
                            gesture.place().message())));
        }
    }

    /** One line for all that share their words: first what is typed, then what is pressed. */
    private void addLine(Group group, String message, List<Action> together) {
        List<TypedKey> typed = together.stream()
                .flatMap(action -> action.keys().typed().stream())
                .toList();
        List<KeyCombination> pressed = together.stream()
                .flatMap(action -> action.keys().combinations().stream())
                .toList();
        String caps = Stream.concat(
                        typed.stream().map(TypedKey::cap), pressed.stream().map(KeyCaps::of))
                .collect(Collectors.joining(OR));
        String arabic = Stream.concat(
                        typed.stream().map(key -> key.arabic().orElse(key.cap())),
                        pressed.stream().map(KeyCaps::arabic))
                .collect(Collectors.joining(OR));
        if (!caps.isEmpty()) {
            lines.add(new Line(group, caps, arabic, false, message));
        }
    }

    /** The lines, in their order. */
    public List<Line> lines() {
        return List.copyOf(lines);
    }

    /** The list in two columns. */
    public Node node(Labels labels) {
        HBox columns = new HBox(
                column(labels, List.of(Group.TIME, Group.READ, Group.EDIT)),
                column(labels, List.of(Group.ZOOM, Group.WINDOW)));
        columns.getStyleClass().add("key-columns");
        columns.getChildren().forEach(column -> HBox.setHgrow(column, Priority.ALWAYS));
        return columns;
    }

    private Node column(Labels labels, List<Group> groups) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("key-sheet");
        int row = 0;
        for (Group group : groups) {
            Label heading = new Label(heading(group, labels));
            heading.getStyleClass().add("key-group");
            grid.add(heading, 0, row++, 2, 1);
            for (Line line : lines.stream().filter(one -> one.group() == group).toList()) {
                Label keys = new Label(line.keys());
                keys.getStyleClass().add("key-cap");
                keys.setMinWidth(Region.USE_PREF_SIZE);
                // Keys read from left to right, words of a gesture as the window does.
                if (!line.words()) {
                    keys.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
                }
                WrappedText text = new WrappedText(labels.text(line.message()));
                text.getStyleClass().add("key-text");
                grid.addRow(row++, keys, text);
            }
        }
        return grid;
    }

    /** The name of a part of the sheet. */
    public static String heading(Group group, Labels labels) {
        return switch (group) {
            case TIME -> labels.text("window.keys.group.time");
            case ZOOM -> labels.text("window.keys.group.zoom");
            case READ -> labels.text("window.keys.group.read");
            case EDIT -> labels.text("editor.keys.group");
            case WINDOW -> labels.text("window.keys.group.window");
        };
    }
}
