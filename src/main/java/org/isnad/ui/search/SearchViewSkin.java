package org.isnad.ui.search;

import java.util.Optional;
import javafx.event.EventHandler;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.SkinBase;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.isnad.labels.Labels;
import org.isnad.search.SearchQuery;
import org.isnad.ui.render.WrappedText;

/** Draws a {@link SearchView}: the query above, then what to do with the results, then the results. */
public final class SearchViewSkin extends SkinBase<SearchView> {

    private static final int PAGE = 8;

    private final QueryBar bar;
    private final Label count = new Label();
    private final WrappedText note = new WrappedText("");
    private SearchQuery asked = Answer.empty("").query();
    private final ListView<ResultRow> list = new ListView<>();
    private final FlowPane tools;
    private final VBox box;
    private final EventHandler<KeyEvent> onKey = this::type;
    private Subscription subscriptions;

    /** Draws the control and listens to it until it is disposed of. */
    public SearchViewSkin(SearchView view) {
        super(view);
        Labels labels = view.labels();
        bar = new QueryBar(view);
        count.setId("search-count");
        count.getStyleClass().add("search-count");
        ToggleButton only = toggle("search-only", labels.text("search.only"), labels.text("search.only.long"));
        ToggleButton mark = toggle("search-mark", labels.text("search.mark"), labels.text("search.mark.long"));
        only.selectedProperty().bindBidirectional(view.onlyHitsProperty());
        mark.selectedProperty().bindBidirectional(view.markHitsProperty());
        tools = new FlowPane(count, only, mark);
        tools.getStyleClass().add("search-tools");
        tools.managedProperty().bind(tools.visibleProperty());
        note.setId("search-note");
        note.getStyleClass().add("search-note");
        note.managedProperty().bind(note.visibleProperty());
        list.setId("search-results");
        list.getStyleClass().add("search-results");
        list.setAccessibleText(labels.text("search.results"));
        list.setCellFactory(owner -> new ResultCell(view));
        // Headings cannot be chosen, and results are chosen by the cells and the keys of the view.
        list.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> {
            if (!isScrollBar(event)) {
                event.consume();
            }
        });
        list.setPlaceholder(new StackPane());
        VBox.setVgrow(list, Priority.ALWAYS);
        box = new VBox(bar, tools, note, list);
        box.getStyleClass().add("search-box");
        getChildren().add(box);
        view.addEventFilter(KeyEvent.KEY_PRESSED, onKey);
        bar.field().textProperty().bindBidirectional(view.queryProperty());
        subscriptions = Subscription.combine(
                view.answerProperty().subscribe(this::show),
                view.currentProperty().subscribe(this::showCurrent));
    }

    @Override
    public void dispose() {
        SearchView view = getSkinnable();
        if (view == null) {
            return;
        }
        subscriptions.unsubscribe();
        subscriptions = Subscription.EMPTY;
        bar.field().textProperty().unbindBidirectional(view.queryProperty());
        tools.getChildren().forEach(node -> {
            if (node instanceof ToggleButton toggle) {
                toggle.selectedProperty().unbindBidirectional(view.onlyHitsProperty());
                toggle.selectedProperty().unbindBidirectional(view.markHitsProperty());
            }
        });
        view.removeEventFilter(KeyEvent.KEY_PRESSED, onKey);
        getChildren().remove(box);
        super.dispose();
    }

    void focusField() {
        bar.field().requestFocus();
        bar.field().selectAll();
    }

    /** Lets the user write on behind what stands there. */
    void writeOn() {
        bar.field().requestFocus();
        bar.field().end();
    }

    private static ToggleButton toggle(String id, String text, String longer) {
        ToggleButton toggle = new ToggleButton(text);
        toggle.setId(id);
        toggle.getStyleClass().add("search-toggle");
        toggle.setAccessibleText(longer);
        toggle.setTooltip(new Tooltip(longer));
        return toggle;
    }

    private static boolean isScrollBar(MouseEvent event) {
        for (javafx.scene.Node node = event.getPickResult().getIntersectedNode();
                node != null;
                node = node.getParent()) {
            if (node instanceof javafx.scene.control.ScrollBar) {
                return true;
            }
        }
        return false;
    }

    private void show(Answer answer) {
        bar.show(answer);
        count.setText(answer.count());
        tools.setVisible(!answer.rows().isEmpty());
        note.setText(answer.note());
        note.setVisible(!answer.note().isEmpty());
        list.getSelectionModel().clearSelection();
        list.getItems().setAll(answer.rows());
        if (!answer.query().equals(asked)) {
            asked = answer.query();
            list.scrollTo(0);
        }
        showCurrent(getSkinnable().currentProperty().get());
    }

    private void showCurrent(Optional<ResultRow.Found> found) {
        found.ifPresentOrElse(
                row -> {
                    int index = list.getItems().indexOf(row);
                    list.getSelectionModel().select(index);
                    bringIntoView(index);
                },
                () -> list.getSelectionModel().clearSelection());
    }

    /** Scrolls only when the row cannot be seen as a whole: the list stays still under the eye. */
    private void bringIntoView(int index) {
        if (list.lookup(".virtual-flow") instanceof javafx.scene.control.skin.VirtualFlow<?> flow) {
            flow.scrollTo(index);
        }
    }

    private void type(KeyEvent event) {
        if (event.isAltDown() || event.isShortcutDown() || event.isMetaDown()) {
            return;
        }
        SearchView view = getSkinnable();
        switch (event.getCode()) {
            case DOWN -> view.step(1);
            case UP -> view.step(-1);
            case PAGE_DOWN -> view.step(PAGE);
            case PAGE_UP -> view.step(-PAGE);
            case ESCAPE -> view.leave();
            case ENTER -> {
                if (event.getTarget() instanceof ButtonBase button) {
                    button.fire();
                } else {
                    view.open();
                }
            }
            default -> {
                return;
            }
        }
        event.consume();
    }
}
