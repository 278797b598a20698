package org.isnad.ui.files;

import java.nio.file.Files;
import java.nio.file.Path;

/** The folder that is proposed for a data set. */
final class ProposedFolder {
    private ProposedFolder() {}

    /** A folder under the user's own that is not there yet. */
    static Path under(Path home) {
        Path folder = home.resolve("Isnad");
        for (int n = 1; ; n++) {
            Path one = folder.resolve(n == 1 ? "dataset" : "dataset-" + n);
            if (!Files.exists(one)) {
                return one;
            }
        }
    }
}
