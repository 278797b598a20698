package org.isnad.curation;

import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.isnad.ArchitectureException;

/**
 * The journals that this process has open. On some systems, closing a second channel on a file gives up every lock that the
 * process has on it, so a journal that is open here must not be opened a second time, not even to look whether it is locked.
 */
@ArchitectureException(
        ban = "MUTABLE_STATIC",
        reason = "The system's locks belong to the process, so what is known about them does too.")
final class HeldJournals {
    private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

    private HeldJournals() {}

    /** Takes a file for this process; false where it has it already. */
    static boolean take(Path file) {
        return HELD.add(key(file));
    }

    static boolean has(Path file) {
        return HELD.contains(key(file));
    }

    static void release(Path file) {
        HELD.remove(key(file));
    }

    private static Path key(Path file) {
        return file.toAbsolutePath().normalize();
    }
}
