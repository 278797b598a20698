package org.isnad.ui.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Shows a folder in the file manager of the system. */
public final class FolderOpener {
    private FolderOpener() {}

    /**
     * Opens a folder in a program of its own, and does not wait for it.
     *
     * @param system the name of the operating system, as in {@code os.name}
     * @throws UncheckedIOException if there is no such program
     */
    public static void open(Path folder, String system) {
        try {
            new ProcessBuilder(command(folder, system))
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<String> command(Path folder, String system) {
        String lower = system.toLowerCase(Locale.ROOT);
        String program = lower.contains("win") ? "explorer" : lower.contains("mac") ? "open" : "xdg-open";
        return List.of(program, folder.toString());
    }
}
