package org.isnad.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.GroupPrincipal;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.UserPrincipal;
import java.util.Optional;
import java.util.Set;

/**
 * What a file keeps when its content is replaced, on systems that know such things: who owns it, and who may read and write
 * it.
 *
 * @param owner whose it is
 * @param group of which group
 * @param permissions who may do what
 * @param links by how many names it is known
 */
record KeptAttributes(UserPrincipal owner, GroupPrincipal group, Set<PosixFilePermission> permissions, int links) {

    /**
     * Those of a file; empty where the system has none of the kind.
     *
     * @throws IOException if they cannot be read
     */
    static Optional<KeptAttributes> of(Path file) throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(file, PosixFileAttributeView.class);
        if (view == null) {
            return Optional.empty();
        }
        PosixFileAttributes found = view.readAttributes();
        return Optional.of(
                new KeptAttributes(found.owner(), found.group(), Set.copyOf(found.permissions()), links(file)));
    }

    /** Gives them to another file; whether it took them all. */
    boolean giveTo(Path file) {
        PosixFileAttributeView view = Files.getFileAttributeView(file, PosixFileAttributeView.class);
        try {
            PosixFileAttributes found = view.readAttributes();
            if (!found.owner().equals(owner)) {
                view.setOwner(owner);
            }
            if (!found.group().equals(group)) {
                view.setGroup(group);
            }
            // Last: a change of owner takes away some permissions.
            view.setPermissions(permissions);
            return true;
        } catch (IOException e) {
            // Only the administrator may give files away.
            return false;
        }
    }

    private static int links(Path file) throws IOException {
        try {
            return (Integer) Files.getAttribute(file, "unix:nlink");
        } catch (UnsupportedOperationException | IllegalArgumentException e) {
            // A system that does not count them.
            return 1;
        }
    }
}
