package org.isnad.ui.shell;

import javafx.scene.Node;

/** Questions about where nodes stand in the scene graph. */
final class SceneGraph {
    private SceneGraph() {}

    /** Whether a node is another one or stands anywhere below it. */
    static boolean contains(Node outer, Node node) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (each.equals(outer)) {
                return true;
            }
        }
        return false;
    }
}
