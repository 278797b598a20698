package org.isnad.ui.picture;

import static org.isnad.ui.DemoScenes.box;
import static org.isnad.ui.DemoScenes.scene;
import static org.isnad.ui.DemoScenes.text;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.image.Image;
import org.isnad.png.ImageData;
import org.isnad.png.Pixels;
import org.isnad.png.PngChunk;
import org.isnad.png.PngEncoder;
import org.isnad.png.RowsPainted;
import org.isnad.scene.Box;
import org.isnad.scene.ColourRole;
import org.isnad.scene.FontRole;
import org.isnad.scene.Layer;
import org.isnad.scene.Mark;
import org.isnad.scene.Scene;
import org.isnad.theme.Theme;
import org.isnad.ui.DemoScenes;
import org.isnad.ui.FxThread;
import org.isnad.ui.render.FontTextMetrics;
import org.isnad.ui.render.PlotSize;
import org.isnad.ui.state.DayRange;
import org.isnad.ui.state.Viewport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ScenePictureTest {

    private static Scene demo() {
        return DemoScenes.timeline(new PlotSize(900, 320), new Viewport(new DayRange(0, 100)), new FontTextMetrics());
    }

    private static Pixels paint(Supplier<Scene> scene, double scale) {
        return FxThread.call(() -> ScenePicture.paint(scene.get(), Theme.PRINT, scale, RowsPainted.IGNORED));
    }

    private static byte[] png(Pixels pixels) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PngEncoder.write(ImageData.of(pixels), List.of(PngChunk.text("Software", "Isnad")), out);
        return out.toByteArray();
    }

    /** Number of pixels that differ from white in a part of the picture. */
    private static int ink(Pixels pixels, double fromX, double toX, double fromY, double toY) {
        int count = 0;
        for (int y = (int) fromY; y < toY; y++) {
            for (int x = (int) fromX; x < toX; x++) {
                count += pixels.argb(x, y) == 0xFFFFFFFF ? 0 : 1;
            }
        }
        return count;
    }

    @Test
    void leftStaysLeft() {
        Pixels pixels = paint(
                () -> scene(400, 100, List.of(box("a", Layer.MARK, new Box(20, 10, 100, 30), ColourRole.MOVE))), 1);
        assertEquals(100 * 30, ink(pixels, 0, 200, 0, 100));
        assertEquals(0, ink(pixels, 200, 400, 0, 100));
        assertEquals(0xFF2D6CB4, pixels.argb(20, 10));
    }

    @Test
    void lettersAreNotMirrored() {
        // The tail of the last letter lies at the left end of a line; the tall first letter at its right end.
        Pixels pixels = paint(
                () -> scene(
                        300,
                        100,
                        List.of(text("t", "اسس", 40, 20, FontRole.EXPORT_TITLE, false, new FontTextMetrics()))),
                4);
        int left = 0;
        int right = 0;
        int upper = (int) (4 * (20 + 0.35 * 31));
        for (int x = 0; x < pixels.widthPx(); x++) {
            boolean tall = ink(pixels, x, x + 1, 0, upper) > 0;
            if (tall) {
                left = left == 0 ? x : left;
                right = x;
            }
        }
        int[] span = {Integer.MAX_VALUE, 0};
        for (int x = 0; x < pixels.widthPx(); x++) {
            if (ink(pixels, x, x + 1, 0, pixels.heightPx()) > 0) {
                span[0] = Math.min(span[0], x);
                span[1] = x;
            }
        }
        assertTrue(
                span[1] - right < left - span[0],
                "alef stands at the right: " + left + " in " + span[0] + ".." + span[1]);
    }

    @ParameterizedTest
    @ValueSource(doubles = {1, 1.5, 2, 4})
    void aPictureIsAsLargeAsItsScaleSays(double scale) {
        Pixels pixels = paint(ScenePictureTest::demo, scale);
        assertEquals(900 * scale, pixels.widthPx());
        assertEquals(320 * scale, pixels.heightPx());
        assertTrue(pixels.opaque());
    }

    @Test
    void theSameSceneGivesTheSameBytes() throws IOException {
        assertArrayEquals(png(paint(ScenePictureTest::demo, 2)), png(paint(ScenePictureTest::demo, 2)));
    }

    @Test
    void stripsMakeTheSamePictureAsTheWhole() {
        Pixels whole = FxThread.call(() ->
                ScenePicture.painting(demo(), Theme.PRINT, 2, Long.MAX_VALUE).finish(RowsPainted.IGNORED));
        Pixels strips = FxThread.call(
                () -> ScenePicture.painting(demo(), Theme.PRINT, 2, 1800 * 100).finish(RowsPainted.IGNORED));
        int differing = 0;
        for (int y = 0; y < whole.heightPx(); y++) {
            for (int x = 0; x < whole.widthPx(); x++) {
                int distance = 0;
                for (int shift = 0; shift < 24; shift += 8) {
                    distance = Math.max(
                            distance,
                            Math.abs((whole.argb(x, y) >> shift & 0xFF) - (strips.argb(x, y) >> shift & 0xFF)));
                }
                // The smooth edges of letters are rounded anew in each strip.
                assertTrue(distance <= 12, "pixel " + x + " " + y + " differs by " + distance);
                differing += distance == 0 ? 0 : 1;
            }
        }
        assertTrue(differing <= whole.widthPx() * whole.heightPx() / 500, differing + " pixels differ");
    }

    /** Many strips, so that each turn has its own. */
    @Test
    void paintingInTurnsGivesTheSamePixelsAndLetsOthersHaveTheirs() {
        Pixels atOnce = FxThread.call(
                () -> ScenePicture.painting(demo(), Theme.DARK, 1.5, 1350 * 60).finish(RowsPainted.IGNORED));
        Deque<Runnable> turns = new ArrayDeque<>();
        List<Pixels> done = new ArrayList<>();
        FxThread.run(() -> ScenePicture.painting(demo(), Theme.DARK, 1.5, 1350 * 60)
                .inTurns(turns::add, RowsPainted.IGNORED, done::add));
        int count = 0;
        while (!turns.isEmpty()) {
            assertEquals(1, turns.size(), "a turn asks for the next one only");
            assertEquals(List.of(), done);
            FxThread.run(turns.remove());
            count++;
        }
        assertEquals(List.of(atOnce), done);
        assertEquals(2 + 8, count, "nodes, styles, and 480 rows of which 60 are painted at a time");
    }

    @Test
    void aSmallImageIsTheSceneAtThatScale() {
        List<Image> images = new ArrayList<>();
        FxThread.run(() -> ScenePicture.paintSmall(
                scene(400, 100, List.of(box("a", Layer.MARK, new Box(200, 20, 200, 40), ColourRole.MOVE))),
                Theme.PRINT,
                0.25,
                Runnable::run,
                images::add));
        Image image = images.getFirst();
        assertEquals(100, image.getWidth());
        assertEquals(25, image.getHeight());
        assertEquals(0xFF2D6CB4, image.getPixelReader().getArgb(70, 10));
        assertEquals(0xFFFFFFFF, image.getPixelReader().getArgb(30, 10));
        assertThrows(
                IllegalArgumentException.class,
                () -> ScenePicture.paintSmall(scene(10, 10, List.of()), Theme.PRINT, 0, turn -> {}, small -> {}));
    }

    @Test
    void aThemePaintsOtherPixels() {
        Pixels dark = FxThread.call(() -> ScenePicture.paint(demo(), Theme.DARK, 1, RowsPainted.IGNORED));
        assertEquals(0xFF171A20, dark.argb(1, 1));
        assertNotEquals(paint(ScenePictureTest::demo, 1), dark);
    }

    @Test
    void marksEndAtTheEdgeOfTheirPane() {
        Pixels pixels = paint(
                () -> {
                    Mark wide = box("wide", Layer.MARK, new Box(-50, -50, 900, 900), ColourRole.FORCE);
                    var pane = new org.isnad.scene.Pane("p", new Box(30, 20, 40, 50), List.of(wide));
                    return new Scene(200, 100, List.of(pane), "");
                },
                1);
        assertEquals(40 * 50, ink(pixels, 0, 200, 0, 100));
        assertEquals(0xFFBF4622, pixels.argb(30, 20));
        assertEquals(0xFFFFFFFF, pixels.argb(70, 20));
    }

    /** At 4x, so that a glyph that stands out of its bounds shows. */
    @Test
    void noInkOutsideTheBoundsOfATextBeyondTheBearingOfALetter() {
        String[] words = {
            "العراق", "خفض القوات من نحو 5200 إلى 3000", "رويترز وCNN (2020–2021)", "«ما يصل إلى» 5200", "ج ع ل ي"
        };
        List<Box> boxes = new ArrayList<>();
        Pixels pixels = paint(
                () -> {
                    FontTextMetrics metrics = new FontTextMetrics();
                    List<Mark> marks = new ArrayList<>();
                    for (int i = 0; i < words.length; i++) {
                        marks.add(text("t" + i, words[i], 30, 20 + 60 * i, FontRole.EXPORT_SUBTITLE, false, metrics));
                    }
                    marks.forEach(mark -> boxes.add(mark.bounds()));
                    return scene(400, 320, marks);
                },
                4);
        int inside = 0;
        for (Box box : boxes) {
            Box grown = box.grown(1);
            inside += ink(pixels, 4 * grown.x(), 4 * grown.right(), 4 * grown.y(), 4 * grown.bottom());
            assertTrue(ink(pixels, 4 * box.x(), 4 * box.right(), 4 * box.y(), 4 * box.bottom()) > 500);
        }
        assertEquals(ink(pixels, 0, pixels.widthPx(), 0, pixels.heightPx()), inside);
    }

    @Test
    void aPictureThatIsTooLargeIsRefusedInWords() {
        PictureTooLargeException refused = assertThrows(
                PictureTooLargeException.class,
                () -> FxThread.run(
                        () -> ScenePicture.paint(scene(8000.5, 10, List.of()), Theme.PRINT, 2, RowsPainted.IGNORED)));
        assertEquals(16_001, refused.widthPx());
    }

    @Test
    void theScaleHasLimits() {
        for (double scale : new double[] {0.5, Double.POSITIVE_INFINITY, Double.NaN}) {
            assertThrows(
                    IllegalArgumentException.class,
                    () -> FxThread.run(() ->
                            ScenePicture.paint(scene(10, 10, List.of()), Theme.PRINT, scale, RowsPainted.IGNORED)));
        }
    }
}
