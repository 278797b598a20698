package org.isnad.ui.disagreement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.css.PseudoClass;
import javafx.event.EventHandler;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SkinBase;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.isnad.check.Disagreement;
import org.isnad.check.Statement;
import org.isnad.ui.disagreement.DisagreementPage.Item;
import org.isnad.ui.render.MixedText;
import org.isnad.ui.render.WrappedText;

/** Draws a {@link DisagreementView}: the questions at the side where reading begins, the statements beside them. */
public final class DisagreementViewSkin extends SkinBase<DisagreementView> {

    private static final PseudoClass SHOWN = PseudoClass.getPseudoClass("shown");
    private static final Set<String> BEFORE = Set.of("[", "ج");
    private static final Set<String> AFTER = Set.of("]", "د");
    private static final double MARGIN_PX = 12;

    /** A height to begin with; the view takes all that its place has. */
    private static final double PREF_VIEWPORT_PX = 300;

    private final VBox list = new VBox();
    private final WrappedText title = new WrappedText("");
    private final FlowPane chips = new FlowPane();
    private final StanceBar stances;
    private final WrappedText none;
    private final StatementColumn column;
    private final ScrollPane scroll;
    private final HBox root;
    private final EventHandler<KeyEvent> pressed = this::press;
    private final EventHandler<KeyEvent> typed = this::type;
    private Subscription subscriptions;

    /** Draws the control and listens to it until it is disposed of. */
    public DisagreementViewSkin(DisagreementView view) {
        super(view);
        column = new StatementColumn(view, this::go);
        stances = new StanceBar(view);
        none = new WrappedText(view.labels().text("disagreement.none"));
        none.getStyleClass().add("disagreement-none");
        list.getStyleClass().add("disagreement-list");
        title.getStyleClass().add("disagreement-question");
        chips.getStyleClass().add("disagreement-chips");
        ScrollPane questions = scrolling(list);
        questions.getStyleClass().add("disagreement-questions");
        questions.setMinWidth(ScrollPane.USE_PREF_SIZE);
        scroll = scrolling(column);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        VBox head = new VBox(title, chips, stances);
        head.getStyleClass().add("disagreement-head");
        VBox shown = new VBox(none, head, scroll);
        for (javafx.scene.Node node : List.of(questions, none, head, scroll)) {
            node.managedProperty().bind(node.visibleProperty());
        }
        none.visibleProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> view.itemsProperty().get().isEmpty(), view.itemsProperty()));
        for (javafx.scene.Node node : List.of(questions, head, scroll)) {
            node.visibleProperty().bind(none.visibleProperty().not());
        }
        HBox.setHgrow(shown, Priority.ALWAYS);
        shown.setMinWidth(0);
        root = new HBox(questions, shown);
        getChildren().add(root);
        view.addEventHandler(KeyEvent.KEY_PRESSED, pressed);
        view.addEventHandler(KeyEvent.KEY_TYPED, typed);
        subscriptions = Subscription.combine(
                view.itemsProperty().subscribe(this::showItems),
                view.pageProperty().subscribe(this::showPage),
                view.stanceProperty().subscribe(stance -> showStatements()),
                view.selectedProperty().subscribe(this::showSelected),
                view.requestsProperty().subscribe(request -> column.picture().requestScene()),
                view.themeProperty().subscribe(column.picture().themeProperty()::set));
    }

    @Override
    public void dispose() {
        DisagreementView view = getSkinnable();
        if (view == null) {
            return;
        }
        subscriptions.unsubscribe();
        subscriptions = Subscription.EMPTY;
        view.removeEventHandler(KeyEvent.KEY_PRESSED, pressed);
        view.removeEventHandler(KeyEvent.KEY_TYPED, typed);
        for (javafx.scene.Node node : List.of(scroll, none)) {
            node.visibleProperty().unbind();
        }
        column.picture().hideTooltip();
        getChildren().remove(root);
        super.dispose();
    }

    private static ScrollPane scrolling(javafx.scene.Node content) {
        ScrollPane pane = new ScrollPane(content);
        pane.setFitToWidth(true);
        pane.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        // Else the statements would be laid out once more, only to say how high the pane would like to be.
        pane.setPrefViewportHeight(PREF_VIEWPORT_PX);
        pane.getStyleClass().add("disagreement-scroll");
        pane.setFocusTraversable(false);
        return pane;
    }

    private void showItems(List<Item> items) {
        Map<String, QuestionButton> known = new HashMap<>();
        for (javafx.scene.Node node : list.getChildren()) {
            if (node instanceof QuestionButton button) {
                known.put(button.item().group().key(), button);
            }
        }
        List<javafx.scene.Node> nodes = new ArrayList<>();
        for (boolean differs : List.of(true, false)) {
            List<Item> part =
                    items.stream().filter(item -> item.differs() == differs).toList();
            if (!part.isEmpty()) {
                nodes.add(caption(differs ? "disagreement.differing" : "disagreement.agreeing", part.size()));
            }
            for (Item item : part) {
                QuestionButton button = known.get(item.group().key());
                nodes.add(button != null && button.item().equals(item) ? button : button(item));
            }
        }
        list.getChildren().setAll(nodes);
        markShown();
    }

    private WrappedText caption(String key, int n) {
        WrappedText words = new WrappedText(getSkinnable().labels().text(key, "n", n));
        words.getStyleClass().add("disagreement-caption");
        return words;
    }

    private QuestionButton button(Item item) {
        QuestionButton button = new QuestionButton(item);
        button.setOnChosen(() -> getSkinnable().choose(item.group()));
        return button;
    }

    private void showPage(Optional<DisagreementPage> page) {
        title.setText(page.map(DisagreementPage::title).orElse(""));
        chips.getChildren().clear();
        for (String words : page.map(DisagreementPage::chips).orElse(List.of())) {
            Label chip = MixedText.label(words);
            chip.getStyleClass().add("disagreement-chip");
            chips.getChildren().add(chip);
        }
        stances.show();
        showStatements();
        markShown();
        showSelected(getSkinnable().selectedProperty().get());
    }

    private void showStatements() {
        DisagreementView view = getSkinnable();
        stances.mark();
        column.show(view.pageProperty().get(), view.stanceProperty().get(), this::go);
        scroll.setVvalue(0);
        column.select(view.selectedProperty().get());
    }

    private void markShown() {
        Optional<String> key =
                getSkinnable().pageProperty().get().map(DisagreementPage::group).map(Disagreement::key);
        for (javafx.scene.Node node : list.getChildren()) {
            if (node instanceof QuestionButton button) {
                button.pseudoClassStateChanged(
                        SHOWN, key.filter(button.item().group().key()::equals).isPresent());
            }
        }
    }

    private void showSelected(Optional<Statement> selected) {
        column.select(selected);
        // After the layout, which says where the statement stands.
        selected.ifPresent(one -> Platform.runLater(() -> reveal(one)));
    }

    private void reveal(Statement statement) {
        column.row(statement).ifPresent(row -> {
            double view = scroll.getViewportBounds().getHeight();
            double hidden = column.getHeight() - view;
            double top = scroll.getVvalue() * hidden;
            if (hidden > 0 && (row.topPx() < top || row.topPx() + row.heightPx() > top + view)) {
                double wanted =
                        row.topPx() < top ? row.topPx() - MARGIN_PX : row.topPx() + row.heightPx() - view + MARGIN_PX;
                scroll.setVvalue(Math.clamp(Math.min(wanted, row.topPx()) / hidden, 0, 1));
            }
        });
    }

    private void go(Statement statement) {
        getSkinnable().requestFocus();
        getSkinnable().select(statement);
    }

    private void press(KeyEvent event) {
        if (event.isControlDown() || event.isAltDown() || event.isMetaDown() || event.isShiftDown()) {
            return;
        }
        switch (event.getCode()) {
            case ESCAPE -> getSkinnable().leave();
            case ENTER -> getSkinnable().open();
            case UP -> getSkinnable().step(-1);
            case DOWN -> getSkinnable().step(1);
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void type(KeyEvent event) {
        if (BEFORE.contains(event.getCharacter())) {
            getSkinnable().step(-1);
            event.consume();
        } else if (AFTER.contains(event.getCharacter())) {
            getSkinnable().step(1);
            event.consume();
        }
    }
}
