package org.isnad.ui.render;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.NodeOrientation;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.shape.Rectangle;
import org.isnad.scene.Mark;
import org.isnad.scene.MarkKey;
import org.isnad.scene.Pane;
import org.isnad.theme.Theme;

/**
 * The nodes of one pane of a scene, clipped to its bounds. Where most marks move sideways together, as they do while a view is
 * panned, the group is moved that holds them, and the nodes stay as they are.
 */
final class PaneNodes {
    private final Group clipped = new Group();
    private final Group group = new Group();
    private final Rectangle clip = new Rectangle();
    private Map<MarkKey, MarkNode> nodes = new HashMap<>();

    /** How far right of their places in the group the marks are seen. */
    private double shiftPx;

    PaneNodes() {
        for (Group each : List.of(clipped, group)) {
            each.setAutoSizeChildren(false);
            each.setManaged(false);
        }
        clipped.getChildren().add(group);
        // In a window from right to left it would be turned, and what a turned box cuts is drawn aside and blended.
        clip.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        clipped.setClip(clip);
    }

    /** What stands in the scene graph. */
    Group group() {
        return clipped;
    }

    /** The nodes of the marks, from below to above. */
    List<Node> nodes() {
        return group.getChildren();
    }

    /**
     * Shows a pane: nodes of keys that stay are kept, others go or come.
     *
     * @throws IllegalArgumentException if two marks of the pane have the same key
     */
    void show(Pane pane, Theme theme) {
        clip.setX(pane.bounds().x());
        clip.setY(pane.bounds().y());
        clip.setWidth(pane.bounds().width());
        clip.setHeight(pane.bounds().height());
        shiftPx = MarkShift.of(pane.marks(), nodes);
        group.setTranslateX(shiftPx);
        Map<MarkKey, MarkNode> next = HashMap.newHashMap(pane.marks().size());
        List<Node> order = new ArrayList<>(pane.marks().size());
        List<Mark> marks = new ArrayList<>(pane.marks());
        // Stable: inside a layer the order of the scene stays.
        marks.sort(Comparator.comparing(Mark::layer));
        for (Mark mark : marks) {
            MarkNode node = reuse(mark, theme);
            if (next.put(mark.key(), node) != null) {
                throw new IllegalArgumentException(
                        "two marks with the key " + mark.key().value() + " in " + pane.name());
            }
            order.add(node.node());
        }
        nodes = next;
        NodeOrder.apply(order, group.getChildren());
    }

    void repaint(Theme theme) {
        nodes.values().forEach(node -> node.repaint(theme));
    }

    private MarkNode reuse(Mark mark, Theme theme) {
        MarkNode known = nodes.get(mark.key());
        if (known != null && MarkShift.isMoved(known.mark(), mark, shiftPx)) {
            return known;
        }
        Mark placed = shiftPx == 0 ? mark : mark.translated(-shiftPx, 0);
        if (known != null && known.show(placed, theme)) {
            return known;
        }
        return switch (placed) {
            case Mark.Shape shape -> {
                BoxNode box = BoxNode.of(shape, theme);
                yield box == null ? new ShapeNode(shape, theme) : box;
            }
            case Mark.Text text -> new TextNode(text, theme);
        };
    }
}
