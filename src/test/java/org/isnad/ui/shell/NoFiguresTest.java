package org.isnad.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalDouble;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.isnad.ui.FxThread;
import org.isnad.ui.pane.EdgedPane;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Data sets of events alone leave the room of the chart to the timeline. */
final class NoFiguresTest {
    @RegisterExtension
    final WindowFixture window = WindowFixture.openedByTheTest();

    private Path eventsAlone() throws IOException {
        return Files.writeString(window.folder().resolve("events.json"), """
            {"format": 1, "id": "d", "title": {"ar": "أحداث"},
             "categories": [{"id": "c", "labels": {"ar": "حدث"}, "role": "context"}],
             "articles": [], "events": [{"id": "e", "date": "2020-03-15", "date_basis": "external", "title": {"ar": "حدث"},
               "category": "c", "status": "reported", "citations": []}]}
            """);
    }

    private double height(Node node) {
        return FxThread.call(() -> node.getLayoutBounds().getHeight());
    }

    private void draw(double px) {
        FxThread.run(
                () -> window.lookup("#plots", EdgedPane.class).drawnPxProperty().set(OptionalDouble.of(px)));
        FxThread.settle();
    }

    @Test
    void theTimelineTakesTheRoomAndGivesItBack() throws IOException {
        window.open(opened -> {
            opened.controller().openShipped();
            opened.unfoldChart();
        });
        draw(350);
        double beside = height(window.timeline());
        assertTrue(height(window.chart()) > 150);
        Node chart = window.chart();
        Path events = eventsAlone();
        FxThread.run(() -> window.controller().open(events));
        FxThread.settle();
        assertEquals(1, window.dataset().dataset().events().size(), "the file was read");
        assertFalse(window.node("#chart-pane").isVisible());
        assertTrue(height(window.timeline()) > beside + 150, "the timeline is higher: " + height(window.timeline()));
        FxThread.run(() -> window.timeline().requestFocus());
        window.press(KeyCode.F6);
        assertFalse(FxThread.call(chart::isFocused), "no key leads to what is not there");
        FxThread.run(() -> window.controller().openShipped());
        FxThread.settle();
        FxThread.run(window::unfoldChart);
        FxThread.settle();
        assertEquals(beside, height(window.timeline()), 1, "the edge is where it was");
    }

    /** What was known by a day hangs on when articles appeared. */
    @Test
    void whereNoArticleHasADateKnownByADayIsNotOffered() throws IOException {
        window.open(opened -> opened.controller().openShipped());
        assertFalse(window.node("#known").isDisabled());
        Path events = eventsAlone();
        FxThread.run(() -> window.controller().open(events));
        FxThread.settle();
        assertTrue(window.node("#known").isDisabled());
    }
}
