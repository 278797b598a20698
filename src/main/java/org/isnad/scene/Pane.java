package org.isnad.scene;

import java.util.List;

/**
 * A region of the picture to which its marks are clipped.
 *
 * @param name for example {@code lanes}
 * @param bounds in picture coordinates
 * @param marks in picture coordinates, in drawing order
 */
public record Pane(String name, Box bounds, List<Mark> marks) {

    /** Copies the list. */
    public Pane {
        marks = List.copyOf(marks);
    }
}
