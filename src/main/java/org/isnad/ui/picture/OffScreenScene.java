package org.isnad.ui.picture;

import javafx.geometry.NodeOrientation;
import javafx.geometry.Rectangle2D;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.transform.Transform;
import org.isnad.scene.ColourRole;
import org.isnad.scene.Scene;
import org.isnad.theme.Colour;
import org.isnad.theme.Theme;
import org.isnad.ui.render.SceneRenderer;

/**
 * The nodes of a scene in a window that is never shown, and images of parts of it.
 *
 * <p>It is a scene of its own that runs from right to left, since a part of such a scene would be painted mirrored, letters
 * too.
 */
final class OffScreenScene {
    private final Scene scene;
    private final Theme theme;
    private final Region root;
    private WritableImage image = new WritableImage(1, 1);

    /** Builds the nodes; {@link #style} comes before the first image. */
    OffScreenScene(Scene scene, Theme theme) {
        this.scene = scene;
        this.theme = theme;
        SceneRenderer renderer = new SceneRenderer(theme);
        renderer.show(scene);
        Pane pane = new Pane(renderer.node());
        // The window's colour comes from the renderer; the root itself must not be painted by a style sheet.
        pane.setBackground(null);
        root = pane;
        javafx.scene.Scene stage =
                new javafx.scene.Scene(root, Math.ceil(scene.widthPx()), Math.ceil(scene.heightPx()));
        stage.setNodeOrientation(NodeOrientation.RIGHT_TO_LEFT);
    }

    /** Applies style sheets and lays out. */
    void style() {
        root.applyCss();
        root.resize(scene.widthPx(), scene.heightPx());
        root.layout();
    }

    /**
     * Whole rows as an image, which the next call may fill anew.
     *
     * @param scale pixels of the image for each pixel of the scene
     * @param top the first row, in pixels of the image
     */
    WritableImage rows(double scale, int widthPx, int top, int rows) {
        SnapshotParameters parameters = new SnapshotParameters();
        Colour window = theme.colour(ColourRole.WINDOW);
        parameters.setFill(Color.rgb(window.red(), window.green(), window.blue()));
        parameters.setTransform(Transform.scale(scale, scale));
        parameters.setViewport(new Rectangle2D(0, top, widthPx, rows));
        if (image.getWidth() != widthPx || image.getHeight() != rows) {
            image = new WritableImage(widthPx, rows);
        }
        root.snapshot(parameters, image);
        return image;
    }
}
