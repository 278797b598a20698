package org.isnad.ui.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.InvalidationListener;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SkinBase;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.isnad.labels.Labels;
import org.isnad.ui.editor.EditorRecord.Content;
import org.isnad.ui.render.WrappedText;

/** Draws a {@link RecordEditor}. */
public final class RecordEditorSkin extends SkinBase<RecordEditor> {
    private final VBox fields = new VBox();
    private final ScrollPane scroll = new ScrollPane(fields);
    private final HBox buttons = new HBox();
    private final VBox root = new VBox(scroll, buttons);
    private final Label heading = new Label();
    private final WrappedText missing = new WrappedText("");
    private final TypedField title;
    private final TypedField english;
    private final TypedField date;
    private final FlowPane offered = new FlowPane();
    private final Label basis = new Label();
    private final ChosenField category;
    private final ChosenField status;
    private final TypedField quantity;
    private final ChosenField series;
    private final ChosenField kind;
    private final TypedField actors;
    private final TypedField places;
    private final TypedField summary;
    private final QuestionsField questions;
    private final CitationRows citations;
    private final InvalidationListener onRecord = observable -> show();
    private final EventHandler<KeyEvent> onKey = this::type;

    /** Draws the control and listens to it until it is disposed of. */
    public RecordEditorSkin(RecordEditor editor) {
        super(editor);
        Labels labels = editor.labels();
        title = typed("title", typed -> new FieldChange.Titles(typed, englishTitle()));
        english = typed("english", typed -> new FieldChange.Titles(arabicTitle(), typed));
        english.field().setPromptText(labels.text("editor.optional"));
        date = typed("date", FieldChange.Date::new);
        date.field().setPromptText(labels.text("editor.date.prompt"));
        date.answer();
        category = chosen("category", FieldChange.Category::new);
        category.offerNew("category", name -> new FieldChange.NewEntry(FieldChange.EntryKind.CATEGORY, name));
        status = chosen("status", FieldChange.Status::new);
        quantity = typed("quantity", typed -> count(typed, seriesCode(), kindCode()));
        quantity.field().setPromptText(labels.text("editor.quantity.prompt"));
        quantity.answer();
        series = chosen("series", code -> count(quantityTyped(), code, kindCode()));
        series.offerNew("series", name -> new FieldChange.NewEntry(FieldChange.EntryKind.SERIES, name));
        kind = chosen("kind", code -> count(quantityTyped(), seriesCode(), code));
        actors = typed("actors", FieldChange.Actors::new);
        places = typed("places", FieldChange.Places::new);
        actors.complete(() -> editor.choicesProperty().get().actors());
        places.complete(() -> editor.choicesProperty().get().places());
        summary = typed("summary", FieldChange.Summary::new);
        summary.field().setPromptText(labels.text("editor.optional"));
        questions = new QuestionsField(editor, labels.text("editor.field.questions"));
        citations = new CitationRows(editor);
        heading.getStyleClass().add("editor-heading");
        missing.getStyleClass().add("editor-missing");
        basis.getStyleClass().add("editor-basis");
        offered.getStyleClass().add("editor-offered");
        fields.getStyleClass().add("editor-fields");
        buttons.getStyleClass().add("editor-buttons");
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("record-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().add(root);
        editor.recordProperty().addListener(onRecord);
        editor.choicesProperty().addListener(onRecord);
        editor.getOfferedDates().addListener(onRecord);
        editor.addEventHandler(KeyEvent.KEY_PRESSED, onKey);
        show();
    }

    @Override
    public void dispose() {
        RecordEditor editor = getSkinnable();
        if (editor == null) {
            return;
        }
        editor.recordProperty().removeListener(onRecord);
        editor.choicesProperty().removeListener(onRecord);
        editor.getOfferedDates().removeListener(onRecord);
        editor.removeEventHandler(KeyEvent.KEY_PRESSED, onKey);
        getChildren().remove(root);
        super.dispose();
    }

    /** Puts the keyboard into the first field that lacks something, else into the title. */
    void focusFirst() {
        Optional<EditorRecord> record = getSkinnable().recordProperty().get();
        boolean undated = record.filter(one -> one.date().isEmpty()).isPresent();
        boolean uncounted = record.map(EditorRecord::content)
                .filter(content -> content instanceof Content.OfFigure(var _, var count, var _) && count.isEmpty())
                .isPresent();
        (uncounted ? quantity : undated ? date : title).field().requestFocus();
    }

    private TypedField typed(String name, Function<String, FieldChange> change) {
        return new TypedField(
                getSkinnable(),
                getSkinnable().labels().text("editor.field." + name),
                "editor-" + name,
                change,
                () -> getSkinnable().accept());
    }

    private ChosenField chosen(String name, Function<String, FieldChange> change) {
        return new ChosenField(
                getSkinnable(), getSkinnable().labels().text("editor.field." + name), "editor-" + name, change);
    }

    private static FieldChange count(String quantity, String series, String kind) {
        return new FieldChange.Count(quantity, series, kind);
    }

    private String arabicTitle() {
        return title.field().getText();
    }

    private String englishTitle() {
        return english.field().getText();
    }

    private String quantityTyped() {
        return quantity.field().getText();
    }

    private String seriesCode() {
        return series.code();
    }

    private String kindCode() {
        return kind.code();
    }

    private void show() {
        RecordEditor editor = getSkinnable();
        Labels labels = editor.labels();
        EditorRecord record = editor.recordProperty().get().orElse(null);
        if (record == null) {
            fields.getChildren().clear();
            buttons.getChildren().clear();
            return;
        }
        EditorChoices choices = editor.choicesProperty().get();
        heading.setText(labels.text(record.draft() ? "editor.heading.draft" : "editor.heading.record"));
        title.show(record.title());
        english.show(record.english());
        date.show(record.date());
        basis.setText(record.dateBasis());
        showOffered(labels);
        actors.show(record.actors());
        places.show(record.places());
        summary.show(record.summary());
        questions.show(choices.questions(), record.questions());
        citations.show(record.id(), record.citations());
        List<Node> shown = new ArrayList<>();
        shown.add(heading);
        if (!record.missing().isEmpty()) {
            missing.textProperty().set(labels.text("editor.missing", "parts", String.join("، ", record.missing())));
            shown.add(missing);
        }
        shown.add(title.box());
        switch (record.content()) {
            case Content.OfEvent(var code, var state) -> {
                category.show(choices.categories(), code);
                status.show(choices.statuses(), state);
                shown.addAll(List.of(date.box(), beside(category.box(), status.box())));
            }
            case Content.OfFigure(var code, var count, var counted) -> {
                quantity.show(count);
                series.show(choices.series(), code);
                kind.show(choices.kinds(), Optional.of(counted));
                shown.addAll(List.of(quantity.box(), date.box(), beside(series.box(), kind.box())));
            }
        }
        shown.addAll(List.of(actors.box(), places.box(), citations, questions.box(), english.box()));
        if (record.content() instanceof Content.OfEvent) {
            shown.add(summary.box());
        }
        if (!fields.getChildren().equals(shown)) {
            fields.getChildren().setAll(shown);
        }
        showButtons(labels, record);
    }

    private static HBox beside(EditorField one, EditorField other) {
        if (one.getParent() instanceof HBox box && box.equals(other.getParent())) {
            return box;
        }
        HBox box = new HBox(one, other);
        box.getStyleClass().add("editor-beside");
        HBox.setHgrow(one, Priority.ALWAYS);
        HBox.setHgrow(other, Priority.ALWAYS);
        return box;
    }

    private void showOffered(Labels labels) {
        offered.getChildren().clear();
        List<String> dates = getSkinnable().offered();
        if (dates.isEmpty()) {
            date.box().showUnder(basis);
            return;
        }
        offered.getChildren().add(new Label(labels.text("editor.date.offered")));
        for (int i = 0; i < dates.size(); i++) {
            int index = i;
            Button button = new Button(dates.get(i));
            button.setId("editor-offered-" + i);
            button.setMnemonicParsing(false);
            button.setOnAction(event -> getSkinnable().change(new FieldChange.OfferedDate(index)));
            offered.getChildren().add(button);
        }
        date.box().showUnder(offered);
    }

    private void showButtons(Labels labels, EditorRecord record) {
        Button accept = new Button(labels.text(record.draft() ? "editor.accept" : "editor.done"));
        accept.setId("editor-accept");
        accept.setDefaultButton(false);
        accept.setDisable(record.draft() && !record.missing().isEmpty());
        accept.getStyleClass().add("accent");
        accept.setOnAction(event -> getSkinnable().accept());
        Button other = new Button(labels.text(record.draft() ? "editor.cancel" : "editor.delete"));
        other.setId(record.draft() ? "editor-cancel" : "editor-delete");
        other.setOnAction(event -> {
            if (record.draft()) {
                getSkinnable().cancel();
            } else {
                getSkinnable().delete();
            }
        });
        buttons.getChildren().setAll(accept, other);
    }

    private void type(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            getSkinnable().cancel();
            event.consume();
        }
    }
}
