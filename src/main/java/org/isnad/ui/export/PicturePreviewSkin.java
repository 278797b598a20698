package org.isnad.ui.export;

import java.util.Optional;
import javafx.beans.value.ChangeListener;
import javafx.event.EventHandler;
import javafx.geometry.HPos;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.geometry.VPos;
import javafx.scene.control.SkinBase;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.StackPane;

/** Draws a {@link PicturePreview}: the picture on its frame, in the middle. */
public final class PicturePreviewSkin extends SkinBase<PicturePreview> {
    private static final double FRAME_PX = 1;

    private final ImageView picture = new ImageView();
    private final StackPane frame = new StackPane(picture);
    private final ChangeListener<Optional<Image>> onImage = (observed, before, now) -> show(now);
    private final ChangeListener<Boolean> onZoom = (observed, before, now) -> begin();
    private final EventHandler<MouseEvent> onPress = this::press;
    private final EventHandler<MouseEvent> onDrag = this::drag;
    private final EventHandler<ScrollEvent> onScroll = this::scroll;

    /** The corner of the part that is shown, and the pointer when it was last looked at, in pixels of the image. */
    private Point2D corner = Point2D.ZERO;

    private Point2D pointer = Point2D.ZERO;

    /** Draws the control and listens to it until it is disposed of. */
    public PicturePreviewSkin(PicturePreview preview) {
        super(preview);
        picture.setPreserveRatio(true);
        picture.setSmooth(true);
        frame.getStyleClass().add("picture-frame");
        getChildren().add(frame);
        preview.imageProperty().addListener(onImage);
        preview.zoomedProperty().addListener(onZoom);
        preview.addEventHandler(MouseEvent.MOUSE_PRESSED, onPress);
        preview.addEventHandler(MouseEvent.MOUSE_DRAGGED, onDrag);
        preview.addEventHandler(ScrollEvent.SCROLL, onScroll);
        show(preview.imageProperty().get());
    }

    @Override
    public void dispose() {
        PicturePreview preview = getSkinnable();
        if (preview == null) {
            return;
        }
        preview.imageProperty().removeListener(onImage);
        preview.zoomedProperty().removeListener(onZoom);
        preview.removeEventHandler(MouseEvent.MOUSE_PRESSED, onPress);
        preview.removeEventHandler(MouseEvent.MOUSE_DRAGGED, onDrag);
        preview.removeEventHandler(ScrollEvent.SCROLL, onScroll);
        getChildren().remove(frame);
        super.dispose();
    }

    private void show(Optional<Image> image) {
        picture.setImage(image.orElse(null));
        frame.setVisible(image.isPresent());
        getSkinnable().requestLayout();
    }

    /** Begins at the middle of the upper edge, where the title stands. */
    private void begin() {
        Image image = picture.getImage();
        corner = image == null
                ? Point2D.ZERO
                : new Point2D((image.getWidth() - getSkinnable().getWidth()) / 2, 0);
        getSkinnable().requestLayout();
    }

    private void press(MouseEvent event) {
        pointer = new Point2D(event.getX(), event.getY());
    }

    private void drag(MouseEvent event) {
        Point2D now = new Point2D(event.getX(), event.getY());
        // The picture is not mirrored, and the pointer of a window from right to left is.
        boolean mirrored = getSkinnable().getEffectiveNodeOrientation() == NodeOrientation.RIGHT_TO_LEFT;
        double right = mirrored ? pointer.getX() - now.getX() : now.getX() - pointer.getX();
        move(-right, pointer.getY() - now.getY());
        pointer = now;
    }

    private void scroll(ScrollEvent event) {
        if (getSkinnable().zoomedProperty().get()) {
            move(-event.getDeltaX(), -event.getDeltaY());
            event.consume();
        }
    }

    private void move(double right, double down) {
        corner = corner.add(right, down);
        getSkinnable().requestLayout();
    }

    /** Shows the part pixel for pixel that the corner says. */
    private void showPart(Image image, double room, double high) {
        double width = Math.min(room, image.getWidth());
        double height = Math.min(high, image.getHeight());
        corner = new Point2D(
                Math.clamp(corner.getX(), 0, image.getWidth() - width),
                Math.clamp(corner.getY(), 0, image.getHeight() - height));
        picture.setViewport(new Rectangle2D(corner.getX(), corner.getY(), width, height));
        picture.setFitWidth(width);
        picture.setFitHeight(height);
        frame.resize(width + 2 * FRAME_PX, height + 2 * FRAME_PX);
    }

    @Override
    protected void layoutChildren(double x, double y, double width, double height) {
        Image image = picture.getImage();
        if (image == null) {
            return;
        }
        double room = Math.max(1, width - 2 * FRAME_PX);
        double high = Math.max(1, height - 2 * FRAME_PX);
        if (getSkinnable().zoomedProperty().get()) {
            showPart(image, room, high);
            positionInArea(frame, x, y, width, height, 0, HPos.CENTER, VPos.CENTER);
            return;
        }
        picture.setViewport(null);
        double scale = Math.min(1, Math.min(room / image.getWidth(), high / image.getHeight()));
        picture.setFitWidth(image.getWidth() * scale);
        picture.setFitHeight(image.getHeight() * scale);
        frame.resize(image.getWidth() * scale + 2 * FRAME_PX, image.getHeight() * scale + 2 * FRAME_PX);
        positionInArea(frame, x, y, width, height, 0, HPos.CENTER, VPos.CENTER);
    }
}
