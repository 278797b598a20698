package org.isnad.ui.render;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import javafx.collections.ObservableList;
import javafx.scene.Node;

/**
 * Puts nodes under a parent. What stays in its place is not touched: a node that is taken out and put back is styled and measured
 * again.
 */
final class NodeOrder {
    private NodeOrder() {}

    /** Makes the children these nodes in this order. */
    static void apply(List<Node> order, ObservableList<Node> children) {
        if (children.equals(order)) {
            return;
        }
        Set<Node> wanted = Collections.newSetFromMap(new IdentityHashMap<>(order.size()));
        wanted.addAll(order);
        removeRuns(children, wanted);
        Set<Node> there = Collections.newSetFromMap(new IdentityHashMap<>(children.size()));
        there.addAll(children);
        for (int i = 0; i < order.size(); i++) {
            if (i < children.size() && children.get(i).equals(order.get(i))) {
                continue;
            }
            int end = i;
            while (end < order.size() && !there.contains(order.get(end))) {
                end++;
            }
            if (end == i) {
                // What stayed stands in another order.
                children.setAll(order);
                return;
            }
            children.addAll(i, List.copyOf(order.subList(i, end)));
            i = end - 1;
        }
    }

    private static void removeRuns(ObservableList<Node> children, Set<Node> wanted) {
        int end = children.size();
        while (end > 0) {
            if (wanted.contains(children.get(end - 1))) {
                end--;
                continue;
            }
            int start = end - 1;
            while (start > 0 && !wanted.contains(children.get(start - 1))) {
                start--;
            }
            children.remove(start, end);
            end = start;
        }
    }
}
