package org.isnad.ui.records;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.VBox;
import org.isnad.curation.EditHistory;
import org.isnad.labels.Labels;
import org.isnad.ui.render.WrappedText;
import org.isnad.ui.words.EditNames;

/** The list of what was done, with what was undone behind it: the reader chooses the step after which things shall stand. */
final class HistoryForm extends VBox {
    private static final double HEIGHT_PX = 340;

    private final ListView<Step> steps = new ListView<>();

    /**
     * A step.
     *
     * @param words what it is called
     * @param undone whether it was undone
     */
    private record Step(String words, boolean undone) {
        @Override
        public String toString() {
            return words;
        }
    }

    /**
     * A list.
     *
     * @param done how many of the changes are done; the others were undone
     */
    HistoryForm(Labels labels, List<EditHistory.Change> changes, int done) {
        EditNames names = new EditNames(labels);
        List<Step> lines = new ArrayList<>();
        lines.add(new Step(labels.text("history.start"), false));
        for (int i = 0; i < changes.size(); i++) {
            boolean undone = i >= done;
            String name = labels.text("history.step", "n", i + 1, "name", names.of(changes.get(i)));
            lines.add(new Step(undone ? labels.text("history.step.undone", "step", name) : name, undone));
        }
        steps.setId("history-steps");
        steps.setAccessibleText(labels.text("history.heading"));
        steps.getItems().setAll(lines);
        steps.setCellFactory(view -> cell());
        steps.setPrefHeight(HEIGHT_PX);
        steps.getSelectionModel().select(done);
        steps.scrollTo(Math.max(0, done - 5));
        getStyleClass().add("record-form");
        getChildren().addAll(new WrappedText(labels.text("history.hint")), steps);
    }

    /** After how many edits things shall stand. */
    Optional<Integer> chosen() {
        int index = steps.getSelectionModel().getSelectedIndex();
        return index < 0 ? Optional.empty() : Optional.of(index);
    }

    private static ListCell<Step> cell() {
        ListCell<Step> cell = new WrappedCell<>(Step::words);
        cell.itemProperty().subscribe(step -> {
            cell.getStyleClass().remove("undone");
            if (step != null && step.undone()) {
                cell.getStyleClass().add("undone");
            }
        });
        return cell;
    }
}
