package org.isnad.ui.filter;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import org.isnad.columns.RecordFilter;
import org.isnad.labels.Labels;
import org.isnad.layout.data.ExcerptWords;
import org.isnad.ui.session.Session;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;
import org.kordamp.ikonli.javafx.FontIcon;

/** What records are asked for, a chip each that takes it back, and how many events that hides; no room without a filter. */
final class FilterChips extends FlowPane {

    private final Session session;
    private final Labels labels;

    FilterChips(Session session, Labels labels) {
        this.session = session;
        this.labels = labels;
        setId("filter-chips");
        getStyleClass().add("filter-chips");
        managedProperty().bind(visibleProperty());
        session.shown().filterProperty().subscribe(filter -> show());
        session.openProperty().subscribe(open -> show());
    }

    private void show() {
        RecordFilter filter = session.shown().filter();
        setVisible(!filter.isNone());
        getChildren().clear();
        session.open()
                .flatMap(open -> new ExcerptWords(labels).hidden(session.shown().excerpt(open)))
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
                        session.open().map(open -> open.names().name(article)).orElse(article.value()),
                        filter.withArticles(without(filter.articles(), article)))));
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
        chip.setOnAction(event -> session.shown().filterProperty().set(rest));
        return chip;
    }

    private static <T> Set<T> without(Set<T> set, T one) {
        Set<T> rest = new HashSet<>(set);
        rest.remove(one);
        return rest;
    }
}
