package org.isnad.proof;

import java.util.concurrent.CompletableFuture;
import org.isnad.png.ImageCompression;
import org.isnad.png.ImageData;
import org.isnad.png.Pixels;
import org.isnad.png.RowsPainted;

/**
 * A PNG file in the making: rows are compressed and added to the checksum while those below are painted, on other threads
 * than the one that paints. To be told and asked by one thread at a time.
 */
final class PngMaking implements RowsPainted {
    private final ImageCompression compression = new ImageCompression();
    private final PixelChecksum checksum = new PixelChecksum();
    private CompletableFuture<Void> summed = CompletableFuture.completedFuture(null);

    /** Nothing is painted yet. */
    PngMaking() {}

    @Override
    public void painted(Pixels pixels, int rows) {
        compression.painted(pixels, rows);
        summed = summed.thenRunAsync(() -> checksum.painted(pixels, rows), Thread::startVirtualThread);
    }

    /** Waits for it. */
    ImageData data() {
        return compression.data();
    }

    /** Waits for it; to be asked once. */
    String checksum() {
        summed.join();
        return checksum.hex();
    }
}
