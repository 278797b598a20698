package org.isnad.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import org.isnad.dataset.DatasetReader;
import org.isnad.model.Article;
import org.isnad.model.Event;
import org.isnad.ui.FxThread;
import org.isnad.ui.article.TextPosition;
import org.isnad.ui.article.TextSelection;
import org.isnad.ui.words.EditNames;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What was done at one sitting of a field or in one form is one step in the list of what was done. */
final class SittingWalkTest {

    @RegisterExtension
    final WindowFixture window = WindowFixture.openedByTheTest();

    private final CuratedWindow curated = new CuratedWindow(window);

    private int steps() {
        return window.session().editing().state().undoable();
    }

    private String lastStep() {
        return new EditNames(window.session().labels())
                .of(window.session().editing().changes().get(steps() - 1));
    }

    private Event first() {
        return window.dataset().dataset().events().getFirst();
    }

    @Test
    void goingThroughTheValuesOfAFieldByTheArrowsIsOneStep() throws IOException {
        curated.open();
        Event before = first();
        FxThread.run(
                () -> window.session().recordNavigation().select(before.id().value()));
        window.press(KeyCode.F2);
        FxThread.run(() -> window.lookup("#editor-status", ComboBox.class).requestFocus());
        for (int n = 0; n < 3; n++) {
            window.press(KeyCode.DOWN);
        }
        assertNotEquals(before.status(), first().status());
        assertEquals(1, steps());
        FxThread.run(() -> window.lookup("#editor-stance-0", ComboBox.class).requestFocus());
        for (int n = 0; n < 3; n++) {
            window.press(KeyCode.DOWN);
        }
        assertNotEquals(
                before.citations().getFirst().stance(),
                first().citations().getFirst().stance());
        assertEquals(2, steps());
        curated.type("#editor-actors", "طرف لم يكن");
        window.press(KeyCode.TAB);
        curated.type("#editor-actors", "طرف لم يكن، طرف ثان");
        window.press(KeyCode.TAB);
        assertEquals(3, steps());
        window.press(KeyCode.ESCAPE);
        for (int n = 0; n < 3; n++) {
            window.press(KeyCode.CONTROL, KeyCode.Z);
        }
        assertEquals(before, first());
        assertEquals(0, steps());
    }

    @Test
    void anArticleWithWhatIsKnownOfItIsOneStepAndSoIsAForm() throws IOException {
        Path folder = Files.createDirectories(window.folder().resolve("mine"));
        Files.writeString(folder.resolve(DatasetReader.FILE_NAME), CuratedWindow.EMPTY);
        window.open(opened -> opened.controller().open(folder));
        FxThread.run(() -> {
            ClipboardContent content = new ClipboardContent();
            content.putString("انتخابات بلدية\n\nسجل نحو 4200 ناخب في 15 آذار 2021.\n");
            Clipboard.getSystemClipboard().setContent(content);
        });
        window.begin(() -> window.perform("paste-article"));
        curated.inDialog("#article-outlet", TextField.class, field -> field.setText("صحيفة المدينة"));
        curated.inDialog("#article-published", TextField.class, field -> field.setText("16 آذار 2021"));
        window.click("#form-accept");
        assertEquals(1, steps());
        assertTrue(lastStep().startsWith("أُضيف المقال"), this::lastStep);
        window.begin(() -> window.perform("describe-article"));
        curated.inDialog("#article-outlet", TextField.class, field -> field.setText("وكالة"));
        curated.inDialog("#article-agency", TextField.class, field -> field.setText("وكالة المدينة"));
        window.click("#form-accept");
        assertEquals(2, steps());
        assertTrue(lastStep().startsWith("بيانات المقال: "), this::lastStep);
        Article described = window.dataset().dataset().articles().getFirst();
        assertEquals(Optional.of("وكالة المدينة"), described.agency().value());
        FxThread.run(() -> {
            window.article()
                    .selectionProperty()
                    .set(Optional.of(new TextSelection(new TextPosition(2, 0), new TextPosition(2, 17))));
            window.article().requestFocus();
        });
        FxThread.settle();
        window.press(KeyCode.F);
        assertEquals(3, steps(), "the first series comes with the first figure");
        assertEquals(1, window.dataset().dataset().series().size());
        for (int n = 0; n < 3; n++) {
            FxThread.run(() -> window.perform("undo"));
            FxThread.settle();
        }
        assertEquals(List.of(), window.dataset().dataset().articles());
        assertEquals(List.of(), window.dataset().dataset().series());
    }
}
