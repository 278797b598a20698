package org.isnad.ui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;

/**
 * Finds nodes that are asked for in every frame. {@link Scene#lookup} parses a selector each time: compiling that took more of the
 * processor than laying the first picture out.
 */
final class FrameNodes {
    private FrameNodes() {}

    /** The first node with an id; empty without one, and where there is no scene. */
    static Optional<Node> byId(Scene scene, String id) {
        return scene == null
                ? Optional.empty()
                : all(scene.getRoot()).stream()
                        .filter(node -> id.equals(node.getId()))
                        .findFirst();
    }

    /** A node and all below it. */
    static List<Node> all(Node root) {
        List<Node> nodes = new ArrayList<>();
        add(root, nodes);
        return nodes;
    }

    private static void add(Node node, List<Node> nodes) {
        nodes.add(node);
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> add(child, nodes));
        }
    }
}
