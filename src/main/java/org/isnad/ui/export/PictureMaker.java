package org.isnad.ui.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.image.Image;
import org.isnad.labels.BundleLabels;
import org.isnad.labels.Labels;
import org.isnad.png.RowsPainted;
import org.isnad.proof.LaidOutPicture;
import org.isnad.proof.PictureContent;
import org.isnad.proof.PictureFormat;
import org.isnad.proof.PictureJob;
import org.isnad.proof.PictureMaking;
import org.isnad.proof.PictureView;
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

    /** What the pictures are made of. */
    PictureSource source() {
        return source;
    }

    /** Lays out in the background. */
    void layOut(PictureView view, Consumer<LaidOutPicture> done, Consumer<Throwable> failed) {
        tasks.run(() -> metrics.with(job(view)::layOut), done, failed);
    }

    /** Paints a picture that fits into a box; never larger than it is. */
    void paintSmall(LaidOutPicture laidOut, double widthPx, double heightPx, Consumer<Image> done) {
        double scale = Math.min(
                laidOut.picture().unitPx(),
                Math.min(
                        widthPx / laidOut.scene().widthPx(),
                        heightPx / laidOut.scene().heightPx()));
        ScenePicture.paintSmall(laidOut.scene(), laidOut.view().theme(), scale, tasks.turns(), done);
    }

    /** Makes an image in full size. */
    void image(PictureView view, Consumer<Image> done, Consumer<Throwable> failed) {
        tasks.run(
                () -> painting(metrics.with(job(view)::layOut)),
                painting -> painting.inTurns(
                        tasks.turns(),
                        RowsPainted.IGNORED,
                        pixels -> tasks.run(() -> ScenePicture.image(pixels), done, failed)),
                failed);
    }

    /**
     * Makes a file in the format that its name ends in.
     *
     * @param replace whether a file that exists is replaced
     * @param done runs when the file is there, whole
     * @param failed gets an {@link UncheckedIOException} where the file cannot be written; an older one is then as it was
     */
    public void write(PictureView view, Path file, boolean replace, Runnable done, Consumer<Throwable> failed) {
        tasks.run(
                () -> unpainted(new PictureMaking(job(view), PictureFormat.of(file))),
                made -> paint(made, () -> write(made.content(), file, replace, done, failed)),
                failed);
    }

    /**
     * A picture before it is painted.
     *
     * @param painting paints it; empty where its format needs no pixels
     */
    private record Unpainted(PictureContent content, Optional<Painting> painting) {}

    private Unpainted unpainted(PictureMaking making) {
        LaidOutPicture picture = metrics.with(making::layOut);
        PictureContent content = metrics.with(known -> making.content(picture, known));
        return new Unpainted(content, content.pixels().map(follower -> painting(picture)));
    }

    /** Paints in turns where that is needed, and goes on. */
    private void paint(Unpainted made, Runnable painted) {
        if (made.painting().isEmpty()) {
            painted.run();
            return;
        }
        RowsPainted follower = made.content().pixels().orElse(RowsPainted.IGNORED);
        made.painting().get().inTurns(tasks.turns(), follower, pixels -> painted.run());
    }

    private void write(PictureContent content, Path file, boolean replace, Runnable done, Consumer<Throwable> failed) {
        tasks.run(
                () -> {
                    try {
                        content.write(file, replace);
                        return true;
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                },
                written -> done.run(),
                failed);
    }

    /** Makes room for the pixels. */
    private static Painting painting(LaidOutPicture picture) {
        PictureView view = picture.view();
        return ScenePicture.painting(picture.scene(), view.theme(), picture.pixelsPerUnit());
    }

    private PictureJob job(PictureView view) {
        Labels labels = BundleLabels.of(view.labels());
        return new PictureJob(source.plot(labels), labels, view, version);
    }
}
