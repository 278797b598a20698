package org.isnad.dataset;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.isnad.dataset.LoadResult.Loaded;
import org.isnad.dataset.LoadResult.Refused;
import org.junit.jupiter.api.Test;

/** Whatever is done to a valid file, reading it gives a data set or problems, and what was read can be written. */
final class FuzzTest {
    private static final Path SAMPLE = Path.of("src/test/resources/org/isnad/dataset/sample");

    private static final List<String> TOKENS = List.of(
            "null",
            "true",
            "-1",
            "1e999999999",
            "0.5",
            "\"\"",
            "\"\\ud800\"",
            "\"\\u0000\"",
            "{}",
            "[]",
            "[[[[",
            "}",
            ",",
            "\"2020-13\"",
            "\"../../x\"",
            "\"a\"",
            "\uFEFF",
            "\u0000",
            "\"id\":",
            "9999999999999999999999");

    @Test
    void changedBytesNeverThrow() throws IOException {
        byte[] valid = Files.readAllBytes(SAMPLE.resolve("dataset.json"));
        Random random = new Random(20200909);
        for (int run = 0; run < 1500; run++) {
            byte[] changed = valid.clone();
            for (int i = random.nextInt(4); i >= 0; i--) {
                changed[random.nextInt(changed.length)] = (byte) random.nextInt(256);
            }
            check(changed, run);
        }
    }

    @Test
    void changedStructureNeverThrows() throws IOException {
        String valid = Files.readString(SAMPLE.resolve("dataset.json"));
        Random random = new Random(42);
        String[] parts = valid.split("(?<=[\\[\\]{},:])|(?=[\\[\\]{},:])", -1);
        for (int run = 0; run < 1500; run++) {
            String[] changed = parts.clone();
            for (int i = random.nextInt(3); i >= 0; i--) {
                int at = random.nextInt(changed.length);
                changed[at] = random.nextBoolean()
                        ? TOKENS.get(random.nextInt(TOKENS.size()))
                        : changed[random.nextInt(changed.length)];
            }
            check(String.join("", changed).getBytes(StandardCharsets.UTF_8), run);
        }
    }

    private static void check(byte[] bytes, int run) {
        assertDoesNotThrow(
                () -> {
                    switch (DatasetReader.read(bytes, "fuzz", ArticleSource.beside(SAMPLE))) {
                        case Loaded(var loaded) -> DatasetWriter.write(loaded.dataset());
                        case Refused(var source, var problems) -> assertFalse(problems.isEmpty());
                    }
                },
                () -> "run " + run);
    }
}
