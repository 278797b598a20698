package org.isnad.proof;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import org.isnad.file.AtomicFile;
import org.isnad.png.RowsPainted;
import org.isnad.scene.TextMetrics;
import org.isnad.svg.SvgFonts;
import org.isnad.svg.SvgWriter;

/**
 * An SVG with its fonts and its proof.
 *
 * @param text the document
 */
record SvgContent(String text) implements PictureContent {

    /**
     * The content of a picture.
     *
     * @param metrics those with which it was laid out
     */
    static SvgContent of(LaidOutPicture picture, TextMetrics metrics) {
        String document = new SvgWriter(picture.view().theme(), metrics)
                .withFonts(SvgFonts.embedded())
                .write(picture.scene(), picture.title(), picture.picture().unitPx());
        return new SvgContent(SvgProof.with(document, picture.proof().json()));
    }

    @Override
    public Optional<RowsPainted> pixels() {
        return Optional.empty();
    }

    @Override
    public void write(Path file, boolean replace) throws IOException {
        AtomicFile.write(file, replace, output -> output.write(text.getBytes(StandardCharsets.UTF_8)));
    }
}
