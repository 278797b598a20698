package org.isnad.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.isnad.file.AtomicFile;
import org.isnad.labels.Labels;
import org.isnad.layout.ExportLayout;
import org.isnad.layout.ExportPicture;
import org.isnad.layout.PlotData;
import org.isnad.png.Pixels;
import org.isnad.png.PngChunk;
import org.isnad.png.PngEncoder;
import org.isnad.proof.PictureView;
import org.isnad.proof.Proof;
import org.isnad.proof.ProofChunk;
import org.isnad.svg.SvgFonts;
import org.isnad.svg.SvgWriter;

/** Paints pictures of one data set and writes them with their proof: PNG, or SVG where the name ends so. */
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

    /** Whether a file of that name is an SVG. */
    static boolean isSvg(Path file) {
        return file.toString().toLowerCase(Locale.ROOT).endsWith(".svg");
    }

    /**
     * Makes one picture.
     *
     * @throws IOException if the file cannot be written, or exists and is not to be replaced
     */
    void write(PictureView view, Path file) throws PainterUnavailableException, IOException {
        if (isSvg(file)) {
            String svg = painter.measure(metrics -> {
                ExportPicture picture = ExportLayout.picture(view.request(data, labels, metrics));
                return new SvgWriter(view.theme(), metrics)
                        .withFonts(SvgFonts.embedded())
                        .withMetadata(proof(picture, view).json())
                        .write(picture.scene(), labels.of(data.dataset().title()));
            });
            AtomicFile.write(file, replace, output -> output.write(svg.getBytes(StandardCharsets.UTF_8)));
            return;
        }
        List<ExportPicture> laidOut = new ArrayList<>();
        Pixels pixels = painter.paint(
                metrics -> {
                    laidOut.add(ExportLayout.picture(view.request(data, labels, metrics)));
                    return laidOut.getFirst().scene();
                },
                view.theme(),
                view.scale());
        List<PngChunk> chunks = ProofChunk.all(
                pixels,
                proof(laidOut.getFirst(), view),
                labels.of(data.dataset().title()));
        AtomicFile.write(file, replace, output -> PngEncoder.write(pixels, chunks, output));
    }

    private Proof proof(ExportPicture picture, PictureView view) {
        return Proof.of(data.dataset(), picture, view, Map.of("isnad", ProgramVersion.text()));
    }
}
