package org.isnad.ui.render;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.collections.ObservableList;
import javafx.geometry.NodeOrientation;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.shape.Rectangle;
import org.isnad.scene.Mark;
import org.isnad.scene.MarkKey;
import org.isnad.scene.Pane;
import org.isnad.theme.Theme;
import org.jspecify.annotations.Nullable;

/**
 * The nodes of one pane of a scene, clipped to its bounds. Where most marks move sideways together, as they do while a view is
 * panned, the group is moved that holds them, and the nodes stay as they are.
 */
final class PaneNodes {
    private final Group clipped = new Group();
    private final Group group = new Group();
    private final Rectangle clip = new Rectangle();
    private @Nullable ShapeCanvas painting;
    private Map<MarkKey, MarkNode> nodes = new HashMap<>();
    private final SpareNodes spares = new SpareNodes();

    /** What is shown, from below to above; the spare ones stand after them. */
    private List<Node> arranged = List.of();

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

    /**
     * Shows a pane: marks of keys that stay keep their nodes, and those that come get nodes of marks that are gone.
     *
     * @param passing whether what lies under the texts is painted, since another picture follows at once
     * @throws IllegalArgumentException if two marks of the pane have the same key
     */
    void show(Pane pane, Theme theme, boolean passing) {
        clip.setX(pane.bounds().x());
        clip.setY(pane.bounds().y());
        clip.setWidth(pane.bounds().width());
        clip.setHeight(pane.bounds().height());
        shiftPx = MarkShift.of(pane.marks(), nodes);
        group.setTranslateX(shiftPx);
        List<Mark> all = inDrawingOrder(pane.marks());
        List<Mark> marks = all.subList(painted(all, pane, theme, passing), all.size());
        Map<MarkKey, MarkNode> next = HashMap.newHashMap(marks.size());
        for (Mark mark : marks) {
            MarkNode staying = staying(mark, theme);
            if (staying != null) {
                next.put(mark.key(), staying);
            }
        }
        // A node whose mark is gone can show one that comes.
        nodes.values().forEach(spares::keep);
        nodes = next;
        List<Node> order = new ArrayList<>(marks.size());
        List<Node> made = new ArrayList<>();
        for (Mark mark : marks) {
            MarkNode node = next.computeIfAbsent(mark.key(), key -> coming(mark, theme, made));
            order.add(node.node());
        }
        if (next.size() < marks.size()) {
            throw new IllegalArgumentException("two marks with the same key in " + pane.name());
        }
        arrange(order, made);
    }

    /** Paints the first marks of a passing picture under the nodes of the others; how many. */
    private int painted(List<Mark> marks, Pane pane, Theme theme, boolean passing) {
        ShapeCanvas canvas = painting;
        if (canvas == null) {
            if (!passing) {
                return 0;
            }
            canvas = new ShapeCanvas();
            painting = canvas;
            clipped.getChildren().addFirst(canvas.node());
        }
        return canvas.paint(passing ? marks : List.of(), pane.bounds(), theme);
    }

    /** Layer by layer; inside a layer the order of the scene stays. */
    private static List<Mark> inDrawingOrder(List<Mark> marks) {
        for (int i = 1; i < marks.size(); i++) {
            if (marks.get(i - 1).layer().compareTo(marks.get(i).layer()) > 0) {
                return marks.stream().sorted(Comparator.comparing(Mark::layer)).toList();
            }
        }
        return marks;
    }

    /**
     * Puts the nodes into the order in which they are drawn, and the spare ones after them. New nodes come first, all at once: what
     * then remains is another order of the same children, which styles and measures nothing.
     */
    private void arrange(List<Node> order, List<Node> made) {
        ObservableList<Node> children = group.getChildren();
        if (!made.isEmpty()) {
            children.addAll(made);
        }
        List<MarkNode> dropped = spares.cut();
        order.forEach(node -> node.setVisible(true));
        List<MarkNode> spare = spares.all();
        spare.forEach(node -> {
            node.node().setVisible(false);
            node.empty();
        });
        if (!dropped.isEmpty() || !order.equals(arranged)) {
            List<Node> all = new ArrayList<>(order);
            spare.forEach(node -> all.add(node.node()));
            int kept = all.size();
            // Last of all, so that they are taken out in one piece: one by one, each would be looked for among all.
            dropped.forEach(node -> all.add(node.node()));
            children.setAll(all);
            children.remove(kept, all.size());
            arranged = order;
        }
    }

    void repaint(Theme theme) {
        nodes.values().forEach(node -> node.repaint(theme));
        spares.repaint(theme);
    }

    /** The node that shows a mark of that name already, with the mark as it is now; null if there is none of its kind. */
    private @Nullable MarkNode staying(Mark mark, Theme theme) {
        MarkNode known = nodes.get(mark.key());
        if (known == null) {
            return null;
        }
        if (!MarkShift.isMoved(known.mark(), mark, shiftPx)) {
            if (known.kind() != MarkNodes.kind(mark)) {
                return null;
            }
            known.show(placed(mark), theme);
        }
        nodes.remove(mark.key());
        return known;
    }

    private MarkNode coming(Mark mark, Theme theme, List<Node> made) {
        MarkNode spare = spares.takeSame(mark);
        if (spare == null) {
            spare = spares.takeAny(mark);
        }
        if (spare != null) {
            spare.show(placed(mark), theme);
            return spare;
        }
        MarkNode node = MarkNodes.of(placed(mark), theme);
        made.add(node.node());
        return node;
    }

    /** The mark where its node stands in the group. */
    private Mark placed(Mark mark) {
        return shiftPx == 0 ? mark : mark.translated(-shiftPx, 0);
    }
}
