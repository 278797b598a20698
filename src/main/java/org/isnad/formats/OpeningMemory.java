package org.isnad.formats;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.isnad.dataset.DatasetReader;
import org.isnad.interchange.Notice;
import org.isnad.interchange.NoticeCode;
import org.isnad.interchange.Notices;

/**
 * Whether there is memory enough to open a file, asked before any of it is read: a minute of reading that ends without memory
 * helps nobody.
 *
 * @param heapBytes the most that the program may take
 */
record OpeningMemory(long heapBytes) {
    /** More than that no array and no text can hold. */
    static final int LIMIT_BYTES = 1 << 30;

    /** What opening takes of memory for each byte of a table, and of JSON: measured with 200,000 events and made a third larger. */
    private static final int TABLE_FACTOR = 20;

    private static final int JSON_FACTOR = 30;

    /** What the window itself takes. */
    private static final long WINDOW_BYTES = 150L << 20;

    /** Smaller files are tried in any case. */
    private static final long SMALL_BYTES = 4L << 20;

    /** That of this program. */
    static OpeningMemory ofThisProgram() {
        return new OpeningMemory(Runtime.getRuntime().maxMemory());
    }

    /** Why a file, or the one in a folder, cannot be opened; empty where it can, or where its reader has better words for what is wrong. */
    Optional<Notice> lacking(Path named) {
        Path file = Files.isDirectory(named) ? named.resolve(DatasetReader.FILE_NAME) : named;
        try {
            long size = Files.isRegularFile(file) ? Files.size(file) : 0;
            int first = size > SMALL_BYTES ? first(file) : -1;
            if (first < 0 || first == 'P') {
                // Nothing of it, or a zip file, which has limits of its own.
                return Optional.empty();
            }
            Notices notices = new Notices(file.toString());
            long needed = size * (first == '{' || first == '[' ? JSON_FACTOR : TABLE_FACTOR) + WINDOW_BYTES;
            if (size > LIMIT_BYTES) {
                notices.add(NoticeCode.FILE_TOO_LARGE, "limit", LIMIT_BYTES >> 20);
            } else if (needed > heapBytes) {
                notices.add(
                        NoticeCode.TOO_LITTLE_MEMORY,
                        "size",
                        (int) (size >> 20),
                        "needed",
                        (int) (needed >> 20),
                        "given",
                        (int) (heapBytes >> 20),
                        "command",
                        "JAVA_TOOL_OPTIONS=-Xmx" + (needed >> 20) + "m ./isnad");
            }
            return notices.all().stream().findFirst();
        } catch (IOException e) {
            // Its reader says why.
            return Optional.empty();
        }
    }

    /** The first sign of a file that is neither blank nor a byte order mark; negative for none, for a folder, and where it cannot be read. */
    static int firstSign(Path file) {
        try {
            return Files.isRegularFile(file) ? first(file) : -1;
        } catch (IOException e) {
            // Its reader says why.
            return -1;
        }
    }

    /** The first sign of a file that is neither blank nor a byte order mark; negative for none. */
    private static int first(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            for (byte sign : in.readNBytes(64)) {
                if (sign > ' ') {
                    return sign;
                }
            }
            return ' ';
        }
    }
}
