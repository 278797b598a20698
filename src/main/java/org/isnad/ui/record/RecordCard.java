package org.isnad.ui.record;

import java.util.Optional;
import java.util.function.IntConsumer;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Control;
import javafx.scene.control.Skin;

/**
 * Shows one record in words; its source buttons lead to the words of each citation. To be used on the JavaFX thread.
 */
public final class RecordCard extends Control {

    private final ObjectProperty<Optional<RecordSummary>> record =
            new SimpleObjectProperty<>(this, "record", Optional.empty());
    private final IntegerProperty source = new SimpleIntegerProperty(this, "source", 0);
    private final String invitation;

    private final ObjectProperty<Optional<String>> disagreement =
            new SimpleObjectProperty<>(this, "disagreement", Optional.empty());
    private IntConsumer onOpenSource = index -> {};
    private Runnable onOpenDisagreement = () -> {};

    /** Makes an empty card; {@code invitation} stands there while nothing is selected. */
    public RecordCard(String invitation) {
        this.invitation = invitation;
        getStyleClass().add("record-card");
        setAccessibleRole(AccessibleRole.PARENT);
        record.subscribe(shown -> setAccessibleText(
                shown.map(summary -> summary.title() + " · " + summary.status()).orElse(invitation)));
    }

    /** The record; empty for none. */
    public ObjectProperty<Optional<RecordSummary>> recordProperty() {
        return record;
    }

    /** Index of the citation whose words are shown, from 0. */
    public IntegerProperty sourceProperty() {
        return source;
    }

    /** The chip of a record on which articles differ: how many sources, values, denials; empty for none. */
    public ObjectProperty<Optional<String>> disagreementProperty() {
        return disagreement;
    }

    /** What happens when that chip is chosen. */
    public void setOnOpenDisagreement(Runnable action) {
        onOpenDisagreement = action;
    }

    /** What happens when a source is chosen: it gets the index of the citation. */
    public void setOnOpenSource(IntConsumer action) {
        onOpenSource = action;
    }

    /** The height follows from the width: titles wrap. */
    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    void openDisagreement() {
        onOpenDisagreement.run();
    }

    void openSource(int index) {
        onOpenSource.accept(index);
    }

    String invitation() {
        return invitation;
    }

    @Override
    protected Skin<?> createDefaultSkin() {
        return new RecordCardSkin(this);
    }
}
