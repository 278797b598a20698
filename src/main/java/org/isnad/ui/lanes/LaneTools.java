package org.isnad.ui.lanes;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.util.StringConverter;
import org.controlsfx.control.CheckComboBox;
import org.isnad.columns.LaneKind;
import org.isnad.labels.Labels;
import org.isnad.layout.data.LaneSpec;
import org.isnad.ui.session.ShownRecords;
import org.isnad.ui.state.LaneChoice;
import org.isnad.ui.words.OpenDataset;
import org.jspecify.annotations.Nullable;

/** By what events are put into lanes, and which lanes are shown, each with the number of its events. */
public final class LaneTools extends HBox {

    private static final double WIDTH_PX = 90;

    private final ObservableValue<Optional<OpenDataset>> open;
    private final ShownRecords shown;
    private final ObjectProperty<LaneChoice> choice;
    private final Labels labels;
    private final ComboBox<LaneKind> kinds = new ComboBox<>();
    private final Label name;
    private final CheckComboBox<Entry> filter = new CheckComboBox<>();
    private boolean filling;
    private Optional<Listed> listed = Optional.empty();

    /**
     * A line of the filter.
     *
     * @param id of the lane; empty for the line that stands for all of them
     * @param text what the reader sees
     */
    private record Entry(List<String> id, String text) {
        @Override
        public String toString() {
            return text;
        }
    }

    /** What the button lists, and what of it is not checked. */
    private record Listed(LaneKind kind, List<Entry> entries, Set<String> hidden) {}

    /**
     * Follows what is open and shown.
     *
     * @param choice changed by the user
     */
    public LaneTools(
            ObservableValue<Optional<OpenDataset>> open,
            ShownRecords shown,
            ObjectProperty<LaneChoice> choice,
            Labels labels) {
        this.open = open;
        this.shown = shown;
        this.choice = choice;
        this.labels = labels;
        getStyleClass().add("lane-tools");
        name = new Label(labels.text("window.tool.lanes.name"));
        name.getStyleClass().add("lane-tools-name");
        name.setMinWidth(USE_PREF_SIZE);
        kinds();
        filter.setId("lane-filter");
        // As wide as its title; the lanes in its list may be longer.
        filter.setMinWidth(WIDTH_PX);
        filter.setPrefWidth(WIDTH_PX);
        filter.setMaxWidth(WIDTH_PX);
        filter.setAccessibleRole(AccessibleRole.COMBO_BOX);
        filter.setAccessibleText(labels.text("window.tool.lanes.filter"));
        filter.setTooltip(new Tooltip(labels.text("window.tool.lanes.filter")));
        filter.getCheckModel().getCheckedItems().addListener((ListChangeListener<Entry>) change -> checked());
        getChildren().addAll(name, kinds, filter);
        open.subscribe(this::show);
        choice.subscribe(this::show);
        shown.subscribe(this::show);
    }

    /** The words before them. */
    public Node name() {
        return name;
    }

    private void kinds() {
        kinds.setId("lane-kind");
        kinds.getItems().setAll(LaneKind.values());
        kinds.setAccessibleText(labels.text("window.menu.view.lanes"));
        kinds.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable LaneKind kind) {
                return kind == null ? "" : labels.word(kind);
            }

            @Override
            public @Nullable LaneKind fromString(String word) {
                return kinds.getItems().stream()
                        .filter(kind -> labels.word(kind).equals(word))
                        .findFirst()
                        .orElse(null);
            }
        });
        kinds.setMinWidth(USE_PREF_SIZE);
        kinds.valueProperty().subscribe(kind -> {
            if (kind != null && !filling) {
                choice.set(choice.get().withKind(kind));
            }
        });
    }

    private void show() {
        LaneKind kind = choice.get().kind();
        Set<String> hidden = choice.get().hidden();
        List<LaneSpec> lanes =
                open.getValue().map(dataset -> shown.lanes(dataset, kind)).orElse(List.of());
        List<Entry> entries = entries(lanes);
        Optional<Listed> now = Optional.of(new Listed(kind, entries, hidden));
        if (now.equals(listed)) {
            // To check many lanes again takes long.
            return;
        }
        listed = now;
        filling = true;
        kinds.setValue(kind);
        long visible =
                lanes.stream().filter(lane -> !hidden.contains(lane.id())).count();
        filter.setTitle(labels.text("window.tool.lanes.shown", "n", visible, "m", lanes.size()));
        if (!filter.getItems().equals(entries)) {
            filter.getItems().setAll(entries);
        }
        for (Entry entry : entries) {
            boolean checked = entry.id().stream().noneMatch(hidden::contains)
                    && (!entry.id().isEmpty() || hidden.isEmpty());
            // Turned over first: the button takes the title up only when a check changes.
            set(entry, !checked);
            set(entry, checked);
        }
        filling = false;
    }

    private void set(Entry entry, boolean checked) {
        if (checked) {
            filter.getCheckModel().check(entry);
        } else {
            filter.getCheckModel().clearCheck(entry);
        }
    }

    private List<Entry> entries(List<LaneSpec> lanes) {
        List<Entry> entries = new ArrayList<>();
        if (!lanes.isEmpty()) {
            entries.add(new Entry(List.of(), labels.text("window.tool.lanes.all")));
        }
        for (LaneSpec lane : lanes) {
            String name = lane.numeral().isEmpty()
                    ? lane.label()
                    : labels.text(
                            "window.tool.lanes.numbered", "n", lane.numeral().getAsInt(), "lane", lane.label());
            entries.add(new Entry(
                    List.of(lane.id()),
                    labels.text(
                            "window.tool.lanes.counted",
                            "lane",
                            name,
                            "n",
                            lane.events().size())));
        }
        return entries;
    }

    /** Takes what the user checked; the first line shows all lanes or none. */
    private void checked() {
        if (filling || filter.getItems().isEmpty()) {
            return;
        }
        listed = Optional.empty();
        Set<String> ids =
                filter.getItems().stream().flatMap(entry -> entry.id().stream()).collect(Collectors.toSet());
        boolean all = filter.getCheckModel().isChecked(filter.getItems().getFirst());
        Set<String> hidden = new HashSet<>(ids);
        if (all != choice.get().hidden().isEmpty()) {
            hidden = all ? Set.of() : ids;
        } else {
            for (Entry entry : filter.getItems()) {
                if (filter.getCheckModel().isChecked(entry)) {
                    hidden.removeAll(entry.id());
                }
            }
        }
        choice.set(choice.get().withHidden(hidden));
    }
}
