package org.isnad.ui.action;

import org.kordamp.ikonli.Ikon;

/**
 * The button that an action has in the tool bar.
 *
 * @param icon what the button shows; its tooltip has the words
 * @param part where in the tool bar; within a part the order is that of the list
 */
public record ToolPlace(Ikon icon, Part part) {

    /** The parts of the tool bar, in reading order. */
    public enum Part {
        /** Before the choosers of what is shown. */
        FIRST,
        /** After them; the last of these gives way first where room is short. */
        VIEW,
        /** At the end, with its word beside the icon. */
        MAIN
    }
}
