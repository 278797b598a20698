package org.isnad.layout.export;

import java.util.List;
import org.isnad.scene.Scene;

/**
 * A picture that leaves the program.
 *
 * @param scene what is on it, in units of its layout
 * @param unitPx pixels of the picture at scale 1 for each unit of the layout, at least 1
 * @param shown ids of the records that the picture shows or counts: figures, then events, both chronological
 * @param numbered ids of the records that have a number on it: the one with the number n is at index n - 1
 */
public record ExportPicture(Scene scene, double unitPx, List<String> shown, List<String> numbered) {

    /** Copies the lists. */
    public ExportPicture {
        shown = List.copyOf(shown);
        numbered = List.copyOf(numbered);
    }
}
