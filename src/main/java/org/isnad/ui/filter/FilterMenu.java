package org.isnad.ui.filter;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.CheckBox;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.isnad.columns.RecordFilter;
import org.isnad.labels.Labels;
import org.isnad.model.Citation;
import org.isnad.model.DatedRecord;
import org.isnad.model.Speech;
import org.isnad.model.Status;
import org.isnad.model.VoiceRole;
import org.isnad.ui.session.ShownRecords;
import org.isnad.ui.words.OpenDataset;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * The button with what records can be asked for: who speaks, how, by name or not, and what is known of the claim; each with
 * the number of records that there are of it.
 */
final class FilterMenu {

    private final ObservableValue<Optional<OpenDataset>> open;
    private final ShownRecords shown;
    private final Labels labels;
    private final MenuButton button = new MenuButton();

    FilterMenu(ObservableValue<Optional<OpenDataset>> open, ShownRecords shown, Labels labels) {
        this.open = open;
        this.shown = shown;
        this.labels = labels;
        button.setId("filter");
        button.getStyleClass().add("tool-button");
        button.setMinWidth(MenuButton.USE_PREF_SIZE);
        button.setText(labels.text("window.filter.short"));
        button.setTooltip(new Tooltip(labels.text("window.filter")));
        button.setAccessibleText(labels.text("window.filter"));
        // Not before it is asked for: to count many records again after each change of the data takes long.
        button.setOnShowing(event -> button.getItems().setAll(items()));
        shown.filterProperty().subscribe(filter -> {
            button.setGraphic(new FontIcon(filter.isNone() ? BootstrapIcons.FUNNEL : BootstrapIcons.FUNNEL_FILL));
            check(button.getItems());
        });
    }

    MenuButton button() {
        return button;
    }

    /** Opens it, with the focus on it. */
    void open() {
        button.requestFocus();
        button.show();
    }

    /** Checks what the filter asks for. */
    private void check(List<MenuItem> items) {
        items.forEach(item -> {
            if (item.getUserData() instanceof Entry entry
                    && content(item) instanceof HBox line
                    && line.getChildren().getFirst() instanceof CheckBox box) {
                box.setSelected(entry.chosen().test(shown.filter()));
            }
        });
    }

    private static Object content(MenuItem item) {
        return item instanceof CustomMenuItem custom ? custom.getContent() : item;
    }

    /** What stands behind a line: whether a filter asks for it. */
    private record Entry(Predicate<RecordFilter> chosen) {}

    private List<MenuItem> items() {
        List<DatedRecord> records = open.getValue()
                .map(dataset -> Stream.<DatedRecord>concat(
                                dataset.dataset().events().stream(), dataset.dataset().figures().stream())
                        .toList())
                .orElse(List.of());
        List<MenuItem> items = new ArrayList<>();
        items.add(item(
                "named",
                labels.text("window.filter.named"),
                count(records, RecordFilter::named),
                RecordFilter::namedOnly,
                (filter, chosen) -> filter.withNamedOnly(chosen)));
        items.add(heading("window.filter.voices"));
        for (VoiceRole role : VoiceRole.values()) {
            long count = count(records, citation -> RecordFilter.speaker(citation) == role);
            if (count > 0) {
                items.add(item(
                        "voice-" + role.name(),
                        labels.word(role),
                        count,
                        filter -> filter.voices().contains(role),
                        (filter, chosen) -> filter.withVoices(with(filter.voices(), role, chosen))));
            }
        }
        items.add(heading("window.filter.speech"));
        for (Speech speech : Speech.values()) {
            items.add(item(
                    "speech-" + speech.name(),
                    labels.word(speech),
                    count(records, citation -> citation.speech() == speech),
                    filter -> filter.speech().contains(speech),
                    (filter, chosen) -> filter.withSpeech(with(filter.speech(), speech, chosen))));
        }
        items.add(heading("window.filter.status"));
        for (Status status : Status.values()) {
            items.add(item(
                    "status-" + status.name(),
                    labels.word(status),
                    records.stream().filter(record -> record.status() == status).count(),
                    filter -> filter.statuses().contains(status),
                    (filter, chosen) -> filter.withStatuses(with(filter.statuses(), status, chosen))));
        }
        items.add(new SeparatorMenuItem());
        MenuItem all = new MenuItem(labels.text("window.filter.clear"));
        all.setId("filter-clear");
        all.setOnAction(event -> shown.filterProperty().set(RecordFilter.NONE));
        items.add(all);
        return items;
    }

    private static long count(List<DatedRecord> records, Predicate<Citation> asked) {
        return records.stream()
                .filter(record -> record.citations().stream().anyMatch(asked))
                .count();
    }

    private MenuItem heading(String key) {
        Label words = new Label(labels.text(key));
        words.getStyleClass().add("filter-heading");
        CustomMenuItem item = new CustomMenuItem(words, false);
        item.setDisable(true);
        return item;
    }

    /** What a filter is when something is chosen or no longer. */
    private interface Change {
        RecordFilter of(RecordFilter filter, boolean chosen);
    }

    private MenuItem item(String id, String words, long count, Predicate<RecordFilter> chosen, Change change) {
        CheckBox box = new CheckBox(labels.text("window.filter.counted", "what", words, "n", count));
        box.setId("filter-" + id.toLowerCase(Locale.ROOT).replace('_', '-'));
        box.setMnemonicParsing(false);
        box.setSelected(chosen.test(shown.filter()));
        // The line is what is pressed, by mouse and by keyboard; the box only shows what holds.
        box.setMouseTransparent(true);
        box.setFocusTraversable(false);
        CustomMenuItem item = new CustomMenuItem(new HBox(box), false);
        item.setUserData(new Entry(chosen));
        item.setOnAction(event -> {
            RecordFilter now = shown.filter();
            shown.filterProperty().set(change.of(now, !chosen.test(now)));
        });
        return item;
    }

    private static <T> Set<T> with(Set<T> set, T one, boolean chosen) {
        Set<T> changed = new HashSet<>(set);
        if (chosen) {
            changed.add(one);
        } else {
            changed.remove(one);
        }
        return changed;
    }
}
