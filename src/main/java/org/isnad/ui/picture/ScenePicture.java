package org.isnad.ui.picture;

import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import org.isnad.png.Pixels;
import org.isnad.png.RowsPainted;
import org.isnad.scene.Scene;
import org.isnad.theme.Theme;

/**
 * Paints a scene off screen. The same scene, theme and scale give the same pixels, whether it is painted at once or in turns.
 */
public final class ScenePicture {
    /** The longest side in pixels of a picture. */
    public static final int MAX_SIDE_PX = 16_000;

    /**
     * How many pixels are painted in one go. JavaFX fails at some 190 million, and a window stands still while it paints: this
     * takes it less than a tenth of a second.
     */
    static final long STRIP_PX = 2_000_000;

    private ScenePicture() {}

    /** How many pixels of the file a length of the layout takes, rounded up. */
    public static int sidePx(double lengthPx, double scale) {
        // A product such as 1600 * 1.1 may exceed the whole number by its rounding error alone.
        return (int) Math.min(Integer.MAX_VALUE, Math.ceil(lengthPx * scale - 1e-6));
    }

    /**
     * Paints a scene at once.
     *
     * @param scale pixels of the picture for each unit of the scene, at least 1
     * @param follower is told of the rows while they are painted
     * @throws PictureTooLargeException if a side would exceed {@link #MAX_SIDE_PX}
     * @throws IllegalArgumentException if the scale is out of range
     * @throws IllegalStateException if called on another thread than that of JavaFX
     */
    public static Pixels paint(Scene scene, Theme theme, double scale, RowsPainted follower) {
        requireThread();
        return painting(scene, theme, scale).finish(follower);
    }

    /**
     * Gets ready to paint a scene in turns; on any thread.
     *
     * @param scale pixels of the picture for each unit of the scene, at least 1
     * @throws PictureTooLargeException if a side would exceed {@link #MAX_SIDE_PX}
     * @throws IllegalArgumentException if the scale is out of range
     */
    public static Painting painting(Scene scene, Theme theme, double scale) {
        return painting(scene, theme, scale, STRIP_PX);
    }

    /**
     * Paints a small image of a scene so that the window goes on in between.
     *
     * @param scale pixels of the image for each unit of the scene, over 0
     * @param turns runs each step on the JavaFX application thread, after what waits there already
     * @param done gets the image on that thread
     * @throws IllegalArgumentException if the scale is out of range
     */
    public static void paintSmall(Scene scene, Theme theme, double scale, Executor turns, Consumer<Image> done) {
        if (!(scale > 0 && Double.isFinite(scale))) {
            throw new IllegalArgumentException("scale " + scale);
        }
        int width = Math.max(1, sidePx(scene.widthPx(), scale));
        int height = Math.max(1, sidePx(scene.heightPx(), scale));
        turns.execute(() -> {
            OffScreenScene nodes = new OffScreenScene(scene, theme);
            turns.execute(() -> {
                nodes.style();
                turns.execute(() -> done.accept(nodes.rows(scale, width, 0, height)));
            });
        });
    }

    /** The same pixels for those who need an image, such as the clipboard; on any thread. */
    public static Image image(Pixels pixels) {
        int width = pixels.widthPx();
        WritableImage image = new WritableImage(width, pixels.heightPx());
        int[] row = new int[width];
        for (int y = 0; y < pixels.heightPx(); y++) {
            for (int x = 0; x < width; x++) {
                row[x] = pixels.argb(x, y);
            }
            image.getPixelWriter().setPixels(0, y, width, 1, PixelFormat.getIntArgbInstance(), row, 0, width);
        }
        return image;
    }

    /** The steps of a picture with strips of so many pixels. */
    static Painting painting(Scene scene, Theme theme, double scale, long stripPx) {
        if (!(scale >= 1 && Double.isFinite(scale))) {
            throw new IllegalArgumentException("scale " + scale);
        }
        int width = sidePx(scene.widthPx(), scale);
        int height = sidePx(scene.heightPx(), scale);
        if (width > MAX_SIDE_PX || height > MAX_SIDE_PX) {
            throw new PictureTooLargeException(width, height, MAX_SIDE_PX);
        }
        return new Painting(scene, theme, scale, width, height, stripPx);
    }

    private static void requireThread() {
        if (!Platform.isFxApplicationThread()) {
            throw new IllegalStateException("pictures are painted on the JavaFX application thread");
        }
    }
}
