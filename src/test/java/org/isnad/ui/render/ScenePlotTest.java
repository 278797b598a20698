package org.isnad.ui.render;

import static org.isnad.ui.DemoScenes.box;
import static org.isnad.ui.DemoScenes.scene;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.layout.Region;
import org.isnad.scene.Box;
import org.isnad.scene.ColourRole;
import org.isnad.scene.Layer;
import org.isnad.scene.Scene;
import org.isnad.ui.FxThread;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A scene of another size than its plot, as one that is shown until a new one is laid out. */
final class ScenePlotTest {
    private static final Scene WIDE = scene(
            900,
            100,
            List.of(
                    box("ground", Layer.GROUND, new Box(0, 0, 900, 100), ColourRole.PAPER),
                    box("lane", Layer.MARK, new Box(890, 0, 10, 100), ColourRole.MOVE)));

    @ParameterizedTest
    @CsvSource({"true, 600, -300", "false, 600, 0", "true, 1000, 100"})
    void itStandsAtItsSideAndNothingOfItIsDrawnOutside(boolean right, double widthPx, double startPx) {
        FxThread.run(() -> {
            ScenePlot plot = new ScenePlot();
            plot.setAnchoredRight(right);
            plot.setPlotLayout(size -> WIDE);
            plot.resize(widthPx, 100);
            plot.layout();
            Region picture = (Region) plot.getChildrenUnmodifiable().getFirst();
            picture.layout();
            assertEquals(startPx, picture.getChildrenUnmodifiable().getFirst().getLayoutX());
            if (widthPx < WIDE.widthPx()) {
                Bounds drawn = picture.getClip().getBoundsInLocal();
                assertEquals(
                        List.of(0.0, widthPx, 100.0), List.of(drawn.getMinX(), drawn.getWidth(), drawn.getHeight()));
            } else {
                assertNull(picture.getClip());
            }
        });
    }
}
