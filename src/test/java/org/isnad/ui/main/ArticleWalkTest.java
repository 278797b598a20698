package org.isnad.ui.main;

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
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
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
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.isnad.model.RecordId;
import org.isnad.text.CodePointRange;
import org.isnad.ui.FxThread;
import org.isnad.ui.article.ArticleProbe;
import org.isnad.ui.article.ArticleView;
import org.isnad.ui.article.CitedPlace;
import org.isnad.ui.render.FontTextMetrics;
import org.isnad.ui.render.WrappedText;
import org.isnad.ui.state.ReadingLook;
import org.isnad.ui.state.UserSettingsFile;
import org.isnad.ui.task.BackgroundTasks;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

/** Reading an article with real keys and a real mouse: cited words, what is left over, finding, sizes. */
final class ArticleWalkTest {
    private static final String WITHDRAWAL = "سحب الجيش 2500 جندي من القواعد";
    private static final int FILLING = 60;

    private final FxRobot robot = new FxRobot();

    @TempDir
    Path folder;

    private Stage stage;
    private Workbench workbench;
    private ArticleView article;

    @BeforeEach
    void open() throws IOException, NoSuchAlgorithmException {
        Path dataset = write();
        FxThread.run(() -> {
            stage = new Stage();
            workbench = new Workbench(
                    stage,
                    new Workbench.Surroundings(
                            new FontTextMetrics(),
                            new BackgroundTasks(Runnable::run, Runnable::run),
                            settingsFile(),
                            folder.resolve("errors.log"),
                            Clock.fixed(Instant.EPOCH, ZoneOffset.UTC),
                            "0.0.0",
                            folder,
                            Optional.empty()));
            stage.setX(0);
            stage.setY(0);
            stage.setWidth(1280);
            stage.setHeight(800);
            workbench.show();
            workbench.open(dataset);
            article = (ArticleView) stage.getScene().lookup("#article");
            article.requestFocus();
        });
        FxThread.settle();
    }

    @AfterEach
    void close() {
        robot.release(new KeyCode[0]);
        robot.release(new MouseButton[0]);
        FxThread.run(() -> stage.close());
        assertFalse(Files.exists(folder.resolve("errors.log")));
    }

    private UserSettingsFile settingsFile() {
        return new UserSettingsFile(folder.resolve("settings.properties"));
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
        Files.write(folder.resolve("a.txt"), bytes);
        String hash =
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        String event = """
            {"id": "%s", "date": "2011", "date_basis": "stated", "status": "reported", "category": "c",
             "title": {"ar": "%s"}, "citations": [{"article": "a", "paragraph": 1, "exact": "%s"}]}\
            """;
        Path file = folder.resolve("dataset.json");
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
        return workbench.desk().selection().selected().map(RecordId::value);
    }

    private void press(KeyCode... keys) {
        robot.push(keys);
        FxThread.settle();
    }

    private void typed(String words) {
        robot.write(words);
        FxThread.settle();
    }

    private <T extends Node> T lookup(String selector, Class<T> type) {
        return FxThread.call(() -> type.cast(stage.getScene().lookup(selector)));
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
        return robot.lookup(".chooser-title").queryAllAs(WrappedText.class).stream()
                .map(WrappedText::getText)
                .toList();
    }

    @Test
    void aClickOnWordsOfSeveralRecordsListsThemAndTheArrowsChoose() {
        robot.clickOn(at(1, 2));
        FxThread.settle();
        assertEquals(List.of("تسليم القواعد", "سحب الجنود"), offered());
        assertEquals(Optional.empty(), selected());
        String kind = robot.lookup(".chooser-kind")
                .queryAllAs(Label.class)
                .iterator()
                .next()
                .getText();
        assertTrue(kind.contains("حدث") && kind.contains("2011"), kind);
        // The list opens at its first line.
        press(KeyCode.DOWN);
        press(KeyCode.ENTER);
        assertEquals(Optional.of("leave"), selected());
        assertEquals(List.of(), offered());
    }

    @Test
    void escapeClosesTheListAndNothingIsSelected() {
        robot.clickOn(at(1, 2));
        FxThread.settle();
        assertEquals(2, offered().size());
        press(KeyCode.ESCAPE);
        assertEquals(List.of(), offered());
        assertEquals(Optional.empty(), selected());
    }

    @Test
    void aClickInTheListSelectsAndWordsOfMoreRecordsListThemAll() {
        robot.clickOn(at(1, 12));
        FxThread.settle();
        assertEquals(3, offered().size());
        assertTrue(offered().getFirst().contains("2500"), "the fewest words first: " + offered());
        robot.clickOn(robot.lookup(".chooser-title").nth(1).<Node>query());
        FxThread.settle();
        assertNotEquals(Optional.empty(), selected());
        assertNotEquals(Optional.of("troops"), selected());
    }

    @Test
    void tabGoesFromOneCitedWordsToTheNextAndEnterOpensThem() {
        press(KeyCode.TAB);
        Optional<CitedPlace> first = article.placeProperty().get();
        assertEquals(Optional.of(new CitedPlace(1, new CodePointRange(0, 30))), first);
        press(KeyCode.TAB);
        assertEquals(
                Optional.of(new CitedPlace(1, new CodePointRange(10, 19))),
                article.placeProperty().get());
        press(KeyCode.SHIFT, KeyCode.TAB);
        assertEquals(first, article.placeProperty().get());
        press(KeyCode.ENTER);
        assertEquals(2, offered().size());
        press(KeyCode.DOWN);
        press(KeyCode.ENTER);
        assertNotEquals(Optional.empty(), selected());
        press(KeyCode.ESCAPE);
        assertEquals(Optional.empty(), article.placeProperty().get());
    }

    @Test
    void atTheLastCitedWordsTabLeavesTheArticle() {
        for (int i = 0; i < 2; i++) {
            press(KeyCode.TAB);
        }
        assertTrue(article.isFocused());
        press(KeyCode.TAB);
        assertFalse(article.isFocused());
    }

    @Test
    void theKeyUShowsWhatIsLeftOverAndAClickLeadsThere() {
        Label share = lookup("#audit-share", Label.class);
        assertEquals("استُشهد بـ 1 من 3 جمل مؤرخة أو رقمية · واحدة مستثناة", share.getText());
        ListView<?> list = lookup("#audit-list", ListView.class);
        assertFalse(list.isVisible());
        press(KeyCode.U);
        assertTrue(list.isVisible());
        assertEquals(
                "بقيت جملة واحدة بلا استشهاد",
                lookup("#audit-heading", Label.class).getText());
        assertEquals(2, list.getItems().size());
        assertEquals(
                List.of("الفقرة 63", "الفقرة 2 · مستثناة: نص متكرر في الموقع"),
                List.of(text(".audit-place"), text(".audit-exempted")));
        assertFalse(visible(FILLING + 3));
        robot.clickOn(lookup(".audit-place", Label.class));
        FxThread.settle();
        assertTrue(visible(FILLING + 3));
        press(KeyCode.U);
        assertFalse(list.isVisible());
    }

    private String text(String selector) {
        return lookup(selector, Label.class).getText();
    }

    @Test
    void theButtonAndTheArabicLetterOfTheKeyDoTheSame() {
        robot.clickOn("#audit-toggle");
        FxThread.settle();
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
        press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.F);
        assertTrue(lookup("#find-field", TextField.class).isFocused());
        typed("a");
        assertEquals("1 من 60", text("#find-count"));
        typed("fp");
        assertEquals("1 من 60", text("#find-count"));
        press(KeyCode.ENTER);
        assertEquals("2 من 60", text("#find-count"));
        press(KeyCode.F3);
        assertEquals("3 من 60", text("#find-count"));
        press(KeyCode.SHIFT, KeyCode.F3);
        press(KeyCode.SHIFT, KeyCode.ENTER);
        press(KeyCode.SHIFT, KeyCode.ENTER);
        assertEquals("60 من 60", text("#find-count"));
        assertTrue(visible(FILLING + 2));
        typed("x");
        assertEquals("لا نتائج", text("#find-count"));
        press(KeyCode.BACK_SPACE);
        press(KeyCode.ESCAPE);
        assertFalse(lookup(".find-bar", Node.class).isVisible());
        assertTrue(article.isFocused());
        assertEquals("AFP", article.markedWords());
    }

    @Test
    void theWheelAndTheKeysChangeTheLettersAndThatLasts() {
        robot.moveTo(at(1, 2));
        robot.press(KeyCode.CONTROL);
        robot.scroll(1, VerticalDirection.UP);
        robot.scroll(1, VerticalDirection.UP);
        robot.release(KeyCode.CONTROL);
        FxThread.settle();
        double wheeled = article.lookProperty().get().textPx();
        assertEquals(2, Math.abs(wheeled - ReadingLook.DEFAULT.textPx()));
        press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.UP);
        assertEquals(wheeled + 1, article.lookProperty().get().textPx());
        FxThread.run(() -> stage.getScene().lookup("#timeline").requestFocus());
        press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.DOWN);
        assertEquals(wheeled, article.lookProperty().get().textPx());
        press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.PAGE_DOWN);
        press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.PAGE_DOWN);
        press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.PAGE_UP);
        assertEquals(0.9, article.lookProperty().get().columnShare());
        FxThread.run(() -> stage.getOnCloseRequest().handle(null));
        assertEquals(
                new ReadingLook(wheeled, 0.9, false),
                settingsFile().read().settings().reading());
    }
}
