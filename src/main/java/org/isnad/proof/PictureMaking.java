package org.isnad.proof;

import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.isnad.layout.export.ShownRecords;
import org.isnad.scene.TextMetrics;
import org.jspecify.annotations.Nullable;

/**
 * A picture on its way into a file. What it proves is worked out on a thread of its own as soon as it is known what the picture
 * shows, while it is laid out and painted. Safe for all threads.
 */
public final class PictureMaking {
    private final PictureJob job;
    private final PictureFormat format;
    private @Nullable CompletableFuture<ShownData> data;

    /**
     * Nothing is made yet.
     *
     * @param format of the file
     */
    public PictureMaking(PictureJob job, PictureFormat format) {
        this.job = job;
        this.format = format;
    }

    /**
     * Lays the picture out; may be done several times, until all texts are measured.
     *
     * @param metrics of the fonts with which it will be drawn
     */
    public LaidOutPicture layOut(TextMetrics metrics) {
        return job.layOut(metrics, this::begin);
    }

    /**
     * What the file is to hold.
     *
     * @param picture as it was laid out here
     * @param metrics those with which it was
     */
    public PictureContent content(LaidOutPicture picture, TextMetrics metrics) {
        return format.content(picture, begun(picture.picture().shown())::join, metrics);
    }

    private synchronized void begin(ShownRecords shown) {
        if (data == null) {
            data = CompletableFuture.supplyAsync(
                    () -> ShownData.of(job.data().dataset(), shown), Thread::startVirtualThread);
        }
    }

    private synchronized CompletableFuture<ShownData> begun(ShownRecords shown) {
        begin(shown);
        return Objects.requireNonNull(data);
    }
}
