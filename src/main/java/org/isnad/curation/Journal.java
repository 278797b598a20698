package org.isnad.curation;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.isnad.json.JsonReader;
import org.isnad.json.JsonWriter;
import org.jspecify.annotations.Nullable;

/**
 * What was done to a data set since it was saved, in a file beside it: one line for each act, on the disk before the act is
 * answered. Whoever has it open has the data set: the system's lock on it is gone with the process. Used by one thread.
 */
public final class Journal implements AutoCloseable {
    private final Path file;
    private final FileChannel channel;

    /** Held for as long as the channel is open. */
    @SuppressWarnings("unused")
    private final FileLock lock;

    private Journal(Path file, FileChannel channel, FileLock lock) {
        this.file = file;
        this.channel = channel;
        this.lock = lock;
    }

    /**
     * An open journal with what was found in it.
     *
     * @param journal to be written on, behind what it holds
     * @param entries what a process that is no more has left; none after a clean end
     */
    public record Opened(Journal journal, List<JournalEntry> entries) {

        /** Copies the list. */
        public Opened {
            entries = List.copyOf(entries);
        }
    }

    /** Where the journal of a data set lies. */
    public static Path beside(Path dataset) {
        Path name = Optional.ofNullable(dataset.getFileName()).orElse(dataset);
        return dataset.resolveSibling("." + name + ".journal");
    }

    /**
     * Opens the journal of a data set, and makes it where there is none.
     *
     * @param dataset the file of the data set, which need not be there yet
     * @return the journal; empty where another window or process has it
     * @throws IOException if the folder takes no file, or the journal cannot be read
     */
    public static Optional<Opened> open(Path dataset) throws IOException {
        return openFile(beside(real(dataset)));
    }

    private static Optional<Opened> openFile(Path file) throws IOException {
        if (!HeldJournals.take(file)) {
            return Optional.empty();
        }
        Optional<Opened> opened = Optional.empty();
        try {
            opened = openFree(file);
            return opened;
        } finally {
            if (opened.isEmpty()) {
                HeldJournals.release(file);
            }
        }
    }

    /** Whether a window or process has a data set open for editing. */
    public static boolean isHeld(Path dataset) {
        Path file = beside(real(dataset));
        if (HeldJournals.has(file)) {
            return true;
        }
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS)) {
            return locked(channel) == null;
        } catch (IOException e) {
            // There is none, or it is of somebody whose files are not ours to change.
            return false;
        }
    }

    /** The data set itself, so that a link to it is no second one. */
    private static Path real(Path dataset) {
        try {
            return dataset.toRealPath();
        } catch (IOException e) {
            // It is not there yet.
            return dataset.toAbsolutePath();
        }
    }

    private static Optional<Opened> openFree(Path file) throws IOException {
        while (true) {
            // A link that somebody has laid there is not followed.
            FileChannel channel = FileChannel.open(
                    file,
                    StandardOpenOption.CREATE,
                    StandardOpenOption.READ,
                    StandardOpenOption.WRITE,
                    LinkOption.NOFOLLOW_LINKS);
            try {
                @Nullable FileLock lock = locked(channel);
                if (lock == null) {
                    channel.close();
                    return Optional.empty();
                }
                if (Files.exists(file)) {
                    Journal journal = new Journal(file, channel, lock);
                    return Optional.of(new Opened(journal, journal.read()));
                }
                // Whoever had it has deleted it between our opening and our locking.
                channel.close();
            } catch (IOException e) {
                channel.close();
                throw e;
            }
        }
    }

    /**
     * Begins anew, after the data set was opened or saved. What stands before counts no more, and goes with the file: whenever
     * the process ends, one of both is whole.
     *
     * @param checksum of the file on disk; empty where there is none yet
     * @param drafts the records that are not complete, which no file holds
     * @throws IOException if it cannot be written
     */
    public void begin(String checksum, Collection<Draft> drafts) throws IOException {
        append(new JournalEntry.Begun(checksum, List.copyOf(drafts), Optional.empty()));
    }

    /**
     * Writes an entry; it is on the disk when this returns.
     *
     * @throws IOException if it cannot be written; half of it does no harm
     */
    public void append(JournalEntry entry) throws IOException {
        long end = channel.size();
        byte[] line = (JsonWriter.writeLine(RecordJson.write((Record) entry)) + "\n").getBytes(StandardCharsets.UTF_8);
        try {
            ByteBuffer left = ByteBuffer.wrap(line);
            while (left.hasRemaining()) {
                channel.write(left, end + left.position());
            }
            channel.force(false);
        } catch (IOException e) {
            // A line that stands there in part would hide those behind it.
            channel.truncate(end);
            throw e;
        }
    }

    /**
     * Ends with nothing left to do: the file goes, and the data set is free.
     *
     * @throws IOException if it cannot be deleted
     */
    public void finish() throws IOException {
        // While it is still locked, so that nobody finds it between.
        try {
            Files.deleteIfExists(file);
        } finally {
            close();
        }
    }

    /** Lets go of the data set; what the journal holds stays there for the next start. */
    @Override
    public void close() throws IOException {
        try {
            channel.close();
        } finally {
            HeldJournals.release(file);
        }
    }

    private static @Nullable FileLock locked(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            // This process has it by a way that we do not know.
            return null;
        }
    }

    /** The entries up to the first that is not whole, which is cut off with all that follows it. */
    private List<JournalEntry> read() throws IOException {
        byte[] bytes = bytes();
        List<JournalEntry> entries = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == '\n') {
                Optional<JournalEntry> entry = entry(new String(bytes, start, i - start, StandardCharsets.UTF_8));
                if (entry.isEmpty()) {
                    break;
                }
                entries.add(entry.get());
                start = i + 1;
            }
        }
        channel.truncate(start);
        return entries;
    }

    private byte[] bytes() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ByteBuffer buffer = ByteBuffer.allocate(1 << 16);
        long at = 0;
        for (int n = channel.read(buffer, at); n >= 0; n = channel.read(buffer, at)) {
            bytes.write(buffer.array(), 0, n);
            at += n;
            buffer.clear();
        }
        return bytes.toByteArray();
    }

    private static Optional<JournalEntry> entry(String line) {
        return JsonReader.read(line).root().flatMap(node -> {
            try {
                return Optional.of(RecordJson.read(node, JournalEntry.class));
            } catch (IllegalArgumentException e) {
                // Half a line, or an entry that a later version of the program knows.
                return Optional.empty();
            }
        });
    }
}
