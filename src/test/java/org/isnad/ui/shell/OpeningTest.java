package org.isnad.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.isnad.model.RecordId;
import org.isnad.revision.OpenDocument;
import org.isnad.ui.FxThread;
import org.isnad.ui.words.OpenDataset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.testfx.util.WaitForAsyncUtils;

/** A file is opened beside the window: until it is ready nothing changes, and it can be left. */
final class OpeningTest {
    private static final String EVENT = "soleimani-muhandis-killed";
    private static final String EVENTS = """
        {"events": [{"start_date": {"year": 2020, "month": 1, "day": 3}, "text": {"headline": "هجوم"}},
         {"start_date": {"year": 2021}, "text": {"headline": "انسحاب"}}]}
        """;

    @RegisterExtension
    final WindowFixture window = WindowFixture.openedByTheTest();

    private final Deque<Runnable> background = new ArrayDeque<>();

    private Path events() throws IOException {
        Path file = window.folder().resolve("events.json");
        Files.writeString(file, EVENTS);
        return file;
    }

    private void work() {
        while (!background.isEmpty()) {
            Runnable task = background.remove();
            FxThread.run(task);
        }
        FxThread.settle();
    }

    private void openShipped() {
        window.workIn(background::add);
        window.open(opened -> opened.controller().openShipped());
        work();
        FxThread.run(() -> window.session().recordNavigation().select(EVENT));
    }

    private boolean isVisible(String selector) {
        return FxThread.call(() -> {
            Node node = window.stage().getScene().lookup(selector);
            return node != null && node.isVisible();
        });
    }

    private void awaitVisible(String selector) throws TimeoutException {
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> isVisible(selector));
    }

    @Test
    void escLeavesWhatIsBeingOpenedAndWhatWasOpenStays() throws IOException, TimeoutException {
        openShipped();
        OpenDocument before = window.session().document().orElseThrow();
        Path file = events();
        FxThread.run(() -> window.controller().open(file));
        awaitVisible("#status-offer");
        assertTrue(window.text("#status-message").contains("events.json"));
        window.press(KeyCode.ESCAPE);
        assertFalse(isVisible("#status-offer"), "nothing is left to be cancelled");
        String told = window.text("#status-message");
        assertTrue(told.contains("events.json") && told.contains("أُلغي"), told);
        work();
        assertSame(before, window.session().document().orElseThrow());
        assertEquals(new RecordId(EVENT), window.selected().orElseThrow(), "Esc has left nothing else");
        assertEquals(told, window.text("#status-message"), "nothing comes of it later");
    }

    @Test
    void theButtonOfTheStatusLineLeavesItToo() throws IOException, TimeoutException {
        openShipped();
        OpenDocument before = window.session().document().orElseThrow();
        Path file = events();
        FxThread.run(() -> window.controller().open(file));
        awaitVisible("#status-offer");
        window.click("#status-offer");
        work();
        assertSame(before, window.session().document().orElseThrow());
    }

    @Test
    void beforeAnythingIsOpenTheDrawingTellsHowFarItIsAndLeavingItOffersTheFirstScreen()
            throws IOException, TimeoutException {
        window.workIn(background::add);
        Path file = events();
        window.open(opened -> opened.controller().open(file));
        awaitVisible("#opening-cancel");
        assertTrue(window.text("#opening-progress").contains("events.json"));
        window.click("#opening-cancel");
        assertTrue(isVisible("#first-screen"));
        work();
        assertTrue(window.session().open().isEmpty());
        FxThread.run(() -> window.controller().open(file));
        work();
        assertEquals(2, window.dataset().dataset().events().size());
        assertFalse(isVisible("#opening-cancel"));
    }

    @Test
    void ofTwoFilesTheLastOneIsOpened() throws IOException {
        openShipped();
        Path file = events();
        FxThread.run(() -> {
            window.controller().openShipped();
            window.controller().open(file);
        });
        work();
        assertEquals(2, window.dataset().dataset().events().size());
    }

    @Test
    void aFileWaitsForNothingElseThatIsDoneInTheBackground() throws IOException {
        window.readIn(Runnable::run);
        window.workIn(background::add);
        Path file = events();
        window.open(opened -> opened.controller().openShipped());
        assertFalse(background.isEmpty(), "the words are read for the search");
        FxThread.run(() -> window.controller().open(file));
        assertEquals(2, window.dataset().dataset().events().size());
    }

    /** Who looks at a form for some seconds need not wait as long again. */
    @Test
    void aTableIsReadAsItIsProposedWhileTheFormAsks() throws IOException, TimeoutException {
        Path file = Files.writeString(window.folder().resolve("table.csv"), "date,title\n2020-01-05,a\n2020-02,b\n");
        window.readIn(background::add);
        window.open(opened -> opened.controller().open(file));
        window.begin(() -> background.remove().run());
        awaitVisible("#opening-cancel");
        assertEquals(1, background.size(), "the table as it is proposed");
        work();
        assertTrue(window.session().open().isEmpty(), "nobody has accepted it yet");

        window.click("#form-accept");
        work();

        assertEquals(2, window.dataset().dataset().events().size());
    }

    @Test
    void whatIsShownWasPreparedBefore() {
        openShipped();
        OpenDocument document = window.session().document().orElseThrow();
        OpenDataset prepared = window.session().preparing().apply(document);
        FxThread.run(() -> window.session().show(prepared));
        assertSame(prepared, window.dataset());
    }

    @Test
    void whatWasPreparedInOtherWordsIsPreparedAgain() throws IOException {
        openShipped();
        Path file = events();
        FxThread.run(() -> window.controller().open(file));
        FxThread.run(() -> background.remove().run());
        FxThread.run(() -> window.perform("words-english"));
        work();
        assertSame(window.session().labels(), window.dataset().labels());
    }

    @Test
    void theSameFileReadAgainIsARevision() throws IOException {
        openShipped();
        FxThread.run(() -> window.controller().reload());
        work();
        assertEquals(1, window.session().document().orElseThrow().revision());
        assertEquals(new RecordId(EVENT), window.selected().orElseThrow());
    }

    @Test
    void aFileThatCannotBeReadLeavesNothingToCancel() throws IOException {
        window.workIn(background::add);
        Path file = window.folder().resolve("none.json");
        Files.writeString(file, "{");
        window.open(opened -> opened.controller().open(file));
        window.begin(() -> background.remove().run());
        window.press(KeyCode.ESCAPE);
        assertTrue(isVisible("#first-screen"));
    }
}
