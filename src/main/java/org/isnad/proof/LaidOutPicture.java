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

    /** How the data is looked at. */
    public PictureView view() {
        return job.view();
    }

    /** The title of the data set in the language of the picture. */
    String title() {
        return job.labels().of(job.data().dataset().title());
    }

    /** What its file carries to prove what it shows. */
    Proof proof() {
        return Proof.of(job.data().dataset(), picture, job.view(), Map.of("isnad", job.version()));
    }
}
