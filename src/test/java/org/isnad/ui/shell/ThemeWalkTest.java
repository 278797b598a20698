package org.isnad.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.css.CssParser;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;
import javafx.stage.Window;
import org.isnad.scene.ColourRole;
import org.isnad.theme.Theme;
import org.isnad.ui.FxThread;
import org.isnad.ui.pane.RecordChooser;
import org.isnad.ui.record.RecordCard;
import org.isnad.ui.render.WrappedText;
import org.isnad.ui.state.ThemeChoice;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The theme changes while the window is open: each word takes its colour from it, and each colour of the sheets is found. */
final class ThemeWalkTest {

    @RegisterExtension
    final WindowFixture window = WindowFixture.openedByTheTest();

    private final List<String> warnings = new CopyOnWriteArrayList<>();
    private final ObservableList<CssParser.ParseError> all = CssParser.errorsProperty();
    private final ListChangeListener<CssParser.ParseError> listener = change -> {
        while (change.next()) {
            change.getAddedSubList().forEach(error -> warnings.add(error.getMessage()));
        }
    };

    @BeforeEach
    void open() {
        FxThread.run(() -> all.addListener(listener));
        window.open(opened -> {
            opened.controller().openShipped();
            opened.session().recordNavigation().select("soleimani-muhandis-killed");
        });
    }

    @AfterEach
    void listenNoMore() {
        FxThread.run(() -> all.removeListener(listener));
    }

    private static Stream<Text> words() {
        return Window.getWindows().stream()
                .flatMap(one -> one.getScene().getRoot().lookupAll(".wrapped-text").stream())
                .flatMap(text -> ((WrappedText) text).getChildren().stream())
                .filter(ThemeWalkTest::isSeen)
                .map(Text.class::cast);
    }

    private static boolean isSeen(Node node) {
        for (Node one = node; one != null; one = one.getParent()) {
            if (!one.isVisible()) {
                return false;
            }
        }
        return true;
    }

    /** Words in a colour that the theme does not have. */
    private List<String> strangers() {
        return FxThread.call(() -> {
            Theme theme = window.session().settings().themeProperty().get();
            Set<Color> colours = Arrays.stream(ColourRole.values())
                    .map(role -> Color.web(theme.colour(role).hex()))
                    .collect(Collectors.toSet());
            return words().filter(word -> !colours.contains(word.getFill()))
                    .map(word -> word.getText() + " " + word.getFill())
                    .toList();
        });
    }

    private void turn() {
        for (ThemeChoice choice : List.of(ThemeChoice.DARK, ThemeChoice.LIGHT)) {
            FxThread.run(() -> window.session().settings().themeChoiceProperty().set(choice));
            FxThread.settle();
            assertEquals(List.of(), strangers(), choice.code());
        }
        assertEquals(List.of(), warnings);
    }

    @Test
    void wordsOfRecordAndArticleFollow() {
        FxThread.run(() -> {
            window.article().detailsShownProperty().set(true);
            window.lookup("#card", RecordCard.class).detailsShownProperty().set(true);
        });
        FxThread.settle();
        assertTrue(FxThread.call(() -> words().count()) > 100);
        turn();
        FxThread.run(() -> window.session()
                .recordNavigation()
                .openArticle(
                        window.dataset().dataset().articles().getLast().id().value()));
        FxThread.settle();
        assertEquals(List.of(), strangers());
        turn();
    }

    @Test
    void wordsOfADialogFollow() {
        int before = FxThread.call(() -> (int) words().count());
        window.begin(() -> window.perform("keys"));
        assertEquals(2, FxThread.call(() -> Window.getWindows().size()));
        assertTrue(FxThread.call(() -> words().count()) > before);
        turn();
        window.press(KeyCode.ESCAPE);
    }

    @Test
    void wordsOfAListOfRecordsHaveTheColoursOfTheThemeWheneverItOpens() {
        for (ThemeChoice choice : List.of(ThemeChoice.DARK, ThemeChoice.LIGHT, ThemeChoice.DARK)) {
            FxThread.run(() -> window.session().settings().themeChoiceProperty().set(choice));
            FxThread.settle();
            window.begin(() -> new RecordChooser(
                            window.session().recordNavigation(),
                            window.session().labels())
                    .choose(List.of("soleimani-muhandis-killed"), window.timeline()));
            assertEquals(2, FxThread.call(() -> Window.getWindows().size()));
            assertEquals(List.of(), strangers(), choice.code());
            window.press(KeyCode.ESCAPE);
        }
        assertEquals(List.of(), warnings);
    }

    @Test
    void wordsOfAnotherLanguageHaveTheColoursOfTheTheme() {
        FxThread.run(() -> window.session().settings().themeChoiceProperty().set(ThemeChoice.DARK));
        FxThread.settle();
        FxThread.run(() -> window.perform("words-english"));
        FxThread.settle();
        assertEquals(List.of(), strangers());
        turn();
    }

    /** Guards against listening to nobody. */
    @Test
    void aColourThatNoSheetHasIsHeard() {
        FxThread.run(() -> window.article().setStyle("-fx-background-color: -isnad-nowhere;"));
        FxThread.settle();
        assertFalse(warnings.isEmpty());
    }
}
