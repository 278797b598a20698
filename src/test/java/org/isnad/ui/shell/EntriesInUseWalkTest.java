package org.isnad.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.ComboBox;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.isnad.dataset.DatasetReader;
import org.isnad.dataset.LoadResult.Loaded;
import org.isnad.model.Category;
import org.isnad.model.DatedRecord;
import org.isnad.model.Event;
import org.isnad.model.Figure;
import org.isnad.model.Note;
import org.isnad.model.Question;
import org.isnad.model.Series;
import org.isnad.ui.FxThread;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Categories, series, questions and notes are made where they are used. */
final class EntriesInUseWalkTest {
    private static final String WORDS = "القيادة العسكرية الأمريكية";
    private static final String OTHER = "خفض قواتها في العراق";

    @RegisterExtension
    final WindowFixture window = WindowFixture.openedByTheTest();

    private final CuratedWindow curated = new CuratedWindow(window);

    private int steps() {
        return window.session().editing().state().undoable();
    }

    private Event event() {
        return window.dataset().dataset().events().getFirst();
    }

    private Figure figure() {
        return window.dataset().dataset().figures().getFirst();
    }

    private void select(DatedRecord record) {
        FxThread.run(
                () -> window.session().recordNavigation().select(record.id().value()));
        FxThread.settle();
    }

    private void chooseLast(String field) {
        FxThread.run(() -> {
            ComboBox<?> box = window.lookup(field, ComboBox.class);
            box.requestFocus();
            box.getSelectionModel().selectLast();
        });
        FxThread.settle();
    }

    @Test
    void aCategoryASeriesAndAQuestionAreNamedInTheEditor() throws IOException {
        var file = curated.open();
        Event before = event();
        select(before);
        window.press(KeyCode.F2);
        chooseLast("#editor-category");
        assertEquals(before, event(), "nothing is changed before it has a name");
        FxThread.run(
                () -> window.lookup("#editor-new-category", TextField.class).requestFocus());
        window.press(KeyCode.TAB);
        assertEquals(before.category().value(), chosen("#editor-category"), "left without a name: as it was");
        chooseLast("#editor-category");
        FxThread.run(
                () -> window.lookup("#editor-new-category", TextField.class).requestFocus());
        FxThread.run(
                () -> window.lookup("#editor-new-category", TextField.class).setText("محاكمات"));
        window.press(KeyCode.ENTER);
        Category made = window.dataset().dataset().categories().getLast();
        assertEquals("محاكمات", made.labels().ar());
        assertEquals(made.id(), event().category());
        assertEquals(made.id().value(), chosen("#editor-category"));
        assertEquals(1, steps());

        List<MenuItem> items = FxThread.call(() ->
                List.copyOf(window.lookup("#editor-questions", MenuButton.class).getItems()));
        FxThread.run(() -> items.getLast().fire());
        FxThread.settle();
        assertTrue(FxThread.call(
                () -> window.lookup("#editor-new-question", TextField.class).isFocused()));
        FxThread.run(
                () -> window.lookup("#editor-new-question", TextField.class).setText("من أمر بالخفض؟"));
        window.press(KeyCode.ENTER);
        Question question = window.dataset().dataset().questions().getLast();
        assertEquals("من أمر بالخفض؟", question.text().ar());
        assertEquals(question.id(), event().questions().getLast());
        assertEquals(before.questions().size() + 1, event().questions().size());
        assertEquals(2, steps());

        window.press(KeyCode.ESCAPE);
        Figure counted = figure();
        select(counted);
        window.press(KeyCode.F2);
        chooseLast("#editor-series");
        FxThread.run(() -> window.lookup("#editor-new-series", TextField.class).requestFocus());
        FxThread.run(() -> window.lookup("#editor-new-series", TextField.class).setText("مدربون"));
        window.press(KeyCode.TAB);
        Series series = window.dataset().dataset().series().getLast();
        assertEquals("مدربون", series.labels().ar());
        assertEquals(series.id(), figure().series());
        assertEquals(counted.quantity(), figure().quantity());
        assertEquals(3, steps());
        window.press(KeyCode.ESCAPE);
        window.press(KeyCode.CONTROL, KeyCode.S);
        assertEquals(
                List.of(),
                ((Loaded) DatasetReader.read(file, Optional.empty())).dataset().problems());
        for (int n = 0; n < 3; n++) {
            window.press(KeyCode.CONTROL, KeyCode.Z);
        }
        assertEquals(before, event());
        assertEquals(counted, figure());
    }

    private String chosen(String field) {
        return FxThread.call(() -> ((org.isnad.ui.editor.Choice)
                        window.lookup(field, ComboBox.class).getValue())
                .code());
    }

    @Test
    void aNoteQuotesMarkedWordsAndThenOthersAsWell() throws IOException {
        var file = curated.open();
        int before = window.dataset().dataset().notes().size();
        select(event());
        curated.mark(1, WORDS);
        window.press(KeyCode.M);
        curated.inDialog("#form-accept", javafx.scene.Node.class, accept -> assertTrue(accept.isDisabled()));
        curated.inDialog("#note-arabic", TextField.class, field -> field.setText("الأرقام لا تتفق"));
        curated.inDialog(
                "#note-kind",
                ComboBox.class,
                box -> box.getSelectionModel()
                        .select(List.of(Note.Kind.values()).indexOf(Note.Kind.CONFLICT)));
        window.click("#form-accept");
        Note made = note();
        assertEquals(before + 1, window.dataset().dataset().notes().size());
        assertEquals(Note.Kind.CONFLICT, made.kind());
        assertEquals(List.of(event().id()), made.records());
        assertEquals(WORDS, made.citations().getFirst().anchor().exact());
        assertFalse(window.dataset().loaded().problems().isEmpty(), "a conflict has two sides");

        curated.mark(1, OTHER);
        window.press(KeyCode.M);
        curated.inDialog("#note-which", ComboBox.class, box -> {
            int index = -1;
            for (int i = 0; i < box.getItems().size(); i++) {
                index = box.getItems().get(i).toString().contains("الأرقام لا تتفق") ? i : index;
            }
            box.getSelectionModel().select(index);
        });
        curated.inDialog("#note-arabic", TextField.class, field -> assertEquals("الأرقام لا تتفق", field.getText()));
        window.click("#form-accept");
        assertEquals(before + 1, window.dataset().dataset().notes().size());
        assertEquals(2, note().citations().size());
        assertEquals(List.of(), window.dataset().loaded().problems());
        assertTrue(window.text("#status-message").contains("الملاحظة"));
        window.press(KeyCode.CONTROL, KeyCode.S);
        assertEquals(
                List.of(),
                ((Loaded) DatasetReader.read(file, Optional.empty())).dataset().problems());
        window.press(KeyCode.CONTROL, KeyCode.Z);
        window.press(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(before, window.dataset().dataset().notes().size());
    }

    private Note note() {
        return window.dataset().dataset().notes().getLast();
    }
}
