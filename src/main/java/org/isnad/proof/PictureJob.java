package org.isnad.proof;

import org.isnad.labels.Labels;
import org.isnad.layout.data.PlotData;
import org.isnad.layout.export.ExportLayout;
import org.isnad.scene.TextMetrics;

/**
 * A picture to be made: what is on it, and how it is looked at. It is laid out, painted where its {@link PictureFormat}
 * consists of pixels, and written; when and on which thread is for the caller to say. Immutable, safe for all threads.
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
        return new LaidOutPicture(this, ExportLayout.picture(view.request(data, labels, metrics)));
    }
}
