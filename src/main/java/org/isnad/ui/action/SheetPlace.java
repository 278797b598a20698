package org.isnad.ui.action;

/**
 * The line that an action has in the sheet of keys. Actions with the same group and message share their lines.
 *
 * @param message key of the words for what the keys do
 */
public record SheetPlace(Group group, String message) {

    /** The parts of the sheet, in its order. */
    public enum Group {
        /** Moving in time. */
        TIME,
        /** Zooming. */
        ZOOM,
        /** Events, sources and the article. */
        READ,
        /** Records, citations and their dates while they are made. */
        EDIT,
        /** Panes, files and the program. */
        WINDOW
    }
}
