package org.isnad.ui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.ObjectBinding;
import org.isnad.labels.Labels;
import org.isnad.ui.action.ActionList;
import org.isnad.ui.action.TypedKey;
import org.isnad.ui.article.ArticleView;
import org.isnad.ui.pane.MarkedArticleWords;
import org.isnad.ui.pane.WordsCommands;
import org.isnad.ui.session.DocumentEditing;
import org.isnad.ui.session.RecordNavigation;

/**
 * Says what letters do while words are marked, for as long as it is so: some of them, such as D, mean something else elsewhere.
 * Nothing is said of letters that would do nothing.
 */
final class LettersHint {

    /** More of the words than this is not repeated in the line. */
    private static final int MOST_WORDS = 40;

    private final ActionList actions;
    private final Labels labels;
    private final ObjectBinding<Optional<String>> words;

    /**
     * Follows what is marked and selected.
     *
     * @param show shows the line; empty takes it away
     */
    LettersHint(
            ActionList actions,
            ArticleView article,
            RecordNavigation navigation,
            DocumentEditing editing,
            Labels labels,
            Consumer<Optional<String>> show) {
        this.actions = actions;
        this.labels = labels;
        var marked = MarkedArticleWords.active(article);
        words = Bindings.createObjectBinding(
                () -> marked.get()
                        ? Optional.of(words(
                                editing.state().edited().isPresent()
                                        || navigation.place().selected().isPresent(),
                                MarkedArticleWords.completed(article)))
                        : Optional.empty(),
                marked,
                article.selectionProperty(),
                navigation.navigation().placeProperty(),
                editing.stateProperty());
        words.subscribe(show);
        // What happened last may have taken its place.
        article.selectionProperty().subscribe(() -> show.accept(words.get()));
    }

    /** What is said at the moment. */
    Optional<String> words() {
        return words.get();
    }

    private String words(boolean record, Optional<String> completed) {
        List<String> parts = new ArrayList<>();
        for (String id : WordsCommands.ofWords(record)) {
            parts.add(labels.text("window.letter", "key", caps(id), "does", labels.text(WordsCommands.shortName(id))));
        }
        String letters = String.join(" · ", parts);
        return completed
                .map(words -> labels.text("window.letters.completed", "words", brief(words), "letters", letters))
                .orElseGet(() -> labels.text("window.letters", "letters", letters));
    }

    private String caps(String id) {
        return actions.action(id).keys().typed().stream()
                .findFirst()
                .map(TypedKey::caps)
                .orElse("");
    }

    private static String brief(String words) {
        return words.codePointCount(0, words.length()) <= MOST_WORDS
                ? words
                : words.substring(0, words.offsetByCodePoints(0, MOST_WORDS)).strip() + "…";
    }
}
