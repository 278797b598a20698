package org.isnad.ui.export;

import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Control;
import javafx.scene.control.Skin;
import javafx.scene.image.Image;

/** Shows a small picture, fitted into its room or a part of it pixel for pixel; its accessible text is that of the picture. */
public final class PicturePreview extends Control {
    private final ObjectProperty<Optional<Image>> image = new SimpleObjectProperty<>(this, "image", Optional.empty());

    private final BooleanProperty zoomed = new SimpleBooleanProperty(this, "zoomed", false);

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

    /** Whether it is shown pixel for pixel, to be dragged and moved with the wheel, not fitted; not by default. */
    public BooleanProperty zoomedProperty() {
        return zoomed;
    }

    @Override
    protected Skin<?> createDefaultSkin() {
        return new PicturePreviewSkin(this);
    }
}
