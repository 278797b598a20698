package org.isnad.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCharacterCombination;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import org.isnad.labels.BundleLabels;
import org.isnad.labels.LabelSettings;
import org.isnad.scale.Direction;
import org.isnad.scale.TimeScale;
import org.isnad.ui.FxThread;
import org.isnad.ui.action.KeySheet;
import org.isnad.ui.action.SheetPlace.Group;
import org.isnad.ui.action.TypedKey;
import org.isnad.ui.command.Gestures;
import org.isnad.ui.render.WrappedText;
import org.isnad.ui.session.Session;
import org.isnad.ui.state.DayRange;
import org.isnad.ui.state.HandPulses;
import org.isnad.ui.state.UserSettings;
import org.isnad.ui.state.Viewport;
import org.isnad.ui.timeline.TimelineView;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Going about in time with real keys and a real mouse, in the window with the shipped data set. */
final class NavigationTest {
    private static final DayRange FIRST_VIEW = range("2019-10-01", "2022-01-01");

    @RegisterExtension
    final WindowFixture window =
            WindowFixture.shippedAnd(opened -> opened.timeline().requestFocus());

    private final HandPulses pulses = new HandPulses();

    private TimelineView timeline;

    @BeforeEach
    void find() {
        timeline = window.timeline();
    }

    private static DayRange range(String from, String to) {
        return new DayRange(day(from), day(to));
    }

    private static double day(String day) {
        return (double) LocalDate.parse(day).toEpochDay();
    }

    private Viewport viewport() {
        return window.session().viewport();
    }

    private void assertShown(DayRange wanted) {
        assertEquals(wanted.fromDay(), viewport().range().fromDay(), 1e-6);
        assertEquals(wanted.toDay(), viewport().range().toDay(), 1e-6);
    }

    private void typed(String sign) {
        FxThread.run(() -> timeline.fireEvent(
                new KeyEvent(KeyEvent.KEY_TYPED, sign, "", KeyCode.UNDEFINED, false, false, false, false)));
        FxThread.settle();
    }

    @Test
    void theWindowOpensWhereTheEventsCrowdAndCountsWhatLiesOutside() {
        assertShown(FIRST_VIEW);
        assertEquals("يظهر 83 حدثًا من 125 · 20 قبل الفترة المعروضة · 22 بعدها", window.text("#status-shown"));
        typed("0");
        assertShown(viewport().limits());
        assertEquals("يظهر 125 حدثًا من 125", window.text("#status-shown"));
    }

    @Test
    void sShowsThePeriodOfTheSelectionAndAltWithTheArrowsGoesThroughTheViews() {
        window.press(KeyCode.S);
        assertShown(FIRST_VIEW);
        FxThread.run(() -> window.session().recordNavigation().select("soleimani-muhandis-killed"));
        window.press(KeyCode.S);
        // The day in the middle of a month.
        DayRange month = new DayRange(day("2020-01-03") - 15, day("2020-01-03") + 16);
        assertShown(month);
        typed("٠");
        window.press(KeyCode.ALT, KeyCode.RIGHT);
        assertShown(month);
        window.press(KeyCode.ALT, KeyCode.RIGHT);
        assertShown(FIRST_VIEW);
        assertTrue(window.selected().isPresent(), "selected then");
        window.press(KeyCode.ESCAPE);
        assertEquals(Optional.empty(), window.selected(), "Esc goes on back");
        window.press(KeyCode.ALT, KeyCode.LEFT);
        window.press(KeyCode.ALT, KeyCode.LEFT);
        assertShown(month);
        assertTrue(window.selected().isPresent());
    }

    @Test
    void theSideButtonsOfAMouseGoBackAndForward() {
        typed("0");
        Point2D middle = FxThread.call(() -> timeline.localToScreen(300, 20));
        window.robot().moveTo(middle).press(MouseButton.BACK).release(MouseButton.BACK);
        FxThread.settle();
        assertShown(FIRST_VIEW);
        window.robot().press(MouseButton.FORWARD).release(MouseButton.FORWARD);
        FxThread.settle();
        assertShown(viewport().limits());
    }

    @Test
    void aDateThatIsTypedIsShown() {
        window.press(KeyCode.CONTROL, KeyCode.G);
        TextField field = window.robot().lookup("#jump-field").queryAs(TextField.class);
        WrappedText message = window.robot().lookup("#jump-message").queryAs(WrappedText.class);
        Button go = window.robot().lookup("#form-accept").queryAs(Button.class);
        assertTrue(go.isDisabled());
        assertEquals("", message.getText());
        FxThread.run(() -> field.setText("أيلول"));
        assertEquals("اكتب السنة أيضًا", message.getText());
        FxThread.run(() -> field.setText("1850"));
        assertTrue(message.getText().startsWith("لا بيانات في هذا التاريخ"), message.getText());
        assertTrue(go.isDisabled());
        FxThread.run(() -> field.setText("سبتمبر ٢٠٢٠"));
        assertEquals("", message.getText());
        window.robot().clickOn(field);
        // Ctrl+A of an Arabic keyboard comes without a key code, in dialogs as in the window.
        FxThread.run(() -> {
            field.deselect();
            field.fireEvent(new KeyEvent(
                    KeyEvent.KEY_PRESSED, KeyEvent.CHAR_UNDEFINED, "ش", KeyCode.UNDEFINED, false, true, false, false));
        });
        assertEquals("سبتمبر ٢٠٢٠", FxThread.call(field::getSelectedText));
        window.press(KeyCode.ENTER);
        assertShown(range("2020-09-01", "2020-10-01"));
        window.press(KeyCode.ALT, KeyCode.RIGHT);
        assertShown(FIRST_VIEW);
    }

    @Test
    void shiftAndDragZoomToTheBandThatIsDrawnWithItsDates() {
        TimeScale scale = FxThread.call(() -> timeline.model().timeScale().orElseThrow());
        Node plot = timeline.lookup(".scene-plot");
        Point2D from = FxThread.call(() -> plot.localToScreen(scale.x(day("2020-03-01")), 60));
        Point2D to = FxThread.call(() -> plot.localToScreen(scale.x(day("2020-09-01")), 90));
        window.robot().press(KeyCode.SHIFT);
        window.robot().drag(from, MouseButton.PRIMARY).moveTo(to);
        FxThread.settle();
        Label dates = (Label) timeline.lookup(".rubber-band-dates");
        assertTrue(dates.isVisible() && dates.getText().contains("2020"), dates.getText());
        assertShown(FIRST_VIEW);
        window.robot().drop();
        window.robot().release(KeyCode.SHIFT);
        FxThread.settle();
        // A pixel of this view is more than a day.
        assertEquals(day("2020-03-01"), viewport().range().fromDay(), 3);
        assertEquals(day("2020-09-01"), viewport().range().toDay(), 3);
    }

    @Test
    void keysMoveInAShortEaseThatTheNextInputEnds() {
        FxThread.run(() -> window.controller().setPulses(pulses));
        typed("+");
        assertShown(FIRST_VIEW);
        assertTrue(pulses.moving());
        FxThread.run(() -> {
            pulses.pass(0);
            pulses.pass(60_000_000);
        });
        DayRange shown = viewport().range();
        assertTrue(shown.days() < FIRST_VIEW.days() && shown.days() > FIRST_VIEW.days() / 1.5, "" + shown);
        window.click(FxThread.call(() -> timeline.localToScreen(300, 20)));
        assertFalse(pulses.moving());
        assertShown(shown);
        window.press(KeyCode.END);
        FxThread.run(pulses::finish);
        assertEquals(viewport().limits().toDay(), viewport().range().toDay());
    }

    @Test
    void withLessMotionAKeyArrivesAtOnceAndTheWishIsRemembered() {
        FxThread.run(() -> window.controller().setPulses(pulses));
        FxThread.run(() -> ((CheckMenuItem) menu("menu-reduced-motion")).setSelected(true));
        window.press(KeyCode.HOME);
        assertFalse(pulses.moving());
        assertEquals(viewport().limits().fromDay(), viewport().range().fromDay());
        window.press(KeyCode.D);
        assertEquals(1.0, timeline.lookup(".scene-plot").getOpacity());
        FxThread.run(() -> window.stage().getOnCloseRequest().handle(null));
        UserSettings kept = window.settings().read().settings();
        assertTrue(kept.look().reducedMotion());
        assertEquals(Direction.LEFT_TO_RIGHT, kept.look().direction());
    }

    @Test
    void theDirectionOfTheLastTimeIsThatOfTheNextWithAllThatGoesWithIt() {
        window.press(KeyCode.D);
        FxThread.run(() -> window.stage().getOnCloseRequest().handle(null));
        window.reopen();
        find();
        assertEquals(Direction.LEFT_TO_RIGHT, viewport().direction());
        FxThread.run(() -> viewport().fit(range("2020-01-01", "2020-07-01")));
        window.press(KeyCode.CONTROL, KeyCode.RIGHT);
        assertTrue(
                viewport().range().fromDay() > range("2020-01-01", "2020-07-01").fromDay(), "right is later");
    }

    private MenuItem menu(String id) {
        return items().filter(item -> id.equals(item.getId())).findFirst().orElseThrow();
    }

    private Stream<MenuItem> items() {
        return ((MenuBar) window.node("#menu-bar")).getMenus().stream().flatMap(NavigationTest::items);
    }

    private static Stream<MenuItem> items(Menu menu) {
        return menu.getItems().stream()
                .flatMap(item ->
                        item instanceof Menu below ? Stream.concat(Stream.of(item), items(below)) : Stream.of(item));
    }

    private List<KeySheet.Line> sheet() {
        return new KeySheet(window.controller().actions(), Gestures.ALL, BundleLabels.of(LabelSettings.DEFAULT))
                .lines();
    }

    @Test
    void theListOfKeysHasEveryKeyOfTheMenusAndEveryKeyThatTypes() {
        List<String> keys = sheet().stream()
                .filter(line -> !line.words())
                .flatMap(line -> Stream.of(line.keys().split(" · ")))
                .toList();
        Set<String> listed = new TreeSet<>(keys);
        List<String> missing = Stream.concat(
                        items().flatMap(item -> Stream.ofNullable(item.getAccelerator()))
                                .map(NavigationTest::written),
                        window.controller()
                                .actions()
                                .actions()
                                .flatMap(action -> action.keys().typed().stream())
                                .map(TypedKey::cap))
                .filter(key -> !listed.contains(key))
                .toList();
        assertEquals(List.of(), missing);
        // A letter may mean something else while words are marked.
        List<String> everywhere = sheet().stream()
                .filter(line -> !line.words() && line.group() != Group.EDIT)
                .flatMap(line -> Stream.of(line.keys().split(" · ")))
                .toList();
        assertEquals(everywhere.size(), Set.copyOf(everywhere).size(), "no key stands there twice");
        assertTrue(keys.size() > 50, keys::toString);
    }

    @Test
    void noMenuShowsTheNameOfAKeyCode() {
        List<String> shown = items().flatMap(item -> Stream.ofNullable(item.getAccelerator()))
                .map(KeyCombination::getDisplayText)
                .toList();
        assertTrue(shown.contains("Ctrl+0"), shown::toString);
        assertEquals(
                List.of(), shown.stream().filter(text -> text.contains("DIGIT")).toList());
    }

    /** A combination with a name that is no key stands in a menu, but never matches what is typed. */
    @Test
    void everyMenuKeyIsAKeyOfTheKeyboard() {
        assertEquals(
                List.of(),
                items().flatMap(item -> Stream.ofNullable(item.getAccelerator()))
                        .filter(key -> key instanceof KeyCharacterCombination typed
                                && typed.getCharacter().length() > 1)
                        .map(KeyCombination::getName)
                        .toList());
    }

    /** Events that began long before the view would take it away from what the reader looks at. */
    @Test
    void steppingBeginsWithTheFirstEventThatBeginsInView() {
        DayRange before = viewport().range();
        typed("n");
        FxThread.run(() -> {
            Session session = window.session();
            long from = session.recordNavigation()
                    .selectedRecord()
                    .orElseThrow()
                    .date()
                    .bounds()
                    .fromDay();
            assertTrue(before.fromDay() <= from && from < before.toDay(), () -> from + " " + before);
        });
        assertShown(before);
    }

    private static String written(KeyCombination accelerator) {
        return accelerator
                .getName()
                .replace("Shift+Shortcut", "Shortcut+Shift")
                .replace("Shortcut", "Ctrl")
                .replace("Page Up", "PgUp")
                .replace("Page Down", "PgDn")
                .replaceAll("['\"]", "")
                .replaceAll("(?i)plus$", "+")
                .replaceAll("(?i)minus$", "-");
    }

    @Test
    void f1ShowsTheList() {
        window.press(KeyCode.F1);
        List<Node> caps = List.copyOf(window.robot().lookup(".key-cap").queryAll());
        assertEquals(sheet().size(), caps.size());
        List<String> everywhere = sheet().stream()
                .filter(line -> line.group() != Group.EDIT)
                .map(KeySheet.Line::keys)
                .toList();
        Set<String> written = Set.copyOf(everywhere);
        assertEquals(everywhere.size(), written.size(), "no line stands there twice");
        assertTrue(written.contains("Shift مع سحب"), "" + written);
        window.press(KeyCode.ESCAPE);
    }
}
