package org.isnad.proof;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.isnad.png.Pixels;

/** SHA-256 of texts and of pixels, as 64 lower-case hexadecimal digits. */
final class Checksums {
    private Checksums() {}

    /** Of the bytes in UTF-8. */
    static String of(String text) {
        return HexFormat.of().formatHex(sha256().digest(text.getBytes(StandardCharsets.UTF_8)));
    }

    /**
     * Of a picture, whatever the file around it: width and height as four bytes each, the highest first, then red, green,
     * blue and alpha of each pixel, row by row from the top left.
     */
    static String of(Pixels pixels) {
        MessageDigest digest = sha256();
        digest.update(ByteBuffer.allocate(8)
                .putInt(pixels.widthPx())
                .putInt(pixels.heightPx())
                .flip());
        byte[] row = new byte[4 * pixels.widthPx()];
        for (int y = 0; y < pixels.heightPx(); y++) {
            pixels.copyRow(y, 4, row, 0);
            digest.update(row);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
