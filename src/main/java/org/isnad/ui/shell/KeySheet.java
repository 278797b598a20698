package org.isnad.ui.shell;

import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.isnad.labels.Labels;
import org.isnad.ui.render.WrappedText;

/** The list of keys and of what the mouse does. Tests compare it with the menus and with the keys that type. */
final class KeySheet {

    /** The parts of the list, in its order. */
    enum Group {
        TIME,
        ZOOM,
        READ,
        WINDOW
    }

    /**
     * A line of the list.
     *
     * @param caps what is printed on the keys, several that belong together parted by {@value #OR}; may be empty
     * @param gesture key of the words for an arrow or for what the mouse does; empty for keys alone
     * @param message key of the words for what that does
     */
    record Row(Group group, String caps, String gesture, String message) {

        /** The keys and the gesture as they are shown. */
        String written(Labels labels) {
            if (gesture.isEmpty()) {
                return caps;
            }
            String words = labels.text(gesture);
            return caps.isEmpty() ? words : labels.text("window.keys.with", "key", caps, "action", words);
        }

        /** Each key by itself; none for a gesture. */
        Stream<String> keys() {
            return gesture.isEmpty() ? Stream.of(caps.split(OR)) : Stream.empty();
        }
    }

    private static final String OR = " / ";

    /** All lines. */
    static final List<Row> ROWS = List.of(
            gesture(Group.TIME, "", "window.keys.arrows", "window.keys.step"),
            gesture(Group.TIME, "Ctrl", "window.keys.arrows", "window.keys.pan_arrows"),
            keys(Group.TIME, "Home / End", "window.keys.oldest_newest"),
            keys(Group.TIME, "PgUp / PgDn", "window.keys.pages"),
            gesture(Group.TIME, "", "window.keys.mouse.wheel", "window.keys.pan_wheel"),
            gesture(Group.TIME, "", "window.keys.mouse.drag", "window.keys.pan_drag"),
            gesture(Group.TIME, "Shift", "window.keys.mouse.wheel", "window.keys.lanes"),
            keys(Group.TIME, "G / Ctrl+G", "window.keys.jump"),
            gesture(Group.TIME, "Alt", "window.keys.arrow_right", "window.keys.back_view"),
            gesture(Group.TIME, "Alt", "window.keys.arrow_left", "window.keys.forward_view"),
            keys(Group.TIME, "Esc", "window.keys.back"),
            keys(Group.ZOOM, "+ / −", "window.keys.zoom"),
            keys(Group.ZOOM, "Ctrl++ / Ctrl+-", "window.keys.zoom"),
            gesture(Group.ZOOM, "Ctrl", "window.keys.mouse.wheel", "window.keys.zoom_wheel"),
            gesture(Group.ZOOM, "", "window.keys.mouse.double_click", "window.keys.zoom_click"),
            gesture(Group.ZOOM, "Shift", "window.keys.mouse.double_click", "window.keys.zoom_out_click"),
            gesture(Group.ZOOM, "Shift", "window.keys.mouse.drag", "window.keys.band"),
            keys(Group.ZOOM, "0 / Ctrl+0", "window.keys.fit"),
            keys(Group.ZOOM, "S", "window.keys.fit_selection"),
            keys(Group.READ, "/", "window.keys.search"),
            keys(Group.READ, "Ctrl+F", "window.keys.search"),
            keys(Group.READ, "N / P", "window.keys.next_previous"),
            keys(Group.READ, "Ctrl+Down / Ctrl+Up", "window.keys.next_previous"),
            keys(Group.READ, "Enter / Ctrl+Enter", "window.keys.source"),
            keys(Group.READ, "[ / ]", "window.keys.sources"),
            keys(Group.READ, "Tab / Shift+Tab", "window.keys.cited"),
            keys(Group.READ, "U", "window.keys.audit"),
            keys(Group.READ, "Ctrl+Shift+F", "window.keys.find"),
            keys(Group.READ, "F3 / Shift+F3", "window.keys.find_next"),
            gesture(Group.READ, "Ctrl", "window.keys.mouse.wheel_article", "window.keys.text_size"),
            keys(Group.READ, "Ctrl+Shift+Up / Ctrl+Shift+Down", "window.keys.text_size"),
            keys(Group.READ, "Ctrl+Shift+PgUp / Ctrl+Shift+PgDn", "window.keys.column"),
            keys(Group.READ, "Ctrl+Shift+C", "window.keys.cite"),
            keys(Group.READ, "V", "window.keys.filter"),
            keys(Group.READ, "K", "window.keys.known"),
            keys(Group.WINDOW, "D", "window.keys.flip"),
            keys(Group.WINDOW, "L", "window.keys.next_lanes"),
            keys(Group.WINDOW, "Space", "window.keys.fold_lane"),
            keys(Group.WINDOW, "Ctrl+T", "window.keys.table"),
            keys(Group.WINDOW, "I", "window.keys.inferred"),
            keys(Group.WINDOW, "1 – 9", "window.keys.table_sort"),
            keys(Group.WINDOW, "Ctrl+D", "disagreement.keys"),
            keys(Group.WINDOW, "Ctrl+C", "window.keys.table_copy"),
            keys(Group.WINDOW, "F6", "window.keys.panes"),
            keys(Group.WINDOW, "Ctrl+O", "window.keys.open"),
            keys(Group.WINDOW, "F5", "window.keys.reload"),
            keys(Group.WINDOW, "Ctrl+E", "window.keys.export"),
            keys(Group.WINDOW, "Ctrl+Shift+P", "window.keys.problems"),
            keys(Group.WINDOW, "Ctrl+Q", "window.keys.quit"),
            keys(Group.WINDOW, "F8 / Shift+F8", "window.keys.size"),
            keys(Group.WINDOW, "Ctrl+F8", "window.keys.original_size"),
            keys(Group.WINDOW, "F1", "window.keys.help"));

    private KeySheet() {}

    private static Row keys(Group group, String caps, String message) {
        return new Row(group, caps, "", message);
    }

    private static Row gesture(Group group, String caps, String gesture, String message) {
        return new Row(group, caps, gesture, message);
    }

    /** How wide the list is. */
    static final double WIDTH_PX = 900;

    static Node of(Labels labels) {
        HBox columns = new HBox(
                column(labels, List.of(Group.TIME, Group.READ)), column(labels, List.of(Group.ZOOM, Group.WINDOW)));
        columns.getStyleClass().add("key-columns");
        columns.getChildren().forEach(column -> HBox.setHgrow(column, Priority.ALWAYS));
        return columns;
    }

    private static Node column(Labels labels, List<Group> groups) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("key-sheet");
        int line = 0;
        for (Group group : groups) {
            Label heading = new Label(
                    switch (group) {
                        case TIME -> labels.text("window.keys.group.time");
                        case ZOOM -> labels.text("window.keys.group.zoom");
                        case READ -> labels.text("window.keys.group.read");
                        case WINDOW -> labels.text("window.keys.group.window");
                    });
            heading.getStyleClass().add("key-group");
            grid.add(heading, 0, line++, 2, 1);
            for (Row row : ROWS.stream().filter(one -> one.group() == group).toList()) {
                Label keys = new Label(row.written(labels));
                keys.getStyleClass().add("key-cap");
                keys.setMinWidth(Region.USE_PREF_SIZE);
                // Keys read from left to right, words of a gesture as the window does.
                if (row.gesture().isEmpty()) {
                    keys.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
                }
                WrappedText text = new WrappedText(labels.text(row.message()));
                text.getStyleClass().add("key-text");
                grid.addRow(line++, keys, text);
            }
        }
        return grid;
    }
}
