package org.isnad.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import org.isnad.dataset.DatasetReader;
import org.isnad.dataset.LoadResult.Loaded;
import org.isnad.dataset.LoadedDataset;
import org.isnad.model.Article;
import org.isnad.model.Basis;
import org.isnad.model.Event;
import org.isnad.model.Figure;
import org.isnad.model.Quantity;
import org.isnad.ui.FxThread;
import org.isnad.ui.article.TextPosition;
import org.isnad.ui.article.TextSelection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.testfx.util.WaitForAsyncUtils;

/** From nothing to a data set of one's own articles, in the window alone. */
final class OwnArticlesWalkTest {
    private static final String ONE = """
        انتخابات بلدية في المدينة

        شارك في الإعلان.

        أعلنت اللجنة في 3 آذار 2021 بدء التسجيل، وقالت إن الاقتراع سيجري في 20 أيار 2021.

        وسجل نحو 4200 ناخب في 15 آذار 2021.
        """;

    private static final String TWO = """
        نتائج الاقتراع

        جرى الاقتراع في 20 أيار 2021 بحضور مراقبين، وشارك فيه أكثر من 3000 ناخب.
        """;

    @RegisterExtension
    final WindowFixture window = WindowFixture.shipped();

    private void fill(String field, String words) {
        FxThread.run(() -> window.robot().lookup(field).queryAs(TextField.class).setText(words));
    }

    private void paste(String text) {
        FxThread.run(() -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(text);
            Clipboard.getSystemClipboard().setContent(content);
        });
        window.begin(() -> window.perform("paste-article"));
    }

    private void event(String words) {
        mark(words);
        window.press(KeyCode.E);
        window.press(KeyCode.ENTER);
    }

    private boolean exists(String selector) {
        return FxThread.call(() -> {
            Node found = window.stage().getScene().lookup(selector);
            return found != null && found.getParent().getParent().isVisible();
        });
    }

    private void mark(String words) {
        FxThread.run(() -> {
            var page = window.article().pageProperty().get().orElseThrow();
            var paragraph = page.paragraphs().stream()
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

    private List<Event> events() {
        return window.dataset().dataset().events();
    }

    @Test
    void pastedArticlesBecomeADataSetWithItsProof() throws Exception {
        Path folder = window.folder().resolve("mine");
        window.begin(() -> window.perform("new"));
        fill("#new-title", "الانتخابات");
        fill("#folder", folder.toString());
        window.click("#form-accept");
        FxThread.settle();
        assertEquals("الانتخابات", window.dataset().dataset().title().ar());
        assertEquals(0, events().size());
        assertTrue(exists("#empty-paste-article"), "nothing is there yet: articles are offered");

        paste(ONE);
        CheckBox share =
                FxThread.call(() -> window.robot().lookup("#paragraph-2").queryAs(CheckBox.class));
        FxThread.run(() -> share.setSelected(false));
        fill("#article-outlet", "صحيفة المدينة");
        fill("#article-published", "16 آذار أو بعدها");
        assertTrue(
                FxThread.call(
                        () -> window.robot().lookup("#form-accept").query().isDisabled()),
                "a date that is none is not taken");
        fill("#article-published", "16 آذار 2021");
        // The form grows lower when the fault is gone, so a pointer could miss its button.
        FxThread.settle();
        FxThread.run(() -> window.robot().lookup("#form-accept").queryButton().fire());
        FxThread.settle();
        // The article is read, copied and opened beside the window.
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> exists("#empty-read"));
        mark("بدء التسجيل");
        String letters = window.text("#status-letters");
        assertTrue(letters.contains("E") && letters.contains("ث"), letters);
        assertFalse(letters.contains("D"), "without a record D reads no date");
        event("أعلنت اللجنة في 3 آذار 2021 بدء التسجيل");
        assertFalse(exists("#empty-read"));
        window.press(KeyCode.CONTROL, KeyCode.L);
        assertTrue(exists("#empty-read"), "no figure yet for the chart");
        window.press(KeyCode.CONTROL, KeyCode.L);
        event("وسجل نحو 4200 ناخب في 15 آذار 2021");
        paste(TWO);
        window.click("#form-accept");
        event("جرى الاقتراع في 20 أيار 2021 بحضور مراقبين");
        assertEquals(
                List.of("2021-03-03", "2021-03-15", "2021-05-20"),
                events().stream().map(event -> event.date().edtf()).toList());
        mark("شارك فيه أكثر من 3000 ناخب");
        assertTrue(window.text("#status-letters").contains("D/ي"), "D has two meanings, and this is the one now");
        window.press(KeyCode.F);
        window.press(KeyCode.ENTER);
        Figure figure = window.dataset().dataset().figures().getFirst();
        assertEquals(new Quantity.MoreThan(new BigDecimal("3000")), figure.quantity());
        assertEquals(
                "ناخب", window.dataset().dataset().series().getFirst().unit().ar());
        FxThread.run(() -> window.timeline().requestFocus());
        FxThread.settle();
        assertFalse(FxThread.call(() -> window.node("#status-letters").isVisible()), "and no more");
        window.press(KeyCode.CONTROL, KeyCode.S);

        LoadedDataset saved = ((Loaded) DatasetReader.read(folder, Optional.empty())).dataset();
        assertEquals(List.of(), saved.problems());
        assertEquals(events(), saved.dataset().events());
        assertEquals(2, saved.dataset().articles().size());
        assertEquals(
                Optional.of("صحيفة المدينة"),
                saved.dataset().articles().getFirst().outlet().value());
        Article first = saved.dataset().articles().getFirst();
        assertEquals(Basis.STATED, first.headline().basis(), "the first line is the headline, and it is printed");
        assertEquals(Basis.EXTERNAL, first.outlet().basis());
        Path article = folder.resolve(saved.dataset().articles().getFirst().file());
        String text = Files.readString(article, StandardCharsets.UTF_8);
        assertTrue(text.contains("أعلنت اللجنة") && !text.contains("شارك في الإعلان."), text);
        assertTrue(events().stream().allMatch(event -> event.citations().size() == 1));
    }
}
