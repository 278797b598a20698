package org.isnad.layout;

import java.util.List;
import org.isnad.scene.Scene;

/**
 * A picture that leaves the program.
 *
 * @param scene what is on it
 * @param numbered ids of the records that have a number on it: the one with the number n is at index n - 1
 */
public record ExportPicture(Scene scene, List<String> numbered) {

    /** Copies the list. */
    public ExportPicture {
        numbered = List.copyOf(numbered);
    }
}
