package org.isnad.proof;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import org.isnad.file.AtomicFile;
import org.isnad.png.RowsPainted;
import org.isnad.scene.TextMetrics;
import org.isnad.svg.SvgFonts;
import org.isnad.svg.SvgWriter;

/**
 * An SVG with its fonts and its proof.
 *
 * @param picture what is drawn
 * @param document without the proof
 * @param shown gives what the picture shows of the data set
 */
record SvgContent(LaidOutPicture picture, String document, Supplier<ShownData> shown) implements PictureContent {

    /**
     * The content of a picture.
     *
     * @param metrics those with which it was laid out
     */
    static SvgContent of(LaidOutPicture picture, Supplier<ShownData> shown, TextMetrics metrics) {
        String document = new SvgWriter(picture.view().theme(), metrics)
                .withFonts(SvgFonts.embedded())
                .write(picture.scene(), picture.title(), picture.picture().unitPx());
        return new SvgContent(picture, document, shown);
    }

    @Override
    public Optional<RowsPainted> pixels() {
        return Optional.empty();
    }

    /** The whole document; waits for what the picture shows. */
    String text() {
        return SvgProof.with(document, picture.proof(shown.get()).json());
    }

    @Override
    public void write(Path file, boolean replace) throws IOException {
        String text = text();
        AtomicFile.write(file, replace, output -> output.write(text.getBytes(StandardCharsets.UTF_8)));
    }
}
