package org.isnad.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.isnad.dataset.ArticleSource;
import org.isnad.dataset.DatasetReader;
import org.isnad.dataset.LoadResult.Loaded;
import org.isnad.dataset.LoadedDataset;
import org.isnad.editing.Editing;
import org.isnad.model.DateBasis;
import org.isnad.model.Event;
import org.isnad.revision.OpenDocument;
import org.isnad.revision.Origin;
import org.isnad.ui.FxThread;
import org.isnad.ui.article.TextPosition;
import org.isnad.ui.article.TextSelection;
import org.isnad.ui.editor.RecordEditor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Records made and changed in the window, on a copy of the shipped data set. */
final class CurationWalkTest {
    private static final String WORDS =
            "أعلنت القيادة العسكرية الأمريكية في الشرق الأوسط، الأربعاء 9 سبتمبر/أيلول 2020، خفض قواتها في العراق";

    @RegisterExtension
    final WindowFixture window = WindowFixture.openedByTheTest();

    private Path open() throws IOException {
        Path file = window.folder().resolve("own/dataset.json");
        try (Editing shipped = Editing.begin(OpenDocument.opened(
                ((Loaded) DatasetReader.readShipped()).dataset(), new Origin.Shipped(), ArticleSource.shipped()))) {
            shipped.moveTo(file);
        }
        window.open(opened -> opened.controller().open(file));
        FxThread.settle();
        return file;
    }

    private int events() {
        return window.dataset().dataset().events().size();
    }

    private Event last() {
        return window.dataset().dataset().events().getLast();
    }

    private RecordEditor editor() {
        return window.lookup("#editor", RecordEditor.class);
    }

    /** Marks words as a reader does, and puts the keyboard into the article. */
    private void mark(int paragraph, String words) {
        FxThread.run(() -> {
            window.session().recordNavigation().openArticle("000");
            window.controller().panes().show(Set.of());
            String text = window.article()
                    .pageProperty()
                    .get()
                    .orElseThrow()
                    .paragraphs()
                    .get(paragraph - 1)
                    .text();
            int at = text.codePointCount(0, text.indexOf(words));
            window.article()
                    .selectionProperty()
                    .set(Optional.of(new TextSelection(
                            new TextPosition(paragraph, at),
                            new TextPosition(paragraph, at + words.codePointCount(0, words.length())))));
        });
        FxThread.run(() -> window.session().recordNavigation().openArticle("000"));
        window.perform("reader");
        FxThread.run(() -> window.article().requestFocus());
        FxThread.settle();
    }

    private void type(String field, String words) {
        FxThread.run(() -> {
            TextField text = window.lookup(field, TextField.class);
            text.requestFocus();
            text.setText(words);
        });
        FxThread.settle();
    }

    @Test
    void anEventFromMarkedWordsTakesOneKeyAndEnterAndIsSavedWithItsProof() throws IOException {
        Path file = open();
        byte[] before = Files.readAllBytes(file);
        int events = events();
        mark(1, WORDS);
        window.press(KeyCode.E);
        assertEquals(events, events(), "a draft is no record");
        assertTrue(FxThread.call(() -> editor().recordProperty().get()).isPresent());
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
        open();
        Event first = window.dataset().dataset().events().getFirst();
        FxThread.run(() -> window.session().recordNavigation().select(first.id().value()));
        FxThread.settle();
        window.press(KeyCode.F2);
        type("#editor-title", "عنوان جديد");
        window.press(KeyCode.TAB);
        assertEquals(
                "عنوان جديد",
                window.dataset().dataset().events().getFirst().title().ar());
        type("#editor-date", "كلام لا تاريخ فيه");
        window.press(KeyCode.TAB);
        assertEquals(
                first.date(), window.dataset().dataset().events().getFirst().date());
        assertFalse(
                FxThread.call(() -> editor().lookupAll(".editor-fault").isEmpty()), "the fault stands at its field");
        type("#editor-date", "أواخر 2017");
        window.press(KeyCode.TAB);
        assertTrue(window.dataset().dataset().events().getFirst().dateBasis() instanceof DateBasis.Inferred);
        type("#editor-actors", "طرف لم يكن");
        window.press(KeyCode.TAB);
        assertTrue(window.dataset().dataset().actors().stream()
                .anyMatch(actor -> actor.labels().ar().equals("طرف لم يكن")));
        window.press(KeyCode.ESCAPE);
        assertEquals(
                Optional.empty(),
                FxThread.call(() -> window.session().editing().state().edited()));
        for (int n = 0; n < 4; n++) {
            window.press(KeyCode.CONTROL, KeyCode.Z);
        }
        assertEquals(first, window.dataset().dataset().events().getFirst());
    }
}
