package org.isnad.ui.lanes;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.CheckBox;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.isnad.columns.LaneKind;
import org.isnad.labels.Labels;
import org.isnad.layout.data.LaneSpec;
import org.isnad.ui.session.ShownRecords;
import org.isnad.ui.state.LaneChoice;
import org.isnad.ui.words.OpenDataset;

/** The button that says by what events are put into lanes, and lists the lanes to be shown, each with its number of events. */
public final class LaneMenu {

    /** Further lanes are counted: nobody goes through more one by one, and the filter finds them. */
    private static final int MOST_LISTED = 200;

    private final ObservableValue<Optional<OpenDataset>> open;
    private final ShownRecords shown;
    private final ObjectProperty<LaneChoice> choice;
    private final Labels labels;
    private final MenuButton button = new MenuButton();

    /**
     * Follows what is open and shown.
     *
     * @param choice changed by the user
     */
    public LaneMenu(
            ObservableValue<Optional<OpenDataset>> open,
            ShownRecords shown,
            ObjectProperty<LaneChoice> choice,
            Labels labels) {
        this.open = open;
        this.shown = shown;
        this.choice = choice;
        this.labels = labels;
        button.setId("lanes");
        button.getStyleClass().add("tool-button");
        button.setMinWidth(MenuButton.USE_PREF_SIZE);
        button.setTooltip(new Tooltip(labels.text("window.menu.view.lanes")));
        // Not before it is asked for: to list many lanes again after each change of the data takes long.
        button.setOnShowing(event -> button.getItems().setAll(items()));
        choice.subscribe(this::show);
        open.subscribe(this::show);
        shown.subscribe(this::show);
    }

    /** The button of the tool bar. */
    public MenuButton button() {
        return button;
    }

    private void show() {
        List<LaneSpec> lanes = lanes();
        Set<String> hidden = choice.get().hidden();
        long visible =
                lanes.stream().filter(lane -> !hidden.contains(lane.id())).count();
        String kind = labels.word(choice.get().kind());
        button.setText(
                visible == lanes.size()
                        ? labels.text("window.tool.lanes", "kind", kind)
                        : labels.text("window.tool.lanes.shown", "kind", kind, "n", visible, "m", lanes.size()));
        button.setAccessibleText(button.getText());
        button.getItems().forEach(this::check);
    }

    private List<LaneSpec> lanes() {
        return open.getValue()
                .map(dataset -> shown.lanes(dataset, choice.get().kind()))
                .orElse(List.of());
    }

    /** Checks a line where its lane is shown; the line of all of them where none is hidden. */
    private void check(MenuItem item) {
        if (item instanceof CustomMenuItem custom
                && custom.getContent() instanceof HBox line
                && line.getChildren().getFirst() instanceof CheckBox box
                && item.getUserData() instanceof Lane lane) {
            Set<String> hidden = choice.get().hidden();
            box.setSelected(lane.id().map(id -> !hidden.contains(id)).orElse(hidden.isEmpty()));
        }
    }

    /**
     * What stands behind a line.
     *
     * @param id of the lane; empty for the line that stands for all of them
     */
    private record Lane(Optional<String> id) {}

    private List<MenuItem> items() {
        List<MenuItem> items = new ArrayList<>();
        for (LaneKind kind : LaneKind.values()) {
            RadioMenuItem item = new RadioMenuItem(labels.word(kind));
            item.setId("lane-kind-" + kind.name().toLowerCase(Locale.ROOT));
            item.setMnemonicParsing(false);
            item.setSelected(choice.get().kind() == kind);
            item.setOnAction(event -> choice.set(choice.get().withKind(kind)));
            items.add(item);
        }
        List<LaneSpec> lanes = lanes();
        if (lanes.isEmpty()) {
            return items;
        }
        items.add(new SeparatorMenuItem());
        items.add(line(new Lane(Optional.empty()), labels.text("window.tool.lanes.all")));
        lanes.stream()
                .limit(MOST_LISTED)
                .forEach(lane -> items.add(line(new Lane(Optional.of(lane.id())), words(lane))));
        if (lanes.size() > MOST_LISTED) {
            MenuItem more = new MenuItem(labels.text("window.tool.lanes.more", "n", lanes.size() - MOST_LISTED));
            more.setDisable(true);
            items.add(more);
        }
        return items;
    }

    private String words(LaneSpec lane) {
        String name = lane.numeral().isEmpty()
                ? lane.label()
                : labels.text("window.tool.lanes.numbered", "n", lane.numeral().getAsInt(), "lane", lane.label());
        return labels.text(
                "window.tool.lanes.counted", "lane", name, "n", lane.events().size());
    }

    private MenuItem line(Lane lane, String words) {
        CheckBox box = new CheckBox(words);
        box.setMnemonicParsing(false);
        // The line is what is pressed, by mouse and by keyboard; the box only shows what holds.
        box.setMouseTransparent(true);
        box.setFocusTraversable(false);
        CustomMenuItem item = new CustomMenuItem(new HBox(box), false);
        item.setId("lane-" + lane.id().orElse("all"));
        item.setUserData(lane);
        item.setOnAction(event -> turn(lane));
        check(item);
        return item;
    }

    /** Shows or hides a lane; the line of all of them shows all, or none where all are shown. */
    private void turn(Lane lane) {
        Set<String> hidden = new HashSet<>(choice.get().hidden());
        if (lane.id().isEmpty()) {
            hidden = hidden.isEmpty()
                    ? lanes().stream().map(LaneSpec::id).collect(Collectors.toCollection(HashSet::new))
                    : Set.of();
        } else if (!hidden.remove(lane.id().get())) {
            hidden.add(lane.id().get());
        }
        choice.set(choice.get().withHidden(hidden));
    }
}
