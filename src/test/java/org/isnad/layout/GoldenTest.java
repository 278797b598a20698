package org.isnad.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GoldenTest {
    @TempDir
    Path folder;

    @Test
    void aMissingGoldenFailsAndWritesNone() throws IOException {
        assertThrows(AssertionError.class, () -> compare("<svg/>", false, false));
        assertFalse(Files.exists(folder.resolve("expected/a.svg")));
        assertEquals("<svg/>", Files.readString(folder.resolve("actual/a.svg")));
    }

    @Test
    void oneOtherCharacterFails() throws IOException {
        compare("<svg/>", true, false);

        compare("<svg/>", false, false);
        assertThrows(AssertionError.class, () -> compare("<svg />", false, false));
    }

    @Test
    void nothingIsUpdatedWhereCiIsSet() {
        assertThrows(AssertionError.class, () -> compare("<svg/>", true, true));
        assertFalse(Files.exists(folder.resolve("expected/a.svg")));
    }

    private void compare(String svg, boolean update, boolean ci) throws IOException {
        Golden.compare(folder.resolve("expected"), folder.resolve("actual"), "a", svg, update, ci);
    }
}
