package org.isnad.ui.main;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.isnad.file.AtomicFile;
import org.isnad.layout.ExportLayout;
import org.isnad.layout.ExportRequest;
import org.isnad.png.Pixels;
import org.isnad.png.PngChunk;
import org.isnad.png.PngEncoder;
import org.isnad.scene.TextMetrics;
import org.isnad.ui.export.ExportChoice;
import org.isnad.ui.picture.ScenePicture;
import org.isnad.ui.state.DayRange;

/** Makes picture files of what lies on the {@link Desk}, laid out for their own size. */
final class PictureExport {

    private final Desk desk;
    private final TextMetrics metrics;

    PictureExport(Desk desk, TextMetrics metrics) {
        this.desk = desk;
        this.metrics = metrics;
    }

    /** Lays out and paints; on the JavaFX thread. Empty before a data set is open. */
    Optional<Pixels> paint(ExportChoice choice) {
        DayRange range =
                choice.wholeRange() ? desk.viewport().limits() : desk.viewport().range();
        return desk.open()
                .map(dataset -> ScenePicture.paint(
                        ExportLayout.scene(new ExportRequest(
                                choice.content(),
                                dataset.dataset(),
                                dataset.columns(),
                                desk.lanes(dataset),
                                range.fromDay(),
                                range.toDay(),
                                desk.viewport().direction(),
                                choice.widthPx(),
                                choice.heightPx(),
                                desk.settings().valueScaleProperty().get(),
                                desk.strips(dataset),
                                dataset.numerals(),
                                Optional.empty(),
                                true,
                                dataset.labels(),
                                metrics)),
                        choice.theme(),
                        choice.scale()));
    }

    /**
     * Writes the file; on any thread.
     *
     * @param title of the picture
     * @throws UncheckedIOException if that is not possible; an older file is then as it was
     */
    void write(ExportChoice choice, Pixels pixels, String title) {
        List<PngChunk> chunks = List.of(
                PngChunk.physicalSize(choice.scale()),
                PngChunk.text("Title", title),
                PngChunk.text("Software", "Isnad"));
        try {
            AtomicFile.write(choice.file(), choice.replace(), output -> PngEncoder.write(pixels, chunks, output));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
