package org.isnad.ui.files;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.isnad.articles.ExtractedArticle;
import org.isnad.articles.Remark;
import org.isnad.curation.ArticleEdit.Trait;
import org.isnad.labels.Labels;
import org.isnad.model.ArticleText;
import org.isnad.model.Paragraph;
import org.isnad.ui.render.WrappedText;

/**
 * Shows the words of an article before they are kept: a paragraph can be left out here and nowhere else, and what is known of
 * the article is entered.
 */
final class ArticleForm extends VBox {

    static final double WIDTH_PX = 680;

    private static final double WORDS_PX = 280;

    private final Map<Trait, TextField> traits = new EnumMap<>(Trait.class);
    private final List<CheckBox> kept = new ArrayList<>();
    private final BooleanBinding valid;

    /**
     * What was chosen.
     *
     * @param leftOut numbers of the paragraphs that are left out, from 1
     * @param traits what was entered
     */
    record Chosen(Set<Integer> leftOut, Map<Trait, String> traits) {

        /** Copies the collections. */
        Chosen {
            leftOut = Set.copyOf(leftOut);
            traits = Map.copyOf(traits);
        }
    }

    /**
     * A form.
     *
     * @param told what is to be known of other articles like it; empty for nothing
     */
    ArticleForm(Labels labels, ExtractedArticle article, Optional<String> told) {
        getStyleClass().add("form");
        told.ifPresent(words -> getChildren().add(text(words)));
        for (Remark remark : article.remarks()) {
            getChildren().add(text(labels.text(remark.code().messageKey(), "n", remark.count())));
        }
        // The fields come first: Enter in one of them accepts the form, and on a paragraph it would leave that out.
        for (Trait trait : Trait.values()) {
            String name = labels.text("curation.trait." + trait.name().toLowerCase(Locale.ROOT));
            TextField field = new TextField(article.offers().stream()
                    .filter(offer -> offer.field().name().equals(trait.name()))
                    .map(offer -> offer.value())
                    .findFirst()
                    .orElse(""));
            field.setId("article-" + trait.name().toLowerCase(Locale.ROOT));
            field.setAccessibleText(name);
            Label label = new Label(name);
            label.setLabelFor(field);
            traits.put(trait, field);
            getChildren().addAll(label, field);
        }
        getChildren().add(text(labels.text("newdata.words")));
        VBox words = new VBox();
        words.getStyleClass().add("article-words");
        for (Paragraph paragraph : ArticleText.of(article.text()).paragraphs()) {
            words.getChildren().add(row(paragraph, labels));
        }
        ScrollPane scroll = new ScrollPane(words);
        scroll.setFitToWidth(true);
        scroll.setPrefHeight(WORDS_PX);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        getChildren().add(scroll);
        valid = Bindings.createBooleanBinding(
                () -> kept.stream().anyMatch(CheckBox::isSelected),
                kept.stream().map(CheckBox::selectedProperty).toArray(Observable[]::new));
    }

    /** Whether a paragraph is kept. */
    BooleanBinding validProperty() {
        return valid;
    }

    /** What was chosen. */
    Optional<Chosen> chosen() {
        Set<Integer> leftOut = IntStream.range(0, kept.size())
                .filter(i -> !kept.get(i).isSelected())
                .mapToObj(i -> i + 1)
                .collect(Collectors.toSet());
        Map<Trait, String> entered = new EnumMap<>(Trait.class);
        traits.forEach((trait, field) -> {
            if (!field.getText().isBlank()) {
                entered.put(trait, field.getText().strip());
            }
        });
        return Optional.of(new Chosen(leftOut, entered));
    }

    private HBox row(Paragraph paragraph, Labels labels) {
        CheckBox box = new CheckBox();
        box.setSelected(true);
        box.setId("paragraph-" + paragraph.number());
        box.setAccessibleText(labels.text("newdata.keep", "n", paragraph.number()));
        kept.add(box);
        WrappedText words = new WrappedText(paragraph.text());
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox row = new HBox(box, words);
        row.getStyleClass().add("form-row");
        return row;
    }

    private static WrappedText text(String words) {
        WrappedText text = new WrappedText(words);
        text.getStyleClass().add("dialog-text");
        return text;
    }
}
