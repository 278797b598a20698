package org.isnad.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.isnad.labels.Labels;
import org.isnad.layout.data.PlotData;
import org.isnad.layout.export.ExportLayout;
import org.isnad.layout.export.ExportPicture;
import org.isnad.proof.PictureFile;
import org.isnad.proof.PictureView;
import org.isnad.proof.PngMaking;
import org.isnad.proof.Proof;

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

    /**
     * Makes one picture.
     *
     * @throws IOException if the file cannot be written, or exists and is not to be replaced
     */
    void write(PictureView view, Path file) throws PainterUnavailableException, IOException {
        String title = labels.of(data.dataset().title());
        if (PictureFile.isSvg(file)) {
            String svg = painter.measure(metrics -> {
                ExportPicture picture = ExportLayout.picture(view.request(data, labels, metrics));
                return PictureFile.svg(picture, proof(picture, view), title, metrics);
            });
            PictureFile.write(file, replace, svg);
            return;
        }
        List<ExportPicture> laidOut = new ArrayList<>();
        PngMaking png = new PngMaking();
        painter.paint(
                metrics -> {
                    laidOut.add(ExportLayout.picture(view.request(data, labels, metrics)));
                    return laidOut.getFirst().scene();
                },
                view.theme(),
                view.scale(),
                png);
        PictureFile.write(file, replace, png, proof(laidOut.getFirst(), view), title);
    }

    private Proof proof(ExportPicture picture, PictureView view) {
        return Proof.of(data.dataset(), picture, view, Map.of("isnad", ProgramVersion.text()));
    }
}
