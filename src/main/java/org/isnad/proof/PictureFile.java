package org.isnad.proof;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.isnad.file.AtomicFile;
import org.isnad.layout.export.ExportPicture;
import org.isnad.png.ImageData;
import org.isnad.png.PngChunk;
import org.isnad.png.PngEncoder;
import org.isnad.scene.TextMetrics;
import org.isnad.svg.SvgFonts;
import org.isnad.svg.SvgWriter;

/** Files of pictures with their proof in them: PNG, or SVG where the name ends so. Each appears whole or not at all. */
public final class PictureFile {
    private PictureFile() {}

    /** Whether a file of that name is an SVG. */
    public static boolean isSvg(Path file) {
        return file.toString().toLowerCase(Locale.ROOT).endsWith(".svg");
    }

    /**
     * The text of an SVG, with its fonts.
     *
     * @param title of the picture
     * @param metrics those with which the picture was laid out
     */
    public static String svg(ExportPicture picture, Proof proof, String title, TextMetrics metrics) {
        return new SvgWriter(proof.view().theme(), metrics)
                .withFonts(SvgFonts.embedded())
                .withMetadata(proof.json())
                .write(picture.scene(), title);
    }

    /**
     * Writes an SVG.
     *
     * @param replace whether a file that exists is replaced
     * @throws IOException if the file cannot be written, or exists and is not to be replaced; an old one is then as it was
     */
    public static void write(Path file, boolean replace, String svg) throws IOException {
        AtomicFile.write(file, replace, output -> output.write(svg.getBytes(StandardCharsets.UTF_8)));
    }

    /**
     * Writes a PNG.
     *
     * @param replace whether a file that exists is replaced
     * @param png all rows of which are painted
     * @param title of the picture
     * @throws IOException if the file cannot be written, or exists and is not to be replaced; an old one is then as it was
     */
    public static void write(Path file, boolean replace, PngMaking png, Proof proof, String title) throws IOException {
        List<PngChunk> chunks = ProofChunk.all(png.checksum(), proof, title);
        ImageData image = png.data();
        AtomicFile.write(file, replace, output -> PngEncoder.write(image, chunks, output));
    }
}
