package org.isnad.app;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Function;
import javafx.application.Platform;
import org.isnad.cli.Painter;
import org.isnad.cli.PainterUnavailableException;
import org.isnad.png.Pixels;
import org.isnad.png.RowsPainted;
import org.isnad.scene.Scene;
import org.isnad.scene.TextMetrics;
import org.isnad.theme.Theme;
import org.isnad.ui.picture.ScenePicture;
import org.isnad.ui.render.FontTextMetrics;
import org.isnad.ui.render.Fonts;
import org.isnad.ui.render.PangoGuard;

/**
 * Paints with JavaFX, without a display: on the headless platform that JavaFX contains, in the software pipeline, which
 * gives the same pixels on every machine.
 */
final class FxPainter implements Painter {
    @Override
    public Pixels paint(Function<TextMetrics, Scene> layout, Theme theme, double scale, RowsPainted follower)
            throws PainterUnavailableException {
        try {
            start();
            FutureTask<Pixels> picture = new FutureTask<>(() -> {
                PangoGuard.install();
                Fonts.load();
                return ScenePicture.paint(layout.apply(new FontTextMetrics()), theme, scale, follower);
            });
            Platform.runLater(picture);
            return picture.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof LinkageError missing) {
                throw new PainterUnavailableException(missing);
            }
            throw new IllegalStateException("the picture could not be painted", e.getCause());
        } catch (LinkageError | UnsupportedOperationException e) {
            throw new PainterUnavailableException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while painting", e);
        }
    }

    /** Starts JavaFX unless it runs; which platform it takes can be said on the command line of the JVM. */
    private static void start() throws InterruptedException {
        setUnlessGiven("glass.platform", "Headless");
        setUnlessGiven("prism.order", "sw");
        CountDownLatch started = new CountDownLatch(1);
        try {
            Platform.startup(started::countDown);
        } catch (IllegalStateException e) {
            // It runs already.
            return;
        }
        started.await();
    }

    private static void setUnlessGiven(String property, String value) {
        if (System.getProperty(property) == null) {
            System.setProperty(property, value);
        }
    }
}
