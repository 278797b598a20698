package org.isnad.ui.main;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.file.AtomicFile;
import org.isnad.layout.ExportLayout;
import org.isnad.layout.ExportPicture;
import org.isnad.png.Pixels;
import org.isnad.png.PngChunk;
import org.isnad.png.PngEncoder;
import org.isnad.proof.PictureView;
import org.isnad.proof.Proof;
import org.isnad.proof.ProofChunk;
import org.isnad.scene.TextMetrics;
import org.isnad.ui.export.ExportChoice;
import org.isnad.ui.picture.ScenePicture;
import org.isnad.ui.state.DayRange;

/** Makes picture files of what lies on the {@link Desk}, laid out for their own size and with their proof in them. */
final class PictureExport {

    private final Desk desk;
    private final TextMetrics metrics;
    private final String version;

    /**
     * Exports from a desk.
     *
     * @param version of the program
     */
    PictureExport(Desk desk, TextMetrics metrics, String version) {
        this.desk = desk;
        this.metrics = metrics;
        this.version = version;
    }

    /** A picture that is painted but not yet written. */
    record Painted(Pixels pixels, Proof proof) {}

    /** Lays out and paints; on the JavaFX thread. Empty before a data set is open. */
    Optional<Painted> paint(ExportChoice choice) {
        return desk.open().map(dataset -> {
            PictureView view = view(choice, dataset);
            ExportPicture picture = ExportLayout.picture(view.request(dataset.plot(), dataset.labels(), metrics));
            Pixels pixels = ScenePicture.paint(picture.scene(), view.theme(), view.scale());
            return new Painted(pixels, Proof.of(dataset.dataset(), picture, view, Map.of("isnad", version)));
        });
    }

    private PictureView view(ExportChoice choice, OpenDataset dataset) {
        DayRange range =
                choice.wholeRange() ? desk.viewport().limits() : desk.viewport().range();
        return new PictureView(
                choice.content(),
                range.fromDay(),
                range.toDay(),
                desk.viewport().direction(),
                desk.settings().valueScaleProperty().get(),
                desk.laneChoice().kind(),
                desk.laneChoice().hidden(),
                desk.laneChoice().collapsed(),
                desk.shown().filter(),
                desk.shown().knownDayProperty().get(),
                desk.strips(dataset).stream().map(one -> one.id().value()).toList(),
                choice.theme(),
                dataset.labels().settings(),
                choice.widthPx(),
                choice.heightPx(),
                choice.scale(),
                true);
    }

    /**
     * Writes the file; on any thread.
     *
     * @param title of the picture
     * @throws UncheckedIOException if that is not possible; an older file is then as it was
     */
    void write(ExportChoice choice, Painted painted, String title) {
        List<PngChunk> chunks = ProofChunk.all(painted.pixels(), painted.proof(), title);
        try {
            AtomicFile.write(
                    choice.file(), choice.replace(), output -> PngEncoder.write(painted.pixels(), chunks, output));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
