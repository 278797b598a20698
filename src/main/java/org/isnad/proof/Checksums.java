package org.isnad.proof;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.isnad.png.Pixels;

/** SHA-256 of texts, bytes and pixels, as 64 lower-case hexadecimal digits. */
final class Checksums {
    private Checksums() {}

    /** Of the bytes in UTF-8. */
    static String of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }

    static String of(byte[] bytes) {
        return HexFormat.of().formatHex(sha256().digest(bytes));
    }

    /** Of a picture, see {@link PixelChecksum}. */
    static String of(Pixels pixels) {
        PixelChecksum checksum = new PixelChecksum();
        checksum.painted(pixels, pixels.heightPx());
        return checksum.hex();
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
