package org.isnad.ui.disagreement;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Control;
import javafx.scene.control.Skin;
import org.isnad.check.Disagreement;
import org.isnad.check.Statement;
import org.isnad.labels.Labels;
import org.isnad.layout.disagreement.DisagreementRequest;
import org.isnad.model.Stance;
import org.isnad.scene.Scene;
import org.isnad.theme.Theme;
import org.isnad.ui.render.PlotSize;

/**
 * What the articles say on one question: a list of questions, and for one of them each statement with its sentence, its
 * place on a common scale, who says it and on what its date rests. There is no average and no verdict.
 *
 * <p>Up and Down or {@code [} and {@code ]} go through the statements, Enter opens the words, Esc leaves. To be used on
 * the JavaFX thread.
 */
public final class DisagreementView extends Control {

    private final Labels labels;
    private final ObjectProperty<List<DisagreementPage.Item>> items =
            new SimpleObjectProperty<>(this, "items", List.of());
    private final ObjectProperty<Optional<DisagreementPage>> page =
            new SimpleObjectProperty<>(this, "page", Optional.empty());
    private final ObjectProperty<Optional<Statement>> selected =
            new SimpleObjectProperty<>(this, "selected", Optional.empty());
    private final ObjectProperty<Optional<Stance>> stance =
            new SimpleObjectProperty<>(this, "stance", Optional.empty());
    private final ObjectProperty<Theme> theme = new SimpleObjectProperty<>(this, "theme", Theme.LIGHT);
    private final ReadOnlyIntegerWrapper requests = new ReadOnlyIntegerWrapper(this, "requests");
    private Function<Place, Scene> pictureOf =
            place -> new Scene(place.size().widthPx(), place.size().heightPx(), List.of(), "");
    private Consumer<Disagreement> onChoose = group -> {};
    private Consumer<Statement> onSelect = statement -> {};
    private Runnable onOpen = () -> {};
    private Runnable onLeave = () -> {};

    /**
     * What the picture beside the sentences is to be laid out for.
     *
     * @param group the question
     * @param rows where the sentences stand
     * @param selected the statement on which the reader works
     * @param size of the picture
     */
    public record Place(
            Disagreement group, List<DisagreementRequest.Row> rows, Optional<Statement> selected, PlotSize size) {

        /** Copies the list. */
        public Place {
            rows = List.copyOf(rows);
        }
    }

    /** An empty view with the words of {@code labels}. */
    public DisagreementView(Labels labels) {
        this.labels = labels;
        getStyleClass().add("disagreement-view");
        setAccessibleRole(AccessibleRole.PARENT);
        setAccessibleText(labels.text("disagreement.title"));
        setFocusTraversable(true);
        page.subscribe((before, now) -> {
            if (!before.map(DisagreementPage::group).equals(now.map(DisagreementPage::group))) {
                stance.set(Optional.empty());
            }
        });
        selected.subscribe(now -> now.filter(one -> !isShown(one)).ifPresent(hidden -> stance.set(Optional.empty())));
    }

    /** Whether the filter by stance leaves a statement. */
    private boolean isShown(Statement statement) {
        return stance.get().filter(one -> statement.citation().stance() != one).isEmpty();
    }

    /** The questions in the list; none by default. */
    public ObjectProperty<List<DisagreementPage.Item>> itemsProperty() {
        return items;
    }

    /** The question that is shown; empty by default. */
    public ObjectProperty<Optional<DisagreementPage>> pageProperty() {
        return page;
    }

    /** The statement that is selected in the program; it is marked and scrolled to, if it is shown. */
    public ObjectProperty<Optional<Statement>> selectedProperty() {
        return selected;
    }

    /** Of which stance the statements are that are shown; empty by default and for another question: of every stance. */
    ObjectProperty<Optional<Stance>> stanceProperty() {
        return stance;
    }

    /** The look of the picture; light by default. */
    public ObjectProperty<Theme> themeProperty() {
        return theme;
    }

    /** What lays out the picture; called during layout. */
    public void setPictureOf(Function<Place, Scene> layout) {
        pictureOf = layout;
        requestPicture();
    }

    /** Has the picture laid out again in the next pulse: what its layout reads has changed. */
    public void requestPicture() {
        requests.set(requests.get() + 1);
    }

    /** What happens when the user chooses a question. */
    public void setOnChoose(Consumer<Disagreement> action) {
        onChoose = action;
    }

    /** What happens when the user goes to a statement. */
    public void setOnSelect(Consumer<Statement> action) {
        onSelect = action;
    }

    /** What happens when the user opens the selected statement. */
    public void setOnOpen(Runnable action) {
        onOpen = action;
    }

    /** What happens when the user wants to leave. */
    public void setOnLeave(Runnable action) {
        onLeave = action;
    }

    ReadOnlyIntegerProperty requestsProperty() {
        return requests.getReadOnlyProperty();
    }

    Labels labels() {
        return labels;
    }

    Function<Place, Scene> pictureOf() {
        return pictureOf;
    }

    void choose(Disagreement group) {
        onChoose.accept(group);
    }

    void select(Statement statement) {
        onSelect.accept(statement);
    }

    /** Goes to the statement after the selected one, or before it; to the first when none is. */
    void step(int by) {
        page.get().ifPresent(shown -> {
            List<Statement> statements = shown.entries(stance.get()).stream()
                    .map(DisagreementPage.Entry::statement)
                    .toList();
            int at = selected.get().map(statements::indexOf).orElse(-1);
            int next = at < 0 ? 0 : Math.clamp(at + by, 0, statements.size() - 1);
            if (next != at) {
                select(statements.get(next));
            }
        });
    }

    void open() {
        onOpen.run();
    }

    void leave() {
        onLeave.run();
    }

    @Override
    protected Skin<?> createDefaultSkin() {
        return new DisagreementViewSkin(this);
    }
}
