package org.isnad.ui.filter;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import org.isnad.columns.RecordFilter;
import org.isnad.labels.Labels;
import org.isnad.layout.data.ExcerptWords;
import org.isnad.ui.session.ShownRecords;
import org.isnad.ui.words.OpenDataset;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;
import org.kordamp.ikonli.javafx.FontIcon;

/** What records are asked for, a chip each that takes it back, and how many events that hides; no room without a filter. */
final class FilterChips extends FlowPane {

    private final ObservableValue<Optional<OpenDataset>> open;
    private final ShownRecords shown;
    private final Labels labels;

    FilterChips(ObservableValue<Optional<OpenDataset>> open, ShownRecords shown, Labels labels) {
        this.open = open;
        this.shown = shown;
        this.labels = labels;
        setId("filter-chips");
        getStyleClass().add("filter-chips");
        managedProperty().bind(visibleProperty());
        shown.filterProperty().subscribe(filter -> show());
        open.subscribe(dataset -> show());
    }

    private void show() {
        RecordFilter filter = shown.filter();
        setVisible(!filter.isNone());
        getChildren().clear();
        open.getValue()
                .flatMap(dataset -> new ExcerptWords(labels).hidden(shown.excerpt(dataset)))
                .ifPresent(hidden -> {
                    Label words = new Label(hidden);
                    words.setId("filter-hidden");
                    words.getStyleClass().add("filter-hidden");
                    getChildren().add(words);
                    getChildren().addAll(chips(filter));
                });
    }

    private List<Button> chips(RecordFilter filter) {
        List<Button> chips = new ArrayList<>();
        if (filter.namedOnly()) {
            chips.add(chip(labels.text("common.filter.named"), filter.withNamedOnly(false)));
        }
        filter.voices().stream()
                .sorted()
                .forEach(role -> chips.add(chip(labels.word(role), filter.withVoices(without(filter.voices(), role)))));
        filter.speech().stream()
                .sorted()
                .forEach(speech ->
                        chips.add(chip(labels.word(speech), filter.withSpeech(without(filter.speech(), speech)))));
        filter.statuses().stream()
                .sorted()
                .forEach(status ->
                        chips.add(chip(labels.word(status), filter.withStatuses(without(filter.statuses(), status)))));
        filter.articles().stream()
                .sorted()
                .forEach(article -> chips.add(chip(
                        open.getValue()
                                .map(dataset -> dataset.names().name(article))
                                .orElse(article.value()),
                        filter.withArticles(without(filter.articles(), article)))));
        open.getValue().ifPresent(dataset -> {
            dataset.dataset().actors().stream()
                    .filter(actor -> filter.actors().contains(actor.id()))
                    .forEach(actor -> chips.add(chip(
                            labels.brief(actor.labels()), filter.withActors(without(filter.actors(), actor.id())))));
            dataset.dataset().places().stream()
                    .filter(place -> filter.places().contains(place.id()))
                    .forEach(place -> chips.add(chip(
                            labels.brief(place.labels()), filter.withPlaces(without(filter.places(), place.id())))));
        });
        filter.also().keySet().stream()
                .sorted()
                .forEach(name -> chips.add(chip(labels.text("common.filter." + name), filter.without(name))));
        return chips;
    }

    private Button chip(String words, RecordFilter rest) {
        Button chip = new Button(words, new FontIcon(BootstrapIcons.X));
        chip.getStyleClass().add("filter-chip");
        chip.setMnemonicParsing(false);
        chip.setContentDisplay(ContentDisplay.RIGHT);
        chip.setAccessibleText(labels.text("window.filter.remove", "what", words));
        chip.setOnAction(event -> shown.filterProperty().set(rest));
        return chip;
    }

    private static <T> Set<T> without(Set<T> set, T one) {
        Set<T> rest = new HashSet<>(set);
        rest.remove(one);
        return rest;
    }
}
