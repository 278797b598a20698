package org.isnad.ui.render;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.isnad.scene.Mark;
import org.isnad.scene.MarkKey;
import org.isnad.theme.Theme;
import org.jspecify.annotations.Nullable;

/**
 * Nodes of marks that are not shown any more. They stay in the scene graph, invisible: to style a new node takes far longer than to
 * give one another place or another text.
 */
final class SpareNodes {
    /** How many of a kind are kept: what goes and comes while a view is zoomed to and fro. */
    static final int MOST = 400;

    private final Map<NodeKind, SequencedMap<MarkKey, MarkNode>> nodes = new EnumMap<>(NodeKind.class);

    SpareNodes() {
        for (NodeKind kind : NodeKind.values()) {
            nodes.put(kind, new LinkedHashMap<>());
        }
    }

    /** Keeps a node. */
    void keep(MarkNode spare) {
        of(spare.kind()).putLast(spare.mark().key(), spare);
    }

    /** Hands over the node that showed a mark of this name; null if there is none of its kind. */
    @Nullable
    MarkNode takeSame(Mark mark) {
        return of(MarkNodes.kind(mark)).remove(mark.key());
    }

    /** Hands over the node of its kind that is not used for longest; null if there is none. */
    @Nullable
    MarkNode takeAny(Mark mark) {
        Map.Entry<MarkKey, MarkNode> oldest = of(MarkNodes.kind(mark)).pollFirstEntry();
        return oldest == null ? null : oldest.getValue();
    }

    /** Keeps no more than so many of each kind, and gives back the others. */
    List<MarkNode> cut() {
        List<MarkNode> tooMany = new ArrayList<>();
        for (SequencedMap<MarkKey, MarkNode> kind : nodes.values()) {
            Iterator<MarkNode> oldest = kind.values().iterator();
            for (int left = kind.size() - MOST; left > 0; left--) {
                tooMany.add(oldest.next());
                oldest.remove();
            }
        }
        return tooMany;
    }

    /** All of them. */
    List<MarkNode> all() {
        return nodes.values().stream().flatMap(kind -> kind.values().stream()).toList();
    }

    void repaint(Theme theme) {
        all().forEach(node -> node.repaint(theme));
    }

    private SequencedMap<MarkKey, MarkNode> of(NodeKind kind) {
        SequencedMap<MarkKey, MarkNode> found = nodes.get(kind);
        if (found == null) {
            throw new IllegalStateException("made for each kind: " + kind);
        }
        return found;
    }
}
