package org.isnad.ui.worklist;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.VBox;

/** Asks why a sentence is exempted: the last reasons first, Enter takes the one that is chosen, with a note if one is written. */
final class ReasonBox extends VBox {
    private final WorkListView view;
    private final ListView<String> list = new ListView<>();
    private final TextField note = new TextField();

    ReasonBox(WorkListView view) {
        this.view = view;
        getStyleClass().add("work-reasons");
        Label title = new Label(view.labels().text("worklist.reason.title"));
        title.getStyleClass().add("work-reasons-title");
        list.setId("work-reasons");
        list.setAccessibleText(title.getText());
        list.addEventHandler(KeyEvent.KEY_PRESSED, this::type);
        list.addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
            if (event.isStillSincePress() && event.getClickCount() == 2) {
                give();
            }
        });
        note.setId("work-reason-note");
        note.setPromptText(view.labels().text("worklist.reason.note"));
        note.setAccessibleText(note.getPromptText());
        note.addEventHandler(KeyEvent.KEY_PRESSED, this::type);
        getChildren().addAll(title, list, note);
        managedProperty().bind(visibleProperty());
    }

    void show(List<String> offered) {
        boolean begins = !isVisible() && !offered.isEmpty();
        setVisible(!offered.isEmpty());
        list.getItems().setAll(offered);
        if (begins) {
            note.clear();
            list.getSelectionModel().selectFirst();
            list.requestFocus();
        }
    }

    private void type(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            give();
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            view.reasonsProperty().set(List.of());
            view.focusList();
            event.consume();
        }
    }

    private void give() {
        int index = list.getSelectionModel().getSelectedIndex();
        if (index >= 0) {
            view.give(index, note.getText().strip());
        }
    }
}
