package org.isnad.ui.render;

import javafx.scene.Node;
import org.isnad.scene.Mark;
import org.isnad.theme.Theme;

/** The node of one mark, kept as long as the mark's key is in the scene. */
sealed interface MarkNode permits BoxNode, ShapeNode, TextNode {

    /** What stands in the scene graph; the same object for life. */
    Node node();

    /** What it shows. */
    Mark mark();

    /**
     * Shows another state of the mark.
     *
     * @return false if it takes another node to show it; nothing is changed then
     */
    boolean show(Mark mark, Theme theme);

    /** Takes the colours of another theme. */
    void repaint(Theme theme);
}
