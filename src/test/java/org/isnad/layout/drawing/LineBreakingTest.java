package org.isnad.layout.drawing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.isnad.layout.FixedTextMetrics;
import org.isnad.scene.ColourRole;
import org.isnad.scene.FontRole;
import org.junit.jupiter.api.Test;

class LineBreakingTest {
    private static final FixedTextMetrics METRICS = new FixedTextMetrics();

    private static List<String> lines(String text, int letters) {
        double width = letters * METRICS.width("x", FontRole.AXIS);
        return LineBreaking.lines(List.of(LineBreaking.words(text, ColourRole.INK)), FontRole.AXIS, width, METRICS)
                .stream()
                .map(row -> row.parts().stream()
                        .map(part -> ((TextRow.Part.Words) part).text())
                        .collect(Collectors.joining("|")))
                .toList();
    }

    @Test
    void aLineIsAsLongAsItCanBe() {
        assertEquals(List.of("aa bb cc", "dd ee"), lines("aa bb cc dd ee", 8));
    }

    @Test
    void noLineBeginsWithASeparator() {
        assertEquals(List.of("aa bb", "cc dd"), lines("aa bb " + LineBreaking.SEPARATOR + "cc dd", 7));
    }

    @Test
    void noWordIsAloneOnTheLastLine() {
        assertEquals(List.of("aa bb", "cc dd"), lines("aa bb cc dd", 8));
    }

    @Test
    void aLastWordThatHasNoRoomForAnotherStaysAlone() {
        assertEquals(List.of("aa bb cc", "ddddddd"), lines("aa bb cc ddddddd", 8));
    }
}
