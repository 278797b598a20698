package org.isnad.ui.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayList;
import java.util.List;
import javafx.application.Platform;
import org.isnad.scene.FontRole;
import org.isnad.scene.TextMetrics;
import org.isnad.ui.FxThread;
import org.junit.jupiter.api.Test;

final class FetchedTextMetricsTest {
    private final List<String> asked = new ArrayList<>();

    /** The real ones, which refuse every other thread, and a note of what they are asked. */
    private TextMetrics real() {
        FontTextMetrics fonts = FxThread.call(FontTextMetrics::new);
        return new TextMetrics() {
            @Override
            public double width(String text, FontRole font) {
                asked.add(text);
                return fonts.width(text, font);
            }

            @Override
            public double ascent(FontRole font) {
                asked.add("ascent");
                return fonts.ascent(font);
            }

            @Override
            public double descent(FontRole font) {
                asked.add("descent");
                return fonts.descent(font);
            }
        };
    }

    @Test
    void anotherThreadGetsTheSameWidthsAndAsksOnceForEach() {
        TextMetrics real = real();
        FetchedTextMetrics fetched = new FetchedTextMetrics(real);
        String text = "انسحاب القوات 2020";
        double width = fetched.width(text, FontRole.EXPORT_TITLE);
        assertFalse(Platform.isFxApplicationThread());
        assertEquals(width, fetched.width(text, FontRole.EXPORT_TITLE));
        double ascent = fetched.ascent(FontRole.AXIS);
        double descent = fetched.descent(FontRole.AXIS);
        assertEquals(ascent + descent, fetched.ascent(FontRole.AXIS) + fetched.descent(FontRole.AXIS));
        assertEquals(List.of(text, "ascent", "descent"), asked);
        FxThread.run(() -> {
            assertEquals(real.width(text, FontRole.EXPORT_TITLE), width);
            assertEquals(real.ascent(FontRole.AXIS), ascent);
            assertEquals(real.descent(FontRole.AXIS), descent);
        });
    }

    @Test
    void theThreadOfTheWindowIsAnsweredAtOnce() {
        FetchedTextMetrics fetched = new FetchedTextMetrics(real());
        assertEquals(FxThread.call(() -> fetched.width("ا", FontRole.AXIS)), fetched.width("ا", FontRole.AXIS));
        assertEquals(List.of("ا"), asked);
    }
}
