package org.isnad.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.geometry.VerticalDirection;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.isnad.model.RecordId;
import org.isnad.text.CodePointRange;
import org.isnad.ui.FxThread;
import org.isnad.ui.article.ArticleProbe;
import org.isnad.ui.article.ArticleView;
import org.isnad.ui.article.CitedPlace;
import org.isnad.ui.render.WrappedText;
import org.isnad.ui.state.ReadingLook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Reading an article with real keys and a real mouse: cited words, what is left over, finding, sizes. */
final class ArticleWalkTest {
    private static final String WITHDRAWAL = "سحب الجيش 2500 جندي من القواعد";
    private static final int FILLING = 60;

    @RegisterExtension
    final WindowFixture window = WindowFixture.openedByTheTest();

    private ArticleView article;

    @BeforeEach
    void open() throws IOException, NoSuchAlgorithmException {
        Path dataset = write();
        window.open(opened -> {
            opened.controller().open(dataset);
            opened.perform("reader");
            opened.article().requestFocus();
        });
        article = window.article();
    }

    /**
     * One article: words that two events and a figure cite, a sentence that is exempted, many that say nothing, and one with
     * a date that is left over.
     */
    private Path write() throws IOException, NoSuchAlgorithmException {
        String text = WITHDRAWAL + " عام 2011.\nحقوق النشر 2020.\n"
                + IntStream.range(0, FILLING)
                        .mapToObj(line -> "بقيت السفارة مفتوحة وقالت وكالة AFP إن الطريق آمن.")
                        .collect(Collectors.joining("\n"))
                + "\nعاد الجيش في تموز 2014 إلى البلاد.\n";
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        Files.write(window.folder().resolve("a.txt"), bytes);
        String hash =
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        String event = """
            {"id": "%s", "date": "2011", "date_basis": "stated", "status": "reported", "category": "c",
             "title": {"ar": "%s"}, "citations": [{"article": "a", "paragraph": 1, "exact": "%s"}]}\
            """;
        Path file = window.folder().resolve("dataset.json");
        Files.writeString(
                file,
                """
                {"format": 1, "id": "d", "title": {"ar": "عنوان"},
                 "articles": [{"id": "a", "file": "a.txt", "sha256": "%s",
                   "exemptions": [{"paragraph": 2, "reason": "boilerplate"}]}],
                 "categories": [{"id": "c", "role": "move", "labels": {"ar": "انسحاب"}}],
                 "series": [{"id": "s", "labels": {"ar": "جنود"}, "subject": {"ar": "جنود"}, "unit": {"ar": "جندي"}}],
                 "events": [%s, %s],
                 "figures": [{"id": "troops", "series": "s", "date": "2011", "date_basis": "stated",
                   "quantity": {"type": "exact", "value": 2500}, "kind": "actual", "measure": "level",
                   "citations": [{"article": "a", "paragraph": 1, "exact": "2500 جندي"}]}]}
                """.formatted(
                                hash,
                                event.formatted("leave", "سحب الجنود", WITHDRAWAL),
                                event.formatted("handover", "تسليم القواعد", WITHDRAWAL)),
                StandardCharsets.UTF_8);
        return file;
    }

    private Optional<String> selected() {
        return window.selected().map(RecordId::value);
    }

    private void typed(String words) {
        window.robot().write(words);
        FxThread.settle();
    }

    private Point2D at(int paragraph, int codePoint) {
        ArticleProbe probe = new ArticleProbe(article);
        Bounds box = FxThread.call(() -> probe.onScreen(paragraph, new CodePointRange(codePoint, codePoint + 1)));
        return new Point2D(box.getCenterX(), box.getCenterY());
    }

    private boolean visible(int paragraph) {
        ArticleProbe probe = new ArticleProbe(article);
        return FxThread.call(() -> probe.visible(paragraph, new CodePointRange(0, 1)));
    }

    private List<String> offered() {
        return window.robot().lookup(".chooser-title").queryAllAs(WrappedText.class).stream()
                .map(WrappedText::getText)
                .toList();
    }

    @Test
    void aClickOnWordsOfSeveralRecordsListsThemAndTheArrowsChoose() {
        window.click(at(1, 2));
        assertEquals(List.of("تسليم القواعد", "سحب الجنود"), offered());
        assertEquals(Optional.empty(), selected());
        String kind = window.robot()
                .lookup(".chooser-kind")
                .queryAllAs(Label.class)
                .iterator()
                .next()
                .getText();
        assertTrue(kind.contains("حدث") && kind.contains("2011"), kind);
        // The list opens at its first line.
        window.press(KeyCode.DOWN);
        window.press(KeyCode.ENTER);
        assertEquals(Optional.of("leave"), selected());
        assertEquals(List.of(), offered());
    }

    @Test
    void escapeClosesTheListAndNothingIsSelected() {
        window.click(at(1, 2));
        assertEquals(2, offered().size());
        window.press(KeyCode.ESCAPE);
        assertEquals(List.of(), offered());
        assertEquals(Optional.empty(), selected());
    }

    @Test
    void aClickInTheListSelectsAndWordsOfMoreRecordsListThemAll() {
        window.click(at(1, 12));
        assertEquals(3, offered().size());
        assertTrue(offered().getFirst().contains("2500"), "the fewest words first: " + offered());
        window.click(window.robot().lookup(".chooser-title").nth(1).<Node>query());
        assertNotEquals(Optional.empty(), selected());
        assertNotEquals(Optional.of("troops"), selected());
    }

    @Test
    void tabGoesFromOneCitedWordsToTheNextAndEnterOpensThem() {
        window.press(KeyCode.TAB);
        Optional<CitedPlace> first = article.placeProperty().get();
        assertEquals(Optional.of(new CitedPlace(1, new CodePointRange(0, 30))), first);
        window.press(KeyCode.TAB);
        assertEquals(
                Optional.of(new CitedPlace(1, new CodePointRange(10, 19))),
                article.placeProperty().get());
        window.press(KeyCode.SHIFT, KeyCode.TAB);
        assertEquals(first, article.placeProperty().get());
        window.press(KeyCode.ENTER);
        assertEquals(2, offered().size());
        window.press(KeyCode.DOWN);
        window.press(KeyCode.ENTER);
        assertNotEquals(Optional.empty(), selected());
        window.press(KeyCode.ESCAPE);
        assertEquals(Optional.empty(), article.placeProperty().get());
    }

    @Test
    void atTheLastCitedWordsTabLeavesTheArticle() {
        for (int i = 0; i < 2; i++) {
            window.press(KeyCode.TAB);
        }
        assertTrue(article.isFocused());
        window.press(KeyCode.TAB);
        assertFalse(article.isFocused());
    }

    @Test
    void theKeyUShowsWhatIsLeftOverAndAClickLeadsThere() {
        WrappedText share = window.lookup("#audit-share", WrappedText.class);
        assertEquals("استُشهد بـ 1 من 3 جمل فيها تاريخ أو عدد · واحدة مستثناة", share.getText());
        ListView<?> list = window.lookup("#audit-list", ListView.class);
        assertFalse(list.isVisible());
        window.press(KeyCode.U);
        assertTrue(list.isVisible());
        assertEquals("بقيت جملة واحدة بلا استشهاد", window.text("#audit-heading"));
        assertEquals(2, list.getItems().size());
        assertEquals(
                List.of("الفقرة 63", "الفقرة 2 · مستثناة: نص متكرر في الموقع"),
                List.of(window.text(".audit-place"), window.text(".audit-exempted")));
        assertFalse(visible(FILLING + 3));
        window.click(window.lookup(".audit-place", Label.class));
        assertTrue(visible(FILLING + 3));
        window.press(KeyCode.U);
        assertFalse(list.isVisible());
    }

    @Test
    void theButtonAndTheArabicLetterOfTheKeyDoTheSame() {
        window.click("#article-more");
        window.click("#audit-toggle");
        assertTrue(article.auditShownProperty().get());
        FxThread.run(() -> article.requestFocus());
        FxThread.run(() -> javafx.event.Event.fireEvent(
                article,
                new javafx.scene.input.KeyEvent(
                        javafx.scene.input.KeyEvent.KEY_TYPED,
                        "ع",
                        "",
                        KeyCode.UNDEFINED,
                        false,
                        false,
                        false,
                        false)));
        assertFalse(article.auditShownProperty().get());
    }

    @Test
    void findingCountsGoesOnAndEnds() {
        window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.F);
        assertTrue(window.lookup("#find-field", TextField.class).isFocused());
        typed("a");
        assertEquals("1 من 60", window.text("#find-count"));
        typed("fp");
        assertEquals("1 من 60", window.text("#find-count"));
        window.press(KeyCode.ENTER);
        assertEquals("2 من 60", window.text("#find-count"));
        window.press(KeyCode.F3);
        assertEquals("3 من 60", window.text("#find-count"));
        window.press(KeyCode.SHIFT, KeyCode.F3);
        window.press(KeyCode.SHIFT, KeyCode.ENTER);
        window.press(KeyCode.SHIFT, KeyCode.ENTER);
        assertEquals("60 من 60", window.text("#find-count"));
        assertTrue(visible(FILLING + 2));
        typed("x");
        assertEquals("لا نتائج", window.text("#find-count"));
        window.press(KeyCode.BACK_SPACE);
        window.press(KeyCode.ESCAPE);
        assertFalse(window.lookup(".find-bar", Node.class).isVisible());
        assertTrue(article.isFocused());
        assertEquals("AFP", article.markedWords());
    }

    @Test
    void theWheelAndTheKeysChangeTheLettersAndThatLasts() {
        window.robot().moveTo(at(1, 2));
        window.robot().press(KeyCode.CONTROL);
        window.robot().scroll(1, VerticalDirection.UP);
        window.robot().scroll(1, VerticalDirection.UP);
        window.robot().release(KeyCode.CONTROL);
        FxThread.settle();
        double wheeled = article.lookProperty().get().textPx();
        assertEquals(2, Math.abs(wheeled - ReadingLook.DEFAULT.textPx()));
        window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.UP);
        assertEquals(wheeled + 1, article.lookProperty().get().textPx());
        FxThread.run(() -> window.node("#timeline").requestFocus());
        window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.DOWN);
        assertEquals(wheeled, article.lookProperty().get().textPx());
        window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.PAGE_DOWN);
        window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.PAGE_DOWN);
        window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.PAGE_UP);
        assertEquals(0.9, article.lookProperty().get().columnShare());
        FxThread.run(() -> window.stage().getOnCloseRequest().handle(null));
        assertEquals(
                new ReadingLook(wheeled, 0.9, false),
                window.settings().read().settings().reading());
    }
}
