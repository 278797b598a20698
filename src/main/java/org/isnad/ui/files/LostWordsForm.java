package org.isnad.ui.files;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.isnad.curation.ArticleEdit;
import org.isnad.curation.LostWords;
import org.isnad.labels.Labels;
import org.isnad.ui.render.WrappedText;

/**
 * Articles whose text has changed, with a button that accepts it, and cited words that are not there any more, one by one: what
 * rests on them, how they read, and the nearest words, which a button takes in their place. Nothing is taken by itself.
 */
final class LostWordsForm extends VBox {

    static final double WIDTH_PX = 680;

    /**
     * A list.
     *
     * @param changed the articles whose text has changed; no others are named than those of now
     * @param told what the words are about; empty where none are lost
     * @param name names what rests on words
     * @param take takes the nearest words; whether that was done
     */
    LostWordsForm(
            Labels labels,
            List<ChangedTextRow> changed,
            String told,
            List<LostWords> lost,
            Function<LostWords, String> name,
            Predicate<ArticleEdit> take) {
        getStyleClass().add("form");
        getChildren().addAll(changed);
        if (!told.isEmpty()) {
            getChildren().add(text(told, "dialog-text"));
        }
        for (LostWords one : lost) {
            VBox row = new VBox();
            row.getStyleClass().add("lost-words");
            row.getChildren().add(text(name.apply(one), "lost-name"));
            row.getChildren()
                    .add(text(
                            labels.text(
                                    "newdata.lost.words",
                                    "words",
                                    one.anchor().exact(),
                                    "paragraph",
                                    one.anchor().paragraph()),
                            "dialog-text"));
            row.getChildren()
                    .add(text(
                            one.nearest()
                                    .map(nearest -> labels.text(
                                            "newdata.lost.nearest",
                                            "words",
                                            nearest.words(),
                                            "paragraph",
                                            nearest.paragraph()))
                                    .orElseGet(() -> labels.text("newdata.lost.none")),
                            "dialog-text"));
            one.takeNearest()
                    .ifPresent(edit -> row.getChildren().add(button(labels, edit, taken -> {
                        boolean done = take.test(taken);
                        changed.forEach(ChangedTextRow::refresh);
                        return done;
                    })));
            getChildren().add(row);
        }
    }

    private static Button button(Labels labels, ArticleEdit edit, Predicate<ArticleEdit> take) {
        Button button = new Button(labels.text("newdata.lost.take"));
        button.getStyleClass().add("lost-take");
        button.setOnAction(event -> {
            if (take.test(edit)) {
                button.setText(labels.text("newdata.lost.taken"));
                button.setDisable(true);
            }
        });
        return button;
    }

    private static WrappedText text(String words, String style) {
        WrappedText text = new WrappedText(words);
        text.getStyleClass().add(style);
        return text;
    }
}
