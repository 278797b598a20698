package org.isnad.ui.shell;

import javafx.scene.Node;
import javafx.scene.Parent;

/**
 * Whether a node lies inside another, or is it.
 *
 * @param outer the node around
 */
record Within(Node outer) {

    boolean holds(Node node) {
        if (node.equals(outer)) {
            return true;
        }
        Parent parent = node.getParent();
        return parent != null && holds(parent);
    }
}
