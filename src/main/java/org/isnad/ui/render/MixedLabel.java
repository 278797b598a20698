package org.isnad.ui.render;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.control.Label;

/** A label whose words may be of two directions: what it prints is {@link MixedText} in the direction of its window. */
public final class MixedLabel extends Label {

    private final StringProperty words = new SimpleStringProperty(this, "words", "");

    /** A label. */
    public MixedLabel(String words) {
        this.words.subscribe(this::write);
        effectiveNodeOrientationProperty().subscribe(this::write);
        accessibleTextProperty().bind(this.words);
        this.words.set(words);
    }

    /** What it says. */
    public StringProperty wordsProperty() {
        return words;
    }

    private void write() {
        setText(MixedText.in(getEffectiveNodeOrientation(), PlainText.of(words.get())));
    }
}
