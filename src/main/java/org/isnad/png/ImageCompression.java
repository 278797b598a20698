package org.isnad.png;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/**
 * Compresses a picture while it is painted: band after band of rows, side by side, each as soon as it is there.
 *
 * <p>What comes out depends on the pixels alone: a band has as many rows as the width says, however the picture was painted.
 * To be told and asked by one thread at a time.
 */
public final class ImageCompression implements RowsPainted {
    /** About how many bytes of scan lines make a band: enough for the compression to lose nothing by it. */
    private static final int BAND_BYTES = 1 << 21;

    private static final int RGB = 3;
    private static final int RGBA = 4;

    private Optional<Pixels> picture = Optional.empty();
    private final List<CompletableFuture<Optional<DeflatedRows>>> bands = new ArrayList<>();

    /** Nothing is painted yet. */
    public ImageCompression() {}

    @Override
    public void painted(Pixels pixels, int rows) {
        picture = Optional.of(pixels);
        int bandRows = bandRows(pixels, RGB);
        int next = bands.size() * bandRows;
        while (next < pixels.heightPx() && Math.min(next + bandRows, pixels.heightPx()) <= rows) {
            int from = next;
            int to = Math.min(next + bandRows, pixels.heightPx());
            bands.add(later(() ->
                    pixels.opaque(from, to) ? Optional.of(DeflatedRows.of(pixels, from, to, RGB)) : Optional.empty()));
            next = to;
        }
    }

    /**
     * The whole picture; waits until it is compressed.
     *
     * @throws IllegalStateException if rows were not painted
     */
    public ImageData data() {
        Pixels pixels = picture.orElseThrow(() -> new IllegalStateException("nothing is painted"));
        if (bands.size() < Math.ceilDiv(pixels.heightPx(), bandRows(pixels, RGB))) {
            throw new IllegalStateException("painted as far as band " + bands.size());
        }
        List<DeflatedRows> opaque = bands.stream()
                .map(CompletableFuture::join)
                .flatMap(Optional::stream)
                .toList();
        return opaque.size() == bands.size()
                ? new ImageData(pixels.widthPx(), pixels.heightPx(), false, opaque)
                : withAlpha(pixels);
    }

    private static ImageData withAlpha(Pixels pixels) {
        int bandRows = bandRows(pixels, RGBA);
        List<CompletableFuture<DeflatedRows>> all = new ArrayList<>();
        for (int next = 0; next < pixels.heightPx(); next += bandRows) {
            int from = next;
            int to = Math.min(next + bandRows, pixels.heightPx());
            all.add(later(() -> DeflatedRows.of(pixels, from, to, RGBA)));
        }
        return new ImageData(
                pixels.widthPx(),
                pixels.heightPx(),
                true,
                all.stream().map(CompletableFuture::join).toList());
    }

    private static int bandRows(Pixels pixels, int bytesPerPixel) {
        return Math.max(1, BAND_BYTES / (pixels.widthPx() * bytesPerPixel));
    }

    /** On threads that never keep the program from ending: a picture may be given up half painted. */
    private static <T> CompletableFuture<T> later(Supplier<T> work) {
        return CompletableFuture.supplyAsync(work, Thread::startVirtualThread);
    }
}
