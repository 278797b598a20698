package org.isnad.ui.shell;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import org.isnad.labels.Labels;
import org.isnad.model.ArticleId;
import org.isnad.model.Citation;
import org.isnad.model.Note;
import org.isnad.model.Resolution;
import org.isnad.scene.Scene;
import org.isnad.search.HitType;
import org.isnad.text.CodePointRange;
import org.isnad.ui.article.ArticleView;
import org.isnad.ui.pane.WindowPane;
import org.isnad.ui.pane.WindowPane.Position;
import org.isnad.ui.search.Answer;
import org.isnad.ui.search.ResultRow;
import org.isnad.ui.search.SearchView;
import org.isnad.ui.session.DatasetChange;
import org.isnad.ui.session.Session;
import org.isnad.ui.state.Place;
import org.isnad.ui.task.BackgroundTasks;
import org.isnad.ui.task.NewestAnswer;
import org.isnad.ui.words.OpenDataset;
import org.isnad.ui.words.SearchAnswers;
import org.jspecify.annotations.Nullable;

/**
 * The search in the window: it reads each data set in the background, answers while the user types, leads to what was
 * found, and back to where the user was.
 */
final class SearchController {

    private final Session session;
    private final MainWindow window;
    private final ArticleView article;
    private final SearchView view;
    private final BooleanProperty shown = new SimpleBooleanProperty(this, "shown");
    private final NewestAnswer<Question, Reply> newest;
    private final NewestAnswer<Unread, SearchAnswers> reading;
    private Optional<SearchAnswers> answers = Optional.empty();

    /** What is read as soon as it is seen or searched: until then it would only keep the first picture waiting. */
    private Optional<Unread> unread = Optional.empty();

    private Optional<Place> before = Optional.empty();
    private @Nullable Node focusedBefore;
    private boolean filtering;

    /**
     * A data set that is to be searched.
     *
     * @param known the answers of an earlier revision of it; empty where there are none
     */
    private record Unread(OpenDataset dataset, Optional<SearchAnswers> known) {
        SearchAnswers read() {
            return known.map(answers -> answers.revised(dataset)).orElseGet(() -> SearchAnswers.of(dataset));
        }
    }

    /**
     * What is asked.
     *
     * @param answers of the data set that is searched
     * @param text of the query
     * @param records whether the plots want to know all events and figures
     */
    private record Question(SearchAnswers answers, String text, boolean records) {}

    /** The answer, and where the plots want to know them the ids of all events and figures that were found. */
    private record Reply(SearchAnswers from, Answer answer, Set<String> records) {}

    /** Puts the search into the window; it is not shown yet. */
    SearchController(Session session, MainWindow window, BackgroundTasks tasks, Consumer<Throwable> failed) {
        this.session = session;
        this.window = window;
        this.article = window.article();
        this.view = new SearchView(session.labels());
        this.reading = new NewestAnswer<>(tasks, Unread::read, this::take, failed);
        this.newest = new NewestAnswer<>(tasks, SearchController::reply, this::show, failed);
        view.setId("search");
        window.panes().add(new WindowPane("search", view, Position.BESIDE_PLOTS, shown, Optional.empty(), false));
        view.setOnStep(this::goTo);
        view.setOnOpen(this::open);
        view.setOnLeave(this::leave);
        view.setOnClose(this::close);
        view.queryProperty().subscribe(text -> ask());
        view.onlyHitsProperty().subscribe(only -> ask());
        view.markHitsProperty().subscribe(mark -> ask());
        session.navigation().articleProperty().subscribe(shown -> showFound());
        session.onlyFoundProperty().subscribe(this::follow);
        session.changeProperty().subscribe(this::read);
        window.timeline().model().shownProperty().subscribe(picture -> {
            if (picture.stream().flatMap(Scene::marks).findAny().isPresent()) {
                readNow();
            }
        });
    }

    /** Shows the search and lets the user type. */
    void open() {
        if (!shown.get()) {
            before = Optional.of(session.place());
            focusedBefore = view.getScene() == null ? null : view.getScene().getFocusOwner();
            shown.set(true);
            ask();
            // Its skin is made with the first layout, and the field with it.
            view.applyCss();
        }
        view.requestFocus();
    }

    /**
     * Takes the search away and goes to where the user was before it.
     *
     * @return whether there was a search to leave
     */
    boolean leave() {
        if (!shown.get()) {
            return false;
        }
        Optional<Place> back = before;
        close();
        back.ifPresent(session.navigation()::go);
        return true;
    }

    /** Asks the same as another search, and leads back to the same place. */
    void takeOver(SearchController other) {
        if (other.shown.get()) {
            view.queryProperty().set(other.view.queryProperty().get());
            view.onlyHitsProperty().set(other.view.onlyHitsProperty().get());
            view.markHitsProperty().set(other.view.markHitsProperty().get());
            before = other.before;
            shown.set(true);
            ask();
        }
    }

    /** Whether what has the focus belongs to the search. */
    boolean hasFocus() {
        Node focused = view.getScene() == null ? null : view.getScene().getFocusOwner();
        return focused != null && SceneGraph.contains(view, focused);
    }

    /** Whether it is shown. */
    ReadOnlyBooleanProperty shownProperty() {
        return shown;
    }

    /** Takes the search away; the user stays where he is. */
    void close() {
        if (!shown.get()) {
            return;
        }
        shown.set(false);
        before = Optional.empty();
        filter(false, Set.of());
        session.framedProperty().set(Set.of());
        article.foundProperty().set(Map.of());
        window.status().takeBack(view.answerProperty().get().count());
        Node back = focusedBefore;
        focusedBefore = null;
        if (back != null && Objects.equals(back.getScene(), view.getScene())) {
            back.requestFocus();
        }
    }

    /** When the user takes the condition out of the filter, the search asks for it no more. */
    private void follow(boolean only) {
        if (!only && !filtering) {
            view.onlyHitsProperty().set(false);
        }
    }

    private void filter(boolean only, Set<String> records) {
        filtering = true;
        if (only) {
            session.showOnlyFound(records);
        } else {
            session.showBesidesFound();
        }
        filtering = false;
    }

    private void read(DatasetChange change) {
        switch (change) {
            case DatasetChange.Nothing() -> {}
            case DatasetChange.Another(OpenDataset dataset) -> {
                answers = Optional.empty();
                before = shown.get() ? Optional.of(session.place()) : Optional.empty();
                view.answerProperty().set(Answer.empty(labels().text("search.note.reading")));
                unread = Optional.of(new Unread(dataset, Optional.empty()));
                if (shown.get()) {
                    readNow();
                }
            }
            case DatasetChange.Revised(var _, OpenDataset dataset, var _) -> {
                // Until it is read, what was found before stays listed.
                before = before.flatMap(
                        place -> session.recordNavigation().places().map(places -> places.valid(place)));
                unread = Optional.of(new Unread(dataset, answers));
                readNow();
            }
        }
    }

    /** Begins to read what was put off. */
    private void readNow() {
        Optional<Unread> next = unread;
        unread = Optional.empty();
        next.ifPresent(reading::ask);
    }

    private void take(SearchAnswers made) {
        if (session.open().equals(Optional.of(made.dataset()))) {
            answers = Optional.of(made);
            ask();
        }
    }

    private void ask() {
        if (shown.get()) {
            readNow();
            boolean plots =
                    view.onlyHitsProperty().get() || view.markHitsProperty().get();
            answers.ifPresent(
                    ready -> newest.ask(new Question(ready, view.queryProperty().get(), plots)));
        }
    }

    private static Reply reply(Question question) {
        return new Reply(
                question.answers(),
                question.answers().answer(question.text()),
                question.records() ? question.answers().records(question.text()) : Set.of());
    }

    private void show(Reply reply) {
        if (!shown.get() || !answers.equals(Optional.of(reply.from()))) {
            return;
        }
        Answer answer = reply.answer();
        if (!answer.equals(view.answerProperty().get())) {
            view.answerProperty().set(answer);
            window.status().say(answer.count());
        }
        boolean asked = !answer.query().isEmpty();
        filter(asked && view.onlyHitsProperty().get(), reply.records());
        session.framedProperty().set(asked && view.markHitsProperty().get() ? reply.records() : Set.of());
        showFound();
    }

    /** Marks in the open article what is listed of it. */
    private void showFound() {
        Map<Integer, List<CodePointRange>> found = new HashMap<>();
        if (shown.get()) {
            String open = session.place().article().map(ArticleId::value).orElse("");
            for (ResultRow.Found row : view.answerProperty().get().found()) {
                if (row.hit().type() == HitType.ARTICLE && row.hit().id().equals(open)) {
                    found.put(row.hit().paragraph(), row.hit().ranges());
                }
            }
        }
        article.foundProperty().set(found);
    }

    private void open(ResultRow.Found found) {
        goTo(found);
        article.requestFocus();
    }

    private void goTo(ResultRow.Found found) {
        switch (found.hit().type()) {
            case EVENT, FIGURE -> {
                session.recordNavigation().select(found.hit().id());
                window.revealCitation();
            }
            case NOTE -> answers.flatMap(ready -> ready.note(found.hit().id())).ifPresent(this::goTo);
            case ARTICLE -> {
                session.recordNavigation().openArticle(found.hit().id());
                CodePointRange first = found.hit().ranges().isEmpty()
                        ? new CodePointRange(0, 1)
                        : found.hit().ranges().getFirst();
                article.reveal(found.hit().paragraph(), first);
            }
        }
    }

    /** A note leads to its first record, else to the words that it speaks of, else to its article. */
    private void goTo(Note note) {
        List<Citation> citations = note.citations();
        if (!note.records().isEmpty()) {
            session.recordNavigation().select(note.records().getFirst().value());
            window.revealCitation();
        } else if (!citations.isEmpty()) {
            var anchor = citations.getFirst().anchor();
            session.recordNavigation().openArticle(anchor.article().value());
            session.open().ifPresent(dataset -> {
                if (dataset.loaded().evidence().of(anchor) instanceof Resolution.Resolved(var range)) {
                    article.reveal(anchor.paragraph(), range);
                }
            });
        } else if (!note.articles().isEmpty()) {
            session.recordNavigation().openArticle(note.articles().getFirst().value());
        }
    }

    private Labels labels() {
        return session.labels();
    }
}
