package org.isnad.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import org.isnad.file.UnusableTargetException;
import org.isnad.labels.Labels;

/** Why a file was not written, in words. */
final class Unwritable {
    private Unwritable() {}

    static String words(IOException broken, Path file, Labels labels) {
        return broken instanceof UnusableTargetException unusable
                ? labels.text(
                        "common.target." + unusable.fault().name().toLowerCase(Locale.ROOT), "file", file.toString())
                : labels.text("cli.unwritable", "file", file.toString());
    }
}
