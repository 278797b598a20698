package org.isnad.articles;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Unpacks a packed file once and throws away what comes out, to see that it stays within the limits. */
final class PackedParts {
    private PackedParts() {}

    static void check(byte[] bytes) throws ExtractionFaultException {
        byte[] buffer = new byte[1 << 16];
        long unpacked = 0;
        int parts = 0;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts++;
                for (int n = zip.read(buffer); n >= 0; n = zip.read(buffer)) {
                    unpacked += n;
                    limit(unpacked, parts);
                }
                limit(unpacked, parts);
            }
        } catch (IOException | IllegalArgumentException e) {
            // Names in no encoding, broken tables, an end in the middle.
            throw new ExtractionFaultException(ExtractionFault.DAMAGED);
        }
    }

    private static void limit(long unpacked, int parts) throws ExtractionFaultException {
        if (unpacked > ExtractionLimits.UNPACKED_BYTES || parts > ExtractionLimits.PARTS) {
            throw new ExtractionFaultException(ExtractionFault.TOO_LARGE);
        }
    }
}
