package org.isnad.ui.export;

import java.util.Optional;
import javafx.beans.value.ChangeListener;
import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.control.SkinBase;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.StackPane;

/** Draws a {@link PicturePreview}: the picture on its frame, in the middle. */
public final class PicturePreviewSkin extends SkinBase<PicturePreview> {
    private static final double FRAME_PX = 1;

    private final ImageView picture = new ImageView();
    private final StackPane frame = new StackPane(picture);
    private final ChangeListener<Optional<Image>> onImage = (observed, before, now) -> show(now);

    /** Draws the control and listens to it until it is disposed of. */
    public PicturePreviewSkin(PicturePreview preview) {
        super(preview);
        picture.setPreserveRatio(true);
        picture.setSmooth(true);
        frame.getStyleClass().add("picture-frame");
        getChildren().add(frame);
        preview.imageProperty().addListener(onImage);
        show(preview.imageProperty().get());
    }

    @Override
    public void dispose() {
        PicturePreview preview = getSkinnable();
        if (preview == null) {
            return;
        }
        preview.imageProperty().removeListener(onImage);
        getChildren().remove(frame);
        super.dispose();
    }

    private void show(Optional<Image> image) {
        picture.setImage(image.orElse(null));
        frame.setVisible(image.isPresent());
        getSkinnable().requestLayout();
    }

    @Override
    protected void layoutChildren(double x, double y, double width, double height) {
        Image image = picture.getImage();
        if (image == null) {
            return;
        }
        double room = Math.max(1, width - 2 * FRAME_PX);
        double high = Math.max(1, height - 2 * FRAME_PX);
        double scale = Math.min(1, Math.min(room / image.getWidth(), high / image.getHeight()));
        picture.setFitWidth(image.getWidth() * scale);
        picture.setFitHeight(image.getHeight() * scale);
        frame.resize(image.getWidth() * scale + 2 * FRAME_PX, image.getHeight() * scale + 2 * FRAME_PX);
        positionInArea(frame, x, y, width, height, 0, HPos.CENTER, VPos.CENTER);
    }
}
