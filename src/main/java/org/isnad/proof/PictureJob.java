package org.isnad.proof;

import java.util.function.Consumer;
import org.isnad.labels.Labels;
import org.isnad.layout.data.PlotData;
import org.isnad.layout.export.ExportLayout;
import org.isnad.layout.export.ExportRequest;
import org.isnad.layout.export.ShownRecords;
import org.isnad.scene.TextMetrics;

/**
 * A picture to be made: what is on it, and how it is looked at. It is laid out, and {@link PictureMaking made} into a file; when
 * and on which thread is for the caller to say. Immutable, safe for all threads.
 *
 * @param data what is shown
 * @param labels the words on it
 * @param view how it is looked at
 * @param version of the program, for the proof
 */
public record PictureJob(PlotData data, Labels labels, PictureView view, String version) {

    /**
     * Lays the picture out; takes long for much data.
     *
     * @param metrics of the fonts with which it will be drawn
     */
    public LaidOutPicture layOut(TextMetrics metrics) {
        return layOut(metrics, _ -> {});
    }

    /**
     * Lays the picture out.
     *
     * @param known is told what the picture shows, before anything is laid out
     */
    LaidOutPicture layOut(TextMetrics metrics, Consumer<ShownRecords> known) {
        ExportRequest request = view.request(data, labels, metrics);
        ShownRecords shown = ExportLayout.shown(request);
        known.accept(shown);
        return new LaidOutPicture(this, ExportLayout.picture(request, shown));
    }
}
