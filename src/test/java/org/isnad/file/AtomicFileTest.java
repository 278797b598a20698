package org.isnad.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.nio.file.attribute.UserPrincipal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.isnad.file.UnusableTargetException.Fault;
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

    @Test
    void aPlaceThatTakesNoFileIsNamed() throws IOException {
        assertFault(Fault.NO_NAME, Path.of(""));
        assertFault(Fault.NO_NAME, folder.getRoot());
        assertFault(Fault.FOLDER, folder);
        Path link = Files.createSymbolicLink(folder.resolve("link"), folder.resolve("nothing"));
        assertFault(Fault.DANGLING_LINK, link);
        assertTrue(Files.isSymbolicLink(link));
        assertEquals(List.of(link), files());
    }

    @Test
    void aLinkStaysALink() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "old");
        Path link = Files.createSymbolicLink(folder.resolve("link"), file);
        AtomicFile.write(link, true, output -> output.write(WORDS));
        assertTrue(Files.isSymbolicLink(link));
        assertEquals("new", Files.readString(file));
    }

    /** Whoever may write into the folder can lay a link where a temporary file is expected. */
    @Test
    void nothingIsWrittenThroughAPlantedLink() throws IOException {
        Path victim = Files.writeString(folder.resolve("victim"), "mine");
        Path file = folder.resolve("file");
        long process = ProcessHandle.current().pid();
        for (String name : List.of(".file." + process + ".tmp", ".isnad-" + process + ".tmp", ".file.tmp")) {
            Files.createSymbolicLink(folder.resolve(name), victim);
        }
        Set<String> names = new HashSet<>();
        for (int i = 0; i < 20; i++) {
            AtomicFile.write(file, true, output -> {
                names.add(temporary());
                output.write(WORDS);
            });
        }
        assertEquals("mine", Files.readString(victim));
        assertEquals(20, names.size());
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aReplacedFileKeepsItsPermissions() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "old");
        for (String permissions : List.of("rw-------", "rw-rw-rw-", "r--r-----", "rwxr-xr-x")) {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(permissions));
            AtomicFile.write(file, true, output -> {
                Path temporary = folder.resolve(temporary());
                // Never more open than the file itself, not even while it is written.
                assertTrue(PosixFilePermissions.fromString(permissions)
                        .containsAll(Files.getPosixFilePermissions(temporary)));
                output.write(WORDS);
            });
            assertEquals(permissions, PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
            assertEquals("new", Files.readString(file));
        }
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aReplacedFileKeepsItsOtherNames() throws IOException {
        Path file = folder.resolve("file");
        for (String old : List.of("", "o", "old", "older than the new one")) {
            Files.deleteIfExists(file);
            Files.writeString(file, old);
            Path other = folder.resolve("other");
            Files.deleteIfExists(other);
            Files.createLink(other, file);
            AtomicFile.write(file, true, output -> output.write(WORDS));
            assertEquals("new", Files.readString(file));
            assertEquals("new", Files.readString(other));
            assertTrue(Files.isSameFile(file, other));
            assertEquals(2, files().size());
        }
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aReplacedFileKeepsItsOwner() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "old");
        UserPrincipal other =
                file.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName("nobody");
        try {
            Files.setOwner(file, other);
        } catch (IOException e) {
            abort("only the administrator gives files away");
        }
        AtomicFile.write(file, true, output -> output.write(WORDS));
        assertEquals(other, Files.getOwner(file));
        assertEquals("new", Files.readString(file));
    }

    @Test
    void whatKilledProcessesLeftIsDeletedAndNothingElse() throws IOException, InterruptedException {
        Process ended = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-version")
                .redirectErrorStream(true)
                .start();
        ended.getInputStream().readAllBytes();
        ended.waitFor();
        String random = "0123456789abcdef0123456789abcdef";
        Path left = Files.writeString(folder.resolve(".isnad-" + ended.pid() + "-" + random + ".tmp"), "half");
        List<Path> others = new ArrayList<>();
        others.add(folder.resolve(".isnad-" + ProcessHandle.current().pid() + "-" + random + ".tmp"));
        others.add(folder.resolve(".isnad-" + ended.pid() + "-short.tmp"));
        others.add(folder.resolve(".isnad-x-" + random + ".tmp"));
        others.add(folder.resolve("mine.tmp"));
        for (Path other : others) {
            Files.writeString(other, "kept");
        }
        AtomicFile.deleteLeftovers(folder);
        assertFalse(Files.exists(left));
        assertEquals(Set.copyOf(others), Set.copyOf(files()));
        AtomicFile.deleteLeftovers(folder.resolve("nowhere"));
    }

    @Test
    void writingDeletesWhatWasLeftBesideTheFile() throws IOException {
        Path left =
                Files.writeString(folder.resolve(".isnad-999999999999-0123456789abcdef0123456789abcdef.tmp"), "half");
        AtomicFile.write(folder.resolve("file"), false, output -> output.write(WORDS));
        assertFalse(Files.exists(left));
    }

    private void assertFault(Fault fault, Path target) {
        UnusableTargetException thrown = assertThrows(
                UnusableTargetException.class, () -> AtomicFile.write(target, true, output -> output.write(WORDS)));
        assertEquals(fault, thrown.fault());
    }

    private String temporary() throws IOException {
        try (Stream<Path> found = Files.list(folder)) {
            return found.map(path -> path.getFileName().toString())
                    .filter(name -> name.matches("\\.isnad-\\d+-[0-9a-f]{32}\\.tmp"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> found = Files.list(folder)) {
            return found.toList();
        }
    }
}
