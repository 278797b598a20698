package org.isnad.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.stage.PopupWindow;
import javafx.stage.Window;
import org.isnad.columns.Excerpt;
import org.isnad.columns.RecordFilter;
import org.isnad.model.Actor;
import org.isnad.model.ActorId;
import org.isnad.model.ArticleId;
import org.isnad.model.Place;
import org.isnad.model.Speech;
import org.isnad.ui.FxThread;
import org.isnad.ui.render.WrappedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What a user does with the records that are shown: asks for a day of publication, filters, takes it back. */
final class FilterToolsTest {
    @RegisterExtension
    final WindowFixture window = WindowFixture.shipped();

    private static OptionalLong day(int year, int month, int day) {
        return OptionalLong.of(LocalDate.of(year, month, day).toEpochDay());
    }

    private int shown() {
        return FxThread.call(() ->
                window.session().plotContents().shownEvents(window.dataset()).size());
    }

    private Excerpt excerpt() {
        return FxThread.call(() -> window.session().shown().excerpt(window.dataset()));
    }

    /** The walk of the user guide: what was known by 30 September 2020, and which articles cannot be placed. */
    @Test
    void aTypedDayLeavesWhatWasPublishedByThen() {
        int all = shown();
        assertFalse(window.node("#known-bar").isVisible());
        window.click("#known");
        assertTrue(window.node("#known-bar").isVisible());
        window.robot().doubleClickOn("#known-field");
        window.press(KeyCode.CONTROL, KeyCode.A);
        window.robot().write("30/9/2020");
        window.press(KeyCode.ENTER);
        assertEquals(
                day(2020, 9, 30), window.session().shown().knownDayProperty().get());
        Excerpt.Counts counts = excerpt().counts(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
        assertEquals(all, counts.published() + counts.unplaced() + counts.notYet());
        assertTrue(counts.unplaced() > 0 && counts.notYet() > 0);
        assertEquals(counts.published() + counts.unplaced(), shown());
        assertTrue(window.text("#known-words").startsWith("ما نُشر حتى 30 أيلول 2020: " + counts.published()));
        assertTrue(excerpt().leavesOut(new ArticleId("003")));
        assertFalse(excerpt().leavesOut(new ArticleId("002")), "it may be of any day from 10 April 2020 on");
        window.robot().moveTo("#known-slider").clickOn();
        window.press(KeyCode.ESCAPE);
        assertFalse(window.node("#known-bar").isVisible());
        assertEquals(all, shown());
    }

    @Test
    void theSliderGoesByDaysAndByPublications() {
        window.press(KeyCode.K);
        assertEquals(
                day(2024, 11, 30), window.session().shown().knownDayProperty().get());
        assertTrue(window.node("#known-slider").isFocused());
        window.press(KeyCode.PAGE_UP);
        assertEquals(
                day(2024, 3, 1), window.session().shown().knownDayProperty().get());
        window.press(KeyCode.PAGE_UP);
        assertEquals(
                day(2021, 7, 24), window.session().shown().knownDayProperty().get());
        // The oldest is at the right: right goes a day back.
        window.press(KeyCode.RIGHT);
        assertEquals(
                day(2021, 7, 23), window.session().shown().knownDayProperty().get());
        window.press(KeyCode.PAGE_DOWN);
        assertEquals(
                day(2021, 7, 24), window.session().shown().knownDayProperty().get());
        FxThread.run(() -> window.perform("flip"));
        FxThread.settle();
        window.press(KeyCode.RIGHT);
        assertEquals(
                day(2021, 7, 25), window.session().shown().knownDayProperty().get());
        window.click("#known-off");
        assertEquals(
                OptionalLong.empty(),
                window.session().shown().knownDayProperty().get());
    }

    @Test
    void whatIsNoDateIsRefusedWithAReason() {
        window.press(KeyCode.K);
        window.robot().doubleClickOn("#known-field");
        window.press(KeyCode.CONTROL, KeyCode.A);
        window.robot().write("31/2/2020");
        window.press(KeyCode.ENTER);
        assertEquals(
                day(2024, 11, 30), window.session().shown().knownDayProperty().get());
        assertEquals(
                Set.of("refused"),
                FxThread.call(() -> ((TextField) window.node("#known-field"))
                        .getPseudoClassStates().stream()
                                .map(Object::toString)
                                .filter("refused"::equals)
                                .collect(Collectors.toSet())));
    }

    @Test
    void aFilterIsChosenCountedAndTakenBack() {
        int all = shown();
        window.press(KeyCode.V);
        window.click("#filter-named");
        int named = shown();
        assertTrue(window.session().shown().filter().namedOnly());
        assertTrue(named > 0 && named < all, named + " of " + all);
        window.click("#filter-speech-direct");
        assertEquals(Set.of(Speech.DIRECT), window.session().shown().filter().speech());
        int quoted = shown();
        assertTrue(quoted < named);
        window.press(KeyCode.ESCAPE);
        assertTrue(window.text("#filter-hidden").contains(Integer.toString(all - quoted)));
        assertTrue(window.text("#status-shown").contains(Integer.toString(all - quoted)));
        window.click("المنسوب إلى قائل مسمّى");
        assertEquals(
                RecordFilter.NONE.withSpeech(Set.of(Speech.DIRECT)),
                window.session().shown().filter());
        FxThread.run(() -> window.perform("clear-filter"));
        FxThread.settle();
        assertEquals(all, shown());
        assertFalse(window.node("#filter-chips").isVisible());
    }

    private Node inList(String selector) {
        return FxThread.call(() -> inListNow(selector));
    }

    @Test
    void anActorIsFoundByAnySpellingAndAskedForAlone() {
        int all = shown();
        Actor actor = window.dataset().dataset().actors().stream()
                .filter(one -> one.labels().ar().contains("أ"))
                .findFirst()
                .orElseThrow();
        Place place = window.dataset().dataset().places().getFirst();
        FxThread.run(
                () -> window.session().shown().filterProperty().set(RecordFilter.NONE.withActors(Set.of(actor.id()))));
        FxThread.settle();
        int his = shown();
        assertTrue(his > 0 && his < all, his + " of " + all);
        assertTrue(FxThread.call(() -> java.util.stream.IntStream.of(window.session()
                        .plotContents()
                        .shownEvents(window.dataset())
                        .toArray())
                .allMatch(i -> window.dataset().dataset().events().stream()
                        .filter(event -> event.id()
                                .value()
                                .equals(window.dataset().columns().id(i)))
                        .findFirst()
                        .orElseThrow()
                        .actors()
                        .contains(actor.id()))));
        FxThread.run(() -> window.session().shown().clear());
        window.press(KeyCode.V);
        TextField search = (TextField) inList("#filter-search");
        assertTrue(FxThread.call(search::isFocused));
        // Letters that are typed there are no commands: N would select the next event.
        window.press(KeyCode.N);
        assertEquals(Optional.empty(), window.selected());
        FxThread.run(() -> search.setText(actor.labels().ar().replace('أ', 'ا')));
        FxThread.settle();
        Node only = inList("#filter-only-actor-" + actor.id().value());
        assertTrue(only.isVisible());
        assertFalse(inList("#filter-place-" + place.id().value()).getParent().isVisible(), "others are gone");
        FxThread.run(() -> window.session()
                .shown()
                .filterProperty()
                .set(RecordFilter.NONE.withActors(
                        Set.of(window.dataset().dataset().actors().getLast().id()))));
        window.click(only);
        assertEquals(
                RecordFilter.NONE.withActors(Set.of(actor.id())),
                window.session().shown().filter(),
                "this one in place of the other");
        assertTrue(((CheckBox) inList("#filter-actor-" + actor.id().value())).isSelected());
        FxThread.run(() -> search.setText("nobody of that name"));
        FxThread.settle();
        assertFalse(only.getParent().isVisible());
        window.press(KeyCode.ESCAPE);
        assertEquals(his, shown(), "Esc closes the list alone");
        window.click(actor.labels().ar());
        assertEquals(all, shown(), "its chip takes it back");
    }

    @Test
    void whenNothingIsLeftTheWindowSaysSoAndWhatToDo() {
        int all = window.dataset().columns().size();
        FxThread.run(() -> window.session()
                .shown()
                .filterProperty()
                .set(RecordFilter.NONE.withActors(Set.of(new ActorId("nobody")))));
        window.press(KeyCode.CONTROL, KeyCode.T);
        assertEquals(0, shown());
        assertTrue(window.text("#filter-hidden").contains(Integer.toString(all)), window.text("#filter-hidden"));
        String empty = FxThread.call(() -> window.stage().getScene().getRoot().lookupAll(".placeholder").stream()
                .map(node -> ((Parent) node).getChildrenUnmodifiable())
                .flatMap(children -> children.stream())
                .filter(Labeled.class::isInstance)
                .map(node -> ((Labeled) node).getText())
                .collect(Collectors.joining(" ")));
        assertTrue(empty.contains("ألغِ التصفية"), empty);
    }

    @Test
    void noNameInTheListIsCut() {
        window.press(KeyCode.V);
        FxThread.run(() -> {
            Parent list = (Parent) inListNow("#filter-list");
            for (Node words : list.lookupAll(".filter-words")) {
                Region line = (Region) words.getParent();
                assertTrue(
                        words.getBoundsInParent().getMaxX() <= line.getWidth() + 1
                                && words.getBoundsInParent().getMinX() >= -1
                                && words.prefHeight(words.getLayoutBounds().getWidth())
                                        <= words.getLayoutBounds().getHeight() + 1,
                        ((WrappedText) words).getText());
            }
        });
        window.press(KeyCode.ESCAPE);
    }

    private static Node inListNow(String selector) {
        return Window.getWindows().stream()
                .filter(PopupWindow.class::isInstance)
                .map(popup -> popup.getScene().lookup(selector))
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void steppingGoesThroughWhatIsShown() {
        FxThread.run(() ->
                window.session().shown().filterProperty().set(RecordFilter.NONE.withSpeech(Set.of(Speech.DIRECT))));
        FxThread.settle();
        for (int i = 0; i < 5; i++) {
            FxThread.run(() -> window.perform("next"));
            assertTrue(FxThread.call(() -> window.session()
                    .shown()
                    .filter()
                    .keeps(window.session().recordNavigation().selectedRecord().orElseThrow())));
        }
    }

    @Test
    void anotherDataSetBeginsWhole() {
        window.press(KeyCode.K);
        FxThread.run(() -> window.session().shown().filterProperty().set(RecordFilter.NONE.withNamedOnly(true)));
        FxThread.run(window.controller()::openShipped);
        FxThread.settle();
        assertTrue(window.session().shown().filter().isNone());
        assertEquals(
                OptionalLong.empty(),
                window.session().shown().knownDayProperty().get());
    }
}
