package org.isnad.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.isnad.dataset.DatasetReader;
import org.isnad.dataset.LoadResult.Loaded;
import org.isnad.dataset.LoadedDataset;
import org.isnad.layout.drawing.DrawnLane;
import org.isnad.model.CategoryRole;
import org.isnad.model.DateBasis;
import org.isnad.model.Event;
import org.isnad.model.RecordId;
import org.isnad.model.Status;
import org.isnad.scene.Box;
import org.isnad.scene.Mark;
import org.isnad.scene.Scene;
import org.isnad.scene.Target;
import org.isnad.ui.FxThread;
import org.isnad.ui.plot.MarkDrag;
import org.isnad.ui.render.WrappedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Records made and changed in the window, on a copy of the shipped data set. */
final class CurationWalkTest {
    private static final String WORDS =
            "أعلنت القيادة العسكرية الأمريكية في الشرق الأوسط، الأربعاء 9 سبتمبر/أيلول 2020، خفض قواتها في العراق";

    @RegisterExtension
    final WindowFixture window = WindowFixture.openedByTheTest();

    private final CuratedWindow curated = new CuratedWindow(window);

    private int events() {
        return window.dataset().dataset().events().size();
    }

    private Event last() {
        return window.dataset().dataset().events().getLast();
    }

    @Test
    void anEventFromMarkedWordsTakesOneKeyAndEnterAndIsSavedWithItsProof() throws IOException {
        Path file = curated.open();
        byte[] before = Files.readAllBytes(file);
        int events = events();
        curated.mark(1, WORDS);
        window.press(KeyCode.E);
        assertEquals(events, events(), "a draft is no record");
        assertTrue(FxThread.call(() -> curated.editor().recordProperty().get()).isPresent());
        window.press(KeyCode.ENTER);
        assertEquals(events + 1, events());
        Event made = last();
        assertEquals("2020-09-09", made.date().edtf());
        assertTrue(made.dateBasis() instanceof DateBasis.Stated);
        assertEquals(WORDS, made.citations().getFirst().anchor().exact());
        assertEquals(Optional.of(made.id()), window.selected(), "it is selected");
        assertTrue(FxThread.call(() -> window.session().document().orElseThrow().dirty()));
        window.press(KeyCode.CONTROL, KeyCode.S);
        LoadedDataset saved = ((Loaded) DatasetReader.read(file, Optional.empty())).dataset();
        assertEquals(made, saved.dataset().events().getLast());
        assertEquals(List.of(), saved.problems());
        window.press(KeyCode.CONTROL, KeyCode.Z);
        window.press(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(events, events());
        window.press(KeyCode.CONTROL, KeyCode.S);
        assertEquals(new String(before, StandardCharsets.UTF_8), Files.readString(file));
    }

    @Test
    void fieldsOfARecordAreChangedAndSayWhatIsWrong() throws IOException {
        curated.open();
        Event first = window.dataset().dataset().events().getFirst();
        FxThread.run(() -> window.session().recordNavigation().select(first.id().value()));
        FxThread.settle();
        window.press(KeyCode.F2);
        curated.type("#editor-title", "عنوان جديد");
        window.press(KeyCode.TAB);
        assertEquals(
                "عنوان جديد",
                window.dataset().dataset().events().getFirst().title().ar());
        curated.type("#editor-date", "كلام لا تاريخ فيه");
        window.press(KeyCode.TAB);
        assertEquals(
                first.date(), window.dataset().dataset().events().getFirst().date());
        assertFalse(
                FxThread.call(() -> curated.editor().lookupAll(".editor-fault").isEmpty()),
                "the fault stands at its field");
        curated.type("#editor-date", "أواخر 2017");
        window.press(KeyCode.TAB);
        assertTrue(window.dataset().dataset().events().getFirst().dateBasis() instanceof DateBasis.Inferred);
        curated.type("#editor-actors", "طرف لم يكن");
        window.press(KeyCode.TAB);
        assertTrue(window.dataset().dataset().actors().stream()
                .anyMatch(actor -> actor.labels().ar().equals("طرف لم يكن")));
        window.press(KeyCode.ESCAPE);
        assertEquals(
                Optional.empty(),
                FxThread.call(() -> window.session().editing().state().edited()));
        for (int n = 0; n < 3; n++) {
            window.press(KeyCode.CONTROL, KeyCode.Z);
        }
        assertEquals(first, window.dataset().dataset().events().getFirst());
    }

    @Test
    void aDateThatIsTypedStandsOnTheTimelineAsAGhostAndIsAnsweredInWords() throws IOException {
        curated.open();
        Event first = window.dataset().dataset().events().getFirst();
        FxThread.run(() -> window.session().recordNavigation().select(first.id().value()));
        window.press(KeyCode.F2);
        curated.type("#editor-date", "9 أيلول 2020");
        assertTrue(answer().endsWith("خارج الوقت المعروض"), this::answer);
        FxThread.run(() -> window.session().viewport().fitAll());
        curated.type("#editor-date", "");
        assertEquals(0, ghosts());
        long marks = marks();
        curated.type("#editor-date", "9 أيلول");
        assertEquals(0, ghosts(), "a day without its year is no date");
        curated.type("#editor-date", "9 أيلول 2020");
        assertTrue(ghosts() > 0);
        assertEquals(marks, marks(), "nothing else has moved, come or gone");
        assertTrue(answer().startsWith("9 أيلول 2020 · مستنتج"), this::answer);
        assertEquals(
                first.date(), window.dataset().dataset().events().getFirst().date(), "nothing is taken yet");
        curated.type("#editor-date", "3/4/2020");
        assertEquals(0, ghosts(), "of two readings neither is shown");
        assertTrue(answer().startsWith("يحتمل قراءتين"), this::answer);
        curated.type("#editor-date", "9 أيلول 2020");
        window.press(KeyCode.ESCAPE);
        assertEquals(0, ghosts());
        assertEquals(
                first.date(), window.dataset().dataset().events().getFirst().date());
        curated.mark(1, WORDS);
        window.press(KeyCode.E);
        assertTrue(ghosts() > 0, "a draft is no record and stands where it would stand");
        window.press(KeyCode.ENTER);
        assertEquals(0, ghosts());
    }

    private String answer() {
        return FxThread.call(() -> ((WrappedText) curated.editor().lookup(".editor-answer")).getText());
    }

    private long ghosts() {
        return count(true);
    }

    private long marks() {
        return count(false);
    }

    private long count(boolean ghost) {
        FxThread.settle();
        return FxThread.call(() -> window.timeline()
                .model()
                .shownProperty()
                .get()
                .orElseThrow()
                .marks()
                .filter(mark -> mark.key().value().startsWith("ghost/") == ghost)
                .count());
    }

    @Test
    void severalRowsGetOneStatusAndOneActorAsOneStep() throws IOException {
        curated.open();
        FxThread.run(() -> window.session().viewport().fitAll());
        FxThread.run(() -> window.perform("table"));
        FxThread.settle();
        FxThread.run(() -> window.lookup("#events-table", TableView.class)
                .getSelectionModel()
                .selectRange(2, 5));
        FxThread.settle();
        List<RecordId> chosen =
                FxThread.call(() -> window.session().recordNavigation().chosen());
        assertEquals(3, chosen.size());
        window.begin(() -> window.perform("change-chosen"));
        curated.inDialog("#many-actors", TextField.class, field -> field.setText("طرف جديد"));
        curated.inDialog(
                "#many-status", ComboBox.class, box -> box.getSelectionModel().select(2));
        curated.inDialog("#form-accept", Button.class, Button::fire);
        List<Event> changed = window.dataset().dataset().events().stream()
                .filter(event -> chosen.contains(event.id()))
                .toList();
        assertTrue(changed.stream().allMatch(event -> event.status() == Status.DENIED));
        assertEquals(1, FxThread.call(() -> window.session().editing().state().undoable()));
        assertEquals(
                chosen, FxThread.call(() -> window.session().recordNavigation().chosen()), "the rows stay chosen");
        window.begin(() -> window.perform("history"));
        curated.inDialog(
                "#history-steps",
                ListView.class,
                list -> assertTrue(list.getItems().get(1).toString().contains("3 سجلات")));
        curated.inDialog(
                "#history-steps",
                ListView.class,
                list -> list.getSelectionModel().select(0));
        curated.inDialog("#form-accept", Button.class, Button::fire);
        assertFalse(FxThread.call(() -> window.session().editing().state().unsaved()), "it leaves no trace");
    }

    @Test
    void anEventMovesToAnotherLaneByTheKeyboard() throws IOException {
        curated.open();
        Event first = window.dataset().dataset().events().getFirst();
        FxThread.run(() -> window.session().recordNavigation().select(first.id().value()));
        window.begin(() -> window.perform("move-lane"));
        curated.inDialog("#pick-words", TextField.class, field -> assertTrue(field.isFocused()));
        curated.inDialog("#form-accept", Button.class, Button::fire);
        assertFalse(first.category()
                .equals(window.dataset().dataset().events().getFirst().category()));
        window.press(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(first, window.dataset().dataset().events().getFirst());
    }

    @Test
    void quotationsAreMarkedAnewPutInOrderAndSaidToBeOfSomebody() throws IOException {
        curated.open();
        Event first = window.dataset().dataset().events().getFirst();
        curated.mark(1, WORDS);
        window.press(KeyCode.E);
        window.press(KeyCode.ENTER);
        RecordId id = last().id();
        window.press(KeyCode.F2);
        curated.fire("#editor-anew-0");
        assertEquals(WORDS, last().citations().getFirst().anchor().exact(), "the same words are marked still");
        curated.mark(1, "خفض قواتها في العرا");
        curated.fire("#editor-anew-0");
        assertEquals(
                "خفض قواتها في العراق",
                last().citations().getFirst().anchor().exact(),
                "half a word is taken as a whole one");
        curated.mark(1, "الأربعاء 9 سبتمبر/أيلول 2020");
        window.press(KeyCode.A);
        assertEquals(2, last().citations().size());
        curated.fire("#editor-up-1");
        assertEquals(
                "الأربعاء 9 سبتمبر/أيلول 2020",
                last().citations().getFirst().anchor().exact());
        curated.fire("#editor-more-0");
        curated.fire("#editor-voice-add-0");
        curated.type("#editor-voice-0-0", "ناطق لم يُعرف");
        window.press(KeyCode.ENTER);
        assertEquals(
                "ناطق لم يُعرف",
                last().citations()
                        .getFirst()
                        .voices()
                        .getFirst()
                        .name()
                        .orElseThrow()
                        .ar());
        curated.type("#editor-claim-date-0", "10 أيلول 2020");
        window.press(KeyCode.ENTER);
        assertEquals(
                "2020-09-10",
                last().citations()
                        .getFirst()
                        .claim()
                        .orElseThrow()
                        .date()
                        .orElseThrow()
                        .edtf());
        curated.type("#editor-claim-quantity-0", "كلام");
        window.press(KeyCode.ENTER);
        assertTrue(FxThread.call(() -> curated.editor().lookupAll(".editor-fault").stream()
                .anyMatch(node ->
                        node instanceof WrappedText fault && fault.getText().startsWith("لم يُفهم العدد"))));
        assertEquals(id, last().id());
        assertEquals(first, window.dataset().dataset().events().getFirst(), "nothing else has changed");
    }

    @Test
    void anActorIsRenamedAndACategoryColouredInTheListsAsOneStepEach() throws IOException {
        curated.open();
        String before = window.dataset().dataset().actors().getFirst().labels().ar();
        window.begin(() -> window.perform("lists"));
        curated.inDialog(
                "#list-kind", ComboBox.class, box -> box.getSelectionModel().select(1));
        curated.inDialog("#list-arabic", TextField.class, field -> field.setText("اسم آخر"));
        curated.inDialog("#list-save", Button.class, Button::fire);
        curated.inDialog(
                "#list-kind", ComboBox.class, box -> box.getSelectionModel().select(0));
        CategoryRole role = window.dataset().dataset().categories().getFirst().role();
        curated.inDialog(
                "#list-role",
                ComboBox.class,
                box -> box.getSelectionModel().select(box.getSelectionModel().getSelectedIndex() == 0 ? 1 : 0));
        curated.inDialog("#list-save", Button.class, Button::fire);
        assertNotEquals(role, window.dataset().dataset().categories().getFirst().role());
        curated.inDialog(
                "#list-kind", ComboBox.class, box -> box.getScene().getWindow().hide());
        assertEquals(
                "اسم آخر",
                window.dataset().dataset().actors().getFirst().labels().ar());
        assertTrue(window.dataset().dataset().actors().getFirst().aliases().contains(before));
        window.press(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(role, window.dataset().dataset().categories().getFirst().role());
        window.press(KeyCode.CONTROL, KeyCode.Z);
        assertFalse(FxThread.call(() -> window.session().editing().state().unsaved()));
    }

    @Test
    void theSelectedEventIsDrawnIntoAnotherLaneAsOneStep() throws IOException {
        curated.open();
        Event first = window.dataset().dataset().events().getFirst();
        FxThread.run(() -> window.session().recordNavigation().select(first.id().value()));
        FxThread.settle();
        FxThread.run(() -> {
            Scene scene = window.timeline().model().shownProperty().get().orElseThrow();
            MarkDrag drag = window.timeline().model().markDragProperty().get().orElseThrow();
            Mark mark = scene.marks()
                    .filter(one -> one.target()
                            .equals(Optional.of(new Target.OneRecord(first.id().value()))))
                    .filter(one -> scene.panes().stream()
                            .anyMatch(pane ->
                                    pane.name().equals("lanes") && pane.marks().contains(one)))
                    .findFirst()
                    .orElseThrow();
            assertTrue(drag.begin(mark));
            Box other = scene.panes().stream()
                    .filter(pane -> pane.name().equals("lanes"))
                    .flatMap(pane -> DrawnLane.of(pane).stream())
                    .filter(lane -> !lane.id().equals(first.category().value()))
                    .map(DrawnLane::bounds)
                    .findFirst()
                    .orElseThrow();
            drag.over(other.x() + 5, other.y() + 5);
            drag.drop(other.x() + 5, other.y() + 5);
        });
        FxThread.settle();
        assertFalse(first.category()
                .equals(window.dataset().dataset().events().getFirst().category()));
        window.press(KeyCode.CONTROL, KeyCode.Z);
        assertFalse(FxThread.call(() -> window.session().editing().state().unsaved()));
    }
}
