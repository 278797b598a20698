package org.isnad.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

final class AtomicFileTest {
    private static final byte[] WORDS = {'n', 'e', 'w'};

    @TempDir
    private Path folder;

    /** The null device is one of them: it must survive a program that was asked to write into it. */
    @Test
    @DisabledOnOs(OS.WINDOWS)
    void whatIsNoOrdinaryFileIsNeverReplaced() throws IOException, InterruptedException {
        Path pipe = folder.resolve("pipe");
        assertEquals(0, new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor());
        assertThrows(IOException.class, () -> AtomicFile.write(pipe, true, output -> output.write(WORDS)));
        assertFalse(Files.isRegularFile(pipe));
        assertEquals(List.of(pipe), files());
    }

    @Test
    void anExistingFileIsReplacedOnlyWhenAsked() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "old");
        assertThrows(
                FileAlreadyExistsException.class, () -> AtomicFile.write(file, false, output -> output.write(WORDS)));
        assertEquals("old", Files.readString(file));
        AtomicFile.write(file, true, output -> output.write(WORDS));
        assertEquals("new", Files.readString(file));
        assertEquals(List.of(file), files());
    }

    @Test
    void aFailureLeavesTheOldFileAndNothingElse() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "old");
        assertThrows(
                IOException.class,
                () -> AtomicFile.write(file, true, output -> {
                    output.write(WORDS);
                    throw new IOException("disk full");
                }));
        assertEquals("old", Files.readString(file));
        assertEquals(List.of(file), files());
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> found = Files.list(folder)) {
            return found.toList();
        }
    }
}
