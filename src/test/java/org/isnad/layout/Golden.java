package org.isnad.layout;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.isnad.scene.Scene;
import org.isnad.svg.SvgWriter;
import org.isnad.theme.Theme;

/**
 * Compares a scene, as SVG text, with the file of its name under {@code src/test/resources/goldens}.
 *
 * <p>A missing or different file fails; what was laid out is kept under {@code target/goldens}. The files are only
 * written with {@code -Dgolden.update=true}, and never where the variable {@code CI} is set.
 */
final class Golden {
    private static final Path EXPECTED = Path.of("src/test/resources/goldens");
    private static final Path ACTUAL = Path.of("target/goldens");

    private Golden() {}

    /** Fails where the scene is not the one of the file. */
    static void check(String name, Scene scene) throws IOException {
        String svg = new SvgWriter(Theme.PRINT, new FixedTextMetrics()).write(scene);
        compare(EXPECTED, ACTUAL, name, svg, Boolean.getBoolean("golden.update"), System.getenv("CI") != null);
    }

    /** Fails where the text is not the one of the file; the folders are parameters so that this can be tested itself. */
    static void compare(Path expected, Path actual, String name, String svg, boolean update, boolean ci)
            throws IOException {
        Path golden = expected.resolve(name + ".svg");
        if (update && ci) {
            throw new AssertionError("goldens are not updated where CI is set");
        }
        if (update) {
            Files.createDirectories(expected);
            Files.writeString(golden, svg);
            return;
        }
        String wanted = Files.exists(golden) ? Files.readString(golden) : null;
        if (!svg.equals(wanted)) {
            Files.createDirectories(actual);
            Path kept = Files.writeString(actual.resolve(name + ".svg"), svg);
            throw new AssertionError((wanted == null ? "no golden " : "differs from ") + golden + "; see " + kept);
        }
    }
}
