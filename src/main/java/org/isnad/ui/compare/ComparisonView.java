package org.isnad.ui.compare;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.isnad.compare.Comparison;
import org.isnad.compare.Side;
import org.isnad.labels.Labels;
import org.isnad.ui.render.MixedText;
import org.isnad.ui.render.WrappedText;

/**
 * The differences between what is open and another data set, group by group.
 *
 * <p>Up and Down go through them, Enter leads to the words, Space takes one over, Esc leaves. Nothing is shown before a
 * comparison is. To be used on the JavaFX thread.
 */
public final class ComparisonView extends VBox {
    private final Labels labels;
    private final ListView<ComparisonRow> list = new ListView<>();
    private final Label title = new Label();
    private final WrappedText summary = new WrappedText("");
    private final Button takeAll = new Button();
    private final Button take = new Button();
    private Optional<ComparisonWords> words = Optional.empty();
    private Consumer<ComparisonRow> onOpen = row -> {};
    private Consumer<ComparisonRow> onTake = row -> {};
    private Runnable onTakeAll = () -> {};
    private Runnable onLeave = () -> {};

    /** An empty view with the words of {@code labels}. */
    public ComparisonView(Labels labels) {
        this.labels = labels;
        getStyleClass().add("comparison-view");
        setAccessibleRole(AccessibleRole.PARENT);
        setAccessibleText(labels.text("compare.title"));
        title.getStyleClass().add("comparison-title");
        summary.getStyleClass().add("comparison-summary");
        take.setText(labels.text("compare.take"));
        take.setId("compare-take");
        takeAll.setId("compare-take-all");
        take.setOnAction(pressed -> takeSelected());
        takeAll.setOnAction(pressed -> onTakeAll.run());
        Button close = new Button(labels.text("compare.close"));
        close.setId("compare-close");
        close.setOnAction(pressed -> onLeave.run());
        Region between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        HBox bar = new HBox(title, between, take, takeAll, close);
        bar.getStyleClass().add("comparison-bar");
        list.setId("compare-list");
        list.setAccessibleText(labels.text("compare.title"));
        list.setCellFactory(owner -> new ComparisonCell(() -> words));
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        list.addEventHandler(MouseEvent.MOUSE_CLICKED, clicked -> {
            if (clicked.getClickCount() == 2) {
                selected().ifPresent(onOpen);
            }
        });
        list.getSelectionModel().selectedItemProperty().subscribe(row -> take.setDisable(!takes(row)));
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().setAll(bar, summary, list);
        setFocusTraversable(true);
        focusedProperty().subscribe(focused -> {
            if (focused) {
                list.requestFocus();
            }
        });
    }

    /**
     * Shows a comparison; what is selected stays where it is, so that the next difference comes to it when one is taken over.
     *
     * @param name what the other data set is called
     */
    public void show(Comparison comparison, String name) {
        ComparisonWords made = new ComparisonWords(comparison, labels);
        words = Optional.of(made);
        int index = list.getSelectionModel().getSelectedIndex();
        List<ComparisonRow> rows = ComparisonRow.of(comparison);
        MixedText.write(title, labels.text("compare.with", "name", name));
        summary.setText(comparison.same() ? labels.text("compare.same") : made.summary());
        int only = comparison.onlySecond().size();
        takeAll.setText(labels.text("compare.take_all", "n", only));
        takeAll.setDisable(only == 0 && comparison.notesOnlySecond().isEmpty());
        list.getItems().setAll(rows);
        if (!rows.isEmpty()) {
            select(Math.clamp(index, 0, rows.size() - 1));
        }
    }

    /** Selects the row, or the next one that is a difference. */
    private void select(int index) {
        int at = index;
        while (at < list.getItems().size() - 1 && list.getItems().get(at) instanceof ComparisonRow.Heading) {
            at++;
        }
        list.getSelectionModel().select(at);
        list.getFocusModel().focus(at);
    }

    /** The row on which the user is. */
    public Optional<ComparisonRow> selected() {
        return Optional.ofNullable(list.getSelectionModel().getSelectedItem());
    }

    /** What happens when the user wants to see the words of a row. */
    public void setOnOpen(Consumer<ComparisonRow> action) {
        onOpen = action;
    }

    /** What happens when the user takes a difference or record over. */
    public void setOnTake(Consumer<ComparisonRow> action) {
        onTake = action;
    }

    /** What happens when the user takes over all that the other data set has alone. */
    public void setOnTakeAll(Runnable action) {
        onTakeAll = action;
    }

    /** What happens when the user wants to leave. */
    public void setOnLeave(Runnable action) {
        onLeave = action;
    }

    private static boolean takes(ComparisonRow row) {
        return row instanceof ComparisonRow.OfDifference
                || (row instanceof ComparisonRow.OfAlone(var side, var _) && side == Side.SECOND);
    }

    private void takeSelected() {
        selected().filter(ComparisonView::takes).ifPresent(onTake);
        list.requestFocus();
    }

    private void pressed(KeyEvent event) {
        if (event.isControlDown() || event.isAltDown() || event.isMetaDown()) {
            return;
        }
        switch (event.getCode()) {
            case ENTER -> selected().ifPresent(onOpen);
            case SPACE -> takeSelected();
            case ESCAPE -> onLeave.run();
            default -> {
                return;
            }
        }
        event.consume();
    }
}
