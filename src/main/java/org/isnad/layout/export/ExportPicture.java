package org.isnad.layout.export;

import java.util.List;
import org.isnad.scene.Scene;

/**
 * A picture that leaves the program.
 *
 * @param scene what is on it, in units of its layout
 * @param unitPx pixels of the picture at scale 1 for each unit of the layout, at least 1
 * @param shown the records that the picture shows or counts
 * @param derived what we computed from the figures, empty unless it was asked for
 * @param numbered ids of the records that have a number on it: the one with the number n is at index n - 1
 */
public record ExportPicture(
        Scene scene, double unitPx, ShownRecords shown, List<Computed> derived, List<String> numbered) {

    /**
     * A number that no article gives.
     *
     * @param from id of the figure with the earlier value
     * @param to id of the figure with the later one
     * @param formula how it follows from both, from left to right
     */
    public record Computed(String from, String to, String formula) {}

    /** Copies the lists. */
    public ExportPicture {
        derived = List.copyOf(derived);
        numbered = List.copyOf(numbered);
    }
}
