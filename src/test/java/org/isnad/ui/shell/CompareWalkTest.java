package org.isnad.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.isnad.compare.Difference;
import org.isnad.compare.Field;
import org.isnad.compare.Side;
import org.isnad.curation.MergeEdit;
import org.isnad.ui.FxThread;
import org.isnad.ui.compare.ComparisonRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What is open, a copy of the shipped data set, compared with the first pass over its articles. */
final class CompareWalkTest {
    private static final Path OTHER = Path.of("docs/curation/pass-1.json");

    @RegisterExtension
    final WindowFixture window = WindowFixture.openedByTheTest();

    private final CuratedWindow curated = new CuratedWindow(window);

    private List<ComparisonRow> rows() {
        return FxThread.call(() -> window.controller().comparing().rows());
    }

    private void compare() {
        FxThread.run(() -> window.controller().comparing().with(OTHER));
        FxThread.settle();
    }

    /** Puts the keyboard on the first row of a sort. */
    private ComparisonRow goTo(Predicate<ComparisonRow> wanted) {
        List<ComparisonRow> rows = rows();
        ComparisonRow row = rows.stream().filter(wanted).findFirst().orElseThrow();
        FxThread.run(() -> {
            ListView<?> list = window.lookup("#compare-list", ListView.class);
            list.getSelectionModel().select(rows.indexOf(row));
            list.requestFocus();
        });
        FxThread.settle();
        return row;
    }

    @Test
    void aDifferenceIsTakenOverWithOneKeyAndLeadsToTheWords() throws IOException {
        curated.open();
        compare();
        assertTrue(window.node("#comparison").isVisible());
        ComparisonRow.OfDifference date = (ComparisonRow.OfDifference)
                goTo(row -> row instanceof ComparisonRow.OfDifference(var _, var difference)
                        && difference.equals(new Difference.InRecord(Field.DATE)));
        window.press(KeyCode.ENTER);
        assertEquals(Optional.of(date.pair().first().id()), window.selected());
        assertTrue(FxThread.call(() -> window.node("#article").isVisible()));
        goTo(date::equals);
        window.press(KeyCode.SPACE);
        assertEquals(
                date.pair().second().date(),
                window.dataset().record(date.pair().first().id()).orElseThrow().date());
        assertEquals(1, window.session().editing().done().size());
        assertFalse(rows().contains(date), "the comparison follows");
        window.press(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(
                date.pair().first(),
                window.dataset().record(date.pair().first().id()).orElseThrow());
        window.press(KeyCode.ESCAPE);
        assertFalse(FxThread.call(() -> window.node("#comparison").isVisible()));
    }

    @Test
    void allThatOnlyTheOtherHasIsOneStepThatIsUndoneToTheByte() throws IOException {
        Path file = curated.open();
        final String before = Files.readString(file, StandardCharsets.UTF_8);
        int events = window.dataset().dataset().events().size();
        compare();
        goTo(row -> row instanceof ComparisonRow.OfAlone(var side, var _) && side == Side.SECOND);
        window.press(KeyCode.ENTER);
        assertTrue(FxThread.call(() -> window.session().place().pointed()).isPresent(), "its words are shown");
        window.click(window.lookup("#compare-take-all", Button.class));
        assertTrue(window.dataset().dataset().events().size() > events + 10);
        assertEquals(1, window.session().editing().done().size());
        assertTrue(window.session().editing().done().getFirst() instanceof MergeEdit);
        assertTrue(rows().stream()
                .noneMatch(row -> row instanceof ComparisonRow.OfAlone(var side, var _) && side == Side.SECOND));
        window.press(KeyCode.CONTROL, KeyCode.S);
        window.press(KeyCode.CONTROL, KeyCode.Z);
        window.press(KeyCode.CONTROL, KeyCode.S);
        assertEquals(before, Files.readString(file, StandardCharsets.UTF_8));
    }
}
