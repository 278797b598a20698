package org.isnad.ui.render;

import static org.isnad.ui.DemoScenes.box;
import static org.isnad.ui.DemoScenes.scene;
import static org.isnad.ui.DemoScenes.text;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.collections.ListChangeListener;
import javafx.geometry.Bounds;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.canvas.Canvas;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
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
        return (Group) clipped(renderer).getChildren().getLast();
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
            List<Node> before = List.copyOf(nodes(renderer));
            List<Node> taken = new ArrayList<>();
            before.forEach(node -> node.parentProperty().subscribe((old, parent) -> taken.add(node)));
            renderer.show(row("new", "a", "c", "other", "d", "last", "more"));
            assertEquals(List.of(7.0, 1.0, 3.0, 8.0, 4.0, 9.0, 6.0), widths(renderer));
            assertTrue(nodes(renderer).containsAll(before), "two have come to show other marks");
            renderer.show(row("d", "c", "a"));
            assertEquals(List.of(4.0, 3.0, 1.0), widths(renderer));
            Node a = seen(renderer).getLast();
            renderer.show(row("c"));
            renderer.show(row("new", "c", "a"));
            assertEquals(List.of(7.0, 3.0, 1.0), widths(renderer));
            assertSame(a, seen(renderer).getLast(), "a mark that comes back");
            assertEquals(List.of(), taken, "it would be styled and measured again");
        });
    }

    /** What is kept of marks that are gone is bounded. */
    @Test
    void nodesOfMarksThatAreGoneAreKeptUpToANumber() {
        FxThread.run(() -> {
            SceneRenderer renderer = new SceneRenderer(Theme.LIGHT);
            renderer.show(scene(
                    99,
                    99,
                    IntStream.range(0, SpareNodes.MOST + 100)
                            .<Mark>mapToObj(i -> box("b" + i, Layer.MARK, new Box(i, 0, 1, 1), ColourRole.MOVE))
                            .toList()));
            List<Integer> pieces = new ArrayList<>();
            moved(renderer).getChildren().addListener((ListChangeListener<Node>) change -> {
                while (change.next()) {
                    if (change.wasRemoved() && !change.wasAdded()) {
                        pieces.add(change.getRemovedSize());
                    }
                }
            });
            renderer.show(row("a"));
            assertEquals(List.of(99), pieces, "taken out in one piece, whatever stood between them");
            assertEquals(SpareNodes.MOST + 1, nodes(renderer).size());
            assertEquals(List.of(1.0), widths(renderer));
            renderer.setTheme(Theme.DARK);
            renderer.show(row("b"));
            assertEquals(Color.web("#79AFEC"), ((Rectangle) seen(renderer).getFirst()).getFill());
        });
    }

    /** Of a picture that another one follows the shapes under its texts are painted on one node, where they would lie else. */
    @Test
    void aPassingPictureIsPaintedUnderItsTexts() {
        FxThread.run(() -> {
            SceneRenderer renderer = new SceneRenderer(Theme.LIGHT);
            Scene picture = bars(50);
            renderer.showPassing(picture);
            assertEquals(1, seen(renderer).size(), "the text");
            Canvas canvas = (Canvas) clipped(renderer).getChildren().getFirst();
            assertTrue(canvas.isVisible());
            WritableImage painted = image(renderer);
            renderer.show(picture);
            assertFalse(canvas.isVisible());
            assertEquals(51, seen(renderer).size());
            WritableImage drawn = image(renderer);
            for (int x = 1; x < 300; x += 2) {
                assertEquals(
                        drawn.getPixelReader().getArgb(x, 45),
                        painted.getPixelReader().getArgb(x, 45),
                        "at " + x);
            }
            renderer.showPassing(bars(20));
            assertFalse(canvas.isVisible(), "few are shown as fast by nodes");
            assertEquals(21, seen(renderer).size());
        });
    }

    /** It may be of other data. */
    @Test
    void nothingIsKeptOfTheWordsOfMarksThatAreGone() {
        FxThread.run(() -> {
            FontTextMetrics metrics = new FontTextMetrics();
            SceneRenderer renderer = new SceneRenderer(Theme.LIGHT);
            Scene words = scene(99, 99, List.of(text("t", "نص", 5, 5, FontRole.LABEL, false, metrics)));
            renderer.show(words);
            renderer.show(row("a"));
            assertEquals(
                    List.of(""),
                    nodes(renderer).stream()
                            .filter(Text.class::isInstance)
                            .map(node -> ((Text) node).getText())
                            .toList());
            renderer.show(words);
            assertEquals("نص", ((Text) seen(renderer).getFirst()).getText());
        });
    }

    private static Group clipped(SceneRenderer renderer) {
        return (Group) renderer.node().getChildrenUnmodifiable().getFirst();
    }

    private static WritableImage image(SceneRenderer renderer) {
        if (renderer.node().getScene() == null) {
            new javafx.scene.Scene(new StackPane(renderer.node()), 300, 100);
        }
        return renderer.node().getScene().snapshot(null);
    }

    /** Boxes, lines and rings beside each other, and a text. */
    private static Scene bars(int count) {
        List<Mark> marks = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            marks.add(
                    switch (i % 3) {
                        case 0 -> box("b" + i, Layer.MARK, new Box(6 * i, 40, 4, 30), ColourRole.MOVE);
                        case 1 ->
                            line("l" + i, Outline.line(6 * i + 1.5, 0, 6 * i + 1.5, 90), Stroke.of(ColourRole.INK, 1));
                        default -> round("r" + i, 6 * i);
                    });
        }
        marks.add(text("t", "نص", 5, 5, FontRole.LABEL, false, new FontTextMetrics()));
        return scene(300, 100, marks);
    }

    private static List<Node> seen(SceneRenderer renderer) {
        return nodes(renderer).stream().filter(Node::isVisible).toList();
    }

    private static List<Double> widths(SceneRenderer renderer) {
        return seen(renderer).stream()
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
