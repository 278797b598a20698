package org.isnad.ui.files;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.isnad.curation.DiskComparison;
import org.isnad.curation.DiskComparison.Difference;
import org.isnad.curation.DiskComparison.Side;
import org.isnad.labels.Labels;
import org.isnad.model.Actor;
import org.isnad.model.Article;
import org.isnad.model.Category;
import org.isnad.model.Event;
import org.isnad.model.Figure;
import org.isnad.model.Note;
import org.isnad.model.Place;
import org.isnad.model.Question;
import org.isnad.model.Series;
import org.isnad.ui.render.WrappedText;

/**
 * A data set in hand beside its file that another program has changed, record by record: what only one has changed is taken from
 * it, and for what both have changed somebody has to choose.
 */
final class DiskForm extends VBox {

    static final double WIDTH_PX = 680;

    /** How many records that only one side has changed are named. */
    private static final int MOST_NAMED = 8;

    private final Labels labels;
    private final DiskComparison comparison;
    private final Map<Difference, RadioButton> theirs = new HashMap<>();
    private final BooleanBinding valid;

    DiskForm(Labels labels, DiskComparison comparison) {
        this.labels = labels;
        this.comparison = comparison;
        getStyleClass().add("form");
        getChildren().add(text(labels.text("saving.disk.text"), "dialog-text"));
        addAll(Side.MINE, "saving.disk.mine");
        addAll(Side.THEIRS, "saving.disk.theirs");
        List<Difference> both = of(Side.BOTH);
        both.forEach(this::addChoice);
        Observable[] choices = theirs.values().stream()
                .map(button -> button.getToggleGroup().selectedToggleProperty())
                .toArray(Observable[]::new);
        valid = Bindings.createBooleanBinding(
                () -> theirs.values().stream()
                        .allMatch(button -> button.getToggleGroup().getSelectedToggle() != null),
                choices);
    }

    private List<Difference> of(Side side) {
        return comparison.differences().stream()
                .filter(difference -> difference.side() == side)
                .toList();
    }

    private void addAll(Side side, String message) {
        List<Difference> all = of(side);
        if (all.isEmpty()) {
            return;
        }
        VBox box = new VBox(text(labels.text(message, "n", all.size()), "lost-name"));
        box.getStyleClass().add("form-remarks");
        all.stream().limit(MOST_NAMED).forEach(one -> box.getChildren().add(text("• " + name(one), "dialog-text")));
        if (all.size() > MOST_NAMED) {
            box.getChildren()
                    .add(text(labels.text("newdata.remove.more", "n", all.size() - MOST_NAMED), "dialog-text"));
        }
        getChildren().add(box);
    }

    private void addChoice(Difference difference) {
        VBox box = new VBox(text(labels.text("saving.disk.both", "record", name(difference)), "lost-name"));
        box.getStyleClass().add("lost-words");
        ToggleGroup group = new ToggleGroup();
        RadioButton here = new RadioButton();
        RadioButton there = new RadioButton();
        here.setId("disk-mine-" + theirs.size());
        there.setId("disk-theirs-" + theirs.size());
        box.getChildren()
                .addAll(
                        choice(here, "saving.disk.take_mine", comparison.mine(difference), group),
                        choice(there, "saving.disk.take_theirs", comparison.theirs(difference), group));
        theirs.put(difference, there);
        getChildren().add(box);
    }

    /** Beside the button, and not on it: words that are on a button do not wrap. */
    private HBox choice(RadioButton button, String message, Optional<Record> record, ToggleGroup group) {
        String said = labels.text(
                message, "words", record.map(this::words).orElseGet(() -> labels.text("saving.disk.deleted")));
        WrappedText text = text(said, "dialog-text");
        text.setOnMouseClicked(event -> {
            button.setSelected(true);
            button.requestFocus();
        });
        HBox.setHgrow(text, Priority.ALWAYS);
        button.setAccessibleText(said);
        button.setMinWidth(USE_PREF_SIZE);
        button.setToggleGroup(group);
        HBox row = new HBox(button, text);
        row.getStyleClass().add("choice-row");
        return row;
    }

    private String name(Difference difference) {
        Optional<Record> record = comparison.mine(difference).or(() -> comparison.theirs(difference));
        String list = difference
                .list()
                .map(one -> labels.text("saving.list." + one.name().toLowerCase(Locale.ROOT)))
                .orElseGet(() -> labels.text("saving.list.whole"));
        return record.map(one -> list + ": " + title(one, difference.id())).orElse(list);
    }

    private String title(Record record, String id) {
        return switch (record) {
            case Event event -> labels.of(event.title());
            case Figure figure -> figure.title().map(labels::of).orElseGet(() -> labels.quantity(figure.quantity()));
            case Article article -> article.headline().value().orElse(id);
            case Category category -> labels.of(category.labels());
            case Actor actor -> labels.of(actor.labels());
            case Place place -> labels.of(place.labels());
            case Series series -> labels.of(series.labels());
            case Question question -> labels.of(question.text());
            case Note note -> labels.brief(labels.of(note.text()));
            default -> id;
        };
    }

    /** What is to be known of a record for a choice. */
    private String words(Record record) {
        return switch (record) {
            case Event event ->
                String.join(
                        " · ",
                        labels.of(event.title()),
                        labels.date(event.date()),
                        labels.word(event.status()),
                        labels.text(
                                "common.count.citations", "n", event.citations().size()));
            case Figure figure ->
                String.join(
                        " · ",
                        title(figure, figure.id().value()),
                        labels.quantity(figure.quantity()),
                        labels.date(figure.date()),
                        labels.word(figure.status()));
            default -> title(record, "");
        };
    }

    private static WrappedText text(String words, String style) {
        WrappedText text = new WrappedText(words);
        text.getStyleClass().add(style);
        return text;
    }

    /** Whether everything that somebody has to choose is chosen. */
    BooleanBinding validProperty() {
        return valid;
    }

    /** The records that are taken from the disk, of those that both have changed. */
    Optional<Set<Difference>> chosen() {
        Set<Difference> chosen = new HashSet<>();
        theirs.forEach((difference, button) -> {
            if (button.isSelected()) {
                chosen.add(difference);
            }
        });
        return Optional.of(chosen);
    }
}
