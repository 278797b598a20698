package org.isnad.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.isnad.dataset.DatasetReader;
import org.isnad.dataset.LoadResult.Loaded;
import org.isnad.model.Article;
import org.isnad.model.Event;
import org.isnad.model.Exemption;
import org.isnad.ui.FxThread;
import org.isnad.ui.words.EditNames;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What is done with marked words, and how the window says what it took. */
final class MarkedWordsWalkTest {
    private static final String WORDS = "القيادة العسكرية الأمريكية";

    @RegisterExtension
    final WindowFixture window = WindowFixture.openedByTheTest();

    private final CuratedWindow curated = new CuratedWindow(window);

    private List<Exemption> exemptions() {
        return window.dataset().dataset().articles().stream()
                .filter(article -> article.id().value().equals("000"))
                .findFirst()
                .map(Article::exemptions)
                .orElseThrow();
    }

    private String said() {
        return window.text("#status-message");
    }

    private String letters() {
        return window.text("#status-letters");
    }

    private boolean seen(String node) {
        return FxThread.call(() -> window.node(node).isVisible());
    }

    private void select(Event event) {
        FxThread.run(() -> window.session().recordNavigation().select(event.id().value()));
        FxThread.settle();
    }

    @Test
    void oneKeyAndEnterLeaveMarkedWordsOutOfTheAuditAsOneStep() throws IOException {
        var file = curated.open();
        int before = exemptions().size();
        curated.mark(1, WORDS);
        assertTrue(letters().contains("X/ء استثناء"), this::letters);
        window.press(KeyCode.X);
        window.press(KeyCode.ENTER);
        assertEquals(before + 1, exemptions().size());
        Exemption made = exemptions().getLast();
        assertEquals(WORDS, made.words().orElseThrow().exact());
        assertTrue(said().startsWith("استُثنيت الكلمات من المراجعة: "), this::said);
        assertTrue(seen("#status-message") && !seen("#status-letters"), "what happened is seen while words are marked");
        assertTrue(new EditNames(window.session().labels())
                .of(window.session().editing().changes().getLast())
                .startsWith("استثناء من المراجعة"));

        curated.mark(1, WORDS.substring(0, WORDS.indexOf(' ')));
        assertTrue(seen("#status-letters"), "other words are marked: the letters are said again");
        window.press(KeyCode.X);
        assertTrue(said().startsWith("الكلمات مستثناة من قبل: "), this::said);
        assertEquals(before + 1, exemptions().size());

        window.press(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(before, exemptions().size());
        window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
        window.press(KeyCode.CONTROL, KeyCode.S);
        assertEquals(
                List.of(),
                ((Loaded) DatasetReader.read(file, Optional.empty())).dataset().problems());
    }

    @Test
    void anotherReasonNeedsItsNote() throws IOException {
        curated.open();
        curated.mark(1, WORDS);
        window.press(KeyCode.X);
        curated.inDialog(
                "#exempt-reasons",
                ListView.class,
                list -> list.getSelectionModel().select(list.getItems().size() - 1));
        curated.inDialog("#form-accept", Node.class, accept -> assertTrue(accept.isDisabled()));
        curated.inDialog("#exempt-note", TextField.class, note -> note.setText("اسم المؤسسة"));
        window.click("#form-accept");
        assertEquals(Exemption.Reason.OTHER, exemptions().getLast().reason());
        assertEquals("اسم المؤسسة", exemptions().getLast().note().orElseThrow().ar());
    }

    @Test
    void halfWordsAreTakenWholeAndThatIsSaid() throws IOException {
        curated.open();
        Event first = window.dataset().dataset().events().getFirst();
        select(first);
        curated.mark(1, "لقيادة العسكرية الأمري");
        assertTrue(letters().contains("كاملة «" + WORDS + "»"), this::letters);
        window.press(KeyCode.T);
        assertEquals(
                WORDS, window.dataset().dataset().events().getFirst().title().ar());
        assertEquals("صارت الكلمات عنوان السجل. أُخذت كاملة: «" + WORDS + "».", said());
        curated.mark(1, WORDS);
        assertFalse(letters().contains("كاملة"), this::letters);
        window.press(KeyCode.A);
        assertEquals("أُضيفت الكلمات اقتباسًا إلى السجل.", said());
        curated.mark(1, "لقيادة العسكرية الأمري");
        window.press(KeyCode.E);
        assertEquals("أُخذت الكلمات كاملة: «" + WORDS + "».", said());
        assertTrue(seen("#status-message"));
    }

    @Test
    void theOtherMouseButtonOffersWhatTheLettersDo() throws IOException {
        curated.open();
        curated.mark(1, WORDS);
        askForMenu(window.article());
        assertEquals(
                List.of("E", "F", "A", "T", "D", "X", "M"),
                menu().stream()
                        .filter(item -> item.getId() != null && item.getId().startsWith("context-mark-"))
                        .map(item -> item.getAccelerator().getDisplayText())
                        .toList());
        MenuItem exempt = menu().stream()
                .filter(item -> "context-mark-exemption".equals(item.getId()))
                .findFirst()
                .orElseThrow();
        window.press(KeyCode.ESCAPE);
        window.begin(exempt::fire);
        window.press(KeyCode.ENTER);
        assertEquals(WORDS, exemptions().getLast().words().orElseThrow().exact());
    }

    @Test
    void theMenuOfTheIndexChangesTheChosenRowsTogether() throws IOException {
        curated.open();
        select(window.dataset().dataset().events().getFirst());
        window.press(KeyCode.CONTROL, KeyCode.T);
        Node rows = window.node("#events-table");
        List<MenuItem> items = FxThread.call(() -> {
            ContextMenu menu = ((javafx.scene.control.Control) rows).getContextMenu();
            Bounds at = rows.localToScreen(rows.getLayoutBounds());
            menu.show(rows, at.getCenterX(), at.getCenterY());
            return List.copyOf(menu.getItems());
        });
        MenuItem change = items.stream()
                .filter(item -> "context-change-chosen".equals(item.getId()))
                .findFirst()
                .orElseThrow();
        assertEquals("Shift+F2", change.getAccelerator().getDisplayText());
        FxThread.run(
                () -> ((javafx.scene.control.Control) rows).getContextMenu().hide());
        window.begin(change::fire);
        curated.inDialog("#many-category", Node.class, field -> assertTrue(field.isVisible()));
        window.press(KeyCode.ESCAPE);
        window.press(KeyCode.SHIFT, KeyCode.F2);
        curated.inDialog("#many-category", Node.class, field -> assertTrue(field.isVisible()));
        window.press(KeyCode.ESCAPE);
    }

    @Test
    void enterAndADoubleClickInAListAcceptWhatIsChosen() throws IOException {
        curated.open();
        Event first = window.dataset().dataset().events().getFirst();
        select(first);
        window.press(KeyCode.F2);
        curated.type("#editor-title", "عنوان");
        window.press(KeyCode.ENTER);
        window.press(KeyCode.CONTROL, KeyCode.H);
        window.press(KeyCode.UP);
        window.press(KeyCode.ENTER);
        assertEquals(first, window.dataset().dataset().events().getFirst(), "gone back to the beginning");
        window.press(KeyCode.CONTROL, KeyCode.H);
        Node row = FxThread.call(() -> window.robot().lookup("#history-steps .list-cell").queryAll().stream()
                .filter(cell -> cell instanceof ListCell<?> step
                        && step.getAccessibleText() != null
                        && step.getAccessibleText().contains("العنوان"))
                .findFirst()
                .orElseThrow());
        window.robot().doubleClickOn(row);
        FxThread.settle();
        assertEquals(
                "عنوان", window.dataset().dataset().events().getFirst().title().ar());
    }

    private static void askForMenu(Node node) {
        FxThread.run(() -> {
            Bounds at = node.localToScreen(node.getLayoutBounds());
            node.fireEvent(new ContextMenuEvent(
                    ContextMenuEvent.CONTEXT_MENU_REQUESTED, 0, 0, at.getCenterX(), at.getCenterY(), false, null));
        });
        FxThread.settle();
    }

    private static List<MenuItem> menu() {
        return FxThread.call(() -> Window.getWindows().stream()
                .filter(open -> open.isShowing() && open instanceof ContextMenu)
                .flatMap(open -> ((ContextMenu) open).getItems().stream())
                .toList());
    }
}
