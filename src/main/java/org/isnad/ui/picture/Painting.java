package org.isnad.ui.picture;

import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.scene.image.PixelFormat;
import org.isnad.png.Pixels;
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
    private int painted;

    /**
     * Nothing is painted yet; the room for all pixels is taken here, so that no step has to do it.
     *
     * @param stripPx how many pixels are painted in one step, at least one row
     */
    Painting(Scene scene, Theme theme, double scale, long stripPx) {
        this.scene = scene;
        this.theme = theme;
        this.scale = scale;
        this.widthPx = ScenePicture.sidePx(scene.widthPx(), scale);
        this.heightPx = ScenePicture.sidePx(scene.heightPx(), scale);
        this.argb = new int[Math.multiplyExact(widthPx, heightPx)];
        this.stripRows = Math.clamp(stripPx / widthPx, 1, heightPx);
    }

    /** Goes on by one step; the whole picture after the last one. */
    Optional<Pixels> step() {
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
        return painted == heightPx ? Optional.of(new Pixels(widthPx, heightPx, argb)) : Optional.empty();
    }

    /** All steps at once. */
    Pixels finish() {
        while (true) {
            Optional<Pixels> whole = step();
            if (whole.isPresent()) {
                return whole.get();
            }
        }
    }

    /**
     * Paints so that the window goes on in between. To be called once.
     *
     * @param turns runs each step on the JavaFX application thread, after what waits there already
     * @param done gets the picture on that thread
     */
    public void inTurns(Executor turns, Consumer<Pixels> done) {
        turns.execute(() -> step().ifPresentOrElse(done, () -> inTurns(turns, done)));
    }
}
