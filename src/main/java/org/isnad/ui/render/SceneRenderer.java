package org.isnad.ui.render;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.layout.Background;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.isnad.scene.ColourRole;
import org.isnad.scene.Scene;
import org.isnad.theme.Theme;

/**
 * Shows scenes as nodes, one for each mark, and keeps the node of a mark from scene to scene.
 *
 * <p>The nodes let the mouse through: what lies under the pointer is asked of {@link Scene#hit}. They run from left to
 * right also in a window that does not. Behind the marks lies paper.
 */
public final class SceneRenderer {
    private final Pane root = new Pane();
    private Map<String, PaneNodes> panes = new HashMap<>();
    private Theme theme;

    /** A renderer that shows nothing yet. */
    public SceneRenderer(Theme theme) {
        this.theme = theme;
        root.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        root.setMouseTransparent(true);
        background();
    }

    /** The node that shows the scene, as large as the scene is. */
    public Region node() {
        return root;
    }

    /**
     * Shows a scene in place of the one before.
     *
     * @throws IllegalArgumentException if two panes have the same name, or two marks of a pane the same key
     */
    public void show(Scene scene) {
        show(scene, false);
    }

    /**
     * Shows a scene that another one follows at once: what lies under its texts is painted instead of being made of nodes, which takes a
     * fraction of the time.
     *
     * @throws IllegalArgumentException as {@link #show}
     */
    public void showPassing(Scene scene) {
        show(scene, true);
    }

    private void show(Scene scene, boolean passing) {
        Map<String, PaneNodes> next = new HashMap<>();
        List<Node> order = new ArrayList<>();
        for (org.isnad.scene.Pane pane : scene.panes()) {
            PaneNodes known = panes.get(pane.name());
            PaneNodes nodes = known == null ? new PaneNodes() : known;
            if (next.put(pane.name(), nodes) != null) {
                throw new IllegalArgumentException("two panes with the name " + pane.name());
            }
            nodes.show(pane, theme, passing);
            order.add(nodes.group());
        }
        panes = next;
        if (!root.getChildren().equals(order)) {
            root.getChildren().setAll(order);
        }
        root.setMinSize(scene.widthPx(), scene.heightPx());
        root.setPrefSize(scene.widthPx(), scene.heightPx());
        root.setMaxSize(scene.widthPx(), scene.heightPx());
    }

    /** The look of the marks. */
    public Theme theme() {
        return theme;
    }

    /** Repaints the nodes that are there; none is built anew. */
    public void setTheme(Theme theme) {
        this.theme = theme;
        background();
        panes.values().forEach(nodes -> nodes.repaint(theme));
    }

    private void background() {
        root.setBackground(Background.fill(Paints.colour(ColourRole.PAPER, 1, theme)));
    }
}
