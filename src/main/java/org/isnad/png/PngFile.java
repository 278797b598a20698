package org.isnad.png;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;

/** Puts a picture into a file, whole or not at all. */
public final class PngFile {
    private PngFile() {}

    /**
     * Writes to a temporary file in the same folder and moves it to its name; what was there stays until then.
     *
     * @param file where; its folder exists
     * @param replace whether an existing file may be replaced
     * @throws FileAlreadyExistsException if the file exists and {@code replace} is false
     * @throws IOException if the folder does not exist or refuses, or the disk is full; no temporary file is left
     */
    public static void write(Path file, boolean replace, Pixels pixels, List<PngChunk> chunks) throws IOException {
        if (!replace && Files.exists(file)) {
            throw new FileAlreadyExistsException(file.toString());
        }
        Path name = file.getFileName();
        if (name == null || Files.isDirectory(file)) {
            throw new IOException("not the name of a file: " + file);
        }
        // Not createTempFile: that would give the picture the narrow permissions of a temporary file for good.
        Path temporary =
                file.resolveSibling("." + name + "." + ProcessHandle.current().pid() + ".part");
        try {
            try (OutputStream out = Files.newOutputStream(
                    temporary,
                    StandardOpenOption.CREATE,
                    StandardOpenOption.WRITE,
                    StandardOpenOption.TRUNCATE_EXISTING)) {
                PngEncoder.write(pixels, chunks, out);
            }
            move(temporary, file, replace);
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    private static void move(Path from, Path to, boolean replace) throws IOException {
        if (!replace) {
            // Fails when somebody else has created the file meanwhile, which an atomic move does not.
            Files.move(from, to);
            return;
        }
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
