package org.isnad.ui.worklist;

import java.util.function.Supplier;
import javafx.collections.ListChangeListener;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.SkinBase;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.isnad.labels.Labels;
import org.isnad.ui.render.WrappedText;
import org.isnad.ui.worklist.WorkListView.Act;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;
import org.kordamp.ikonli.javafx.FontIcon;

/** Draws a {@link WorkListView}: progress above, the lines, and below what can be done with the one that is chosen. */
public final class WorkListViewSkin extends SkinBase<WorkListView> {

    private final Label progress = new Label();
    private final WrappedText note = new WrappedText("");
    private final ListView<Supplier<WorkRow>> list = new ListView<>();
    private final FlowPane buttons = new FlowPane();
    private final ReasonBox reasons;
    private final ToggleButton only = new ToggleButton();
    private final VBox box;
    private final ListChangeListener<Supplier<WorkRow>> onRows = change -> showRows();
    private boolean showing;
    private Subscription subscriptions;

    /** Draws the control and listens to it until it is disposed of. */
    public WorkListViewSkin(WorkListView view) {
        super(view);
        Labels labels = view.labels();
        progress.setId("work-progress");
        progress.getStyleClass().add("work-progress");
        progress.setAccessibleRole(AccessibleRole.TEXT);
        only.setId("work-only");
        only.setText(labels.text("worklist.only"));
        only.getStyleClass().add("search-toggle");
        only.selectedProperty().bindBidirectional(view.onlyArticleProperty());
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button close = new Button();
        close.setId("work-close");
        close.getStyleClass().add("search-close");
        close.setGraphic(new FontIcon(BootstrapIcons.X));
        close.setAccessibleText(labels.text("worklist.close"));
        close.setTooltip(new Tooltip(labels.text("worklist.close")));
        close.setOnAction(event -> view.act(Act.CLOSE));
        HBox head = new HBox(progress, gap, only, close);
        head.getStyleClass().add("work-head");
        note.setId("work-note");
        note.getStyleClass().add("work-note");
        note.managedProperty().bind(note.visibleProperty());
        list.setId("work-lines");
        list.getStyleClass().add("work-lines");
        list.setItems(view.getRows());
        list.setCellFactory(owner -> new WorkCell());
        list.setPlaceholder(new StackPane());
        list.addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2) {
                view.act(Act.ACCEPT);
            }
        });
        VBox.setVgrow(list, Priority.ALWAYS);
        buttons.getStyleClass().add("work-buttons");
        buttons.getChildren()
                .addAll(
                        button(view, "work-accept", "worklist.accept", Act.ACCEPT),
                        button(view, "work-edit", "worklist.edit", Act.EDIT),
                        button(view, "work-figure", "worklist.figure", Act.FIGURE),
                        button(view, "work-exempt", "worklist.exempt", Act.EXEMPT),
                        button(view, "work-skip", "worklist.skip", Act.SKIP),
                        button(view, "work-back", "worklist.take_back", Act.TAKE_BACK));
        buttons.managedProperty().bind(buttons.visibleProperty());
        reasons = new ReasonBox(view);
        box = new VBox(head, note, list, buttons, reasons);
        getChildren().add(box);
        view.getRows().addListener(onRows);
        list.getSelectionModel().selectedIndexProperty().addListener((property, before, now) -> {
            if (!showing) {
                view.chosenProperty().set(now.intValue());
            }
        });
        subscriptions = Subscription.combine(
                view.chosenProperty().subscribe(index -> showChosen()),
                view.progressProperty().subscribe(progress::setText),
                view.noteProperty().subscribe(words -> {
                    note.setText(words);
                    note.setVisible(!words.isEmpty());
                }),
                view.reasonsProperty().subscribe(offered -> {
                    buttons.setVisible(offered.isEmpty());
                    reasons.show(offered);
                }),
                list.focusedProperty().subscribe(view::listHasFocus));
        showRows();
    }

    @Override
    public void dispose() {
        WorkListView view = getSkinnable();
        if (view == null) {
            return;
        }
        subscriptions.unsubscribe();
        subscriptions = Subscription.EMPTY;
        only.selectedProperty().unbindBidirectional(view.onlyArticleProperty());
        view.getRows().removeListener(onRows);
        list.setItems(null);
        getChildren().remove(box);
        super.dispose();
    }

    void focusList() {
        list.requestFocus();
    }

    private static Button button(WorkListView view, String id, String message, Act act) {
        Button button = new Button(view.labels().text(message));
        button.setId(id);
        button.getStyleClass().add("work-button");
        button.setFocusTraversable(false);
        button.setOnAction(event -> {
            view.act(act);
            if (view.reasonsProperty().get().isEmpty()) {
                view.focusList();
            }
        });
        return button;
    }

    private void showRows() {
        buttons.setDisable(getSkinnable().getRows().isEmpty());
        showChosen();
    }

    private void showChosen() {
        int index = getSkinnable().chosenProperty().get();
        if (index != list.getSelectionModel().getSelectedIndex()) {
            showing = true;
            list.getSelectionModel().clearAndSelect(index);
            list.getFocusModel().focus(index);
            showing = false;
        }
        if (index >= 0 && list.lookup(".virtual-flow") instanceof VirtualFlow<?> flow) {
            flow.scrollTo(index);
        }
    }
}
