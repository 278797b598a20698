package org.isnad.ui.render;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.shape.Rectangle;
import org.isnad.scene.Mark;
import org.isnad.scene.MarkKey;
import org.isnad.scene.Pane;
import org.isnad.theme.Theme;

/** The nodes of one pane of a scene, clipped to its bounds. */
final class PaneNodes {
    private final Group group = new Group();
    private final Rectangle clip = new Rectangle();
    private Map<MarkKey, MarkNode> nodes = new HashMap<>();

    PaneNodes() {
        group.setAutoSizeChildren(false);
        group.setManaged(false);
        group.setClip(clip);
    }

    Group group() {
        return group;
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
        if (!group.getChildren().equals(order)) {
            group.getChildren().setAll(order);
        }
    }

    void repaint(Theme theme) {
        nodes.values().forEach(node -> node.repaint(theme));
    }

    private MarkNode reuse(Mark mark, Theme theme) {
        MarkNode known = nodes.get(mark.key());
        if (known != null && (known.mark().equals(mark) || known.show(mark, theme))) {
            return known;
        }
        return switch (mark) {
            case Mark.Shape shape -> new ShapeNode(shape, theme);
            case Mark.Text text -> new TextNode(text, theme);
        };
    }
}
