package org.isnad.ui.shell;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.isnad.curation.RecordEdit;
import org.isnad.model.Event;
import org.isnad.model.Status;
import org.isnad.ui.FxThread;
import org.isnad.ui.render.WrappedText;
import org.isnad.ui.table.DataSheet;
import org.isnad.ui.table.DataTableView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Records of a copy of the shipped data set, checked in the window. */
final class CheckWalkTest {
    private static final int STATUS = 3;

    @RegisterExtension
    final WindowFixture window = WindowFixture.openedByTheTest();

    private final CuratedWindow curated = new CuratedWindow(window);

    private void select(Event event) {
        FxThread.run(() -> window.session().recordNavigation().select(event.id().value()));
        FxThread.settle();
    }

    private String card() {
        return FxThread.call(
                () -> window.lookup("#record-check", WrappedText.class).getText());
    }

    private String counts() {
        return FxThread.call(() -> {
            Label counts = window.lookup("#status-checks", Label.class);
            return counts.isVisible() ? counts.getAccessibleText() + counts.getText() : "";
        });
    }

    /** Marks the selected record, for the first time in this window. */
    private void mark(String action) {
        window.begin(() -> window.perform(action));
        FxThread.run(() -> window.robot()
                .lookup("#check-initials")
                .queryAs(TextField.class)
                .setText("س.م"));
        window.click("#form-accept");
        FxThread.settle();
    }

    private void perform(String action) {
        FxThread.run(() -> window.perform(action));
        FxThread.settle();
    }

    private int shown() {
        return FxThread.call(() ->
                window.session().plotContents().shownEvents(window.dataset()).size());
    }

    @Test
    void aMarkIsOnTheDiskAtOnceBesideTheDatasetAndSaysWhenTheRecordChanged() throws IOException {
        Path file = curated.open();
        final byte[] before = Files.readAllBytes(file);
        List<Event> events = window.dataset().dataset().events();
        assertEquals("", counts());
        select(events.getFirst());
        mark("check-questioned");
        assertTrue(card().contains("موضع سؤال · س.م · "), card());
        assertTrue(counts().contains("واحد موضع سؤال"), counts());
        Path sheet = file.resolveSibling("dataset.check.json");
        String written = Files.readString(sheet, StandardCharsets.UTF_8);
        assertTrue(written.contains("\"status\": \"questioned\""), written);
        assertArrayEquals(before, Files.readAllBytes(file));
        assertFalse(
                FxThread.call(() -> window.session().document().orElseThrow().dirty()));

        select(events.get(1));
        window.press(KeyCode.CONTROL, KeyCode.DIGIT1);
        assertTrue(counts().contains("رُوجع 1 من "), counts());
        FxThread.run(() -> window.session()
                .editing()
                .apply(new RecordEdit.Status(List.of(events.get(1).id()), Status.DISPUTED)));
        FxThread.settle();
        assertTrue(card().contains("تغيّر منذ ذلك"), card());
        window.press(KeyCode.CONTROL, KeyCode.Z);
        assertFalse(card().contains("تغيّر منذ ذلك"), card());

        FxThread.run(() -> window.session()
                .viewport()
                .motion()
                .fit(window.session().viewport().limits()));
        perform("table");
        String row = FxThread.call(() -> {
            DataSheet index = window.lookup("#data-table", DataTableView.class)
                    .eventsProperty()
                    .get();
            return IntStream.range(0, index.size())
                    .filter(n -> index.id(n).equals(events.getFirst().id().value()))
                    .mapToObj(n -> index.cell(n, STATUS))
                    .findFirst()
                    .orElse("");
        });
        assertEquals("موضع سؤال · مذكور", row);
        perform("table");
        perform("check-only-questioned");
        assertEquals(1, shown());
        select(events.getFirst());
        perform("check-clear");
        assertEquals(0, shown());
        assertTrue(FxThread.call(() -> {
            Node check = window.stage().getScene().lookup("#record-check");
            return check == null;
        }));
    }

    @Test
    void aSheetThatIsNotTakenIsNotTouched() throws IOException {
        Path file = curated.open();
        Path sheet = file.resolveSibling("dataset.check.json");
        Files.writeString(sheet, "{\"check_sheet\": 1, \"dataset\": \"other\", \"articles\": [], \"marks\": []}");
        select(window.dataset().dataset().events().getFirst());
        String before = Files.readString(sheet);
        mark("check-wrong");
        // It is told why.
        window.press(KeyCode.ENTER);
        assertEquals(before, Files.readString(sheet));
        assertEquals("", counts());
    }
}
