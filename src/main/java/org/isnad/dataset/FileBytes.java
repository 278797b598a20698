package org.isnad.dataset;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;

/** The bytes of a file, or why there are none. */
public sealed interface FileBytes {

    /** All of them. */
    @SuppressWarnings("ArrayRecordComponent") // handed on at once, never compared
    record Read(byte[] bytes) implements FileBytes {}

    /** None. */
    record Failed(Reason reason) implements FileBytes {}

    /** Why a file cannot be read. */
    enum Reason {
        NOT_FOUND,
        NOT_REGULAR,
        OUTSIDE,
        TOO_LARGE,
        UNREADABLE
    }

    /** Reads a file of at most {@code limit} bytes; links are followed. */
    static FileBytes of(Path file, long limit) {
        try {
            BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
            // A pipe or device could keep us waiting for ever.
            if (!attributes.isRegularFile()) {
                return new Failed(Reason.NOT_REGULAR);
            }
            if (attributes.size() > limit) {
                return new Failed(Reason.TOO_LARGE);
            }
            try (InputStream input = Files.newInputStream(file)) {
                return upTo(limit, input);
            }
        } catch (NoSuchFileException e) {
            return new Failed(Reason.NOT_FOUND);
        } catch (IOException e) {
            // Permissions, loops of links, a broken disk: the message names them together.
            return new Failed(Reason.UNREADABLE);
        }
    }

    /** Reads a stream of at most {@code limit} bytes. */
    static FileBytes upTo(long limit, InputStream input) throws IOException {
        try {
            byte[] bytes = input.readNBytes((int) limit + 1);
            return bytes.length > limit ? new Failed(Reason.TOO_LARGE) : new Read(bytes);
        } catch (OutOfMemoryError e) {
            // Within the limit, but larger than this machine.
            return new Failed(Reason.TOO_LARGE);
        }
    }
}
