package org.isnad.articles;

import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Unpacks every stream of a PDF file once and throws away what comes out, to see that it stays within the limits. It looks at
 * the bytes alone: the reader of PDF files would unpack some streams before anybody could ask how large they are.
 */
final class PdfStreams {
    private static final String STREAM = "stream";

    private final byte[] bytes;
    private final byte[] buffer = new byte[1 << 16];
    private long unpacked;

    private PdfStreams(byte[] bytes) {
        this.bytes = bytes;
    }

    static void check(byte[] bytes) throws ExtractionFaultException {
        new PdfStreams(bytes).check();
    }

    private void check() throws ExtractionFaultException {
        for (int at = next(0); at >= 0; at = next(at)) {
            int start = at;
            while (start < bytes.length && start < at + 2 && (bytes[start] == '\r' || bytes[start] == '\n')) {
                start++;
            }
            if (start + 2 < bytes.length && packed(start)) {
                unpack(start);
            }
        }
    }

    /** Behind the next word that begins a stream. */
    private int next(int from) {
        for (int i = from; i + STREAM.length() <= bytes.length; i++) {
            int n = 0;
            while (n < STREAM.length() && bytes[i + n] == STREAM.charAt(n)) {
                n++;
            }
            if (n == STREAM.length() && (i < 3 || bytes[i - 1] != 'd')) {
                return i + STREAM.length();
            }
        }
        return -1;
    }

    /** Whether two bytes begin what is packed by zlib. */
    private boolean packed(int at) {
        int method = bytes[at] & 0xFF;
        int flags = bytes[at + 1] & 0xFF;
        return (method & 0x0F) == 8 && (method * 256 + flags) % 31 == 0;
    }

    private void unpack(int start) throws ExtractionFaultException {
        try (Inflater inflater = new Inflater()) {
            inflater.setInput(bytes, start, bytes.length - start);
            while (!inflater.finished()) {
                int n = inflater.inflate(buffer);
                if (n == 0) {
                    return;
                }
                unpacked += n;
                if (unpacked > ExtractionLimits.UNPACKED_BYTES) {
                    throw new ExtractionFaultException(ExtractionFault.TOO_LARGE);
                }
            }
        } catch (DataFormatException e) {
            // It only looked like it, or it is damaged: the reader will say so.
            return;
        }
    }
}
