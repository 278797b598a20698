package org.isnad.ui.main;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.FlowPane;
import javafx.stage.Stage;
import org.isnad.model.ArticleId;
import org.isnad.model.RecordId;
import org.isnad.scene.Mark;
import org.isnad.scene.Target;
import org.isnad.search.HitType;
import org.isnad.text.CodePointRange;
import org.isnad.ui.FxThread;
import org.isnad.ui.article.ArticleProbe;
import org.isnad.ui.article.ArticleView;
import org.isnad.ui.render.FontTextMetrics;
import org.isnad.ui.render.WrappedText;
import org.isnad.ui.search.EmphasizedText;
import org.isnad.ui.search.ResultRow;
import org.isnad.ui.search.SearchView;
import org.isnad.ui.state.UserSettingsFile;
import org.isnad.ui.task.BackgroundTasks;
import org.isnad.ui.timeline.TimelineView;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxRobot;

/** What a user does with the search: types, sees, steps, goes to the words and back. */
final class SearchWalkTest {

    private final FxRobot robot = new FxRobot();

    @TempDir
    Path folder;

    private final List<Throwable> errors = new CopyOnWriteArrayList<>();
    private Stage stage;
    private Workbench workbench;
    private TimelineView timeline;
    private ArticleView article;
    private SearchView search;

    @BeforeEach
    void open() {
        FxThread.run(() -> {
            Thread.currentThread().setUncaughtExceptionHandler((thread, error) -> errors.add(error));
            stage = new Stage();
            workbench = new Workbench(
                    stage,
                    new Workbench.Surroundings(
                            new FontTextMetrics(),
                            new BackgroundTasks(Runnable::run, Runnable::run),
                            new UserSettingsFile(folder.resolve("config/settings.properties")),
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
            workbench.openShipped();
            timeline = (TimelineView) stage.getScene().lookup("#timeline");
            article = (ArticleView) stage.getScene().lookup("#article");
            search = (SearchView) stage.getScene().lookup("#search");
            timeline.requestFocus();
        });
        FxThread.settle();
    }

    @AfterEach
    void close() {
        FxThread.run(() -> {
            stage.close();
            Thread.currentThread().setUncaughtExceptionHandler(null);
        });
        assertEquals(List.of(), errors, "nothing was thrown unseen");
        robot.release(new KeyCode[0]);
        robot.release(new MouseButton[0]);
    }

    private void press(KeyCode... keys) {
        robot.push(keys);
        FxThread.settle();
    }

    private void type(String text) {
        robot.write(text, 0);
        FxThread.settle();
    }

    /** Puts a text into the field at once, as pasting does. */
    private void paste(String text) {
        FxThread.run(() -> field().replaceText(0, field().getLength(), text));
        FxThread.settle();
    }

    private void openSearch() {
        press(KeyCode.CONTROL, KeyCode.F);
        assertTrue(FxThread.call(() -> field().isFocused()));
    }

    private TextField field() {
        return (TextField) stage.getScene().lookup("#search-field");
    }

    private <T> T lookup(String id, Class<T> type) {
        return FxThread.call(() -> type.cast(stage.getScene().lookup(id)));
    }

    private List<ResultRow.Found> found() {
        return FxThread.call(() -> search.answerProperty().get().found());
    }

    private String note() {
        return FxThread.call(() -> {
            WrappedText note = (WrappedText) stage.getScene().lookup("#search-note");
            return note.isVisible() ? note.getText() : "";
        });
    }

    private ResultRow.Found stepTo(HitType type) {
        while (FxThread.call(() -> search.currentProperty().get())
                .filter(row -> row.hit().type() == type)
                .isEmpty()) {
            press(KeyCode.DOWN);
        }
        return FxThread.call(() -> search.currentProperty().get()).orElseThrow();
    }

    private Set<String> shownEvents() {
        return FxThread.call(() -> timeline.model()
                .shownProperty()
                .get()
                .orElseThrow()
                .marks()
                .flatMap(mark -> mark.target().stream())
                .flatMap(target -> switch (target) {
                    case Target.OneRecord(String id) -> List.of(id).stream();
                    case Target.ManyRecords(List<String> ids) -> ids.stream();
                    case Target.Article _, Target.Lane _ -> List.<String>of().stream();
                })
                .collect(Collectors.toSet()));
    }

    @Test
    void theWordsAreEmphasisedInTheResultAndAfterEnterInTheArticle() {
        openSearch();
        type("القوات الامريكيه");
        assertEquals("القوات الامريكيه", FxThread.call(() -> field().getText()));
        assertFalse(found().isEmpty());
        List<EmphasizedText> shown = FxThread.call(() -> search.lookupAll(".emphasized-text").stream()
                .map(EmphasizedText.class::cast)
                .filter(text -> !text.text().isEmpty())
                .toList());
        assertTrue(
                shown.stream().anyMatch(text -> text.emphasized().contains("القوات الأمريكية")), "original spelling");

        ResultRow.Found paragraph = stepTo(HitType.ARTICLE);
        press(KeyCode.ENTER);
        assertEquals(
                Optional.of(new ArticleId(paragraph.hit().id())),
                workbench.desk().articleProperty().get());
        assertTrue(FxThread.call(() -> article.isFocused()));
        int number = paragraph.hit().paragraph();
        CodePointRange words = paragraph.hit().ranges().getFirst();
        ArticleProbe probe = new ArticleProbe(article);
        assertTrue(FxThread.call(() -> probe.visible(number, words)), "the words can be seen");
        assertEquals(
                paragraph.hit().ranges(),
                FxThread.call(() -> article.foundProperty().get().get(number)));
        Bounds mark = FxThread.call(() -> probe.found(number));
        for (Bounds glyph : FxThread.call(() -> probe.glyphs(number, words))) {
            assertTrue(mark.contains(glyph.getCenterX(), glyph.getCenterY()), glyph + " in " + mark);
        }
    }

    @Test
    void enterAtOnceOpensTheBestAndSelectsItsRecord() {
        openSearch();
        type("سليماني");
        ResultRow.Found best = found().getFirst();
        assertEquals(HitType.EVENT, best.hit().type());
        press(KeyCode.ENTER);
        assertEquals(
                Optional.of(new RecordId(best.hit().id())),
                workbench.desk().selection().selected());
        assertFalse(workbench.desk().highlights().isEmpty(), "the cited words are highlighted");
    }

    @Test
    void escReturnsToTheViewTheSelectionAndTheArticle() {
        FxThread.run(() -> {
            workbench.desk().select("soleimani-muhandis-killed");
            workbench
                    .desk()
                    .openArticle(workbench
                            .desk()
                            .open()
                            .orElseThrow()
                            .dataset()
                            .articles()
                            .get(3)
                            .id()
                            .value());
            timeline.requestFocus();
        });
        FxThread.settle();
        Desk.Place before = workbench.desk().place();
        openSearch();
        type("2003");
        press(KeyCode.DOWN);
        press(KeyCode.DOWN);
        assertNotEquals(before, workbench.desk().place());
        press(KeyCode.ENTER);
        press(KeyCode.ESCAPE);
        assertEquals(before, workbench.desk().place());
        assertFalse(FxThread.call(() -> search.isVisible()));
        assertTrue(FxThread.call(() -> timeline.isFocused()));
        assertEquals(
                java.util.Map.of(), FxThread.call(() -> article.foundProperty().get()));
    }

    @Test
    void closingStaysWhereTheSearchLed() {
        openSearch();
        type("سليماني");
        press(KeyCode.DOWN);
        Optional<RecordId> selected = workbench.desk().selection().selected();
        assertTrue(selected.isPresent());
        robot.clickOn("#search-close");
        FxThread.settle();
        assertFalse(FxThread.call(() -> search.isVisible()));
        assertEquals(selected, workbench.desk().selection().selected());
    }

    @Test
    void arrowsStopAtTheEndsAndAClickGoesToAResult() {
        openSearch();
        type("البنتاغون");
        press(KeyCode.DOWN);
        press(KeyCode.UP);
        press(KeyCode.UP);
        assertEquals(
                Optional.of(found().getFirst()),
                FxThread.call(() -> search.currentProperty().get()));
        ResultRow.Found second = found().get(1);
        Node row = FxThread.call(() -> search.lookupAll(".emphasized-text").stream()
                .map(EmphasizedText.class::cast)
                .filter(text -> text.text().equals(second.words()))
                .findFirst()
                .orElseThrow());
        robot.clickOn(row);
        FxThread.settle();
        assertEquals(
                Optional.of(second),
                FxThread.call(() -> search.currentProperty().get()));
    }

    @Test
    void fieldsAreCompletedAndTheirChipsRemoved() {
        openSearch();
        type("القوات حا");
        Button completion =
                FxThread.call(() -> (Button) ((FlowPane) stage.getScene().lookup("#search-completions"))
                        .getChildren()
                        .get(1));
        robot.clickOn(completion);
        FxThread.settle();
        assertEquals("القوات حالة:", FxThread.call(() -> field().getText()));
        type("خ");
        press(KeyCode.TAB);
        press(KeyCode.TAB);
        press(KeyCode.ENTER);
        assertEquals("القوات حالة:خطة ", FxThread.call(() -> field().getText()));
        assertTrue(FxThread.call(() -> field().isFocused()));
        int planned = found().size();
        assertTrue(found().stream().allMatch(row -> row.hit().type() != HitType.ARTICLE));
        Button chip = FxThread.call(() -> (Button) ((FlowPane) stage.getScene().lookup("#search-chips"))
                .getChildren()
                .getFirst());
        assertEquals("حالة: خطة", FxThread.call(() -> chip.getText()));
        assertTrue(FxThread.call(() -> chip.getAccessibleText()).contains("حالة: خطة"));
        robot.clickOn(chip);
        FxThread.settle();
        assertEquals("القوات", FxThread.call(() -> field().getText()));
        assertTrue(found().size() > planned);
        assertFalse(FxThread.call(() -> stage.getScene().lookup("#search-chips").isVisible()));
    }

    @Test
    void onlyHitsLeavesNothingElseInThePlotsAndMarkingFramesThem() {
        openSearch();
        type("صاروخ");
        Set<String> hits = found().stream()
                .filter(row -> row.hit().type() == HitType.EVENT)
                .map(row -> row.hit().id())
                .collect(Collectors.toSet());
        FxThread.run(() -> workbench.fit());
        FxThread.settle();
        assertTrue(shownEvents().size() > hits.size());
        robot.clickOn("#search-only");
        FxThread.settle();
        assertFalse(hits.isEmpty());
        assertEquals(hits, shownEvents());
        assertTrue(workbench.desk().onlyFoundProperty().get());
        assertEquals(0, frames());
        robot.clickOn("#search-mark");
        FxThread.settle();
        assertTrue(frames() > 0);
        assertTrue(lookup("#search-mark", ToggleButton.class).isSelected());
        FxThread.run(() -> field().requestFocus());
        press(KeyCode.ESCAPE);
        assertTrue(shownEvents().size() > hits.size());
        assertEquals(0, frames());
    }

    private long frames() {
        return FxThread.call(() -> timeline.model()
                .shownProperty()
                .get()
                .orElseThrow()
                .marks()
                .map(Mark::key)
                .filter(key -> key.value().startsWith("found/"))
                .count());
    }

    @Test
    void theSlashOpensItAndIsALetterWhileOneTypes() {
        for (String sign : List.of("/", "ظ")) {
            FxThread.run(() -> {
                timeline.requestFocus();
                timeline.fireEvent(
                        new KeyEvent(KeyEvent.KEY_TYPED, sign, "", KeyCode.UNDEFINED, false, false, false, false));
            });
            FxThread.settle();
            assertTrue(FxThread.call(() -> field().isFocused()), sign);
            assertEquals("", FxThread.call(() -> field().getText()));
            press(KeyCode.ESCAPE);
        }
        openSearch();
        type("ظ/د");
        assertEquals("ظ/د", FxThread.call(() -> field().getText()));
    }

    @Test
    void theNumberOfResultsIsSaidInRightArabic() {
        openSearch();
        type("مهدي");
        int count = found().size();
        String said = lookup("#search-count", Label.class).getText();
        assertEquals(workbench.desk().labels().text("search.count", "n", count), said);
        assertEquals(said, lookup("#status-message", Label.class).getText());
        assertEquals("نتيجتان", workbench.desk().labels().text("search.count", "n", 2));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "؟!…،؛", "😀", "\u2067\u200F\u2069", "«", "\"", "حالة:", "حالة:«", "مكان:لا"})
    void whatAsksForNothingOrFindsNothingSaysSo(String text) {
        openSearch();
        paste(text);
        assertEquals(List.of(), found());
        assertFalse(note().isEmpty());
    }

    @Test
    void strangeTextsAreAnswered() {
        openSearch();
        paste("ا");
        assertFalse(found().isEmpty());
        paste("«القوات الأمريكية");
        assertTrue(found().stream()
                .anyMatch(row -> row.ranges().stream()
                        .anyMatch(range -> range.of(row.words()).equals("القوات الأمريكية"))));
        paste("\u2067القوات\u2069");
        assertEquals("القوات", FxThread.call(() -> field().getText()), "signs that steer direction are not taken");
        assertFalse(found().isEmpty());
        paste("القوات ".repeat(1430));
        assertFalse(found().isEmpty());
        assertEquals(workbench.desk().labels().text("search.note.long", "n", 32), note());
    }
}
