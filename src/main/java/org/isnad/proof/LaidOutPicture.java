package org.isnad.proof;

import java.util.Map;
import org.isnad.layout.export.ExportPicture;
import org.isnad.scene.Scene;

/**
 * A picture that is laid out but neither painted nor written. Immutable, safe for all threads.
 *
 * @param job what was laid out
 * @param picture where everything stands
 */
public record LaidOutPicture(PictureJob job, ExportPicture picture) {

    /** Every mark of it. */
    public Scene scene() {
        return picture.scene();
    }

    /** How many pixels of the file each unit of the scene takes. */
    public double pixelsPerUnit() {
        return view().scale() * picture.unitPx();
    }

    /** How the data is looked at. */
    public PictureView view() {
        return job.view();
    }

    /** The title of its maker, else that of the data set in the language of the picture. */
    String title() {
        return view().titles().title().orElseGet(this::titleOfDataset);
    }

    private String titleOfDataset() {
        return job.labels().of(job.data().dataset().title());
    }

    /**
     * What its file carries to prove what it shows.
     *
     * @param data what it shows of the data set
     */
    Proof proof(ShownData data) {
        return Proof.of(job.data().dataset(), data, picture, job.view(), Map.of("isnad", job.version()));
    }
}
