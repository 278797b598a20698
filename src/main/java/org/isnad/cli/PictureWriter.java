package org.isnad.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.isnad.labels.Labels;
import org.isnad.layout.data.PlotData;
import org.isnad.png.RowsPainted;
import org.isnad.proof.LaidOutPicture;
import org.isnad.proof.PictureContent;
import org.isnad.proof.PictureFormat;
import org.isnad.proof.PictureJob;
import org.isnad.proof.PictureMaking;
import org.isnad.proof.PictureView;

/** Makes pictures of one data set at once, one after the other, in the format that the name of the file ends in. */
final class PictureWriter {
    private final Painter painter;
    private final PlotData data;
    private final Labels labels;
    private final boolean replace;

    /**
     * A writer.
     *
     * @param labels the words on the pictures
     * @param replace whether files that exist are replaced
     */
    PictureWriter(Painter painter, PlotData data, Labels labels, boolean replace) {
        this.painter = painter;
        this.data = data;
        this.labels = labels;
        this.replace = replace;
    }

    /** A picture before it is painted. */
    private record Unpainted(LaidOutPicture picture, PictureContent content) {}

    /**
     * Makes one picture.
     *
     * @throws PainterUnavailableException if pictures cannot be painted on this machine
     * @throws IOException if the file cannot be written, or exists and is not to be replaced
     */
    void write(PictureView view, Path file) throws PainterUnavailableException, IOException {
        PictureJob job = new PictureJob(data, labels, view, ProgramVersion.text());
        PictureMaking making = new PictureMaking(job, PictureFormat.of(file));
        Unpainted made = painter.measure(metrics -> {
            LaidOutPicture picture = making.layOut(metrics);
            return new Unpainted(picture, making.content(picture, metrics));
        });
        Optional<RowsPainted> pixels = made.content().pixels();
        if (pixels.isPresent()) {
            painter.paint(
                    metrics -> made.picture().scene(),
                    view.theme(),
                    made.picture().pixelsPerUnit(),
                    pixels.get());
        }
        made.content().write(file, replace);
    }
}
