package org.isnad.ui.picture;

import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.scene.image.PixelFormat;
import org.isnad.png.Pixels;
import org.isnad.png.RowsPainted;
import org.isnad.scene.Scene;
import org.isnad.theme.Theme;

/** A picture while it is painted, step by step: its nodes, their styles, then strips of whole rows from top to bottom. */
public final class Painting {
    private final Scene scene;
    private final Theme theme;
    private final double scale;
    private final int widthPx;
    private final int heightPx;
    private final int stripRows;
    private Optional<OffScreenScene> nodes = Optional.empty();
    private boolean styled;
    private final int[] argb;
    private final Pixels pixels;
    private int painted;

    /**
     * Nothing is painted yet; the room for all pixels is taken here, so that no step has to do it.
     *
     * @param widthPx pixels of the picture, the scale applied
     * @param heightPx likewise
     * @param stripPx how many pixels are painted in one step, at least one row
     */
    Painting(Scene scene, Theme theme, double scale, int widthPx, int heightPx, long stripPx) {
        this.scene = scene;
        this.theme = theme;
        this.scale = scale;
        this.widthPx = widthPx;
        this.heightPx = heightPx;
        this.argb = new int[Math.multiplyExact(widthPx, heightPx)];
        this.pixels = new Pixels(widthPx, heightPx, argb);
        this.stripRows = Math.clamp(stripPx / widthPx, 1, heightPx);
    }

    /** Goes on by one step; the whole picture after the last one. */
    private Optional<Pixels> step(RowsPainted follower) {
        if (nodes.isEmpty()) {
            nodes = Optional.of(new OffScreenScene(scene, theme));
            return Optional.empty();
        }
        if (!styled) {
            nodes.get().style();
            styled = true;
            return Optional.empty();
        }
        int rows = Math.min(stripRows, heightPx - painted);
        nodes.get()
                .rows(scale, widthPx, painted, rows)
                .getPixelReader()
                .getPixels(0, 0, widthPx, rows, PixelFormat.getIntArgbInstance(), argb, painted * widthPx, widthPx);
        painted += rows;
        follower.painted(pixels, painted);
        return painted == heightPx ? Optional.of(pixels) : Optional.empty();
    }

    /** All steps at once. */
    Pixels finish(RowsPainted follower) {
        while (true) {
            Optional<Pixels> whole = step(follower);
            if (whole.isPresent()) {
                return whole.get();
            }
        }
    }

    /**
     * Paints so that the window goes on in between. To be called once.
     *
     * @param turns runs each step on the JavaFX application thread, after what waits there already
     * @param follower is told of each strip on that thread
     * @param done gets the picture on that thread
     */
    public void inTurns(Executor turns, RowsPainted follower, Consumer<Pixels> done) {
        turns.execute(() -> step(follower).ifPresentOrElse(done, () -> inTurns(turns, follower, done)));
    }
}
