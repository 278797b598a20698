package org.isnad.ui.record;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Control;
import javafx.scene.control.Skin;
import org.isnad.labels.Labels;
import org.isnad.scene.Scene;
import org.isnad.theme.Theme;

/**
 * Shows one record in words: what it says, on what its date rests, every citation, what the editor notes. Its links lead
 * to the exact words. To be used on the JavaFX thread.
 */
public final class RecordCard extends Control {

    private final ObjectProperty<Optional<RecordSummary>> record =
            new SimpleObjectProperty<>(this, "record", Optional.empty());
    private final IntegerProperty source = new SimpleIntegerProperty(this, "source", 0);
    private final ObjectProperty<Optional<Scene>> sign = new SimpleObjectProperty<>(this, "sign", Optional.empty());
    private final ObjectProperty<Theme> theme = new SimpleObjectProperty<>(this, "theme", Theme.LIGHT);
    private final Labels labels;

    private Consumer<RecordLink> onFollow = link -> {};
    private IntFunction<Optional<ContextMenu>> sourceMenu = index -> Optional.empty();
    private final ObjectProperty<Optional<String>> disagreement =
            new SimpleObjectProperty<>(this, "disagreement", Optional.empty());
    private final ObjectProperty<Optional<String>> check = new SimpleObjectProperty<>(this, "check", Optional.empty());
    private Runnable onOpenDisagreement = () -> {};

    private final BooleanProperty detailsShown = new SimpleBooleanProperty(this, "detailsShown", false);

    /** Makes an empty card with the words of {@code labels}. */
    public RecordCard(Labels labels) {
        this.labels = labels;
        getStyleClass().add("record-card");
        setAccessibleRole(AccessibleRole.PARENT);
        record.subscribe(shown -> setAccessibleText(shown.map(summary -> summary.title() + " · " + summary.status())
                .orElseGet(() -> labels.text("record.invitation"))));
    }

    /** The record; empty for none. */
    public ObjectProperty<Optional<RecordSummary>> recordProperty() {
        return record;
    }

    /** Whether all that is known of the record is shown, and not only what a glance needs; not by default. */
    public BooleanProperty detailsShownProperty() {
        return detailsShown;
    }

    /** Index of the citation whose words are shown, from 0. */
    public IntegerProperty sourceProperty() {
        return source;
    }

    /** The picture of the status, drawn before its word; none by default. */
    public ObjectProperty<Optional<Scene>> signProperty() {
        return sign;
    }

    /** The look of that picture; light by default. */
    public ObjectProperty<Theme> themeProperty() {
        return theme;
    }

    /** What happens when a link is followed. */
    public void setOnFollow(Consumer<RecordLink> action) {
        onFollow = action;
    }

    /** What the context menu of a citation offers: it gets the index of the citation; none by default. */
    public void setSourceMenu(IntFunction<Optional<ContextMenu>> menu) {
        sourceMenu = menu;
    }

    /** The chip of a record on which articles differ: how many sources, values, denials; empty for none. */
    public ObjectProperty<Optional<String>> disagreementProperty() {
        return disagreement;
    }

    /** What was found of the record when it was checked; empty where nobody has. */
    public ObjectProperty<Optional<String>> checkProperty() {
        return check;
    }

    /** What happens when that chip is chosen. */
    public void setOnOpenDisagreement(Runnable action) {
        onOpenDisagreement = action;
    }

    /** The height follows from the width: titles wrap. */
    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    void follow(RecordLink link) {
        onFollow.accept(link);
    }

    void openDisagreement() {
        onOpenDisagreement.run();
    }

    Optional<ContextMenu> sourceMenu(OptionalInt index) {
        return sourceMenu.apply(index.orElseGet(source::get));
    }

    Labels labels() {
        return labels;
    }

    @Override
    protected Skin<?> createDefaultSkin() {
        return new RecordCardSkin(this);
    }
}
