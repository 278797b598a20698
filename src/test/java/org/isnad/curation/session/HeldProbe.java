package org.isnad.curation.session;

import java.nio.file.Path;
import org.isnad.curation.Journal;

/** A process that ends with 1 where somebody has a data set, else with 0. */
final class HeldProbe {
    private HeldProbe() {}

    /**
     * Looks.
     *
     * @param arguments the file of the data set
     */
    public static void main(String[] arguments) {
        System.exit(Journal.isHeld(Path.of(arguments[0])) ? 1 : 0);
    }
}
