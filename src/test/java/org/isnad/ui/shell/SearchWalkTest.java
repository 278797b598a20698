package org.isnad.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import org.isnad.model.ArticleId;
import org.isnad.model.RecordId;
import org.isnad.scene.Mark;
import org.isnad.scene.Target;
import org.isnad.search.HitType;
import org.isnad.search.Reason;
import org.isnad.text.CodePointRange;
import org.isnad.ui.FxThread;
import org.isnad.ui.article.ArticleProbe;
import org.isnad.ui.article.ArticleView;
import org.isnad.ui.render.WrappedText;
import org.isnad.ui.search.EmphasizedText;
import org.isnad.ui.search.ResultRow;
import org.isnad.ui.search.SearchView;
import org.isnad.ui.state.Place;
import org.isnad.ui.timeline.TimelineView;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a user does with the search: types, sees, steps, goes to the words and back. */
final class SearchWalkTest {
    @RegisterExtension
    final WindowFixture window =
            WindowFixture.shippedAnd(opened -> opened.timeline().requestFocus());

    private TimelineView timeline;
    private ArticleView article;
    private SearchView search;

    @BeforeEach
    void find() {
        timeline = window.timeline();
        article = window.article();
        search = window.lookup("#search", SearchView.class);
    }

    /** Puts a text into the field at once, as pasting does. */
    private void paste(String text) {
        FxThread.run(() -> field().replaceText(0, field().getLength(), text));
        FxThread.settle();
    }

    private void openSearch() {
        window.press(KeyCode.CONTROL, KeyCode.F);
        assertTrue(FxThread.call(() -> field().isFocused()));
    }

    private TextField field() {
        return (TextField) window.node("#search-field");
    }

    private List<ResultRow.Found> found() {
        return FxThread.call(() -> search.answerProperty().get().found());
    }

    private String note() {
        return FxThread.call(() -> {
            WrappedText note = (WrappedText) window.node("#search-note");
            return note.isVisible() ? note.getText() : "";
        });
    }

    private ResultRow.Found stepTo(HitType type) {
        while (FxThread.call(() -> search.currentProperty().get())
                .filter(row -> row.hit().type() == type)
                .isEmpty()) {
            window.press(KeyCode.DOWN);
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
        window.type("القوات الامريكيه");
        assertEquals("القوات الامريكيه", FxThread.call(() -> field().getText()));
        assertFalse(found().isEmpty());
        List<EmphasizedText> shown = FxThread.call(() -> search.lookupAll(".emphasized-text").stream()
                .map(EmphasizedText.class::cast)
                .filter(text -> !text.text().isEmpty())
                .toList());
        assertTrue(
                shown.stream().anyMatch(text -> text.emphasized().contains("القوات الأمريكية")), "original spelling");

        ResultRow.Found paragraph = stepTo(HitType.ARTICLE);
        window.press(KeyCode.ENTER);
        assertEquals(
                Optional.of(new ArticleId(paragraph.hit().id())),
                window.session().place().article());
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
    void aReasonStandsOnlyWhereTheWordsAreNotThoseThatWereTyped() {
        openSearch();
        paste("القوات");
        assertTrue(found().stream().anyMatch(row -> row.hit().reason() == Reason.EXACT), "the word itself");
        assertTrue(found().stream().anyMatch(row -> row.hit().reason() != Reason.EXACT), "another form");
        for (ResultRow.Found row : found()) {
            assertEquals(row.hit().reason() == Reason.EXACT, row.reason().isEmpty(), row.words());
        }
        List<String> drawn = FxThread.call(() -> search.lookupAll(".result-reason").stream()
                .filter(Node::isVisible)
                .map(label -> ((Labeled) label).getText())
                .toList());
        assertFalse(drawn.stream().anyMatch(String::isEmpty), drawn::toString);
    }

    @Test
    void enterAtOnceOpensTheBestAndSelectsItsRecord() {
        openSearch();
        window.type("سليماني");
        ResultRow.Found best = found().getFirst();
        assertEquals(HitType.EVENT, best.hit().type());
        window.press(KeyCode.ENTER);
        assertEquals(Optional.of(new RecordId(best.hit().id())), window.selected());
        assertFalse(
                window.session()
                        .recordNavigation()
                        .places()
                        .orElseThrow()
                        .highlights(window.session().place())
                        .isEmpty(),
                "the cited words are highlighted");
    }

    @Test
    void escReturnsToTheViewTheSelectionAndTheArticle() {
        FxThread.run(() -> {
            window.session().recordNavigation().select("soleimani-muhandis-killed");
            window.session()
                    .recordNavigation()
                    .openArticle(
                            window.dataset().dataset().articles().get(3).id().value());
            timeline.requestFocus();
        });
        FxThread.settle();
        Place before = window.session().place();
        openSearch();
        window.type("2003");
        window.press(KeyCode.DOWN);
        window.press(KeyCode.DOWN);
        assertNotEquals(before, window.session().place());
        window.press(KeyCode.ENTER);
        window.press(KeyCode.ESCAPE);
        assertEquals(before, window.session().place());
        assertFalse(FxThread.call(() -> search.isVisible()));
        assertTrue(FxThread.call(() -> timeline.isFocused()));
        assertEquals(
                java.util.Map.of(), FxThread.call(() -> article.foundProperty().get()));
    }

    @Test
    void closingStaysWhereTheSearchLed() {
        openSearch();
        window.type("سليماني");
        window.press(KeyCode.DOWN);
        Optional<RecordId> selected = window.selected();
        assertTrue(selected.isPresent());
        window.click("#search-close");
        assertFalse(FxThread.call(() -> search.isVisible()));
        assertEquals(selected, window.selected());
    }

    @Test
    void arrowsStopAtTheEndsAndAClickGoesToAResult() {
        openSearch();
        window.type("البنتاغون");
        window.press(KeyCode.DOWN);
        window.press(KeyCode.UP);
        window.press(KeyCode.UP);
        assertEquals(
                Optional.of(found().getFirst()),
                FxThread.call(() -> search.currentProperty().get()));
        ResultRow.Found second = found().get(1);
        Node row = FxThread.call(() -> search.lookupAll(".emphasized-text").stream()
                .map(EmphasizedText.class::cast)
                .filter(text -> text.text().equals(second.words()))
                .findFirst()
                .orElseThrow());
        window.click(row);
        assertEquals(
                Optional.of(second),
                FxThread.call(() -> search.currentProperty().get()));
    }

    @Test
    void fieldsAreCompletedAndTheirChipsRemoved() {
        openSearch();
        window.type("القوات حا");
        Button completion = FxThread.call(() -> (Button)
                ((FlowPane) window.node("#search-completions")).getChildren().get(1));
        window.click(completion);
        assertEquals("القوات حالة:", FxThread.call(() -> field().getText()));
        window.type("خ");
        window.press(KeyCode.TAB);
        window.press(KeyCode.TAB);
        window.press(KeyCode.ENTER);
        assertEquals("القوات حالة:خطة ", FxThread.call(() -> field().getText()));
        assertTrue(FxThread.call(() -> field().isFocused()));
        int planned = found().size();
        assertTrue(found().stream().allMatch(row -> row.hit().type() != HitType.ARTICLE));
        Button chip = FxThread.call(() ->
                (Button) ((FlowPane) window.node("#search-chips")).getChildren().getFirst());
        assertEquals("حالة: خطة", FxThread.call(() -> chip.getText()));
        assertTrue(FxThread.call(() -> chip.getAccessibleText()).contains("حالة: خطة"));
        window.click(chip);
        assertEquals("القوات", FxThread.call(() -> field().getText()));
        assertTrue(found().size() > planned);
        assertFalse(FxThread.call(() -> window.node("#search-chips").isVisible()));
    }

    @Test
    void onlyHitsLeavesNothingElseInThePlotsAndMarkingFramesThem() {
        openSearch();
        window.type("صاروخ");
        Set<String> hits = found().stream()
                .filter(row -> row.hit().type() == HitType.EVENT)
                .map(row -> row.hit().id())
                .collect(Collectors.toSet());
        FxThread.run(() -> window.perform("fit"));
        FxThread.settle();
        assertTrue(shownEvents().size() > hits.size());
        window.click("#search-only");
        assertFalse(hits.isEmpty());
        assertEquals(hits, shownEvents());
        assertTrue(window.session().onlyFoundProperty().get());
        assertEquals(0, frames());
        window.click("#search-mark");
        assertTrue(frames() > 0);
        assertTrue(window.lookup("#search-mark", ToggleButton.class).isSelected());
        FxThread.run(() -> field().requestFocus());
        window.press(KeyCode.ESCAPE);
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
            window.press(KeyCode.ESCAPE);
        }
        openSearch();
        window.type("ظ/د");
        assertEquals("ظ/د", FxThread.call(() -> field().getText()));
    }

    @Test
    void theNumberOfResultsIsSaidInRightArabic() {
        openSearch();
        window.type("مهدي");
        int count = found().size();
        String said = window.text("#search-count");
        assertEquals(window.session().labels().text("search.count", "n", count), said);
        assertEquals(said, window.text("#status-message"));
        assertEquals("نتيجتان", window.session().labels().text("search.count", "n", 2));
        window.press(KeyCode.ESCAPE);
        assertEquals("", window.text("#status-message"), "what is closed is no more spoken of");
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
        assertEquals(window.session().labels().text("search.note.long", "n", 32), note());
    }
}
