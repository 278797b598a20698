package org.isnad.cli;

import java.nio.file.Path;
import java.util.Optional;

/** Opens the window; supplied by the program's composition root, so that commands know no window system. */
@FunctionalInterface
public interface WindowOpener {

    /**
     * Opens the window and returns when it was closed.
     *
     * @param dataset the data set to show; empty for the one that comes with the program
     * @param articles folder of the articles, where the user named one
     */
    ExitCode open(Optional<Path> dataset, Optional<Path> articles);
}
