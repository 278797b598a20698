package org.isnad.ui.main;

import java.util.List;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import org.isnad.labels.Labels;
import org.isnad.ui.render.WrappedText;

/** The list of keys. */
final class KeySheet {

    private record Row(String keys, String message) {}

    private static final List<Row> ROWS = List.of(
            new Row("", "window.keys.step"),
            new Row("N / P", "window.keys.next_previous"),
            new Row("Home / End", "window.keys.oldest_newest"),
            new Row("PgUp / PgDn", "window.keys.pan"),
            new Row("+ / −", "window.keys.zoom"),
            new Row("0", "window.keys.fit"),
            new Row("Enter", "window.keys.source"),
            new Row("[ / ]", "window.keys.sources"),
            new Row("D", "window.keys.flip"),
            new Row("L", "window.keys.lanes"),
            new Row("Space", "window.keys.fold_lane"),
            new Row("F6", "window.keys.panes"),
            new Row("Ctrl+E", "window.keys.export"),
            new Row("Esc", "window.keys.back"),
            new Row("F1", "window.keys.help"));

    private KeySheet() {}

    static Node of(Labels labels) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("key-sheet");
        for (int i = 0; i < ROWS.size(); i++) {
            String written = ROWS.get(i).keys();
            // The font has no arrow signs: the arrow keys are named in words.
            Label keys = new Label(written.isEmpty() ? labels.text("window.keys.arrows") : written);
            keys.getStyleClass().add("key-cap");
            keys.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
            WrappedText text = new WrappedText(labels.text(ROWS.get(i).message()));
            text.getStyleClass().add("key-text");
            grid.addRow(i, keys, text);
        }
        return grid;
    }
}
