package org.isnad.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javafx.event.EventType;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.isnad.model.Event;
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
    void theTextHasTwoThirdsOfTheReadingPaneWhicheverRecordIsSelected() {
        open();
        FxThread.run(() -> window.session().recordNavigation().select(EVENT));
        FxThread.settle();
        assertTrue(bounds("#card").getHeight() <= 120, "height " + bounds("#card"));
        // Those with the most sources take the most room.
        List<Event> events = window.dataset().dataset().events().stream()
                .sorted(Comparator.comparingInt(
                        (Event event) -> -event.citations().size()))
                .limit(5)
                .toList();
        events.forEach(event -> {
            FxThread.run(
                    () -> window.session().recordNavigation().select(event.id().value()));
            FxThread.settle();
            double text = bounds(".article-scroll").getHeight();
            double pane = bounds(".reading-pane").getHeight();
            assertTrue(text >= pane * 2 / 3, event.id() + ": " + text + " of " + pane);
        });
        window.click("#record-more");
        assertTrue(seen("#record-citation-0"), "all that is known of it");
        window.click("#record-more");
        assertFalse(seen("#record-citation-0"));
        window.click("#article-more");
        assertTrue(seen("#audit-share") && seen(".article-fact"));
    }

    @Test
    void theIndexShowsFifteenRecordsInStepWithTheTimeline() {
        open();
        window.press(KeyCode.CONTROL, KeyCode.T);
        double row = bounds("#events-table .table-row-cell").getHeight();
        assertTrue(row >= 28 && row <= 30, "row " + row);
        double rows = bounds("#events-table .virtual-flow .clipped-container").getHeight() / row;
        assertTrue(rows >= 15, "rows " + rows);
        TableView<?> table = window.lookup("#events-table", TableView.class);
        assertEquals(
                List.of("date", "title", "status", "sources", "actors"),
                FxThread.call(() -> table.getColumns().stream()
                        .map(column -> column.getId())
                        .toList()));
        int before = FxThread.call(() -> table.getItems().size());
        FxThread.run(() -> window.session().viewport().fitAll());
        FxThread.settle();
        assertEquals(125, FxThread.call(() -> table.getItems().size()));
        assertTrue(before < 125);
        FxThread.run(() -> window.perform("inferred"));
        FxThread.settle();
        assertEquals("basis", FxThread.call(() -> table.getColumns().get(1).getId()));
    }

    @Test
    void noMenuHasMoreThanTwelveLinesAndTheyShowTheirKeys() {
        open();
        FxThread.run(() -> {
            List<Menu> menus =
                    new ArrayList<>(window.lookup("#menu-bar", MenuBar.class).getMenus());
            List<String> typed = new ArrayList<>();
            while (!menus.isEmpty()) {
                Menu menu = menus.removeLast();
                List<MenuItem> lines = menu.getItems().stream()
                        .filter(item -> !(item instanceof SeparatorMenuItem))
                        .toList();
                assertTrue(lines.size() <= 12 || menu.getId().equals("menu-series"), menu.getId() + " " + lines.size());
                for (MenuItem item : lines) {
                    if (item instanceof Menu below) {
                        menus.add(below);
                    } else if (item.getAccelerator() != null) {
                        typed.add(item.getId() + " " + item.getAccelerator().getDisplayText());
                    }
                }
            }
            assertTrue(typed.containsAll(List.of("menu-flip D", "menu-filter V", "menu-known K")), typed::toString);
        });
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
        // Where no event can be meant.
        window.click(WindowFixture.onScreen(window.timeline(), 300, 12));
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
    void theFirstExplanationsGoWithTheFirstKeyAndDoNotLieOverWhatAMenuOpens() throws IOException {
        window.settings().write(UserSettings.DEFAULT);
        open();
        window.press(KeyCode.CONTROL);
        assertTrue(seen("#guide-hint"), "a modifier alone does nothing");
        window.press(KeyCode.RIGHT);
        FxThread.settle();
        assertFalse(seen("#guide-hint"));

        window.settings().write(UserSettings.DEFAULT);
        open();
        // A menu takes the release of the mouse away from the window.
        FxThread.run(() -> javafx.event.Event.fireEvent(window.timeline(), mouse(MouseEvent.MOUSE_PRESSED)));
        assertFalse(seen("#guide-hint"));
    }

    private static MouseEvent mouse(EventType<MouseEvent> type) {
        return new MouseEvent(
                type,
                0,
                0,
                0,
                0,
                MouseButton.PRIMARY,
                1,
                false,
                false,
                false,
                false,
                true,
                false,
                false,
                false,
                true,
                false,
                null);
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
