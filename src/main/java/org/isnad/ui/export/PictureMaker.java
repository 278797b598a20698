package org.isnad.ui.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.scene.image.Image;
import org.isnad.labels.BundleLabels;
import org.isnad.labels.Labels;
import org.isnad.layout.data.PlotData;
import org.isnad.layout.export.ExportLayout;
import org.isnad.layout.export.ExportPicture;
import org.isnad.png.Pixels;
import org.isnad.png.RowsPainted;
import org.isnad.proof.PictureFile;
import org.isnad.proof.PictureView;
import org.isnad.proof.PngMaking;
import org.isnad.proof.Proof;
import org.isnad.scene.TextMetrics;
import org.isnad.ui.picture.Painting;
import org.isnad.ui.picture.ScenePicture;
import org.isnad.ui.render.FetchedTextMetrics;
import org.isnad.ui.task.BackgroundTasks;

/**
 * Makes pictures beside the window: lays out and writes in the background, paints in turns on the JavaFX thread, so that the
 * window never stands still for long. The files are those that {@code isnad export} writes for the same view.
 */
public final class PictureMaker {
    private final PictureSource source;
    private final FetchedTextMetrics metrics;
    private final BackgroundTasks tasks;
    private final String version;

    /**
     * Makes pictures of one data set.
     *
     * @param metrics measures on the JavaFX thread
     * @param tasks their foreground and turns are the JavaFX thread
     * @param version of the program
     */
    public PictureMaker(PictureSource source, TextMetrics metrics, BackgroundTasks tasks, String version) {
        this.source = source;
        this.metrics = new FetchedTextMetrics(metrics);
        this.tasks = tasks;
        this.version = version;
    }

    /** A picture that is laid out but not yet painted. */
    record LaidOut(PictureView view, ExportPicture picture, String title) {}

    /** What the pictures are made of. */
    PictureSource source() {
        return source;
    }

    /** Lays out in the background. */
    void layOut(PictureView view, Consumer<LaidOut> done, Consumer<Throwable> failed) {
        tasks.run(() -> laidOut(view), done, failed);
    }

    /** Paints a picture that fits into a box; never larger than it is. */
    void paintSmall(LaidOut laidOut, double widthPx, double heightPx, Consumer<Image> done) {
        double scale = Math.min(
                1,
                Math.min(
                        widthPx / laidOut.view().widthPx(),
                        heightPx / laidOut.view().heightPx()));
        ScenePicture.paintSmall(laidOut.picture().scene(), laidOut.view().theme(), scale, tasks.turns(), done);
    }

    /** Makes an image in full size. */
    void image(PictureView view, Consumer<Image> done, Consumer<Throwable> failed) {
        paint(
                view,
                RowsPainted.IGNORED,
                (laidOut, pixels) -> tasks.run(() -> ScenePicture.image(pixels), done, failed),
                failed);
    }

    /**
     * Makes a file.
     *
     * @param file an SVG where its name ends so, else a PNG
     * @param replace whether a file that exists is replaced
     * @param done runs when the file is there, whole
     * @param failed gets an {@link UncheckedIOException} where the file cannot be written; an older one is then as it was
     */
    public void write(PictureView view, Path file, boolean replace, Runnable done, Consumer<Throwable> failed) {
        if (PictureFile.isSvg(file)) {
            inBackground(
                    () -> {
                        LaidOut laidOut = laidOut(view);
                        String svg = metrics.with(
                                known -> PictureFile.svg(laidOut.picture(), proof(laidOut), laidOut.title(), known));
                        PictureFile.write(file, replace, svg);
                    },
                    done,
                    failed);
            return;
        }
        PngMaking png = new PngMaking();
        paint(
                view,
                png,
                (laidOut, pixels) -> inBackground(
                        () -> PictureFile.write(file, replace, png, proof(laidOut), laidOut.title()), done, failed),
                failed);
    }

    private record Ready(LaidOut laidOut, Painting painting) {}

    /** Lays out and makes room for the pixels in the background, then paints in turns. */
    private void paint(
            PictureView view, RowsPainted follower, BiConsumer<LaidOut, Pixels> done, Consumer<Throwable> failed) {
        tasks.run(
                () -> {
                    LaidOut laidOut = laidOut(view);
                    return new Ready(
                            laidOut, ScenePicture.painting(laidOut.picture().scene(), view.theme(), view.scale()));
                },
                ready -> ready.painting()
                        .inTurns(tasks.turns(), follower, pixels -> done.accept(ready.laidOut(), pixels)),
                failed);
    }

    private interface Writing {
        void write() throws IOException;
    }

    private void inBackground(Writing writing, Runnable done, Consumer<Throwable> failed) {
        tasks.run(
                () -> {
                    try {
                        writing.write();
                        return true;
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                },
                written -> done.run(),
                failed);
    }

    private LaidOut laidOut(PictureView view) {
        Labels labels = BundleLabels.of(view.labels());
        PlotData plot = source.plot(labels);
        ExportPicture picture = metrics.with(known -> ExportLayout.picture(view.request(plot, labels, known)));
        return new LaidOut(view, picture, labels.of(source.dataset().title()));
    }

    private Proof proof(LaidOut laidOut) {
        return Proof.of(source.dataset(), laidOut.picture(), laidOut.view(), Map.of("isnad", version));
    }
}
