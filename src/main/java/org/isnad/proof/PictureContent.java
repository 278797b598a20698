package org.isnad.proof;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.isnad.png.RowsPainted;

/** What the file of a picture is to hold, with its proof. */
public interface PictureContent {

    /** What has to be told of all rows of pixels, from the uppermost down, before it can be written; empty without pixels. */
    Optional<RowsPainted> pixels();

    /**
     * Writes the file, whole or not at all. To be called once, after all rows are painted.
     *
     * @param replace whether a file that exists is replaced
     * @throws IOException if the file cannot be written, or exists and is not to be replaced; an old one is then as it was
     */
    void write(Path file, boolean replace) throws IOException;
}
