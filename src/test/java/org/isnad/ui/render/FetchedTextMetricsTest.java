package org.isnad.ui.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javafx.application.Platform;
import org.isnad.layout.NotedTextMetrics;
import org.isnad.scene.FontRole;
import org.isnad.scene.TextMetrics;
import org.isnad.ui.FxThread;
import org.junit.jupiter.api.Test;

final class FetchedTextMetricsTest {
    private static final FontRole FONT = FontRole.EXPORT_TITLE;

    private final List<String> asked = new CopyOnWriteArrayList<>();

    /** The real ones, which refuse every other thread, and a note of what they are asked. */
    private TextMetrics real() {
        return new NotedTextMetrics(FxThread.call(FontTextMetrics::new), asked::add);
    }

    @Test
    void theLastRunHasTheTrueWidthsAndEachTextIsMeasuredOnce() {
        TextMetrics real = real();
        FetchedTextMetrics fetched = new FetchedTextMetrics(real);
        List<Double> runs = new ArrayList<>();
        double width = fetched.with(metrics -> {
            assertFalse(Platform.isFxApplicationThread());
            double of = metrics.width("انسحاب القوات 2020", FONT);
            runs.add(of);
            return of;
        });
        assertEquals(2, runs.size(), "a guess, then the truth");
        assertEquals(FxThread.call(() -> real.width("انسحاب القوات 2020", FONT)), width);
        asked.clear();
        assertEquals(width, fetched.with(metrics -> metrics.width("انسحاب القوات 2020", FONT)));
        assertEquals(List.of(), asked, "it is known");
        double[] line = fetched.with(metrics -> new double[] {metrics.ascent(FONT), metrics.descent(FONT)});
        assertEquals(FxThread.call(() -> real.ascent(FONT)), line[0]);
        assertEquals(FxThread.call(() -> real.descent(FONT)), line[1]);
    }

    /** Every run asks for a text that depends on the one before, as labels do that are shortened. */
    @Test
    void workThatAlwaysAsksForMoreComesToAnEnd() {
        TextMetrics real = real();
        String end = new FetchedTextMetrics(real).with(metrics -> {
            String text = "ا";
            while (text.length() < 40) {
                text = text + (metrics.width(text, FONT) > 60 ? "ب" : "ج");
            }
            return text;
        });
        String expected = FxThread.call(() -> {
            String text = "ا";
            while (text.length() < 40) {
                text = text + (real.width(text, FONT) > 60 ? "ب" : "ج");
            }
            return text;
        });
        assertEquals(expected, end);
        assertTrue(end.contains("ب"));
    }

    @Test
    void onTheThreadOfTheWindowThereIsNothingToWaitFor() {
        FetchedTextMetrics fetched = new FetchedTextMetrics(real());
        List<Double> runs = new ArrayList<>();
        FxThread.run(() -> runs.add(fetched.with(metrics -> metrics.width("ا", FONT))));
        assertEquals(1, runs.size());
        assertEquals(List.of("ا"), asked);
    }

    @Test
    void workThatKeepsWhatItMeasuredRunsOnceWithTheTrueWidths() {
        TextMetrics real = real();
        FetchedTextMetrics fetched = new FetchedTextMetrics(real);
        List<TextMetrics> runs = new ArrayList<>();
        double width = fetched.once(metrics -> {
            runs.add(metrics);
            return metrics.width("انسحاب القوات 2020", FONT);
        });
        assertEquals(1, runs.size());
        assertEquals(FxThread.call(() -> real.width("انسحاب القوات 2020", FONT)), width);
        asked.clear();
        assertEquals(FxThread.call(() -> real.width("القوات 2020", FONT)), fetched.once(metrics -> {
            runs.add(metrics);
            return metrics.width("القوات 2020", FONT);
        }));
        assertEquals(List.of("القوات 2020"), asked, "its words are known");
        assertEquals(runs.get(0), runs.get(1), "a layout sees that its measures still hold");
    }
}
