package org.isnad.ui.files;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.isnad.interchange.Notice;
import org.isnad.interchange.NoticeCode;
import org.isnad.interchange.NoticeCode.Weight;
import org.isnad.labels.Labels;
import org.isnad.model.RecordId;
import org.isnad.ui.render.WrappedText;
import org.isnad.ui.words.NoticeTexts;
import org.jspecify.annotations.Nullable;

/**
 * Lists what was not read of a file, what is in doubt or kept unread, and how it was understood, each with its line. What is chosen
 * shows its row, and leads to the record that came of it.
 */
final class NoticeList extends VBox {
    static final double WIDTH_PX = 720;

    private static final double HEIGHT_PX = 320;
    private static final double ROW_PX = 64;
    private static final double SPACING_PX = 8;

    /** What the user has just confirmed, or sees at once. */
    private static final Set<String> EXPECTED = Set.of(
            NoticeCode.COLUMN.messageKey(),
            NoticeCode.TITLE_BY_CONTENT.messageKey(),
            NoticeCode.TABLE_FORM.messageKey(),
            NoticeCode.NO_SOURCES.messageKey());

    private final Labels labels;
    private final Consumer<RecordId> lead;
    private final ListView<Notice> list = new ListView<>();
    private final Button go = new Button();

    /**
     * A list.
     *
     * @param read how many events were read
     * @param lead goes to a record; the window around the list is closed before
     */
    NoticeList(Labels labels, int read, List<Notice> notices, Consumer<RecordId> lead) {
        super(SPACING_PX);
        this.labels = labels;
        this.lead = lead;
        List<Notice> ordered =
                notices.stream().sorted(Comparator.comparing(Notice::weight)).toList();
        list.setId("notices-list");
        list.getItems().setAll(ordered);
        list.setCellFactory(owner -> new NoticeCell());
        list.setPrefHeight(HEIGHT_PX);
        list.setAccessibleText(labels.text("data.notices.title"));
        WrappedText counts = new WrappedText(counts(read, ordered));
        counts.setId("notices-counts");
        WrappedText row = new WrappedText("");
        row.setId("notices-row");
        row.setMinHeight(ROW_PX);
        go.setText(labels.text("data.notices.go"));
        go.setId("notices-go");
        go.setOnAction(event -> follow());
        list.getSelectionModel().selectedItemProperty().subscribe(chosen -> {
            go.setDisable(chosen == null || chosen.record().isEmpty());
            row.setText(
                    chosen == null || chosen.row().isEmpty()
                            ? ""
                            : labels.text(
                                    "data.notices.row", "line", chosen.place().line(), "words", chosen.row()));
        });
        list.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && !go.isDisabled()) {
                event.consume();
                follow();
            }
        });
        list.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2 && !go.isDisabled()) {
                follow();
            }
        });
        Button copy = new Button(labels.text("data.notices.copy"));
        copy.setId("notices-copy");
        copy.setOnAction(event -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(ordered.stream()
                    .map(notice -> NoticeTexts.line(notice, labels))
                    .collect(Collectors.joining("\n")));
            Clipboard.getSystemClipboard().setContent(content);
        });
        getChildren().addAll(counts, list, row, new HBox(SPACING_PX, go, copy));
        if (!ordered.isEmpty()) {
            list.getSelectionModel().selectFirst();
        }
    }

    private void follow() {
        Notice chosen = list.getSelectionModel().getSelectedItem();
        getScene().getWindow().hide();
        chosen.record().ifPresent(lead);
    }

    /** Whether there is anything that the user does not know yet. */
    static boolean worthTelling(List<Notice> notices) {
        return notices.stream().anyMatch(notice -> !EXPECTED.contains(notice.messageKey()));
    }

    private String counts(int read, List<Notice> notices) {
        return labels.text("data.notices.read", "n", read) + " · "
                + labels.text("data.notices.lost", "n", count(notices, Weight.LOST)) + " · "
                + labels.text("data.notices.doubted", "n", count(notices, Weight.DOUBTED)) + " · "
                + labels.text("data.notices.kept", "n", kinds(notices, Weight.KEPT));
    }

    private static int count(List<Notice> notices, Weight weight) {
        return (int)
                notices.stream().filter(notice -> notice.weight() == weight).count();
    }

    private static int kinds(List<Notice> notices, Weight weight) {
        return (int) notices.stream()
                .filter(notice -> notice.weight() == weight)
                .map(Notice::messageKey)
                .distinct()
                .count();
    }

    private String word(Weight weight) {
        return labels.text("data.notice." + weight.name().toLowerCase(Locale.ROOT));
    }

    /** One notice: weight and place above, what it is below. */
    private final class NoticeCell extends ListCell<Notice> {
        NoticeCell() {
            // As wide as the list, in which the words wrap.
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable Notice notice, boolean nothing) {
            super.updateItem(notice, nothing);
            setText(null);
            if (nothing || notice == null) {
                setGraphic(null);
                setAccessibleText(null);
                return;
            }
            Label weight = new Label(word(notice.weight()));
            weight.getStyleClass()
                    .addAll("problem-severity", notice.weight() == Weight.LOST ? "problem-error" : "problem-warning");
            Label place = new Label(NoticeTexts.place(notice, labels));
            place.getStyleClass().add("problem-place");
            HBox head = new HBox(weight, place);
            head.getStyleClass().add("problem-head");
            WrappedText text = new WrappedText(NoticeTexts.message(notice, labels));
            setGraphic(new VBox(head, text));
            setAccessibleText(weight.getText() + " · " + NoticeTexts.line(notice, labels));
        }
    }
}
