package org.isnad.cli;

import java.io.IOException;
import java.nio.file.Path;
import org.isnad.file.UnusableTargetException;
import org.isnad.labels.Labels;

/** Why a file was not written, in words. */
final class Unwritable {
    private Unwritable() {}

    static String words(IOException broken, Path file, Labels labels) {
        return broken instanceof UnusableTargetException unusable
                ? labels.text(unusable.fault().messageKey(), "file", file.toString())
                : labels.text("cli.unwritable", "file", file.toString());
    }
}
