package org.isnad.ui.action;

import org.kordamp.ikonli.Ikon;

/**
 * The button that an action has in the tool bar, or in the corner of the part of the window that it changes.
 *
 * @param icon what the button shows; its tooltip has the words
 * @param part where it stands; within a part the order is that of the list
 */
public record ToolPlace(Ikon icon, Part part) {

    /** Where buttons stand. */
    public enum Part {
        /** At the beginning of the tool bar. */
        START,
        /** In the tool bar, as a field that asks to be written in. */
        FIELD,
        /** At the end of the tool bar, with its word beside the icon. */
        MAIN,
        /** In the corner of the overview, where they stay together at every width. */
        OVERVIEW,
        /** Over the sign in the corner of the timeline that says which way time runs. */
        TIMELINE
    }
}
