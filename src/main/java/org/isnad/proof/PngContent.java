package org.isnad.proof;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.isnad.file.AtomicFile;
import org.isnad.png.ImageData;
import org.isnad.png.PngChunk;
import org.isnad.png.PngEncoder;
import org.isnad.png.RowsPainted;

/** A PNG with its proof in chunks of text and the checksum of its pixels. */
record PngContent(LaidOutPicture picture, Supplier<ShownData> shown, PngMaking making) implements PictureContent {

    /** Nothing is painted yet. */
    PngContent(LaidOutPicture picture, Supplier<ShownData> shown) {
        this(picture, shown, new PngMaking());
    }

    @Override
    public Optional<RowsPainted> pixels() {
        return Optional.of(making);
    }

    @Override
    public void write(Path file, boolean replace) throws IOException {
        List<PngChunk> chunks = ProofChunk.all(making.checksum(), picture.proof(shown.get()), picture.title());
        ImageData image = making.data();
        AtomicFile.write(file, replace, output -> PngEncoder.write(image, chunks, output));
    }
}
