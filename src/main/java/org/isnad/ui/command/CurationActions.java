package org.isnad.ui.command;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.value.ObservableBooleanValue;
import org.isnad.curation.MarkedWords;
import org.isnad.labels.Labels;
import org.isnad.model.RecordId;
import org.isnad.ui.action.Action;
import org.isnad.ui.action.Keys;
import org.isnad.ui.action.MenuEntry;
import org.isnad.ui.action.MenuPlace;
import org.isnad.ui.action.SheetPlace.Group;
import org.isnad.ui.action.Submenu;
import org.isnad.ui.action.Wording;
import org.isnad.ui.article.ArticleView;
import org.isnad.ui.pane.EditorPane;
import org.isnad.ui.pane.MarkedArticleWords;
import org.isnad.ui.records.RecordDialogs;
import org.isnad.ui.records.WordsDialogs;
import org.isnad.ui.session.DocumentEditing;
import org.isnad.ui.session.RecordNavigation;

/** What a curator does: records of marked words, undoing, the editor. */
public final class CurationActions {
    private static final String CURATION = "curation";
    private static final String WORDS = "marked-words";
    private static final MenuPlace HISTORY = new MenuPlace(CURATION, 0);
    private static final String CHANGES = "record-changes";
    private static final MenuPlace RECORD = new MenuPlace(CURATION, 2);
    private static final MenuPlace CHANGE = new MenuPlace(CHANGES, 0);

    private final DocumentEditing editing;
    private final EditorPane editor;
    private final RecordDialogs dialogs;
    private final WordsDialogs ofWords;
    private final RecordNavigation navigation;
    private final ArticleView article;
    private final Labels labels;
    private final Consumer<String> say;

    private CurationActions(
            DocumentEditing editing,
            EditorPane editor,
            RecordDialogs dialogs,
            WordsDialogs ofWords,
            RecordNavigation navigation,
            ArticleView article,
            Labels labels,
            Consumer<String> say) {
        this.editing = editing;
        this.editor = editor;
        this.dialogs = dialogs;
        this.ofWords = ofWords;
        this.navigation = navigation;
        this.article = article;
        this.labels = labels;
        this.say = say;
    }

    /**
     * The entries.
     *
     * @param say tells the user what was done, or could not be
     */
    public static List<MenuEntry> of(
            DocumentEditing editing,
            EditorPane editor,
            RecordDialogs dialogs,
            WordsDialogs ofWords,
            RecordNavigation navigation,
            ArticleView article,
            Labels labels,
            Consumer<String> say) {
        return new CurationActions(editing, editor, dialogs, ofWords, navigation, article, labels, say).entries();
    }

    private List<MenuEntry> entries() {
        BooleanBinding marked = MarkedArticleWords.active(article);
        ObservableBooleanValue chosen = Condition.of(
                navigation.navigation().placeProperty(),
                place -> place.selected().isPresent());
        return List.of(
                new Submenu(CURATION, Wording.of("editor.menu"), MenuPlace.onBar()),
                Action.of("undo", "editor.menu.undo", editing::undo)
                        .in(HISTORY)
                        .enabledWhile(Condition.of(editing.stateProperty(), state -> state.undoable() > 0))
                        .keys(Keys.of("Shortcut+Z"), Group.EDIT, "editor.keys.undo"),
                Action.of("redo", "editor.menu.redo", editing::redo)
                        .in(HISTORY)
                        .enabledWhile(Condition.of(editing.stateProperty(), state -> state.redoable() > 0))
                        .keys(Keys.of("Shortcut+Shift+Z").orUnlisted("Shortcut+Y"), Group.EDIT, "editor.keys.redo"),
                Action.of("history", "editor.menu.history", dialogs::history)
                        .in(HISTORY)
                        .enabledWhile(
                                Condition.of(editing.stateProperty(), state -> state.undoable() + state.redoable() > 0))
                        .keys(Keys.of("Shortcut+H"), Group.EDIT, "editor.keys.history"),
                new Submenu(WORDS, Wording.of("editor.menu.words"), new MenuPlace(CURATION, 1)),
                ofWords("mark-event", "editor.menu.event", 'E', "editor.keys.mark_event", marked, editor::beginEvent),
                ofWords(
                        "mark-figure",
                        "editor.menu.figure",
                        'F',
                        "editor.keys.mark_figure",
                        marked,
                        editor::beginFigure),
                ofWords(
                        "mark-citation",
                        "editor.menu.cite",
                        'A',
                        "editor.keys.mark_citation",
                        marked,
                        words -> subject().ifPresent(id -> tell(editor.cite(id, words), "editor.said.citation"))),
                ofWords(
                        "mark-title",
                        "editor.menu.title",
                        'T',
                        "editor.keys.mark_title",
                        marked,
                        words -> subject()
                                .ifPresent(id -> MarkedArticleWords.text(article)
                                        .ifPresent(title -> tell(editor.takeTitle(id, title), "editor.said.title")))),
                ofWords(
                        "mark-date",
                        "editor.menu.date",
                        'D',
                        "editor.keys.mark_date",
                        marked,
                        words -> subject().ifPresent(id -> tell(editor.takeDate(id, words), "editor.said.date"))),
                ofWords(
                        "mark-exemption",
                        "editor.menu.exempt",
                        'X',
                        "editor.keys.mark_exemption",
                        marked,
                        ofWords::exempt),
                ofWords(
                        "mark-note",
                        "editor.menu.note",
                        'M',
                        "editor.keys.mark_note",
                        marked,
                        words -> ofWords.note(words, subject())),
                Action.of("edit-record", "editor.menu.edit", this::edit)
                        .in(RECORD)
                        .enabledWhile(chosen)
                        .keys(Keys.of("F2").heardFirst(), Group.EDIT, "editor.keys.edit_record"),
                Action.of("lists", "editor.menu.lists", dialogs::lists)
                        .in(new MenuPlace(CURATION, 3))
                        .keys(Keys.of("Shortcut+K"), Group.EDIT, "editor.keys.lists"),
                new Submenu(CHANGES, Wording.of("editor.menu.changes"), RECORD),
                Action.of("change-chosen", "editor.menu.change_chosen", dialogs::changeChosen)
                        .in(CHANGE)
                        .enabledWhile(chosen)
                        .keys(Keys.of("Shift+F2"), Group.EDIT, "editor.keys.change_chosen"),
                Action.of("move-lane", "editor.menu.move_lane", dialogs::moveToLane)
                        .in(CHANGE)
                        .enabledWhile(chosen)
                        .keys(Keys.of("Shortcut+M"), Group.EDIT, "editor.keys.move_lane"),
                Action.of("split-record", "editor.menu.split", dialogs::split)
                        .in(CHANGE)
                        .enabledWhile(chosen),
                Action.of("merge-record", "editor.menu.merge", dialogs::merge)
                        .in(CHANGE)
                        .enabledWhile(chosen),
                Action.of("duplicates", "editor.menu.duplicates", dialogs::duplicates)
                        .in(CHANGE),
                Action.of("delete-record", "editor.menu.delete", () -> subject().ifPresent(editor::delete))
                        .in(CHANGE)
                        .enabledWhile(chosen));
    }

    private Action ofWords(
            String id,
            String message,
            char letter,
            String keys,
            ObservableBooleanValue marked,
            Consumer<MarkedWords> use) {
        return Action.of(
                        id,
                        message,
                        () -> MarkedArticleWords.of(article).ifPresent(words -> {
                            MarkedArticleWords.completed(article)
                                    .ifPresent(all -> say.accept(labels.text("editor.said.completed", "words", all)));
                            use.accept(words);
                        }))
                .in(new MenuPlace(WORDS, 0))
                .within(marked)
                .enabledWhile(marked)
                .keys(Keys.NONE.orLetter(letter), Group.EDIT, keys);
    }

    /** Says what is wrong, else what was done. */
    private void tell(Optional<String> wrong, String done) {
        say.accept(wrong.orElseGet(() -> MarkedArticleWords.completed(article)
                .map(all -> labels.text("editor.said.with_completed", "said", labels.text(done), "words", all))
                .orElseGet(() -> labels.text(done))));
    }

    /** What stands in the editor, else what is selected. */
    private Optional<RecordId> subject() {
        return editing.state().edited().or(() -> navigation.place().selected());
    }

    private void edit() {
        navigation.place().selected().ifPresent(editor::edit);
    }
}
