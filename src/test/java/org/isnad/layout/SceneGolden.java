package org.isnad.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Compares pictures with the ones that were agreed on, {@code src/test/resources/golden/NAME.svg}.
 *
 * <p>A missing or different one fails, and the actual one stays under {@code target/golden}. {@code
 * -Dgolden.update=true} takes the actual ones over; in continuous integration (variable {@code CI}) that is refused.
 */
public final class SceneGolden {
    private static final Path AGREED = Path.of("src/test/resources/golden");
    private static final Path ACTUAL = Path.of("target/golden");

    private SceneGolden() {}

    public static void check(String name, String actual) throws IOException {
        check(name, actual, AGREED, Boolean.getBoolean("golden.update"), System.getenv("CI") != null);
    }

    public static void check(String name, String actual, Path agreedFolder, boolean update, boolean refuseUpdate)
            throws IOException {
        Path agreed = agreedFolder.resolve(name + ".svg");
        Path kept = ACTUAL.resolve(name + ".svg");
        Files.createDirectories(kept.getParent());
        Files.writeString(kept, actual);
        if (update) {
            assertTrue(!refuseUpdate, "pictures are not taken over in continuous integration");
            Files.createDirectories(agreed.getParent());
            Files.writeString(agreed, actual);
            return;
        }
        if (!Files.exists(agreed)) {
            fail("no picture " + agreed + "; the actual one is " + kept);
        }
        assertEquals(Files.readString(agreed), actual, "the actual picture is " + kept);
    }
}
