package org.isnad.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import javafx.stage.WindowEvent;
import org.isnad.model.ArticleId;
import org.isnad.model.RecordId;
import org.isnad.ui.FxThread;
import org.isnad.ui.session.Session;
import org.isnad.ui.state.DayRange;
import org.isnad.ui.state.LastPlace;
import org.isnad.ui.state.UserSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A program that starts again is where it was. */
final class ResumeTest {
    private static final DayRange RANGE = new DayRange(18_000, 18_100);
    private static final String EVENT = "soleimani-muhandis-killed";

    @RegisterExtension
    final WindowFixture window = WindowFixture.openedByTheTest();

    private void start() {
        window.open(opened -> opened.controller().resume());
        if (window.session().open().isEmpty()) {
            window.click("#first-shipped");
        }
    }

    private void end() {
        FxThread.run(() -> {
            window.stage().fireEvent(new WindowEvent(window.stage(), WindowEvent.WINDOW_CLOSE_REQUEST));
            window.stage().close();
        });
    }

    @Test
    void viewSelectionAndArticleComeBack() {
        start();
        String other = window.dataset().dataset().articles().getLast().id().value();
        FxThread.run(() -> {
            window.session().recordNavigation().select(EVENT);
            window.session().recordNavigation().openArticle(other);
            window.session().viewport().fit(RANGE);
        });
        end();
        start();
        Session session = window.session();
        assertEquals(Optional.of(new RecordId(EVENT)), session.place().selected());
        assertEquals(Optional.of(new ArticleId(other)), session.place().article());
        assertEquals(RANGE, session.viewport().range());
        assertFalse(session.navigation().canGoBackProperty().get(), "the way there is forgotten");
    }

    @ParameterizedTest
    @ValueSource(strings = {"plots", "table", "disagreements"})
    void whatStoodInPlaceOfThePlotsComesBack(String pane) {
        start();
        boolean plots = pane.equals("plots");
        FxThread.run(() -> {
            if (!plots) {
                toggle("#show-" + pane).fire();
                window.perform("audit");
            }
        });
        end();
        start();
        assertEquals(pane.equals("table"), isVisible("#data-table"));
        assertEquals(pane.equals("disagreements"), isVisible("#disagreements"));
        assertEquals(plots, isVisible("#plots"));
        assertEquals(!plots, FxThread.call(() -> toggle("#audit-toggle").isSelected()));
    }

    private ToggleButton toggle(String selector) {
        return (ToggleButton) window.node(selector);
    }

    private boolean isVisible(String selector) {
        return FxThread.call(() -> {
            Node node = window.stage().getScene().lookup(selector);
            return node != null && node.isVisible();
        });
    }

    @Test
    void nothingSelectedIsNoReasonToFail() throws IOException {
        window.settings().write(UserSettings.DEFAULT.withLast(new LastPlace("", RANGE, "", "")));
        start();
        assertEquals(RANGE, window.session().viewport().range());
        assertTrue(window.session().place().article().isPresent());
    }

    @Test
    void whatTheDataSetNoLongerHasIsPassedOver() throws IOException {
        window.settings()
                .write(UserSettings.DEFAULT.withLast(new LastPlace("", RANGE, "no-such-record", "no-such-article")));
        start();
        assertEquals(RANGE, window.session().viewport().range());
        assertTrue(window.selected().isEmpty());
        assertTrue(window.session().place().article().isPresent());
    }

    @Test
    void whereThereIsNothingToGoBackToTheFirstScreenOffersWhatToBeginWith() {
        window.open(opened -> opened.controller().resume());
        assertTrue(isVisible("#first-screen"));
        window.press(KeyCode.T);
        window.press(KeyCode.CONTROL, KeyCode.E);
        assertEquals(1, FxThread.call(() -> Window.getWindows().size()), "what needs data does nothing");
        window.begin(() -> window.perform("new"));
        window.press(KeyCode.ESCAPE);
        window.press(KeyCode.TAB);
        assertTrue(FxThread.call(() -> window.node("#first-open").isFocused()), "all of it by keyboard");
        FxThread.run(() -> window.perform("words-english"));
        FxThread.settle();
        assertTrue(isVisible("#first-screen"), "other words offer the same");
        window.press(KeyCode.TAB);
        window.press(KeyCode.TAB);
        window.press(KeyCode.ENTER);
        assertEquals(5, window.dataset().dataset().articles().size());
        assertFalse(isVisible("#first-screen"));
    }

    @Test
    void aDataSetThatHasGoneIsNamedOnTheFirstScreen() throws IOException {
        window.settings()
                .write(UserSettings.DEFAULT.withLast(
                        new LastPlace(window.folder().resolve("gone.json").toString(), RANGE, "", "")));
        window.open(opened -> opened.controller().resume());
        assertTrue(window.text("#status-message").contains("gone.json"));
        window.click("#first-shipped");
        assertTrue(window.session().open().isPresent());
        assertFalse(RANGE.equals(window.session().viewport().range()), "a place in other data means nothing");
    }

    @Test
    void settingsOfANewerProgramAreToldAndKept() throws IOException {
        Files.createDirectories(window.settingsFile().getParent());
        Files.writeString(window.settingsFile(), "version=99\nnew=1\n");
        start();
        assertEquals(
                "version=99\nnew=1\n",
                Files.readString(window.settingsFile().resolveSibling("settings.properties.unreadable")));
        assertTrue(window.session().open().isPresent());
        String told = window.text("#status-message");
        assertTrue(told.contains("settings.properties.unreadable"), told);
    }
}
