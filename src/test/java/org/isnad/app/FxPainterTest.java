package org.isnad.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.isnad.png.Pixels;
import org.isnad.png.RowsPainted;
import org.isnad.scene.Box;
import org.isnad.scene.ColourRole;
import org.isnad.scene.FontRole;
import org.isnad.scene.Layer;
import org.isnad.theme.Theme;
import org.isnad.ui.DemoScenes;
import org.isnad.ui.FxThread;
import org.junit.jupiter.api.Test;

final class FxPainterTest {
    @Test
    void paintsWithTheMetricsOfItsFonts() throws Exception {
        FxThread.start();
        double[] width = new double[1];
        Pixels pixels = new FxPainter()
                .paint(
                        metrics -> {
                            width[0] = metrics.width("العراق", FontRole.LABEL);
                            return DemoScenes.scene(
                                    60,
                                    40,
                                    List.of(DemoScenes.box("a", Layer.MARK, new Box(0, 0, 30, 40), ColourRole.MOVE)));
                        },
                        Theme.PRINT,
                        2,
                        RowsPainted.IGNORED);
        assertEquals(120, pixels.widthPx());
        assertEquals(0xFF2D6CB4, pixels.argb(59, 0));
        assertEquals(0xFFFFFFFF, pixels.argb(60, 0));
        assertEquals(28.01, width[0], 0.1);
    }
}
