package org.isnad.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import javafx.scene.control.DialogPane;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.isnad.ui.FxThread;
import org.isnad.ui.state.DayRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Every dialog of the window: its size when it is shown, where the focus is first, and what Enter does. */
final class DialogsTest {
    @RegisterExtension
    final WindowFixture window = WindowFixture.shipped();

    @Test
    void everyDialogShowsAllOfItAndBeginsAtItsFirstField() throws IOException {
        DialogWalk walk = DialogWalk.of(
                window.controller(),
                Files.writeString(window.folder().resolve("table.csv"), "day,what\n2020-01-03,a\n2020-02-04,b\n"),
                Files.writeString(window.folder().resolve("broken.json"), "{"));
        for (String name : walk.names()) {
            DialogWalk.Stood stood = walk.open(name);
            assertTrue(stood.isWhole(), stood::toString);
            assertEquals(DialogWalk.FIRST_FIELDS.get(name), stood.focus(), name);
        }
        window.takeErrorLog();
    }

    /** As a window manager may place it. */
    @Test
    void aDialogThatIsPlacedTooLowGrows() {
        window.begin(() -> window.perform("keys"));
        Stage dialog = FxThread.call(() -> (Stage) Window.getWindows().getLast());
        double before = FxThread.call(dialog::getHeight);
        FxThread.run(() -> dialog.setHeight(126));
        FxThread.settle();
        assertEquals(before, FxThread.call(dialog::getHeight), 1);
        FxThread.run(dialog::close);
    }

    @Test
    void aDateIsTypedAtOnceAndEnterGoesThere() {
        window.begin(() -> window.perform("jump"));
        for (KeyCode digit : List.of(KeyCode.DIGIT2, KeyCode.DIGIT0, KeyCode.DIGIT1, KeyCode.DIGIT4)) {
            window.press(digit);
        }
        window.press(KeyCode.ENTER);
        assertTrue(FxThread.call(() -> Window.getWindows().stream()
                .noneMatch(one -> one.getScene() != null && one.getScene().getRoot() instanceof DialogPane)));
        DayRange range = window.session().viewport().range();
        assertTrue(
                range.fromDay() <= LocalDate.of(2014, 1, 1).toEpochDay()
                        && range.toDay() >= LocalDate.of(2014, 12, 31).toEpochDay()
                        && range.days() < 1000,
                range::toString);
    }
}
