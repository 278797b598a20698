package org.isnad.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.isnad.dataset.DatasetReader;
import org.isnad.model.Article;
import org.isnad.model.ArticleId;
import org.isnad.model.Basis;
import org.isnad.ui.FxThread;
import org.isnad.ui.article.TextPosition;
import org.isnad.ui.article.TextSelection;
import org.isnad.ui.render.WrappedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Articles that come later: copies, newer versions, what is known of them, removing; all in the window. */
final class ArticlesLaterWalkTest {
    private static final String ONE = """
        انتخابات بلدية في المدينة

        أعلنت اللجنة في 3 آذار 2021 بدء التسجيل. وقالت إن الاقتراع سيجري في 20 أيار 2021.

        نُشر في صحيفة المدينة يوم 4 آذار 2021.
        """;

    @RegisterExtension
    final WindowFixture window = WindowFixture.openedByTheTest();

    private void paste(String text) {
        FxThread.run(() -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(text);
            Clipboard.getSystemClipboard().setContent(content);
        });
    }

    /** All words of the dialog that is open. */
    private String told() {
        return FxThread.call(() -> Window.getWindows().stream()
                .filter(other -> !other.equals(window.stage()))
                .flatMap(other -> texts(other.getScene().getRoot()))
                .collect(Collectors.joining("\n")));
    }

    private static Stream<String> texts(Node root) {
        return root.lookupAll(".wrapped-text").stream()
                .filter(WrappedText.class::isInstance)
                .map(one -> ((WrappedText) one).getText());
    }

    private List<Article> articles() {
        return window.dataset().dataset().articles();
    }

    private void mark(String words) {
        FxThread.run(() -> {
            var paragraph = window.article().pageProperty().get().orElseThrow().paragraphs().stream()
                    .filter(one -> one.text().contains(words))
                    .findFirst()
                    .orElseThrow();
            int at = paragraph.text().codePointCount(0, paragraph.text().indexOf(words));
            window.article()
                    .selectionProperty()
                    .set(Optional.of(new TextSelection(
                            new TextPosition(paragraph.number(), at),
                            new TextPosition(paragraph.number(), at + words.codePointCount(0, words.length())))));
            window.article().requestFocus();
        });
        FxThread.settle();
    }

    private void event(String words) {
        mark(words);
        window.press(KeyCode.E);
        window.press(KeyCode.ENTER);
    }

    @Test
    void copiesVersionsPublicationAndRemoving() throws Exception {
        Path folder = Files.createDirectories(window.folder().resolve("mine"));
        Files.writeString(folder.resolve(DatasetReader.FILE_NAME), CuratedWindow.EMPTY);
        window.open(opened -> opened.controller().open(folder));
        paste(ONE);
        window.begin(() -> window.perform("paste-article"));
        window.click("#form-accept");
        ArticleId first = articles().getFirst().id();
        event("أعلنت اللجنة في 3 آذار 2021 بدء التسجيل");
        event("الاقتراع سيجري في 20 أيار 2021");
        assertEquals(2, window.dataset().dataset().events().size());

        // Words of the article say who has published it, and when.
        mark("صحيفة المدينة");
        FxThread.run(() -> window.perform("mark-article-outlet"));
        mark("4 آذار 2021");
        FxThread.run(() -> window.perform("mark-article-published"));
        Article described = articles().getFirst();
        assertEquals(Optional.of("صحيفة المدينة"), described.outlet().value());
        assertEquals(Basis.STATED, described.published().basis());
        assertEquals("2021-03-04", described.published().value().orElseThrow().edtf());

        // The same text is refused, with the name of the article that has it.
        window.begin(() -> window.perform("paste-article"));
        assertTrue(told().contains("انتخابات بلدية في المدينة"), told());
        window.press(KeyCode.ESCAPE);
        assertEquals(1, articles().size());

        // A newer version: one sentence is as it was, the other has another date.
        paste(ONE.replace("سيجري في 20 أيار 2021", "سيجري في 27 أيار 2021"));
        window.begin(() -> window.perform("article-version"));
        window.click("#way-1");
        assertTrue(told().contains("%"), "how like it is, is told: " + told());
        window.click("#form-accept");
        assertEquals(2, articles().size());
        String changed = told();
        assertTrue(changed.contains("20 أيار 2021") && changed.contains("27 أيار 2021"), changed);
        ArticleId second = articles().getLast().id();
        assertEquals(List.of(second, first), cited());
        FxThread.run(
                () -> window.robot().lookup(".lost-take").queryAs(Button.class).fire());
        window.press(KeyCode.ESCAPE);
        assertEquals(List.of(second, second), cited(), "by hand");

        // Removing names what cites the article, and can be undone.
        FxThread.run(() -> window.session().recordNavigation().openArticle(second.value()));
        window.begin(() -> window.perform("remove-article"));
        assertTrue(told().contains("أعلنت اللجنة"), told());
        window.press(KeyCode.ESCAPE);
        assertEquals(2, articles().size(), "nothing happens before it is confirmed");
        window.begin(() -> window.perform("remove-article"));
        window.click("أزل المقال");
        assertEquals(List.of(first), articles().stream().map(Article::id).toList());
        assertEquals(2, window.dataset().loaded().whole().events().size(), "what cites it stays");
        assertFalse(window.dataset().loaded().problems().isEmpty());
        window.press(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(2, articles().size());
        assertEquals(List.of(), window.dataset().loaded().problems());
    }

    private List<ArticleId> cited() {
        return window.dataset().dataset().events().stream()
                .map(event -> event.citations().getFirst().anchor().article())
                .toList();
    }
}
