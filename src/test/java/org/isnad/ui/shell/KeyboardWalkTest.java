package org.isnad.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.MenuBar;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.isnad.model.ArticleId;
import org.isnad.model.RecordId;
import org.isnad.scale.Direction;
import org.isnad.scale.NumberScale;
import org.isnad.ui.FxThread;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The whole program without a mouse: everything is reached, says what it is, and lets the focus go again. */
final class KeyboardWalkTest {
    private static final String EVENT = "soleimani-muhandis-killed";

    /** More than there are stops, also with each cited place of an article. */
    private static final int MOST_TABS = 400;

    @RegisterExtension
    final WindowFixture window = WindowFixture.shippedAnd(opened -> {
        opened.session().recordNavigation().select(EVENT);
        opened.unfoldChart();
        opened.timeline().requestFocus();
    });

    private Node focused() {
        return FxThread.call(
                () -> Objects.requireNonNull(window.stage().getScene().getFocusOwner()));
    }

    private boolean focusIn(String id) {
        Node focused = focused();
        return FxThread.call(() -> SceneGraph.contains(window.node(id), focused));
    }

    /** Goes on with Tab until the focus is where it began. */
    private Set<Node> around() {
        Set<Node> reached = new LinkedHashSet<>();
        Node first = focused();
        for (int i = 0; i < MOST_TABS; i++) {
            reached.add(focused());
            window.robot().push(KeyCode.TAB);
            FxThread.drain();
            if (focused().equals(first)) {
                return reached;
            }
        }
        throw new AssertionError("the focus never came back, it is held by " + focused());
    }

    private static void stops(Node node, List<Node> found) {
        if (!node.isVisible() || node.isDisabled()) {
            return;
        }
        if (node.isFocusTraversable()) {
            found.add(node);
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> stops(child, found));
        }
    }

    @Test
    void tabReachesEverythingAndIsHeldNowhere() {
        Set<Node> reached = around();
        List<Node> stops = FxThread.call(() -> {
            List<Node> found = new ArrayList<>();
            stops(window.stage().getScene().getRoot(), found);
            return found;
        });
        assertTrue(stops.size() > 15, stops::toString);
        stops.removeAll(reached);
        // Of several buttons of which one is pressed, Tab stops at that one, and the arrows go to the others.
        stops.removeIf(stop -> stop instanceof ToggleButton button
                && button.getToggleGroup() != null
                && button.getToggleGroup().getToggles().stream().anyMatch(reached::contains));
        assertEquals(List.of(), stops, "never reached");
    }

    @Test
    void arrowsGoFromOnePressedButtonToTheNext() {
        FxThread.run(() -> window.node("#scale-log").requestFocus());
        window.press(KeyCode.LEFT);
        assertTrue(focusIn("#scale-linear"), () -> focused().toString());
        assertEquals(
                NumberScale.Kind.LINEAR,
                window.session().settings().valueScaleProperty().get());
    }

    @Test
    void arrowsGoFromOneArticleToTheNext() {
        FxThread.run(() -> {
            window.session().recordNavigation().openArticle("000");
            window.node("#article-tab-000").requestFocus();
        });
        FxThread.settle();
        window.press(KeyCode.LEFT);
        assertEquals(Optional.of(new ArticleId("001")), window.session().place().article());
        window.press(KeyCode.RIGHT);
        assertEquals(Optional.of(new ArticleId("000")), window.session().place().article());
    }

    @Test
    void everyStopSaysWhatItIs() {
        List<String> silent = new ArrayList<>();
        for (Node stop : around()) {
            FxThread.run(() -> {
                Object text = stop.queryAccessibleAttribute(AccessibleAttribute.TEXT);
                boolean named = text instanceof String words && !words.isBlank();
                if (!named || stop.getAccessibleRole() == AccessibleRole.NODE) {
                    silent.add(stop.getAccessibleRole() + " " + text + " " + stop);
                }
            });
        }
        assertEquals(List.of(), silent);
    }

    @Test
    void f6GoesAroundThePanes() {
        List<String> panes = List.of("#chart", "#overview", "#article", "#timeline");
        for (String pane : panes) {
            window.press(KeyCode.F6);
            assertTrue(focusIn(pane), () -> pane + " but " + focused());
        }
    }

    @Test
    void f10OpensTheMenus() {
        window.press(KeyCode.F10);
        window.press(KeyCode.DOWN);
        assertTrue(FxThread.call(
                () -> ((MenuBar) window.node("#menu-bar")).getMenus().stream().anyMatch(menu -> menu.isShowing())));
        window.press(KeyCode.ESCAPE);
        window.press(KeyCode.ESCAPE);
        FxThread.run(() -> window.node("#timeline").requestFocus());
    }

    @Test
    void fromMarkToWordsAndBackAndThroughTheViews() {
        window.press(KeyCode.N);
        Optional<RecordId> next = window.selected();
        assertFalse(next.equals(Optional.of(new RecordId(EVENT))));
        window.press(KeyCode.ENTER);
        assertTrue(focusIn("#article"));
        window.press(KeyCode.F6);
        window.press(KeyCode.CONTROL, KeyCode.T);
        assertTrue(focusIn("#data-table"));
        window.press(KeyCode.ESCAPE);
        assertFalse(FxThread.call(() -> window.node("#data-table").isVisible()));
        window.press(KeyCode.CONTROL, KeyCode.D);
        assertTrue(focusIn("#disagreements"));
        window.press(KeyCode.ESCAPE);
        assertFalse(FxThread.call(() -> window.node("#disagreements").isVisible()));
    }

    @Test
    void lettersAreOnlyLettersInATextField() {
        window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.F);
        TextField field = (TextField) focused();
        Optional<RecordId> selected = window.selected();
        String typed = "dlkvsgnpu0[]+-";
        window.robot().write(typed, 0);
        FxThread.settle();
        assertEquals(typed, FxThread.call(field::getText));
        assertEquals(selected, window.selected());
        assertEquals(Direction.RIGHT_TO_LEFT, window.session().viewport().direction());
        assertTrue(window.session().shown().knownDayProperty().get().isEmpty());
        assertEquals(field, focused());
    }

    @Test
    void anArabicLayoutTypesTheSameCommands() {
        window.robot().write("ي", 0);
        FxThread.settle();
        assertEquals(Direction.LEFT_TO_RIGHT, window.session().viewport().direction());
        window.robot().write("ي", 0);
        FxThread.settle();
        assertEquals(Direction.RIGHT_TO_LEFT, window.session().viewport().direction());
        window.robot().write("ى", 0);
        FxThread.settle();
        assertFalse(window.selected().equals(Optional.of(new RecordId(EVENT))), "the next event");
    }
}
