package org.isnad.file;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isnad.ArchitectureException;

/**
 * A file beside the place where it will stand, while it is being written: {@code .isnad-PROCESS-RANDOM.tmp}. Nobody can plant
 * a link at its name beforehand, and what a process that was killed leaves behind is known by the number of that process.
 */
@ArchitectureException(
        ban = "UNSEEDED_RANDOM",
        reason = "A name that can be foretold can be taken by a link to a file of somebody else.")
final class TemporaryFile {
    private static final Pattern NAME = Pattern.compile("\\.isnad-(\\d{1,18})-[0-9a-f]{32}\\.tmp");
    private static final Set<OpenOption> NEW = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    private static final int RANDOM_BYTES = 16;
    private static final SecureRandom RANDOM = new SecureRandom();

    private TemporaryFile() {}

    /** A new file that nobody else has opened, with its channel. */
    record Opened(Path path, FileChannel channel) {}

    /**
     * Makes an empty file in a folder and opens it for writing; it is locked until its channel is closed.
     *
     * @param permissions who may read and write it; those of any new file where it is empty
     * @throws IOException if the folder does not take it
     */
    static Opened in(Path folder, Optional<Set<PosixFilePermission>> permissions) throws IOException {
        FileAttribute<?>[] attributes =
                permissions.stream().map(PosixFilePermissions::asFileAttribute).toArray(FileAttribute<?>[]::new);
        Path path = folder.resolve(name());
        // An existing file or link, also one that leads nowhere, is refused by the system in one step.
        FileChannel channel = FileChannel.open(path, NEW, attributes);
        lock(channel);
        return new Opened(path, channel);
    }

    /**
     * Deletes what processes that are no more have left in a folder. What cannot be looked at or deleted stays: a leftover
     * harms nobody.
     */
    static void deleteLeftovers(Path folder) {
        try (DirectoryStream<Path> found = Files.newDirectoryStream(folder, ".isnad-*.tmp")) {
            for (Path path : found) {
                if (isLeftover(path)) {
                    Files.deleteIfExists(path);
                }
            }
        } catch (IOException | DirectoryIteratorException e) {
            // The folder is not there, cannot be read or is not ours to change.
            return;
        }
    }

    private static boolean isLeftover(Path path) {
        Matcher name = NAME.matcher(
                Optional.ofNullable(path.getFileName()).orElse(path).toString());
        return name.matches()
                && Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)
                && ProcessHandle.of(Long.parseLong(name.group(1)))
                        .filter(ProcessHandle::isAlive)
                        .isEmpty()
                && !lockedElsewhere(path);
    }

    /** Whether a process of another machine, whose numbers say nothing here, is writing it in a shared folder. */
    private static boolean lockedElsewhere(Path path) {
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.WRITE);
                FileLock lock = channel.tryLock()) {
            return lock == null;
        } catch (IOException | OverlappingFileLockException e) {
            return true;
        }
    }

    /** Says to other machines, where the number of this process says nothing, that somebody is at work. */
    private static void lock(FileChannel channel) {
        try {
            channel.tryLock();
        } catch (IOException e) {
            // A file system without locks: there nobody else deletes it either, see above.
            return;
        }
    }

    private static String name() {
        byte[] random = new byte[RANDOM_BYTES];
        RANDOM.nextBytes(random);
        return ".isnad-" + ProcessHandle.current().pid() + "-" + HexFormat.of().formatHex(random) + ".tmp";
    }
}
