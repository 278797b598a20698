package org.isnad.ui.files;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.isnad.articles.ExtractedArticle;
import org.isnad.articles.Offer;
import org.isnad.articles.Remark;
import org.isnad.curation.ArticleEdit.Trait;
import org.isnad.curation.article.ArticleStatements;
import org.isnad.curation.article.ArticleStatements.Said;
import org.isnad.labels.BilingualMessages;
import org.isnad.labels.Labels;
import org.isnad.model.ArticleText;
import org.isnad.model.Basis;
import org.isnad.model.Paragraph;
import org.isnad.ui.render.WrappedText;

/**
 * Shows the words of an article before they are kept: a paragraph can be left out here and nowhere else, and what is known of
 * the article is entered.
 */
final class ArticleForm extends VBox {

    static final double WIDTH_PX = 860;

    private static final double WORDS_PX = 320;

    private static final int LONGEST_HEADLINE = 120;

    private final Labels labels;
    private final PublicationForm publication;
    private final List<CheckBox> kept = new ArrayList<>();
    private final Label count = new Label();
    private final BooleanBinding valid;

    /**
     * What was chosen.
     *
     * @param leftOut numbers of the paragraphs that are left out, from 1
     * @param said what is known of the article
     */
    record Chosen(Set<Integer> leftOut, Map<Trait, Said> said) {

        /** Copies the collections. */
        Chosen {
            leftOut = Set.copyOf(leftOut);
            said = Map.copyOf(said);
        }
    }

    /**
     * A form.
     *
     * @param told what is to be known of other articles like it; empty for nothing
     */
    ArticleForm(Labels labels, ExtractedArticle article, Optional<String> told) {
        this.labels = labels;
        getStyleClass().add("form");
        ArticleText text = ArticleText.of(article.text());
        List<String> remarks = Stream.concat(
                        told.stream(), article.remarks().stream().map(remark -> words(labels, remark)))
                .toList();
        if (!remarks.isEmpty()) {
            VBox box = new VBox();
            box.getStyleClass().add("form-remarks");
            remarks.forEach(remark -> box.getChildren().add(text(remark)));
            getChildren().add(box);
        }
        // The fields come first: Enter in one of them accepts the form, and on a paragraph it would leave that out.
        publication = new PublicationForm(labels, offered(article.offers(), text), text);
        VBox words = new VBox();
        words.getStyleClass().add("article-words");
        text.paragraphs().forEach(paragraph -> words.getChildren().add(row(paragraph)));
        ScrollPane scroll = new ScrollPane(words);
        scroll.setFitToWidth(true);
        scroll.setPrefHeight(WORDS_PX);
        scroll.setMinHeight(WORDS_PX / 2);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("article-words-scroll");
        count.getStyleClass().add("form-count");
        count.setMinWidth(USE_PREF_SIZE);
        WrappedText heading = text(labels.text("newdata.words"));
        HBox.setHgrow(heading, Priority.ALWAYS);
        HBox line = new HBox(heading, count);
        line.getStyleClass().add("form-row");
        getChildren().addAll(publication, line, scroll);
        Observable[] boxes = kept.stream().map(CheckBox::selectedProperty).toArray(Observable[]::new);
        valid = Bindings.createBooleanBinding(() -> kept.stream().anyMatch(CheckBox::isSelected), boxes)
                .and(publication.validProperty());
        kept.forEach(box -> box.selectedProperty().subscribe(this::count));
        count();
    }

    private void count() {
        count.setText(labels.text(
                "newdata.kept", "n", kept.stream().filter(CheckBox::isSelected).count(), "all", kept.size()));
    }

    private static String words(Labels labels, Remark remark) {
        return labels.text(remark.code().messageKey(), "n", remark.count());
    }

    private static Map<Trait, Said> offered(List<Offer> offers, ArticleText text) {
        Map<Trait, Said> said = new EnumMap<>(Trait.class);
        for (Offer offer : offers) {
            Trait trait = Trait.valueOf(offer.field().name());
            boolean printed = ArticleStatements.isPrinted(text, offer.value());
            said.putIfAbsent(
                    trait,
                    new Said(
                            offer.value(),
                            printed ? Basis.STATED : Basis.EXTERNAL,
                            printed
                                    ? Optional.empty()
                                    : Optional.of(
                                            BilingualMessages.of("curation.origin.page", "origin", offer.origin()))));
        }
        firstLine(text)
                .ifPresent(line -> said.putIfAbsent(Trait.HEADLINE, new Said(line, Basis.STATED, Optional.empty())));
        return said;
    }

    /** The first paragraph, where it reads like a headline: short, without a full stop, over others. */
    private static Optional<String> firstLine(ArticleText text) {
        return text.paragraphs().stream()
                .limit(text.paragraphs().size() > 1 ? 1 : 0)
                .map(Paragraph::text)
                .filter(line -> line.length() <= LONGEST_HEADLINE && !line.matches(".*[.:،؛…]\\s*"))
                .findFirst();
    }

    /** Whether it can be accepted: a paragraph is kept, and what is entered can be taken. */
    BooleanBinding validProperty() {
        return valid;
    }

    /** What was chosen. */
    Optional<Chosen> chosen() {
        Set<Integer> leftOut = IntStream.range(0, kept.size())
                .filter(i -> !kept.get(i).isSelected())
                .mapToObj(i -> i + 1)
                .collect(Collectors.toSet());
        return Optional.of(new Chosen(leftOut, publication.said()));
    }

    private HBox row(Paragraph paragraph) {
        CheckBox box = new CheckBox();
        box.setSelected(true);
        box.setId("paragraph-" + paragraph.number());
        box.setAccessibleText(labels.text("newdata.keep", "n", paragraph.number()) + ": " + paragraph.text());
        box.setMinWidth(USE_PREF_SIZE);
        kept.add(box);
        WrappedText words = new WrappedText(paragraph.text());
        words.opacityProperty()
                .bind(Bindings.when(box.selectedProperty()).then(1.0).otherwise(0.45));
        words.setOnMouseClicked(event -> box.setSelected(!box.isSelected()));
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox row = new HBox(box, words);
        row.getStyleClass().add("paragraph-row");
        return row;
    }

    private static WrappedText text(String words) {
        WrappedText text = new WrappedText(words);
        text.getStyleClass().add("dialog-text");
        return text;
    }
}
