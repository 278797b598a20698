package org.isnad.file;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.isnad.file.UnusableTargetException.Fault;

/**
 * Writes a file beside its place and moves it there when it is whole, so that a reader never sees half of it and an old one is
 * not lost when writing fails. A file that is replaced keeps its owner, its permissions and its other names.
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
     * @throws UnusableTargetException if no file can stand there: no name, a folder, device or pipe, a link that leads nowhere
     * @throws IOException if the file cannot be written; an old one is untouched and nothing is left behind
     */
    public static void write(Path file, boolean replace, Content content) throws IOException {
        Path target = target(file);
        refuseExisting(file, replace);
        Path folder = Optional.ofNullable(target.getParent()).orElse(target);
        TemporaryFile.deleteLeftovers(folder);
        Optional<KeptAttributes> old = Files.exists(target) ? KeptAttributes.of(target) : Optional.empty();
        TemporaryFile.Opened temporary = TemporaryFile.in(folder, old.map(KeptAttributes::permissions));
        boolean moved = false;
        try {
            try (FileChannel channel = temporary.channel();
                    OutputStream output = Channels.newOutputStream(channel)) {
                content.writeTo(output);
                output.flush();
                // Else the move could reach the disk before the words, and a power cut would leave an empty file.
                channel.force(true);
            }
            boolean alike = old.map(kept -> kept.giveTo(temporary.path())).orElse(true);
            refuseExisting(file, replace);
            if (alike && old.map(KeptAttributes::links).orElse(1) == 1) {
                move(temporary.path(), target);
                moved = true;
                flush(folder);
            } else {
                overwrite(target, temporary.path());
            }
        } finally {
            if (!moved) {
                Files.deleteIfExists(temporary.path());
            }
        }
    }

    /** Deletes what was left in a folder by processes that were killed while they wrote; never fails. */
    public static void deleteLeftovers(Path folder) {
        TemporaryFile.deleteLeftovers(folder);
    }

    /** Where the file will stand: what a link leads to, so that the link stays a link. */
    private static Path target(Path file) throws IOException {
        if (file.toString().isEmpty() || file.getFileName() == null) {
            throw new UnusableTargetException(file, Fault.NO_NAME);
        }
        if (!Files.exists(file)) {
            if (Files.isSymbolicLink(file)) {
                // What the link was meant for is somewhere else, perhaps on a disk that is not there at the moment.
                throw new UnusableTargetException(file, Fault.DANGLING_LINK);
            }
            return file.toAbsolutePath();
        }
        Path target = file.toRealPath();
        if (Files.isDirectory(target)) {
            throw new UnusableTargetException(file, Fault.FOLDER);
        }
        // A device or pipe would be replaced by an ordinary file, and be lost to all other programs.
        if (!Files.isRegularFile(target)) {
            throw new UnusableTargetException(file, Fault.NOT_REGULAR);
        }
        return target;
    }

    private static void refuseExisting(Path file, boolean replace) throws IOException {
        if (!replace && Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
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

    /**
     * Writes the new bytes over the old ones, for a file of somebody else or with several names: a move would give it to us,
     * or part it from its other names. The whole content lies beside it until this is done.
     */
    private static void overwrite(Path target, Path whole) throws IOException {
        try (FileChannel from = FileChannel.open(whole, StandardOpenOption.READ);
                FileChannel to = FileChannel.open(target, StandardOpenOption.WRITE)) {
            long size = from.size();
            long before = to.size();
            long common = Math.min(before, size);
            try {
                // First what needs new room on the disk: where there is none, the old bytes are still as they were.
                copy(from, to, common, size);
                to.force(false);
            } catch (IOException e) {
                to.truncate(before);
                throw e;
            }
            copy(from, to, 0, common);
            to.truncate(size);
            to.force(true);
        }
    }

    private static void copy(FileChannel from, FileChannel to, long start, long end) throws IOException {
        from.position(start);
        for (long at = start; at < end; ) {
            at += to.transferFrom(from, at, end - at);
        }
    }

    /** Makes the move itself last: it is a change of the folder. */
    private static void flush(Path folder) {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException e) {
            // Windows opens no folders, and needs no flush of them: the move is in its log.
            return;
        }
    }
}
