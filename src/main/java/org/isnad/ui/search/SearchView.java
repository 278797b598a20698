package org.isnad.ui.search;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Control;
import javafx.scene.control.Skin;
import org.isnad.labels.Labels;
import org.isnad.search.QueryCompletion.Completion;
import org.isnad.search.Term;

/**
 * A field for a query, the conditions that were read from it, and the results by kind.
 *
 * <p>Up and Down step through the results, Enter opens the one that was stepped to or else the best, Esc leaves. Who listens
 * to {@link #queryProperty} searches and sets {@link #answerProperty}. To be used on the JavaFX thread.
 */
public final class SearchView extends Control {

    private final Labels labels;
    private final StringProperty query = new SimpleStringProperty(this, "query", "");
    private final ObjectProperty<Answer> answer = new SimpleObjectProperty<>(this, "answer", Answer.empty(""));
    private final ReadOnlyObjectWrapper<Optional<ResultRow.Found>> current =
            new ReadOnlyObjectWrapper<>(this, "current", Optional.empty());
    private final BooleanProperty onlyHits = new SimpleBooleanProperty(this, "onlyHits", false);
    private final BooleanProperty markHits = new SimpleBooleanProperty(this, "markHits", false);
    private Consumer<ResultRow.Found> onStep = found -> {};
    private Consumer<ResultRow.Found> onOpen = found -> {};
    private Runnable onLeave = () -> {};
    private Runnable onClose = () -> {};

    /** An empty field with the words of {@code labels}. */
    public SearchView(Labels labels) {
        this.labels = labels;
        getStyleClass().add("search-view");
        setAccessibleRole(AccessibleRole.PARENT);
        // Inside, the field and the buttons take their turn; the view itself would only stand in the way back.
        focusTraversableProperty().bind(focusWithinProperty().not());
        answer.subscribe(
                (before, now) -> current.set(before.query().equals(now.query()) ? among(now) : Optional.empty()));
    }

    /** What is typed; empty by default. */
    public StringProperty queryProperty() {
        return query;
    }

    /** What is known about a query; an answer to an older query may stay until the newer one comes. */
    public ObjectProperty<Answer> answerProperty() {
        return answer;
    }

    /** The result that was stepped to; empty until then, and again with each answer. */
    public ReadOnlyObjectProperty<Optional<ResultRow.Found>> currentProperty() {
        return current.getReadOnlyProperty();
    }

    /** Whether the plots are to show what was found and nothing else; not by default. */
    public BooleanProperty onlyHitsProperty() {
        return onlyHits;
    }

    /** Whether the plots are to mark what was found; not by default. */
    public BooleanProperty markHitsProperty() {
        return markHits;
    }

    /** What happens when the user steps to a result. */
    public void setOnStep(Consumer<ResultRow.Found> action) {
        onStep = action;
    }

    /** What happens when the user opens a result. */
    public void setOnOpen(Consumer<ResultRow.Found> action) {
        onOpen = action;
    }

    /** What happens when the user wants to be where he was before. */
    public void setOnLeave(Runnable action) {
        onLeave = action;
    }

    /** What happens when the user wants the search away and to stay where he is. */
    public void setOnClose(Runnable action) {
        onClose = action;
    }

    /** Gives the focus to the field and selects what is typed in it. */
    @Override
    public void requestFocus() {
        if (getSkin() instanceof SearchViewSkin skin) {
            skin.focusField();
        } else {
            super.requestFocus();
        }
    }

    /** The row of the same hit in another answer. */
    private Optional<ResultRow.Found> among(Answer other) {
        return current.get()
                .flatMap(row -> other.found().stream()
                        .filter(one -> one.hit().isSameAs(row.hit()))
                        .findFirst());
    }

    /** Steps on by so many results, back where negative; stops at the ends. */
    void step(int by) {
        List<ResultRow.Found> found = answer.get().found();
        if (found.isEmpty()) {
            return;
        }
        int at = current.get().map(found::indexOf).orElse(by > 0 ? -1 : 0);
        stepTo(found.get(Math.clamp(at + by, 0, found.size() - 1)));
    }

    void stepTo(ResultRow.Found found) {
        if (!current.get().equals(Optional.of(found))) {
            current.set(Optional.of(found));
            onStep.accept(found);
        }
    }

    /** Opens the result that was stepped to, else the best. */
    void open() {
        current.get().or(() -> answer.get().found().stream().findFirst()).ifPresent(this::open);
    }

    void open(ResultRow.Found found) {
        current.set(Optional.of(found));
        onOpen.accept(found);
    }

    void leave() {
        onLeave.run();
    }

    void close() {
        onClose.run();
    }

    /** Takes a condition out of the query. */
    void remove(Term term) {
        // Only from the text that it was read from: in another one its place means something else.
        if (answer.get().query().text().equals(query.get())) {
            query.set(answer.get().query().without(term));
        }
        requestFocus();
    }

    /** Goes on as proposed. */
    void complete(Completion completion) {
        String text = query.get();
        int length = text.codePointCount(0, text.length());
        int from = Math.min(completion.replaced().start(), length);
        query.set(text.substring(0, text.offsetByCodePoints(0, from)) + completion.replacement());
        if (getSkin() instanceof SearchViewSkin skin) {
            skin.writeOn();
        }
    }

    Labels labels() {
        return labels;
    }

    @Override
    protected Skin<?> createDefaultSkin() {
        return new SearchViewSkin(this);
    }
}
