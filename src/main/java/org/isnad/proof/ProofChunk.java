package org.isnad.proof;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.isnad.png.PngChunk;

/**
 * Where the proof stands in a PNG file: one compressed {@code iTXt} chunk. Its text is one line with the checksums, then the
 * canonical JSON, so that every changed byte of it shows.
 */
public final class ProofChunk {
    /** The keyword of the chunk. */
    public static final String KEYWORD = "isnad-proof";

    /** The most bytes that the chunk may have in the file. */
    public static final int MOST_BYTES = 32 << 20;

    /** The most bytes that the text may have in UTF-8. */
    public static final int MOST_TEXT_BYTES = 128 << 20;

    static final String JSON_NAME = "json-sha256=";
    static final String PIXELS_NAME = "pixels-sha256=";

    private ProofChunk() {}

    /**
     * All chunks of a picture that carries its proof.
     *
     * @param pixelChecksum that of {@link Checksums#of(org.isnad.png.Pixels)}
     * @param title of the picture
     */
    static List<PngChunk> all(String pixelChecksum, Proof proof, String title) {
        return List.of(
                PngChunk.physicalSize(proof.view().scale()),
                PngChunk.text("Title", title),
                PngChunk.text("Software", "Isnad"),
                PngChunk.compressedText(KEYWORD, text(pixelChecksum, proof.json())));
    }

    /** The text of the chunk in UTF-8. */
    static byte[] text(String pixelChecksum, byte[] json) {
        String head = JSON_NAME + Checksums.of(json) + " " + PIXELS_NAME + pixelChecksum + "\n";
        ByteArrayOutputStream text = new ByteArrayOutputStream(head.length() + json.length);
        text.writeBytes(head.getBytes(StandardCharsets.US_ASCII));
        text.writeBytes(json);
        return text.toByteArray();
    }
}
