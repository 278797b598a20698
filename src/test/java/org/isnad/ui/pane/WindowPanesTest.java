package org.isnad.ui.pane;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.isnad.ui.FxThread;
import org.isnad.ui.action.Action;
import org.isnad.ui.pane.WindowPane.Position;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Panes that come and go, with buttons for panes. */
final class WindowPanesTest {

    private final Button timeline = FxThread.call(Button::new);
    private final Button article = FxThread.call(Button::new);
    private final HBox beside = FxThread.call(HBox::new);
    private final StackPane middle = FxThread.call(() -> new StackPane(timeline));
    private final VBox under = FxThread.call(VBox::new);
    private final VBox bottom = FxThread.call(VBox::new);
    private final BooleanProperty articleShown = new SimpleBooleanProperty(true);
    private final WindowPanes panes = new WindowPanes(
            () -> List.of(timeline),
            article,
            articleShown,
            Map.of(
                    Position.BESIDE_PLOTS, beside.getChildren(),
                    Position.IN_PLACE_OF_PLOTS, middle.getChildren(),
                    Position.UNDER_PLOTS, under.getChildren(),
                    Position.AT_BOTTOM, bottom.getChildren()));
    private final Scene scene = FxThread.call(() -> new Scene(new VBox(beside, middle, under, article, bottom)));

    private final BooleanProperty search = add("search", Position.BESIDE_PLOTS, false);
    private final BooleanProperty table = add("table", Position.IN_PLACE_OF_PLOTS, true);
    private final BooleanProperty letters = add("letters", Position.IN_PLACE_OF_PLOTS, true);
    private final BooleanProperty problems = add("problems", Position.AT_BOTTOM, true);

    private BooleanProperty add(String id, Position position, boolean remembered) {
        BooleanProperty shown = new SimpleBooleanProperty();
        FxThread.run(() -> {
            Button node = new Button(id);
            node.setId(id);
            panes.add(new WindowPane(
                    id,
                    node,
                    position,
                    shown,
                    Optional.of(Action.toggle(id, "window.menu.view.table", shown)),
                    remembered));
        });
        return shown;
    }

    private Node node(String id) {
        return FxThread.call(() -> scene.lookup("#" + id));
    }

    private void set(BooleanProperty shown, boolean value) {
        FxThread.run(() -> shown.set(value));
    }

    @BeforeEach
    void focusTheTimeline() {
        FxThread.run(timeline::requestFocus);
    }

    @Test
    void aPaneTakesRoomWhileItIsShown() {
        assertFalse(node("problems").isVisible() || node("problems").isManaged());
        set(problems, true);
        assertTrue(node("problems").isVisible() && node("problems").isManaged());
        assertTrue(node("table").isManaged(), "laid out behind the plots");
    }

    @Test
    void inPlaceOfThePlotsThereIsOneAtMost() {
        set(table, true);
        assertFalse(panes.plotsShownProperty().get());
        set(letters, true);
        assertFalse(table.get());
        assertEquals(Set.of("letters"), panes.shown());
        FxThread.run(panes::showPlots);
        assertTrue(panes.plotsShownProperty().get());
        assertFalse(letters.get());
    }

    @Test
    void whatStandsInPlaceOfThePlotsTakesTheFocusAndGivesItBack() {
        set(table, true);
        assertEquals(node("table"), FxThread.call(scene::getFocusOwner));
        set(letters, true);
        assertEquals(node("letters"), FxThread.call(scene::getFocusOwner));
        set(letters, false);
        assertEquals(timeline, FxThread.call(scene::getFocusOwner));
    }

    @Test
    void theFocusGoesThroughThePanesInReadingOrderAndAround() {
        set(search, true);
        set(problems, true);
        assertEquals(List.of(node("search"), timeline, article, node("problems")), panes.focusOrder());
        FxThread.run(() -> panes.move(1));
        assertEquals(2, FxThread.call(panes::focused));
        FxThread.run(() -> panes.move(2));
        assertEquals(0, FxThread.call(panes::focused));
        FxThread.run(() -> panes.move(-1));
        assertEquals(3, FxThread.call(panes::focused));
    }

    @Test
    void whatIsRememberedIsShownAgain() {
        BooleanProperty audit = new SimpleBooleanProperty();
        FxThread.run(() -> panes.remember("audit", audit));
        FxThread.run(() -> panes.show(Set.of("problems", "audit", "gone")));
        assertTrue(audit.get() && problems.get());
        set(search, true);
        assertEquals(Set.of("audit", "problems"), panes.shown());
        FxThread.run(() -> panes.show(Set.of("table")));
        assertEquals(Set.of("table"), panes.shown());
        assertTrue(search.get(), "is none of what is remembered");
    }

    @Test
    void everyIdIsThereOnce() {
        assertThrows(IllegalArgumentException.class, () -> add("table", Position.AT_BOTTOM, false));
    }
}
