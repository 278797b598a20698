package org.isnad.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.isnad.ui.FxThread;
import org.isnad.ui.state.UserSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The timeline has the room of the window: what stands around it is slim, folded, or comes when there is something in it. */
final class WindowRoomTest {

    private static final String EVENT = "soleimani-muhandis-killed";
    private static final String FIGURE = "troops-5200-official-2020";

    @RegisterExtension
    final WindowFixture window = WindowFixture.openedByTheTest();

    private void open() {
        window.open(opened -> {
            opened.controller().openShipped();
            opened.timeline().requestFocus();
        });
    }

    private Bounds bounds(String selector) {
        return FxThread.call(() -> {
            Node node = window.node(selector);
            return node.localToScene(node.getLayoutBounds());
        });
    }

    private boolean seen(String selector) {
        return FxThread.call(() -> {
            Node node = window.node(selector);
            for (Node each = node; each != null; each = each.getParent()) {
                if (!each.isVisible()) {
                    return false;
                }
            }
            return true;
        });
    }

    @Test
    void whatStandsAroundTheTimelineIsSlim() {
        open();
        assertEquals(28, bounds("#menu-bar").getHeight(), 0.5);
        assertEquals(48, bounds(".main-tool-bar").getHeight(), 0.5);
        assertEquals(26, bounds(".status-line").getHeight(), 0.5);
        assertEquals(28, bounds("#chart-pane").getHeight(), 0.5, "six values are a line of words");
        assertEquals(1280, bounds("#timeline").getWidth(), 1, "nothing is read yet");
        assertTrue(bounds("#timeline").getHeight() >= 550, "height " + bounds("#timeline"));
        assertFalse(seen("#article"));
    }

    @Test
    void theReadingPaneComesWithTheFirstWordsAndGoesWithItsKey() {
        open();
        FxThread.run(() -> window.session().recordNavigation().select(EVENT));
        FxThread.settle();
        assertTrue(seen("#article"));
        assertEquals(372, bounds(".reading-pane").getWidth(), 1);
        window.press(KeyCode.F9);
        assertFalse(seen("#article"));
        assertEquals(1280, bounds("#timeline").getWidth(), 1);
        window.press(KeyCode.ENTER);
        assertTrue(seen("#article"), "words that are asked for are seen");
        window.reopen(1920, 1080, opened -> {
            opened.controller().openShipped();
            opened.session().recordNavigation().select(EVENT);
        });
        assertEquals(440, bounds(".reading-pane").getWidth(), 1);
    }

    @Test
    void theChartOpensWithAFigureAndStandsAloneInAViewOfItsOwn() {
        open();
        Bounds folded = bounds("#timeline");
        FxThread.run(() -> window.session().viewport().panBy(200));
        FxThread.settle();
        assertEquals(folded, bounds("#timeline"), "moving in time moves no edge");
        FxThread.run(() -> window.session().recordNavigation().select(FIGURE));
        FxThread.settle();
        assertTrue(seen("#chart"));
        double open = bounds("#chart-pane").getHeight();
        assertTrue(open >= 160 && open <= 190, "height " + open);
        window.click("#chart-fold");
        assertFalse(seen("#chart"));
        window.press(KeyCode.CONTROL, KeyCode.L);
        assertTrue(seen("#chart-alone"));
        assertFalse(seen("#timeline"));
        assertTrue(bounds("#chart-alone").getHeight() > 450, "the whole height " + bounds("#chart-alone"));
        assertTrue(FxThread.call(() -> window.node("#chart-alone").isFocused()));
        window.click("#show-table");
        assertFalse(seen("#chart-alone"));
        window.click("#show-plots");
        assertTrue(seen("#timeline"));
    }

    @Test
    void theFirstExplanationsGoWithTheFirstClickForGood() throws IOException {
        window.settings().write(UserSettings.DEFAULT);
        open();
        assertTrue(seen("#guide-hint") && seen("#legend"));
        Bounds before = bounds("#timeline");
        window.click("#timeline");
        FxThread.settle();
        assertFalse(seen("#guide-hint") || seen("#legend"));
        assertEquals(before, bounds("#timeline"), "nothing moved under the pointer");
        FxThread.run(() -> window.stage().getOnCloseRequest().handle(null));
        open();
        assertFalse(seen("#guide-hint") || seen("#legend"));
        window.click("#legend-toggle");
        assertTrue(seen("#legend"));
        assertFalse(seen("#guide-hint"));
    }

    @Test
    void buttonsKeepTheirWordsWhateverTheLanesAndTheLanguage() {
        open();
        for (String kind : new String[] {"lanes-actor", "words-english", "lanes-place", "words-arabic"}) {
            FxThread.run(() -> window.perform(kind));
            FxThread.settle();
            for (String id : new String[] {"#lanes", "#filter", "#known", "#dataset-title", "#show-chart"}) {
                Labeled button = window.lookup(id, Labeled.class);
                assertFalse(button.getText().isBlank(), id);
                assertTrue(seen(id), id + " after " + kind);
            }
        }
    }
}
