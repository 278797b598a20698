package org.isnad.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.isnad.scene.Box;
import org.isnad.scene.Mark;
import org.isnad.scene.Pane;
import org.isnad.scene.Scene;
import org.isnad.scene.TextMetrics;

/** What holds for every picture. */
public final class SceneLaws {
    /** Rounding of sums of widths. */
    private static final double TOLERANCE_PX = 0.01;

    private SceneLaws() {}

    /** No text crosses another or leaves its pane or the picture; each is as wide as measured; keys are unique. */
    public static void check(Scene scene, TextMetrics metrics) {
        Box picture = new Box(0, 0, scene.widthPx(), scene.heightPx());
        Set<String> keys = new HashSet<>();
        for (Pane pane : scene.panes()) {
            assertTrue(picture.contains(pane.bounds(), TOLERANCE_PX), () -> pane.name() + " leaves the picture");
            for (Mark mark : pane.marks()) {
                assertTrue(keys.add(pane.name() + ":" + mark.key().value()), () -> "twice: " + mark.key());
                if (mark instanceof Mark.Text text) {
                    assertTrue(pane.bounds().contains(text.bounds(), TOLERANCE_PX), () -> "leaves its pane: " + text);
                    assertEquals(
                            metrics.width(text.text(), text.font()),
                            text.bounds().width(),
                            TOLERANCE_PX);
                }
            }
        }
        panesApart(scene.panes());
        textsApart(scene.marks()
                .filter(Mark.Text.class::isInstance)
                .map(Mark.Text.class::cast)
                .toList());
    }

    private static void panesApart(List<Pane> panes) {
        for (int i = 0; i < panes.size(); i++) {
            for (Pane other : panes.subList(i + 1, panes.size())) {
                assertFalse(
                        smaller(panes.get(i).bounds()).intersects(smaller(other.bounds())),
                        panes.get(i).name() + " and " + other.name() + " overlap");
            }
        }
    }

    private static void textsApart(List<Mark.Text> texts) {
        for (int i = 0; i < texts.size(); i++) {
            Mark.Text text = texts.get(i);
            Box box = smaller(text.bounds());
            for (Mark.Text other : texts.subList(i + 1, texts.size())) {
                assertFalse(
                        box.intersects(smaller(other.bounds())), () -> "one over the other: " + text + " and " + other);
            }
        }
    }

    private static Box smaller(Box box) {
        double by = Math.min(TOLERANCE_PX, Math.min(box.width(), box.height()) / 4);
        return box.grown(-by);
    }
}
