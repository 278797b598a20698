package org.isnad.ui.records;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.binding.BooleanBinding;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.isnad.ui.records.Forms.Option;

/** Picks one of many values by typing some of its words; Down leads from the words to the list. */
final class PickForm<T> {
    private static final double HEIGHT_PX = 300;

    private final VBox form = Forms.column();
    private final ObservableList<Option<T>> all;
    private final FilteredList<Option<T>> found;
    private final ListView<Option<T>> list;

    /**
     * A form.
     *
     * @param hint what is picked, and what for
     * @param name of the field of words
     * @param options in the order in which they are offered
     */
    PickForm(String hint, String name, List<Option<T>> options) {
        all = FXCollections.observableArrayList(options);
        found = new FilteredList<>(all);
        list = new ListView<>(found);
        TextField words = new TextField();
        form.getChildren().add(Forms.text(hint));
        Forms.add(form, name, words, "pick-words");
        list.setId("pick-list");
        list.setAccessibleText(hint);
        list.setPrefHeight(HEIGHT_PX);
        list.setCellFactory(view -> new WrappedCell<>(Option::label));
        form.getChildren().add(list);
        words.textProperty().subscribe(typed -> {
            String wanted = typed.strip().toLowerCase(Locale.ROOT);
            found.setPredicate(option -> option.label().toLowerCase(Locale.ROOT).contains(wanted));
            list.getSelectionModel().selectFirst();
        });
        words.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.DOWN) {
                list.requestFocus();
                event.consume();
            }
        });
    }

    VBox node() {
        return form;
    }

    BooleanBinding validProperty() {
        return list.getSelectionModel().selectedItemProperty().isNotNull();
    }

    Optional<T> picked() {
        return Optional.ofNullable(list.getSelectionModel().getSelectedItem()).map(Option::value);
    }

    /** Offers other values. */
    void offer(List<Option<T>> options) {
        all.setAll(options);
        list.getSelectionModel().selectFirst();
    }
}
