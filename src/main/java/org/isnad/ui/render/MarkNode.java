package org.isnad.ui.render;

import javafx.scene.Node;
import org.isnad.scene.Mark;
import org.isnad.theme.Theme;

/** The JavaFX node of one mark. */
sealed interface MarkNode permits BoxNode, ShapeNode, TextNode {

    /** What stands in the scene graph. */
    Node node();

    /** What it shows. */
    Mark mark();

    /** Which marks it can show. */
    NodeKind kind();

    /**
     * Shows a mark from now on.
     *
     * @throws IllegalArgumentException if it is of another kind
     */
    void show(Mark mark, Theme theme);

    /** Lets go of the words of its mark, which is not shown any more: they may be of other data. */
    default void empty() {}

    /** Takes the colours of a theme. */
    void repaint(Theme theme);
}
