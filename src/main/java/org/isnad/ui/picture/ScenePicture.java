package org.isnad.ui.picture;

import javafx.application.Platform;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Rectangle2D;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.transform.Transform;
import org.isnad.png.Pixels;
import org.isnad.scene.ColourRole;
import org.isnad.scene.Scene;
import org.isnad.theme.Colour;
import org.isnad.theme.Theme;
import org.isnad.ui.render.SceneRenderer;

/**
 * Paints a scene off screen. The same scene, theme and scale give the same pixels.
 *
 * <p>The picture is a scene of its own that runs from right to left, since a part of such a scene would be painted
 * mirrored, letters too.
 */
public final class ScenePicture {
    /** The longest side in pixels that JavaFX paints in one go. */
    public static final int MAX_SIDE_PX = 16_000;

    /** The most pixels that JavaFX paints in one go; 16,000 x 12,000 fails. */
    private static final long MAX_AREA_PX = 128_000_000;

    private ScenePicture() {}

    /** How many pixels of the file a length of the layout takes, rounded up. */
    public static int sidePx(double lengthPx, double scale) {
        // A product such as 1600 * 1.1 may exceed the whole number by its rounding error alone.
        return (int) Math.min(Integer.MAX_VALUE, Math.ceil(lengthPx * scale - 1e-6));
    }

    /**
     * Paints a scene.
     *
     * @param scale pixels of the picture for each pixel of the layout, from 1 to 4
     * @throws PictureTooLargeException if a side would exceed {@link #MAX_SIDE_PX}
     * @throws IllegalArgumentException if the scale is out of range
     * @throws IllegalStateException if called on another thread than that of JavaFX
     */
    public static Pixels paint(Scene scene, Theme theme, double scale) {
        if (!Platform.isFxApplicationThread()) {
            throw new IllegalStateException("pictures are painted on the JavaFX application thread");
        }
        if (!(scale >= 1 && scale <= 4)) {
            throw new IllegalArgumentException("scale " + scale);
        }
        int width = sidePx(scene.widthPx(), scale);
        int height = sidePx(scene.heightPx(), scale);
        if (width > MAX_SIDE_PX || height > MAX_SIDE_PX) {
            throw new PictureTooLargeException(width, height);
        }
        return paint(scene, theme, scale, MAX_AREA_PX);
    }

    /** Paints in strips of whole rows where the picture has more than {@code maxAreaPx} pixels. */
    static Pixels paint(Scene scene, Theme theme, double scale, long maxAreaPx) {
        int width = sidePx(scene.widthPx(), scale);
        int height = sidePx(scene.heightPx(), scale);
        Region root = root(scene, theme);
        int[] argb = new int[width * height];
        int rows = Math.clamp(maxAreaPx / width, 1, height);
        for (int top = 0; top < height; top += rows) {
            int strip = Math.min(rows, height - top);
            WritableImage image = new WritableImage(width, strip);
            root.snapshot(parameters(theme, scale, new Rectangle2D(0, top, width, strip)), image);
            image.getPixelReader()
                    .getPixels(0, 0, width, strip, PixelFormat.getIntArgbInstance(), argb, top * width, width);
        }
        return new Pixels(width, height, argb);
    }

    private static Region root(Scene scene, Theme theme) {
        SceneRenderer renderer = new SceneRenderer(theme);
        renderer.show(scene);
        Region plot = renderer.node();
        Pane root = new Pane(plot);
        // The window's colour comes from the renderer; the root itself must not be painted by a style sheet.
        root.setBackground(null);
        javafx.scene.Scene stage =
                new javafx.scene.Scene(root, Math.ceil(scene.widthPx()), Math.ceil(scene.heightPx()));
        stage.setNodeOrientation(NodeOrientation.RIGHT_TO_LEFT);
        root.applyCss();
        root.resize(scene.widthPx(), scene.heightPx());
        root.layout();
        return root;
    }

    private static SnapshotParameters parameters(Theme theme, double scale, Rectangle2D viewport) {
        SnapshotParameters parameters = new SnapshotParameters();
        Colour window = theme.colour(ColourRole.WINDOW);
        parameters.setFill(Color.rgb(window.red(), window.green(), window.blue()));
        parameters.setTransform(Transform.scale(scale, scale));
        parameters.setViewport(viewport);
        return parameters;
    }
}
