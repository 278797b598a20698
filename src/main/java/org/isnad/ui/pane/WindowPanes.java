package org.isnad.ui.pane;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.value.ObservableBooleanValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.Scene;
import org.isnad.ui.pane.WindowPane.Position;
import org.jspecify.annotations.Nullable;

/**
 * The panes of a window that come and go, around those that are always there: where they stand, in which order the focus goes
 * through them, and which of them are remembered. To be used on the JavaFX thread.
 */
public final class WindowPanes {

    private final Supplier<List<Node>> plots;
    private final Node article;
    private final ObservableBooleanValue articleShown;
    private final Map<Position, ObservableList<Node>> places;
    private final ObservableList<WindowPane> panes = FXCollections.observableArrayList();
    private final ObservableList<WindowPane> unmodifiable = FXCollections.unmodifiableObservableList(panes);
    private final Map<String, BooleanProperty> remembered = new TreeMap<>();
    private final ReadOnlyBooleanWrapper plotsShown = new ReadOnlyBooleanWrapper(this, "plotsShown", true);
    private @Nullable Node focusedBefore;

    /**
     * No panes yet.
     *
     * @param plots gives what there is of timeline and chart, in reading order
     * @param article the pane that is read in
     * @param articleShown whether it is there
     * @param places where the nodes of each position go: panes in place of the plots behind what is there, others before it
     */
    public WindowPanes(
            Supplier<List<Node>> plots,
            Node article,
            ObservableBooleanValue articleShown,
            Map<Position, ObservableList<Node>> places) {
        this.plots = plots;
        this.article = article;
        this.articleShown = articleShown;
        this.places = Map.copyOf(places);
    }

    /**
     * Adds a pane, which stands in its place from now on whenever it is shown.
     *
     * @throws IllegalArgumentException if there is one of its id, or its position has no place here
     */
    public void add(WindowPane pane) {
        ObservableList<Node> place = places.get(pane.position());
        if (place == null || panes.stream().anyMatch(other -> other.id().equals(pane.id()))) {
            throw new IllegalArgumentException("no place for a pane " + pane.id());
        }
        panes.add(pane);
        Node node = pane.node();
        node.visibleProperty().bind(pane.shown());
        if (pane.position() == Position.IN_PLACE_OF_PLOTS) {
            place.add(node);
            pane.shown().addListener((property, before, now) -> turn(pane, now));
        } else {
            node.managedProperty().bind(pane.shown());
            place.addFirst(node);
        }
        if (pane.remembered()) {
            remember(pane.id(), pane.shown());
        }
    }

    /** Remembers a part of a pane as if it were a pane. */
    public void remember(String id, BooleanProperty shown) {
        remembered.put(id, shown);
    }

    /** The panes in the order in which they were added; observable and unmodifiable. */
    public ObservableList<WindowPane> all() {
        return unmodifiable;
    }

    /** Whether nothing stands in place of the plots. */
    public ReadOnlyBooleanProperty plotsShownProperty() {
        return plotsShown.getReadOnlyProperty();
    }

    /** Shows the plots, and nothing in place of them. */
    public void showPlots() {
        at(Position.IN_PLACE_OF_PLOTS).forEach(pane -> pane.shown().set(false));
    }

    /** The ids of what is remembered and shown. */
    public Set<String> shown() {
        Set<String> ids = new TreeSet<>(remembered.keySet());
        ids.removeIf(id -> !Objects.requireNonNull(remembered.get(id)).get());
        return ids;
    }

    /** Shows what is remembered by these ids and hides all else that is remembered; other ids are passed over. */
    public void show(Set<String> ids) {
        remembered.forEach((id, shown) -> shown.set(ids.contains(id)));
    }

    /** What F6 goes through: the panes that are there, in reading order. */
    public List<Node> focusOrder() {
        List<Node> order = new ArrayList<>(nodes(Position.BESIDE_PLOTS));
        order.addAll(plotsShown.get() ? plots.get() : nodes(Position.IN_PLACE_OF_PLOTS));
        order.addAll(nodes(Position.UNDER_PLOTS));
        if (articleShown.get()) {
            order.add(article);
        }
        order.addAll(nodes(Position.AT_BOTTOM));
        return order;
    }

    /** Which of the {@link #focusOrder} is the first of what stands in the middle, from 0. */
    public int firstInMiddle() {
        return nodes(Position.BESIDE_PLOTS).size();
    }

    /** Which of the {@link #focusOrder} has the focus, from 0; -1 where none has. */
    public int focused() {
        List<Node> order = focusOrder();
        for (Node node = focusOwner(); node != null; node = node.getParent()) {
            if (order.contains(node)) {
                return order.indexOf(node);
            }
        }
        return -1;
    }

    /** Gives the focus to one of the {@link #focusOrder}, counted around. */
    public void focus(int index) {
        List<Node> order = focusOrder();
        order.get(Math.floorMod(index, order.size())).requestFocus();
    }

    /** Moves the focus by so many panes, back where negative; to the first or last where none has it. */
    public void move(int steps) {
        int from = focused();
        focus(from < 0 && steps < 0 ? steps : from + steps);
    }

    private void turn(WindowPane pane, boolean shown) {
        if (shown) {
            if (plotsShown.get()) {
                focusedBefore = focusOwner();
            }
            plotsShown.set(false);
            at(Position.IN_PLACE_OF_PLOTS).stream()
                    .filter(other -> !other.equals(pane))
                    .forEach(other -> other.shown().set(false));
            pane.node().requestFocus();
        } else if (nodes(Position.IN_PLACE_OF_PLOTS).isEmpty()) {
            plotsShown.set(true);
            Node back = focusedBefore;
            focusedBefore = null;
            if (back != null && Objects.equals(back.getScene(), article.getScene())) {
                back.requestFocus();
            }
        }
    }

    private @Nullable Node focusOwner() {
        Scene scene = article.getScene();
        return scene == null ? null : scene.getFocusOwner();
    }

    private List<WindowPane> at(Position position) {
        return panes.stream().filter(pane -> pane.position() == position).toList();
    }

    private List<Node> nodes(Position position) {
        return at(position).stream()
                .filter(pane -> pane.shown().get())
                .map(WindowPane::node)
                .toList();
    }
}
