package org.isnad.bundle;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.isnad.bundle.ZipArchive.Fault;
import org.isnad.bundle.ZipArchive.Limits;
import org.isnad.bundle.ZipArchive.Result;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A zip file is read whole and within its limits, or not at all. */
final class ZipArchiveTest {

    @TempDir
    private Path folder;

    private Path zip(Map<String, byte[]> members) throws IOException {
        return Zips.write(folder.resolve("x.zip"), members);
    }

    private static Fault fault(Path file, Limits limits) {
        return assertInstanceOf(Result.Refused.class, ZipArchive.read(file, limits))
                .fault();
    }

    @Test
    void membersAreReadByName() throws IOException {
        Path file = zip(Map.of("b/ملف 1.txt", new byte[] {1, 2}, "a", new byte[0], "b/", new byte[0]));
        var members = assertInstanceOf(Result.Read.class, ZipArchive.read(file, Limits.DEFAULT))
                .members();
        assertEquals(List.of("a", "b/ملف 1.txt"), List.copyOf(members.keySet()));
        assertArrayEquals(new byte[] {1, 2}, members.get("b/ملف 1.txt"));
        assertTrue(ZipArchive.looksLikeZip(file));
        assertFalse(ZipArchive.looksLikeZip(folder));
        assertFalse(ZipArchive.looksLikeZip(folder.resolve("nothing")));
        assertFalse(ZipArchive.looksLikeZip(Files.writeString(folder.resolve("t"), "PK")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../x",
                "a/../../x",
                "..",
                "./x",
                "/etc/x",
                "a//x",
                "..\\x",
                "C:x",
                "a/\u0000",
                "x\n",
                "\u202Egpj.x",
                "a/../",
                "/"
            })
    void aNameThatLeadsOutIsRefused(String name) throws IOException {
        Map<String, byte[]> members = new LinkedHashMap<>();
        members.put("dataset.json", new byte[] {1});
        members.put(name, new byte[] {1});
        Path file = zip(members);
        assertEquals(Fault.UNSAFE_NAME, fault(file, Limits.DEFAULT));
        try (var files = Files.list(folder)) {
            assertEquals(List.of(file), files.toList(), "nothing was unpacked");
        }
    }

    @Test
    void twoMembersOfOneNameAreRefused() throws IOException {
        assertEquals(
                Fault.DUPLICATE_NAME,
                fault(Zips.twice(folder.resolve("x.zip"), "dataset.json", Map.of()), Limits.DEFAULT));
        assertEquals(
                Fault.DUPLICATE_NAME,
                fault(zip(Map.of("A.txt", new byte[0], "a.TXT", new byte[0])), Limits.DEFAULT),
                "one file to some systems");
        assertEquals(
                Fault.DUPLICATE_NAME,
                fault(zip(Map.of("\u00E9", new byte[0], "e\u0301", new byte[0])), Limits.DEFAULT),
                "one name in two encodings");
    }

    @Test
    void aBombIsRefusedAtTheLimit() throws IOException {
        Path bomb = zip(Map.of("a", new byte[1000], "b", new byte[64 * 1024 * 1024]));
        assertTrue(Files.size(bomb) < 200_000, "small outside");
        assertEquals(Fault.TOO_LARGE, fault(bomb, new Limits(10, 1_000_000)));
        assertEquals(Fault.TOO_LARGE, fault(bomb, new Limits(10, 1000 + 64 * 1024 * 1024 - 1)));
        assertInstanceOf(Result.Read.class, ZipArchive.read(bomb, new Limits(10, 1000 + 64 * 1024 * 1024)));
    }

    @Test
    void aSizeThatIsALieIsNotBelieved() throws IOException {
        Path bomb = zip(Map.of("b", new byte[5_000_000]));
        byte[] bytes = Files.readAllBytes(bomb);
        int directory = new String(bytes, StandardCharsets.ISO_8859_1).indexOf("PK\u0001\u0002");
        // The unpacked size in the directory: 1 byte.
        for (int i = 0; i < 4; i++) {
            bytes[directory + 24 + i] = (byte) (i == 0 ? 1 : 0);
        }
        Files.write(bomb, bytes);
        assertInstanceOf(Result.Refused.class, ZipArchive.read(bomb, new Limits(10, 1_000_000)));
    }

    @Test
    void tooManyMembersAreRefused() throws IOException {
        Map<String, byte[]> members = new LinkedHashMap<>();
        for (int i = 0; i < 11; i++) {
            members.put("f" + i, new byte[0]);
        }
        assertEquals(Fault.TOO_MANY, fault(zip(members), new Limits(10, 1000)));
        assertInstanceOf(Result.Read.class, ZipArchive.read(zip(members), new Limits(11, 1000)));
    }

    @Test
    void aDamagedFileIsRefusedAndNeverAFault() throws IOException {
        byte[] sound =
                Files.readAllBytes(zip(Map.of("dataset.json", "{}".repeat(500).getBytes(StandardCharsets.UTF_8))));
        Path file = folder.resolve("damaged.zip");
        assertEquals(Fault.UNREADABLE, fault(Files.write(file, new byte[] {'P', 'K', 3, 4}), Limits.DEFAULT));
        Random random = new Random(3);
        for (int i = 0; i < 300; i++) {
            byte[] damaged = sound.clone();
            for (int n = 0; n <= i % 4; n++) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt();
            }
            ZipArchive.read(Files.write(file, damaged), Limits.DEFAULT);
            assertInstanceOf(
                    Result.Refused.class,
                    ZipArchive.read(
                            Files.write(file, java.util.Arrays.copyOf(sound, i % (sound.length - 1))), Limits.DEFAULT));
        }
    }
}
