package org.isnad.ui.files;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.isnad.curation.article.ChangedText;
import org.isnad.labels.Labels;
import org.isnad.model.ArticleId;
import org.isnad.ui.render.WrappedText;

/** An article whose text has changed: what became of the words that rest on it, and a button that accepts the text. */
final class ChangedTextRow extends VBox {
    private final Labels labels;
    private final ArticleId article;
    private final Supplier<List<ChangedText>> changed;
    private final WrappedText told;

    /**
     * A row.
     *
     * @param name of the article
     * @param changed the articles whose text has changed, as things stand
     * @param accept accepts the text; whether that was done
     */
    ChangedTextRow(
            Labels labels,
            ChangedText text,
            String name,
            Supplier<List<ChangedText>> changed,
            Predicate<ChangedText> accept) {
        this.labels = labels;
        this.article = text.article();
        this.changed = changed;
        this.told = new WrappedText(words(labels, "newdata.changed.text", text));
        WrappedText heading = new WrappedText(name);
        heading.getStyleClass().add("lost-name");
        told.getStyleClass().add("dialog-text");
        Button button = new Button(labels.text("newdata.changed.accept"));
        button.getStyleClass().add("changed-accept");
        button.setAccessibleText(labels.text("newdata.changed.accept.of", "article", name));
        button.setOnAction(event -> now().filter(accept).ifPresent(accepted -> {
            button.setText(labels.text("newdata.changed.done"));
            button.setAccessibleText(labels.text("newdata.changed.done"));
            button.setDisable(true);
            told.setText(words(labels, "newdata.changed.accepted", accepted, "article", name));
        }));
        getStyleClass().addAll("lost-words", "changed-text");
        getChildren().addAll(heading, told, button);
    }

    /** Tells how many words are there by now. */
    void refresh() {
        now().ifPresent(text -> told.setText(words(labels, "newdata.changed.text", text)));
    }

    private Optional<ChangedText> now() {
        return changed.get().stream()
                .filter(text -> text.article().equals(article))
                .findFirst();
    }

    /** A message with the numbers of what stands, was moved and is lost. */
    static String words(Labels labels, String message, ChangedText text, Object... more) {
        Object[] arguments = new Object[more.length + 6];
        System.arraycopy(
                new Object[] {"standing", text.standing(), "moved", text.moved(), "lost", text.lost()},
                0,
                arguments,
                0,
                6);
        System.arraycopy(more, 0, arguments, 6, more.length);
        return labels.text(message, arguments);
    }
}
