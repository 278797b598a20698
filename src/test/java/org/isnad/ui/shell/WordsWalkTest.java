package org.isnad.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.ref.WeakReference;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import org.isnad.labels.Digits;
import org.isnad.labels.LabelSettings;
import org.isnad.labels.MonthNames;
import org.isnad.model.Language;
import org.isnad.scale.Direction;
import org.isnad.scene.Mark;
import org.isnad.ui.Collected;
import org.isnad.ui.FxThread;
import org.isnad.ui.article.ArticleProbe;
import org.isnad.ui.article.ArticleView;
import org.isnad.ui.article.TextPosition;
import org.isnad.ui.article.TextSelection;
import org.isnad.ui.record.RecordCard;
import org.isnad.ui.search.SearchView;
import org.isnad.ui.session.Session;
import org.isnad.ui.state.DayRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Language, months, digits and weeks are changed while the program runs: all words follow, and nothing else changes. */
final class WordsWalkTest {
    private static final String EVENT = "soleimani-muhandis-killed";
    private static final Predicate<String> WESTERN = Pattern.compile("[0-9]").asPredicate();
    private static final Predicate<String> INDIC = Pattern.compile("[٠-٩]").asPredicate();

    @RegisterExtension
    final WindowFixture window = WindowFixture.shippedAnd(opened -> {
        opened.session().viewport().fit(days("2019-12-20", "2020-01-20"));
        opened.session().recordNavigation().select(EVENT);
    });

    private static DayRange days(String from, String to) {
        return new DayRange(
                LocalDate.parse(from).toEpochDay(), LocalDate.parse(to).toEpochDay());
    }

    private void choose(String item) {
        FxThread.run(() -> item("#menu-words-" + item).fire());
        FxThread.settle();
    }

    private static Stream<MenuItem> below(MenuItem item) {
        return item instanceof Menu menu ? menu.getItems().stream().flatMap(WordsWalkTest::below) : Stream.of(item);
    }

    private MenuItem item(String id) {
        return window.lookup("#menu-bar", MenuBar.class).getMenus().stream()
                .flatMap(WordsWalkTest::below)
                .filter(item -> id.equals("#" + item.getId()))
                .findFirst()
                .orElseThrow();
    }

    private List<String> axis() {
        return window.timeline()
                .model()
                .shownProperty()
                .get()
                .orElseThrow()
                .marks()
                .filter(mark -> mark.key().value().startsWith("axis/"))
                .flatMap(mark -> mark instanceof Mark.Text text ? java.util.stream.Stream.of(text.text()) : null)
                .toList();
    }

    private String articleText() {
        return window.article().pageProperty().get().orElseThrow().paragraphs().toString();
    }

    private String cardDate() {
        return window.lookup("#card", RecordCard.class)
                .recordProperty()
                .get()
                .orElseThrow()
                .toString();
    }

    @Test
    void digitsChangeInPlotsCardAndStatusButNotInTheArticle() {
        String article = articleText();
        assertTrue(axis().stream().anyMatch(WESTERN), () -> axis().toString());
        choose("arabic_indic");
        assertTrue(axis().stream().noneMatch(WESTERN) && axis().stream().anyMatch(INDIC), () -> axis().toString());
        assertTrue(
                INDIC.test(window.text("#status-shown")) && !WESTERN.test(window.text("#status-shown")),
                () -> window.text("#status-shown"));
        assertTrue(cardDate().contains("٣ كانون الثاني ٢٠٢٠"), this::cardDate);
        assertEquals(article, articleText());
        choose("western");
        assertTrue(axis().stream().noneMatch(INDIC), () -> axis().toString());
    }

    @Test
    void monthsChange() {
        assertTrue(cardDate().contains("3 كانون الثاني 2020"), this::cardDate);
        choose("egyptian");
        assertTrue(cardDate().contains("3 يناير 2020"), this::cardDate);
        choose("maghrebi");
        assertTrue(cardDate().contains("3 جانفي 2020"), this::cardDate);
        choose("both");
        assertTrue(cardDate().contains("3 كانون الثاني/يناير 2020"), this::cardDate);
        assertTrue(axis().stream().anyMatch(text -> text.contains("كانون الثاني/يناير")), () -> axis().toString());
    }

    @Test
    void weeksBeginOnTheChosenDay() {
        FxThread.run(() -> window.session().viewport().fit(days("2019-12-01", "2020-03-15")));
        FxThread.settle();
        assertTrue(axis().contains("4"), () -> "Saturday: " + axis());
        choose("monday");
        assertTrue(axis().contains("6") && !axis().contains("4"), () -> "Monday: " + axis());
        assertEquals(
                days("2019-12-01", "2020-03-15"), window.session().viewport().range());
    }

    @Test
    void theLanguageTurnsTheWindowButNotThePlots() {
        String article = articleText();
        assertEquals(
                NodeOrientation.RIGHT_TO_LEFT,
                window.stage().getScene().getRoot().getEffectiveNodeOrientation());
        choose("english");
        assertEquals(
                NodeOrientation.LEFT_TO_RIGHT,
                window.stage().getScene().getRoot().getEffectiveNodeOrientation());
        assertEquals(
                "File",
                window.lookup("#menu-bar", MenuBar.class).getMenus().getFirst().getText());
        assertTrue(window.stage().getTitle().endsWith("Isnad"), window.stage().getTitle());
        assertTrue(cardDate().contains("3 January 2020"), this::cardDate);
        assertTrue(item("#menu-words-egyptian").isDisable(), "English has one name for each month");
        assertEquals(Direction.RIGHT_TO_LEFT, window.session().viewport().direction());
        assertEquals(article, articleText());
        choose("arabic");
        assertTrue(window.stage().getTitle().endsWith("إسناد"), window.stage().getTitle());
        assertTrue(cardDate().contains("3 كانون الثاني 2020"), this::cardDate);
    }

    @Test
    void whatLayOnTheDeskStaysThere() {
        FxThread.run(() -> {
            Session session = window.session();
            session.recordNavigation().openSource(1);
            session.plotContents()
                    .laneChoiceProperty()
                    .set(session.plotContents()
                            .laneChoice()
                            .withCollapsed(java.util.Set.of(session.plotContents()
                                    .allLanes(session.open().orElseThrow())
                                    .getFirst()
                                    .id())));
            session.shown()
                    .knownDayProperty()
                    .set(java.util.OptionalLong.of(LocalDate.of(2024, 1, 1).toEpochDay()));
            session.onlyDisagreementsProperty().set(true);
            window.perform("problems");
            window.article().requestFocus();
        });
        FxThread.settle();
        Session before = window.session();
        choose("english");
        Session after = window.session();
        assertNotSame(before, after);
        assertEquals(before.place().selected(), after.place().selected());
        assertEquals(1, after.place().source());
        assertEquals(before.place().article(), after.place().article());
        assertEquals(before.viewport().range(), after.viewport().range());
        assertEquals(before.plotContents().laneChoice(), after.plotContents().laneChoice());
        assertEquals(
                before.shown().knownDayProperty().get(),
                after.shown().knownDayProperty().get());
        assertEquals(
                before.plotContents().shownEvents(before.open().orElseThrow()).size(),
                after.plotContents().shownEvents(after.open().orElseThrow()).size());
        assertTrue(after.onlyDisagreementsProperty().get());
        assertTrue(window.lookup("#problems", Node.class).isVisible());
        assertTrue(FxThread.call(() -> window.article().isFocused()), "the focus");
        FxThread.run(() -> window.perform("back"));
        assertFalse(after.place().selected().equals(before.place().selected()), "history goes on");
    }

    @Test
    void theTableStaysInPlaceOfThePlotsInOtherWords() {
        FxThread.run(() -> window.lookup("#show-table", javafx.scene.control.ToggleButton.class)
                .fire());
        FxThread.settle();
        choose("english");
        assertTrue(window.lookup("#data-table", Node.class).isVisible());
    }

    @Test
    void theArticleIsReadOnWhereItWas() {
        FxThread.run(() -> {
            ArticleView article = window.article();
            article.selectionProperty()
                    .set(Optional.of(new TextSelection(new TextPosition(2, 3), new TextPosition(3, 7))));
            article.find("القوات");
            article.findNext(true);
        });
        FxThread.settle();
        FxThread.run(() -> new ArticleProbe(window.article()).scroll(0.63));
        FxThread.settle();
        ArticleView before = window.article();
        String place = FxThread.call(() -> new ArticleProbe(before).top());
        choose("english");
        FxThread.settle();
        ArticleView after = window.article();
        assertNotSame(before, after);
        assertEquals(place, FxThread.call(() -> new ArticleProbe(after).top()));
        assertEquals(before.markedWords(), after.markedWords());
        assertTrue(after.markedWords().length() > 10);
        assertEquals(before.findingProperty().get(), after.findingProperty().get());
        assertTrue(after.findingProperty().get().isPresent());
    }

    @Test
    void theSearchGoesOn() {
        FxThread.run(() -> {
            window.perform("search");
            window.lookup("#search", SearchView.class).queryProperty().set("قاعدة");
            window.lookup("#search", SearchView.class).onlyHitsProperty().set(true);
        });
        FxThread.settle();
        SearchView before = window.lookup("#search", SearchView.class);
        int shown =
                window.session().plotContents().shownEvents(window.dataset()).size();
        choose("english");
        SearchView after = window.lookup("#search", SearchView.class);
        assertNotSame(before, after);
        assertTrue(after.isVisible());
        assertEquals("قاعدة", after.queryProperty().get());
        assertEquals(
                before.answerProperty().get().found().size(),
                after.answerProperty().get().found().size());
        assertTrue(after.onlyHitsProperty().get());
        assertEquals(
                shown,
                window.session().plotContents().shownEvents(window.dataset()).size());
        assertTrue(
                FxThread.call(() ->
                        SceneGraph.contains(after, window.stage().getScene().getFocusOwner())),
                "the focus");
        FxThread.run(() -> window.perform("escape"));
        assertFalse(after.isVisible());
    }

    @Test
    void whatIsLeftIsCollected() {
        WeakReference<Session> before = new WeakReference<>(window.session());
        choose("english");
        choose("arabic");
        Collected.assertCollected(before);
    }

    @Test
    void theWordsAreRemembered() {
        choose("english");
        choose("monday");
        assertEquals(
                new LabelSettings(Language.ENGLISH, MonthNames.IRAQI, Digits.WESTERN, DayOfWeek.MONDAY, false),
                window.settings().read().settings().face().labels());
    }
}
