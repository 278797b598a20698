package org.isnad.ui.pane;

import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.scene.Node;
import org.isnad.ui.action.Action;

/**
 * A part of the window that comes and goes.
 *
 * @param id unique among the panes; the program remembers it from one start to the next
 * @param node what is shown; {@link WindowPanes} makes it visible and invisible
 * @param shown whether it is there
 * @param toggle the command that shows and hides it; empty where something else does
 * @param remembered whether it is there again when the program starts where it ended
 */
public record WindowPane(
        String id, Node node, Position position, BooleanProperty shown, Optional<Action> toggle, boolean remembered) {

    /** Where a pane stands, in reading order, which is that of F6. */
    public enum Position {
        /** Where reading begins, beside the plots. */
        BESIDE_PLOTS,
        /** In place of timeline and chart; at most one pane is there, and takes the focus when it comes. */
        IN_PLACE_OF_PLOTS,
        /** Over the whole width of the plots, under them. */
        UNDER_PLOTS,
        /** Over the whole width of the window, above the status line. */
        AT_BOTTOM
    }

    /** A pane that its toggle alone shows and hides, and that is remembered. */
    public static WindowPane toggled(String id, Node node, Position position, BooleanProperty shown, Action toggle) {
        return new WindowPane(id, node, position, shown, Optional.of(toggle), true);
    }
}
