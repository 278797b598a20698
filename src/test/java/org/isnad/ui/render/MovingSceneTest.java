package org.isnad.ui.render;

import static org.isnad.ui.DemoScenes.box;
import static org.isnad.ui.DemoScenes.scene;
import static org.isnad.ui.DemoScenes.text;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.geometry.Bounds;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.shape.Path;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;
import org.isnad.scene.Box;
import org.isnad.scene.ColourRole;
import org.isnad.scene.Fill;
import org.isnad.scene.FontRole;
import org.isnad.scene.Layer;
import org.isnad.scene.Mark;
import org.isnad.scene.MarkKey;
import org.isnad.scene.Outline;
import org.isnad.scene.Scene;
import org.isnad.scene.Stroke;
import org.isnad.theme.Theme;
import org.isnad.ui.FxThread;
import org.junit.jupiter.api.Test;

/** How the nodes of a picture follow it while it moves. */
final class MovingSceneTest {

    private static List<Node> nodes(SceneRenderer renderer) {
        return moved(renderer).getChildren();
    }

    /** The group that holds the nodes of the first pane and moves with them. */
    private static Group moved(SceneRenderer renderer) {
        Group pane = (Group) renderer.node().getChildrenUnmodifiable().getFirst();
        return (Group) pane.getChildren().getFirst();
    }

    private static Scene panned(double dx, FontTextMetrics metrics) {
        return scene(
                900,
                100,
                List.of(
                        box("ground", Layer.GROUND, new Box(0, 0, 900, 100), ColourRole.PAPER),
                        box("a", Layer.MARK, new Box(dx, 40, 10, 10), ColourRole.MOVE),
                        round("c", dx + 30),
                        text("t", "الأقدم", 20 + dx, 20, FontRole.LABEL, false, metrics),
                        text("u", "الأحدث", 220 + dx, 20, FontRole.LABEL, false, metrics),
                        text("edge", "عند الحافة", 5, 60, FontRole.LABEL, false, metrics)));
    }

    private static Mark round(String key, double x) {
        return new Mark.Shape(
                new MarkKey(key),
                Layer.MARK,
                Outline.circle(x, 50, 6),
                Fill.solid(ColourRole.MOVE),
                Stroke.NONE,
                Optional.empty(),
                Optional.empty());
    }

    /** Where a node is seen, in the picture. */
    private static double left(SceneRenderer renderer, int node) {
        return nodes(renderer).get(node).getBoundsInParent().getMinX()
                + moved(renderer).getTranslateX();
    }

    @Test
    void whatMovesTogetherMovesAsOneGroup() {
        FxThread.run(() -> {
            FontTextMetrics metrics = new FontTextMetrics();
            SceneRenderer renderer = new SceneRenderer(Theme.LIGHT);
            SceneRenderer fresh = new SceneRenderer(Theme.LIGHT);
            renderer.show(panned(0, metrics));
            List<Node> before = List.copyOf(nodes(renderer));
            double stood = ((Text) nodes(renderer).get(3)).getX();
            for (double dx : new double[] {7.3, -19.6, 1e6, 12, 400}) {
                renderer.show(panned(dx, metrics));
                fresh.show(panned(dx, metrics));
                assertEquals(before, nodes(renderer));
                for (int i = 0; i < before.size(); i++) {
                    assertEquals(left(fresh, i), left(renderer, i), 0.1, "node " + i + " after " + dx);
                }
                if (dx == 7.3 || dx == -19.6) {
                    assertEquals(dx, moved(renderer).getTranslateX(), 1e-3);
                    assertEquals(stood, ((Text) nodes(renderer).get(3)).getX(), "not touched");
                }
            }
        });
    }

    @Test
    void nodesThatStayAreNotTakenOut() {
        FxThread.run(() -> {
            SceneRenderer renderer = new SceneRenderer(Theme.LIGHT);
            renderer.show(row("a", "b", "c", "d", "e"));
            List<Node> taken = new ArrayList<>();
            ((ObservableList<Node>) nodes(renderer)).addListener((ListChangeListener<Node>) change -> {
                while (change.next()) {
                    taken.addAll(change.getRemoved());
                }
            });
            List<Node> before = List.copyOf(nodes(renderer));
            renderer.show(row("new", "a", "c", "other", "d", "last", "more"));
            assertEquals(List.of(before.get(4), before.get(1)), taken);
            assertEquals(List.of(7.0, 1.0, 3.0, 8.0, 4.0, 9.0, 6.0), widths(renderer));
            renderer.show(row("d", "c", "a"));
            assertEquals(List.of(4.0, 3.0, 1.0), widths(renderer));
        });
    }

    private static List<Double> widths(SceneRenderer renderer) {
        return nodes(renderer).stream()
                .map(node -> ((Rectangle) node).getWidth())
                .toList();
    }

    private static Scene row(String... keys) {
        List<String> known = List.of("", "a", "b", "c", "d", "e", "more", "new", "other", "last");
        return scene(
                99,
                99,
                Stream.of(keys)
                        .<Mark>map(key -> box(key, Layer.MARK, new Box(0, 0, known.indexOf(key), 9), ColourRole.MOVE))
                        .toList());
    }

    @Test
    void boxesAndLinesAlongAnAxisAreRectangles() {
        FxThread.run(() -> {
            SceneRenderer renderer = new SceneRenderer(Theme.LIGHT);
            renderer.show(scene(
                    99,
                    99,
                    List.of(
                            line("down", Outline.line(9, 90, 9, 10), Stroke.of(ColourRole.INK, 3)),
                            line("across", Outline.line(9, 50, 60, 50).mirrored(99), Stroke.of(ColourRole.INK, 1)),
                            line("slanting", Outline.line(9, 50, 60, 51), Stroke.of(ColourRole.INK, 1)),
                            line(
                                    "dashed",
                                    Outline.line(9, 50, 60, 50),
                                    new Stroke(ColourRole.INK, 1, 1, List.of(2.0, 2.0), false)))));
            Bounds down = ((Rectangle) nodes(renderer).get(0)).getLayoutBounds();
            assertEquals(
                    List.of(7.5, 10.0, 3.0, 80.0),
                    List.of(down.getMinX(), down.getMinY(), down.getWidth(), down.getHeight()));
            Bounds across = ((Rectangle) nodes(renderer).get(1)).getLayoutBounds();
            assertEquals(
                    List.of(39.0, 49.5, 51.0, 1.0),
                    List.of(across.getMinX(), across.getMinY(), across.getWidth(), across.getHeight()));
            assertTrue(nodes(renderer).get(2) instanceof Path);
            assertTrue(nodes(renderer).get(3) instanceof Path);
            assertEquals(null, ((Path) nodes(renderer).get(2)).getFill(), "a transparent filling would be rendered");
        });
    }

    private static Mark line(String key, Outline outline, Stroke stroke) {
        return new Mark.Shape(
                new MarkKey(key), Layer.MARK, outline, Fill.NONE, stroke, Optional.empty(), Optional.empty());
    }
}
