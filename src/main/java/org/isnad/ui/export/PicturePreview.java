package org.isnad.ui.export;

import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Control;
import javafx.scene.control.Skin;
import javafx.scene.image.Image;

/** Shows a small picture, fitted into its room; its accessible text is that of the picture. */
public final class PicturePreview extends Control {
    private final ObjectProperty<Optional<Image>> image = new SimpleObjectProperty<>(this, "image", Optional.empty());

    /** Shows nothing yet. */
    public PicturePreview() {
        getStyleClass().add("picture-preview");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setFocusTraversable(true);
    }

    /** What is shown; nothing by default. */
    public ObjectProperty<Optional<Image>> imageProperty() {
        return image;
    }

    @Override
    protected Skin<?> createDefaultSkin() {
        return new PicturePreviewSkin(this);
    }
}
