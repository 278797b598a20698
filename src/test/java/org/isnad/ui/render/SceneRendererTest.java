package org.isnad.ui.render;

import static org.isnad.ui.DemoScenes.box;
import static org.isnad.ui.DemoScenes.scene;
import static org.isnad.ui.DemoScenes.text;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.geometry.NodeOrientation;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.scene.paint.LinearGradient;
import javafx.scene.shape.Path;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;
import javafx.scene.text.TextBoundsType;
import org.isnad.scene.Box;
import org.isnad.scene.ColourRole;
import org.isnad.scene.Fill;
import org.isnad.scene.FontRole;
import org.isnad.scene.Layer;
import org.isnad.scene.Mark;
import org.isnad.scene.MarkKey;
import org.isnad.scene.Outline;
import org.isnad.scene.Pane;
import org.isnad.scene.Scene;
import org.isnad.scene.Stroke;
import org.isnad.theme.Theme;
import org.isnad.ui.FxThread;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class SceneRendererTest {

    private static List<Node> nodes(SceneRenderer renderer) {
        Group pane = (Group) renderer.node().getChildrenUnmodifiable().getFirst();
        return ((Group) pane.getChildren().getFirst()).getChildren();
    }

    private static Mark hatched(String key, Box box) {
        return new Mark.Shape(
                new MarkKey(key),
                Layer.GROUND,
                Outline.rectangle(box),
                new Fill.Hatch(ColourRole.HATCH, 0.15, 7),
                Stroke.NONE,
                Optional.empty(),
                Optional.empty());
    }

    @Test
    void aMarkKeepsItsNodeFromSceneToScene() {
        FxThread.run(() -> {
            FontTextMetrics metrics = new FontTextMetrics();
            SceneRenderer renderer = new SceneRenderer(Theme.LIGHT);
            renderer.show(scene(
                    200,
                    100,
                    List.of(
                            box("a", Layer.MARK, new Box(0, 0, 10, 10), ColourRole.MOVE),
                            box("gone", Layer.MARK, new Box(0, 0, 5, 5), ColourRole.MOVE),
                            text("t", "الأقدم", 20, 20, FontRole.LABEL, false, metrics))));
            List<Node> before = List.copyOf(nodes(renderer));
            renderer.show(scene(
                    200,
                    100,
                    List.of(
                            text("t", "الأحدث", 40, 20, FontRole.LABEL, false, metrics),
                            box("new", Layer.MARK, new Box(9, 9, 5, 5), ColourRole.MOVE),
                            box("a", Layer.MARK, new Box(50, 0, 10, 10), ColourRole.FORCE))));
            List<Node> after = nodes(renderer);
            assertEquals(3, after.size());
            assertSame(before.get(0), after.get(1), "layer MARK, second in the list");
            assertSame(before.get(2), after.get(2), "layer LABEL comes last");
            assertSame(before.get(1), after.get(0), "the node of a mark that is gone");
            assertEquals("الأحدث", ((Text) after.get(2)).getText());
            Rectangle moved = (Rectangle) after.get(1);
            assertEquals(50, moved.getLayoutBounds().getMinX(), 1e-6);
            assertEquals(Color.web("#BF4622"), moved.getFill());
        });
    }

    @Test
    void aMarkThatBecomesAnotherKindGetsAnotherNode() {
        FxThread.run(() -> {
            Box box = new Box(0, 0, 40, 20);
            SceneRenderer renderer = new SceneRenderer(Theme.LIGHT);
            renderer.show(scene(99, 99, List.of(box("a", Layer.GROUND, box, ColourRole.MOVE))));
            assertTrue(nodes(renderer).getFirst() instanceof Rectangle);
            renderer.show(scene(99, 99, List.of(hatched("a", box))));
            assertTrue(nodes(renderer).getFirst() instanceof Group);
        });
    }

    @Test
    void aLaterLayerLiesOverAnEarlierOne() {
        FxThread.run(() -> {
            SceneRenderer renderer = new SceneRenderer(Theme.LIGHT);
            renderer.show(scene(
                    99,
                    99,
                    List.of(
                            box("overlay", Layer.OVERLAY, new Box(0, 0, 1, 1), ColourRole.INK),
                            box("mark", Layer.MARK, new Box(0, 0, 2, 2), ColourRole.INK),
                            box("ground", Layer.GROUND, new Box(0, 0, 3, 3), ColourRole.INK))));
            List<Double> widths = nodes(renderer).stream()
                    .map(node -> node.getLayoutBounds().getWidth())
                    .toList();
            assertEquals(List.of(3.0, 2.0, 1.0), widths);
        });
    }

    @Test
    void aThemeRepaintsTheNodesThatAreThere() {
        FxThread.run(() -> {
            SceneRenderer renderer = new SceneRenderer(Theme.LIGHT);
            renderer.show(scene(
                    99,
                    99,
                    List.of(
                            text("t", "نص", 5, 5, FontRole.LABEL, false, new FontTextMetrics()),
                            hatched("h", new Box(0, 0, 20, 20)))));
            List<Node> before = List.copyOf(nodes(renderer));
            renderer.setTheme(Theme.DARK);
            assertEquals(before, nodes(renderer));
            assertEquals(Color.web("#ECEAE4"), ((Text) nodes(renderer).get(1)).getFill());
            Path lines =
                    (Path) ((Group) nodes(renderer).getFirst()).getChildren().getFirst();
            assertEquals(Color.web("#ECEAE4", 0.15), lines.getStroke());
            renderer.show(scene(99, 99, List.of(box("later", Layer.MARK, new Box(0, 0, 1, 1), ColourRole.MOVE))));
            assertEquals(Color.web("#79AFEC"), ((Rectangle) nodes(renderer).getFirst()).getFill());
        });
    }

    @Test
    void aFadeFollowsItsShape() {
        FxThread.run(() -> {
            SceneRenderer renderer = new SceneRenderer(Theme.LIGHT);
            for (double x : new double[] {10, 60}) {
                renderer.show(scene(
                        99,
                        99,
                        List.of(new Mark.Shape(
                                new MarkKey("fade"),
                                Layer.MARK,
                                Outline.rectangle(new Box(x, 0, 30, 9)),
                                new Fill.Fade(ColourRole.MOVE, 0, 1),
                                Stroke.NONE,
                                Optional.empty(),
                                Optional.empty()))));
                LinearGradient paint =
                        (LinearGradient) ((Rectangle) nodes(renderer).getFirst()).getFill();
                assertFalse(paint.isProportional());
                assertEquals(x, paint.getStartX());
                assertEquals(x + 30, paint.getEndX());
                assertEquals(0, paint.getStops().getFirst().getColor().getOpacity());
            }
        });
    }

    @Test
    void hatchLinesOfABoxAreCutAtIt() {
        FxThread.run(() -> {
            Box box = new Box(13, 7, 50, 30);
            SceneRenderer renderer = new SceneRenderer(Theme.LIGHT);
            renderer.show(scene(99, 99, List.of(hatched("h", box))));
            Path lines =
                    (Path) ((Group) nodes(renderer).getFirst()).getChildren().getFirst();
            // x + y from 20 to 100: the multiples of 7 from 21 to 98.
            assertEquals(2 * 12, lines.getElements().size());
            // The reckoned bounds of slanting ends are wider by less than a pixel.
            Bounds drawn = lines.getLayoutBounds();
            assertTrue(
                    box.contains(new Box(drawn.getMinX(), drawn.getMinY(), drawn.getWidth(), drawn.getHeight()), 0.9),
                    "" + drawn);
            assertEquals(null, lines.getClip());
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "العراق",
                "خفض القوات من نحو 5200 إلى 3000",
                "«أكثر من» 170 ألف، عام 2007",
                "رويترز وCNN (2020–2021): 9 أيلول/سبتمبر…",
                "≈ 5200",
                "ك",
                "الله والعراقيّ إلى أَيٍّ",
                "Ålesund, São Paulo (gypsy)"
            })
    void aTextIsDrawnExactlyInItsBounds(String words) {
        FxThread.run(() -> {
            FontTextMetrics metrics = new FontTextMetrics();
            for (FontRole font : FontRole.values()) {
                for (boolean leftToRight : new boolean[] {false, true}) {
                    Mark.Text mark = text("t", words, 37.25, 11.5, font, leftToRight, metrics);
                    Node node = new TextNode(mark, Theme.LIGHT).node();
                    Bounds drawn = node.getBoundsInParent();
                    Bounds placed = node.getLayoutBounds();
                    assertEquals(mark.bounds().x(), placed.getMinX(), 1e-3, font + " left");
                    assertEquals(mark.bounds().right(), placed.getMaxX(), 1e-3, font + " right");
                    Bounds ink = ink((Text) node);
                    assertTrue(mark.bounds().y() <= ink.getMinY(), font + " top");
                    assertTrue(mark.bounds().bottom() >= ink.getMaxY(), font + " bottom");
                    assertEquals(placed.getMinX(), drawn.getMinX(), 1.01, "not mirrored");
                }
            }
        });
    }

    private static Bounds ink(Text node) {
        Text ink = new Text(node.getX(), node.getY(), node.getText());
        ink.setTextOrigin(node.getTextOrigin());
        ink.setFont(node.getFont());
        ink.setBoundsType(TextBoundsType.VISUAL);
        return ink.getLayoutBounds();
    }

    @Test
    void bidiControlsAreNeitherDrawnNorMeasured() {
        FxThread.run(() -> {
            FontTextMetrics metrics = new FontTextMetrics();
            String plain = "9 أيلول 2020";
            String marked = "\u200F9\u2069 \u2067أيلول\u202C 2020\u061C";
            assertEquals(metrics.width(plain, FontRole.LABEL), metrics.width(marked, FontRole.LABEL));
            Text node =
                    (Text) new TextNode(text("t", marked, 0, 0, FontRole.LABEL, false, metrics), Theme.LIGHT).node();
            assertEquals(plain, node.getText());
        });
    }

    /** What is cut by a turned box is drawn aside and blended, as if it were cut by any other shape. */
    @Test
    void aPaneIsCutByABoxThatIsNotTurned() {
        FxThread.run(() -> {
            SceneRenderer renderer = new SceneRenderer(Theme.LIGHT);
            StackPane root = new StackPane(renderer.node());
            new javafx.scene.Scene(root).setNodeOrientation(NodeOrientation.RIGHT_TO_LEFT);
            renderer.show(scene(9, 9, List.of(box("b", Layer.MARK, new Box(0, 0, 1, 1), ColourRole.INK))));
            Node clip = renderer.node().getChildrenUnmodifiable().getFirst().getClip();
            assertEquals(1, clip.getLocalToParentTransform().getMxx());
        });
    }

    @Test
    void keysMustDiffer() {
        FxThread.run(() -> {
            Mark one = box("same", Layer.MARK, new Box(0, 0, 1, 1), ColourRole.INK);
            SceneRenderer renderer = new SceneRenderer(Theme.LIGHT);
            assertThrows(IllegalArgumentException.class, () -> renderer.show(scene(9, 9, List.of(one, one))));
            Pane pane = new Pane("p", new Box(0, 0, 9, 9), List.of());
            Scene twice = new Scene(9, 9, List.of(pane, pane), "");
            assertThrows(IllegalArgumentException.class, () -> renderer.show(twice));
        });
    }

    @Test
    void measuringKeepsABoundedNumberOfTexts() {
        FxThread.run(() -> {
            FontTextMetrics metrics = new FontTextMetrics();
            for (int i = 0; i < 8300; i++) {
                metrics.width("a" + i, FontRole.HINT);
            }
            assertEquals(8192, metrics.kept());
        });
    }

    @Test
    void measuringIsRefusedOnOtherThreads() {
        FontTextMetrics metrics = FxThread.call(FontTextMetrics::new);
        assertThrows(IllegalStateException.class, () -> metrics.width("نص", FontRole.LABEL));
    }

    @Test
    void everyRoleHasTheBundledFont() {
        FxThread.run(() -> {
            for (FontRole role : FontRole.values()) {
                String expected = role.weight() == FontRole.Weight.MEDIUM ? "Vazirmatn Medium" : "Vazirmatn";
                assertEquals(expected, Fonts.of(role).getFamily(), role.name());
                assertEquals(role.sizePx(), Fonts.of(role).getSize());
                boolean bold = Fonts.of(role).getStyle().contains("Bold");
                assertEquals(role.weight() == FontRole.Weight.BOLD, bold, role.name());
            }
        });
    }
}
