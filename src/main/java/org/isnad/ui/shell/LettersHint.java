package org.isnad.ui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.ObjectBinding;
import org.isnad.labels.Labels;
import org.isnad.ui.action.Action;
import org.isnad.ui.action.ActionList;
import org.isnad.ui.article.ArticleView;
import org.isnad.ui.pane.MarkedArticleWords;
import org.isnad.ui.session.DocumentEditing;
import org.isnad.ui.session.RecordNavigation;

/**
 * Says what letters do while words are marked, for as long as it is so: some of them, such as D, mean something else elsewhere.
 * Nothing is said of letters that would do nothing.
 */
final class LettersHint {

    /** The actions of marked words, and whether they need a record to which the words are added. */
    private static final Map<String, Boolean> OF_RECORD = Map.of(
            "mark-event", false, "mark-figure", false, "mark-citation", true, "mark-title", true, "mark-date", true);

    private static final List<String> ORDER =
            List.of("mark-event", "mark-figure", "mark-citation", "mark-title", "mark-date");

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
                        ? Optional.of(words(editing.state().edited().isPresent()
                                || navigation.place().selected().isPresent()))
                        : Optional.empty(),
                marked,
                navigation.navigation().placeProperty(),
                editing.stateProperty());
        words.subscribe(show);
    }

    /** What is said at the moment. */
    Optional<String> words() {
        return words.get();
    }

    private String words(boolean record) {
        List<String> parts = new ArrayList<>();
        for (String id : ORDER) {
            if (record || !OF_RECORD.getOrDefault(id, true)) {
                parts.add(labels.text("window.letter", "key", keys(actions.action(id)), "does", does(id)));
            }
        }
        return labels.text("window.letters", "letters", String.join(" · ", parts));
    }

    /** What is printed on the key, on both keyboards. */
    private static String keys(Action action) {
        return action.keys().typed().stream()
                .findFirst()
                .map(key -> key.arabic().map(arabic -> key.cap() + "/" + arabic).orElseGet(key::cap))
                .orElse("");
    }

    private String does(String id) {
        return switch (id) {
            case "mark-event" -> labels.text("window.letter.event");
            case "mark-figure" -> labels.text("window.letter.figure");
            case "mark-citation" -> labels.text("window.letter.citation");
            case "mark-title" -> labels.text("window.letter.title");
            default -> labels.text("window.letter.date");
        };
    }
}
