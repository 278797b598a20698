package org.isnad.file;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * Writes a file beside its place and moves it there when it is whole, so that a reader never sees half of it and an old one is
 * not lost when writing fails.
 */
public final class AtomicFile {
    private AtomicFile() {}

    /** Puts the content of a file into a stream, which it does not close. */
    @FunctionalInterface
    public interface Content {

        /**
         * Writes all of it.
         *
         * @throws IOException if the stream does
         */
        void writeTo(OutputStream output) throws IOException;
    }

    /**
     * Writes a file.
     *
     * @param replace whether one that exists is replaced
     * @throws FileAlreadyExistsException if the file exists and is not to be replaced; it is untouched
     * @throws IOException if the file cannot be written, or is a folder, device or pipe; an old one is untouched and nothing is left behind
     */
    public static void write(Path file, boolean replace, Content content) throws IOException {
        refuseExisting(file, replace);
        // A link stays a link: what it leads to is replaced.
        Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
        // A device or pipe would be replaced by an ordinary file, and be lost to all other programs.
        if (Files.exists(target) && !Files.isRegularFile(target)) {
            throw new IOException("is no ordinary file: " + file);
        }
        Path folder = Optional.ofNullable(target.getParent()).orElse(target);
        Path temporary = folder.resolve(
                "." + target.getFileName() + "." + ProcessHandle.current().pid() + ".tmp");
        boolean moved = false;
        try {
            try (FileChannel channel = FileChannel.open(
                            temporary,
                            StandardOpenOption.CREATE,
                            StandardOpenOption.TRUNCATE_EXISTING,
                            StandardOpenOption.WRITE);
                    OutputStream output = Channels.newOutputStream(channel)) {
                content.writeTo(output);
                output.flush();
                // Else the move could reach the disk before the words, and a power cut would leave an empty file.
                channel.force(true);
            }
            refuseExisting(file, replace);
            move(temporary, target);
            moved = true;
        } finally {
            if (!moved) {
                Files.deleteIfExists(temporary);
            }
        }
    }

    private static void refuseExisting(Path file, boolean replace) throws IOException {
        if (!replace && Files.exists(file)) {
            throw new FileAlreadyExistsException(file.toString());
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            // Some network folders: as good as it gets there.
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
