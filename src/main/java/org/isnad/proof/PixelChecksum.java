package org.isnad.proof;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.isnad.png.Pixels;
import org.isnad.png.RowsPainted;

/**
 * The SHA-256 of a picture, whatever the file around it: of its width and height as four bytes each, the highest first, then
 * red, green, blue and alpha of each pixel, row by row from the top left. It can be taken while the picture is painted.
 */
final class PixelChecksum implements RowsPainted {
    private static final int RGBA = 4;

    private final MessageDigest digest = Checksums.sha256();
    private int taken;

    @Override
    public void painted(Pixels pixels, int rows) {
        if (taken == 0) {
            digest.update(ByteBuffer.allocate(8)
                    .putInt(pixels.widthPx())
                    .putInt(pixels.heightPx())
                    .flip());
        }
        byte[] row = new byte[RGBA * pixels.widthPx()];
        while (taken < rows) {
            pixels.copyRow(taken, RGBA, row, 0);
            digest.update(row);
            taken++;
        }
    }

    /** 64 lower-case hexadecimal digits; to be asked once, after the last row. */
    String hex() {
        return HexFormat.of().formatHex(digest.digest());
    }
}
