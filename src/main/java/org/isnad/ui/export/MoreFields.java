package org.isnad.ui.export;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.isnad.labels.Labels;

/** Fields under their names: the few that most pictures need, and a button that unfolds the others. */
final class MoreFields extends GridPane {
    private final Labels labels;
    private final ToggleButton more = new ToggleButton();
    private final List<Node> folded = new ArrayList<>();

    MoreFields(Labels labels) {
        this.labels = labels;
        getStyleClass().add("export-fields");
        ColumnConstraints grown = new ColumnConstraints();
        grown.setHgrow(Priority.ALWAYS);
        getColumnConstraints().setAll(new ColumnConstraints(), grown);
        more.setId("export-more");
        more.setText(labels.text("exportdialog.more"));
        more.selectedProperty().subscribe((before, now) -> unfold(now));
    }

    /** A field that is always there. */
    void row(String key, Node field) {
        addRow(getRowCount(), label(key, field), field);
    }

    /** The button; fields that are added after it are folded at first. */
    void fold() {
        add(more, 1, getRowCount());
    }

    /** A field that is there when it is asked for. */
    void folded(String key, Node field) {
        Label label = label(key, field);
        addRow(getRowCount(), label, field);
        for (Node node : List.of(label, field)) {
            node.setManaged(more.isSelected());
            node.setVisible(more.isSelected());
            folded.add(node);
        }
    }

    /** Unfolds them: one of them has to be seen. */
    void unfold() {
        more.setSelected(true);
    }

    private void unfold(boolean open) {
        for (Node node : folded) {
            node.setManaged(open);
            node.setVisible(open);
        }
    }

    private Label label(String key, Node field) {
        Label label = new Label(labels.text(key));
        label.setMinWidth(Region.USE_PREF_SIZE);
        label.setLabelFor(field);
        return label;
    }
}
