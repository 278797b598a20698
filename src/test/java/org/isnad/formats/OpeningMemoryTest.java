package org.isnad.formats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.isnad.interchange.Notice;
import org.isnad.interchange.table.ReadingOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class OpeningMemoryTest {
    private static final long MEBIBYTE = 1 << 20;

    @TempDir
    private Path folder;

    /** A file that is as long as asked, but takes no room on the disk. */
    private Path file(String beginning, long bytes) throws IOException {
        Path file = folder.resolve("large.txt");
        Files.writeString(file, beginning, StandardCharsets.UTF_8);
        try (RandomAccessFile growing = new RandomAccessFile(file.toFile(), "rw")) {
            growing.setLength(bytes);
        }
        return file;
    }

    private static Map<String, Object> arguments(Optional<Notice> lacking) {
        Map<String, Object> arguments =
                new HashMap<>(lacking.map(Notice::arguments).orElseThrow());
        assertEquals("JAVA_TOOL_OPTIONS=-Xmx" + arguments.get("needed") + "m ./isnad", arguments.remove("command"));
        return arguments;
    }

    @Test
    void aTableNeedsTwentyTimesItsSizeAndJsonThirtyTimes() throws IOException {
        OpeningMemory given = new OpeningMemory(2048 * MEBIBYTE);
        assertEquals(Optional.empty(), given.lacking(file("date,title\n", 94 * MEBIBYTE)));
        assertEquals(
                Map.of("size", 95, "needed", 2050, "given", 2048),
                arguments(given.lacking(file("date,title\n", 95 * MEBIBYTE))));
        assertEquals(Optional.empty(), given.lacking(file("\uFEFF\n {", 63 * MEBIBYTE)));
        assertEquals(
                Map.of("size", 64, "needed", 2070, "given", 2048),
                arguments(given.lacking(file("\uFEFF\n [", 64 * MEBIBYTE))));
        assertEquals(
                Optional.empty(), new OpeningMemory(MEBIBYTE).lacking(file("{", MEBIBYTE)), "a small one is tried");
    }

    @Test
    void theFileInAFolderCounts() throws IOException {
        Files.move(file("{", 900 * MEBIBYTE), folder.resolve("dataset.json"));
        assertEquals(
                900,
                arguments(new OpeningMemory(2048 * MEBIBYTE).lacking(folder)).get("size"));
    }

    @Test
    void whatNoMemoryHoldsIsRefusedAtOnce() throws IOException {
        for (long bytes : new long[] {1100 * MEBIBYTE, 1L << 40}) {
            Path file = file("date,title\n", bytes);
            OpenedInput opened =
                    InputFile.open(file, Optional.empty(), Optional.empty(), Map.of(), ReadingOptions.NONE);
            Notice notice = assertInstanceOf(OpenedInput.Refused.class, opened)
                    .notices()
                    .getFirst();
            assertEquals("interchange.notice.file_too_large", notice.messageKey());
            assertInstanceOf(OpenedInput.Refused.class, InputFile.recognise(file, Optional.empty()));
        }
    }

    @Test
    void whatIsNoTextHasReadersOfItsOwn() throws IOException {
        OpeningMemory none = new OpeningMemory(MEBIBYTE);
        assertEquals(Optional.empty(), none.lacking(file("PK\u0003\u0004", 900 * MEBIBYTE)));
        assertEquals(Optional.empty(), none.lacking(folder.resolve("absent")));
    }
}
