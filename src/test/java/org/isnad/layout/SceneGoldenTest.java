package org.isnad.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SceneGoldenTest {

    @Test
    void aMissingPictureFailsAndIsNotWritten(@TempDir Path folder) {
        assertThrows(AssertionError.class, () -> SceneGolden.check("self/a", "<svg/>", folder, false, false));
        assertFalse(Files.exists(folder.resolve("self/a.svg")));
    }

    @Test
    void aDifferentPictureFailsAndTheActualOneIsKept(@TempDir Path folder) throws IOException {
        SceneGolden.check("self/b", "<svg/>", folder, true, false);
        SceneGolden.check("self/b", "<svg/>", folder, false, false);
        assertThrows(AssertionError.class, () -> SceneGolden.check("self/b", "<svg />", folder, false, false));
        assertEquals("<svg />", Files.readString(Path.of("target/golden/self/b.svg")));
    }

    @Test
    void continuousIntegrationTakesNothingOver(@TempDir Path folder) {
        assertThrows(AssertionError.class, () -> SceneGolden.check("self/c", "<svg/>", folder, true, true));
        assertFalse(Files.exists(folder.resolve("self/c.svg")));
    }
}
