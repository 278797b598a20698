package org.isnad.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.isnad.bundle.BundleCheck;
import org.isnad.check.Verdict;
import org.isnad.dataset.csv.SpreadsheetSafety;
import org.isnad.formats.OutputFormat;
import org.isnad.interchange.Notice;
import org.isnad.labels.BundleLabels;
import org.isnad.labels.LabelSettings;
import org.isnad.labels.Labels;
import org.isnad.ui.FxThread;
import org.isnad.ui.render.WrappedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Opening files of other formats in the window, and writing the data set in them. */
final class DataWalkTest {
    private static final Labels LABELS = BundleLabels.of(LabelSettings.DEFAULT);

    @RegisterExtension
    final WindowFixture window = WindowFixture.shipped();

    private Path table(String content) throws IOException {
        return Files.writeString(window.folder().resolve("events.csv"), content);
    }

    private <T extends Node> T in(String selector, Class<T> type) {
        return FxThread.call(() -> window.robot().lookup(selector).queryAs(type));
    }

    private boolean shown(String selector) {
        return FxThread.call(() -> window.robot().lookup(selector).tryQuery().isPresent());
    }

    private void choose(String role, String heading) {
        @SuppressWarnings("unchecked")
        ComboBox<String> box = in("#import-" + role, ComboBox.class);
        FxThread.run(() -> box.setValue(heading));
    }

    private void accept() {
        window.click("#form-accept");
    }

    private void leave() {
        window.press(KeyCode.ESCAPE);
    }

    private List<String> titles() {
        return window.dataset().dataset().events().stream()
                .map(event -> event.title().ar())
                .toList();
    }

    /** What is read out, which has none of the marks that keep the order of file names. */
    private String status(String id) {
        return FxThread.call(() -> {
            Label label = (Label) window.node(id);
            return label.getAccessibleText() == null ? label.getText() : label.getAccessibleText();
        });
    }

    @Test
    void theColumnsOfATableAreConfirmedAndCorrected() throws IOException {
        Path file = table("Nickname;When;Note\na;2020-01-05;x\nb;2020-02;y\n");
        window.begin(() -> window.controller().open(file));

        assertTrue(in("#import-form", WrappedText.class).getText().contains("«;»"), "the delimiter is shown");
        assertTrue(in("#import-form", WrappedText.class).getText().contains("UTF-8"), "and the encoding");
        assertEquals("When", in("#import-date", ComboBox.class).getValue(), "as the heading tells");
        assertEquals("2020-01-05", in("#import-sample-date", Label.class).getText());
        choose("title", "Nickname");
        assertFalse(in("#form-accept", Button.class).isDisabled());
        choose("end", "When");
        assertTrue(in("#form-accept", Button.class).isDisabled(), "one column, two meanings");
        choose("end", "");
        choose("date", "");
        assertTrue(in("#form-accept", Button.class).isDisabled(), "no date");
        choose("date", "When");
        accept();

        assertEquals(List.of("a", "b"), titles());
        assertFalse(shown("#notices-list"), "there is nothing that was not confirmed");
        assertEquals(LABELS.text("window.status.no_anchors"), status("#status-anchors"));
    }

    @Test
    void aMeaningThatIsTakenAwayDoesNotComeBack() throws IOException {
        Path file = table("Date,Title,Category\n2020,a,x\n");
        window.begin(() -> window.controller().open(file));
        choose("category", "");
        accept();
        assertEquals(
                List.of("بلا مجموعة"),
                window.dataset().dataset().categories().stream()
                        .map(category -> category.labels().ar())
                        .toList());
    }

    @Test
    void whatWasNotReadIsListedWithItsLine() throws IOException {
        Path file = table("Date,Title\n2020,a\nnonsense,b\n,c\n2021,d\n");
        window.begin(() -> window.controller().open(file));
        accept();

        @SuppressWarnings("unchecked")
        ListView<Notice> list = in("#notices-list", ListView.class);
        List<Notice> lost = list.getItems().subList(0, 2);
        assertEquals(
                List.of(3, 4),
                lost.stream().map(notice -> notice.place().line()).toList());
        assertTrue(in("#notices-counts", WrappedText.class).getText().contains("شيئان لم يُقرآ"));
        assertTrue(shown(".problem-error"), "its weight is shown");
        assertEquals(
                "السطر 3: Date: nonsense · Title: b",
                in("#notices-row", WrappedText.class).getText());
        assertTrue(in("#notices-go", Button.class).isDisabled(), "no record came of it");
        leave();
        assertEquals(List.of("a", "d"), titles());
    }

    @Test
    void kindsAreCountedAndNotPlaces() throws IOException {
        Path file = table("Date,Title,Value\n2020,a,three or four\n2021,b,two or three\n");
        window.begin(() -> window.controller().open(file));
        accept();
        String counts = in("#notices-counts", WrappedText.class).getText();
        assertTrue(counts.contains("نوع واحد محفوظ ولا يظهر"), counts);
        leave();
    }

    @Test
    void whatIsInDoubtLeadsToItsRecord() throws IOException {
        Path file = table("Date,Title\n2020,a\n3/4/2021,b\n");
        window.begin(() -> window.controller().open(file));
        accept();
        assertTrue(in("#notices-counts", WrappedText.class).getText().startsWith("قُرئ حدثان"));
        window.click("#notices-go");
        assertFalse(shown("#notices-list"), "the list is closed");
        assertEquals(
                Optional.of("e2"),
                FxThread.call(() -> window.session()
                        .recordNavigation()
                        .selectedRecord()
                        .map(record -> record.id().value())));
    }

    @Test
    void whatWasToldIsShownAgainAsLongAsTheFileIsOpen() throws IOException {
        Path file = table("Date,Title\n2020,a\nnonsense,b\n");
        window.begin(() -> window.controller().open(file));
        accept();
        leave();
        assertFalse(shown("#notices-list"), "Esc closes it also while the list has the focus");
        window.begin(() -> window.controller().actions().action("import-report").perform());
        assertTrue(in("#notices-counts", WrappedText.class).getText().startsWith("قُرئ حدث واحد"));
        leave();
        window.begin(() -> window.controller().openShipped());
        assertEquals(
                List.of(),
                FxThread.call(() ->
                        window.session().importReportProperty().get().stream().toList()));
        window.begin(() -> window.controller().actions().action("import-report").perform());
        assertFalse(shown("#notices-list"), "of a data set of ours nothing was told");
    }

    private <T> void say(String question, T value) {
        @SuppressWarnings("unchecked")
        ComboBox<Optional<T>> box = in("#import-" + question, ComboBox.class);
        window.begin(() -> box.setValue(Optional.of(value)));
    }

    @Test
    void howATableIsWrittenIsAskedAndTheFormFollows() throws IOException {
        Path file = window.folder().resolve("events.csv");
        Files.write(file, "x;y\nالتاريخ;العنوان\n2020;ألف\n2021;باء\n".getBytes(Charset.forName("windows-1256")));
        window.begin(() -> window.controller().open(file));
        assertTrue(in("#import-form", WrappedText.class).getText().contains("windows-1256"));
        say("encoding", Charset.forName("ISO-8859-6"));
        assertTrue(in("#import-form", WrappedText.class).getText().contains("ISO-8859-6"), "the form follows");
        assertTrue(in("#form-accept", Button.class).isDisabled() || in("#import-date", ComboBox.class) != null);
        say("encoding", Charset.forName("windows-1256"));
        assertEquals("التاريخ", in("#import-date", ComboBox.class).getValue());
        say("headings", 0);
        assertEquals("", in("#import-date", ComboBox.class).getValue(), "no headings, and words among the dates");
        say("headings", 2);
        assertEquals("ألف", in("#import-sample-title", Label.class).getText());
        say("delimiter", ',');
        assertTrue(in("#form-accept", Button.class).isDisabled(), "one column, no date");
        say("delimiter", ';');
        accept();
        leave();
        assertEquals(List.of("ألف", "باء"), titles());
    }

    @Test
    void garbledTextIsMendedInTheForm() throws IOException {
        Path file = table("Date,Title\n2020,"
                + new String("افتتاح".getBytes(StandardCharsets.UTF_8), Charset.forName("windows-1256"))
                + "\n31/12/98,b\n");
        window.begin(() -> window.controller().open(file));
        assertTrue(in("#import-form", WrappedText.class).getText().contains("افتتاح"), "what it probably was");
        CheckBox mend = in("#import-mend", CheckBox.class);
        window.begin(mend::fire);
        assertEquals("افتتاح", in("#import-sample-title", Label.class).getText());
        ComboBox<?> century = in("#import-century", ComboBox.class);
        FxThread.run(() -> century.getSelectionModel().select(2));
        accept();
        leave();
        assertEquals(
                List.of("2020", "1998-12-31"),
                window.dataset().dataset().events().stream()
                        .map(event -> event.date().edtf())
                        .toList());
    }

    @Test
    void aCancelledImportLeavesWhatIsOpen() throws IOException {
        var before = window.session().open();
        Path file = table("Date,Title\n2020,a\n");
        window.begin(() -> window.controller().open(file));
        assertTrue(shown("#import-date"));
        leave();
        assertEquals(before, window.session().open());
        assertEquals(LABELS.text("data.import.left", "file", "events.csv"), status("#status-message"));
    }

    @Test
    void theOrderOfDayAndMonthIsAskedWhereNothingProvesIt() throws IOException {
        Path file = table("Date,Title\n3/4/2015,a\n");
        window.begin(() -> window.controller().open(file));
        String doubtful = in("#import-dates", WrappedText.class).getText();
        assertTrue(doubtful.contains("3/4/2015"), doubtful);
        ComboBox<?> order = in("#import-order", ComboBox.class);
        FxThread.run(() -> order.getSelectionModel().selectLast());
        assertFalse(in("#import-dates", WrappedText.class).getText().equals(doubtful), "the preview follows");
        accept();
        assertEquals(
                "2015-03-04",
                window.dataset().dataset().events().getFirst().date().edtf());
    }

    @Test
    void aFailedImportLeavesWhatIsOpen() throws IOException {
        var before = window.session().open();
        for (String content : List.of("Date,Title\nnonsense,a\n", "%PDF-1.7\n", "[1, 2]", "{\"events\": []}")) {
            Path file = table(content);
            window.begin(() -> window.controller().open(file));
            if (shown("#import-date")) {
                if (in("#form-accept", Button.class).isDisabled()) {
                    leave();
                    continue;
                }
                accept();
            }
            assertTrue(shown(".dialog-pane"), "a message is shown: " + content);
            assertTrue(
                    FxThread.call(() -> window.robot().lookup(".dialog-text").queryAllAs(WrappedText.class).stream()
                            .anyMatch(text -> text.getText().contains(LABELS.text("window.open.kept")))),
                    content);
            leave();
        }
        assertEquals(before, window.session().open());
    }

    @Test
    void aTimelineAndAListAreOpened() throws IOException {
        Path timeline = Path.of("src/test/resources/org/isnad/interchange/documented.json");
        window.begin(() -> window.controller().open(timeline));
        assertTrue(shown("#notices-list"), "what is kept and not shown is told");
        leave();
        assertEquals(6, titles().size());
        Path list = Files.writeString(
                window.folder().resolve("list.json"),
                "[{\"id\":\"e0\",\"start\":\"2020-01-05\",\"end\":null,\"title\":\"قرار\"}]");
        window.begin(() -> window.controller().open(list));
        accept();
        assertEquals(List.of("قرار"), titles());
    }

    private void choose(OutputFormat format) {
        @SuppressWarnings("unchecked")
        ComboBox<OutputFormat> box = in("#data-format", ComboBox.class);
        FxThread.run(() -> box.setValue(format));
        FxThread.settle();
    }

    private String file() {
        return in("#data-file", TextField.class).getText();
    }

    private List<String> losses() {
        VBox lines = in("#data-losses", VBox.class);
        return FxThread.call(() -> lines.getChildren().stream()
                .map(line -> ((WrappedText) line).getText())
                .toList());
    }

    @Test
    void everyFormatIsWrittenAndSaysBeforeWhatItCannotCarry() throws IOException {
        for (OutputFormat format : OutputFormat.values()) {
            window.begin(() -> window.perform("export-data"));
            choose(format);
            Path file = Path.of(file());
            assertEquals(window.folder(), file.getParent());
            assertTrue(file.toString().endsWith("." + format.extension()), file.toString());
            assertEquals(format.isTable(), in("#data-safe", CheckBox.class).isVisible());
            assertEquals(format == OutputFormat.BUNDLE, losses().size() == 1, () -> losses().toString());
            accept();
            assertTrue(Files.size(file) > 1000, format.code());
            assertEquals(LABELS.text("data.saved", "file", file.toString()), status("#status-message"));
        }
        try (var files = Files.list(window.folder())) {
            List<Path> written = files.filter(Files::isRegularFile).toList();
            assertEquals(OutputFormat.values().length, written.size(), written::toString);
            assertEquals(
                    Verdict.VERIFIED,
                    BundleCheck.of(written.stream()
                                    .filter(file -> file.toString().endsWith(".zip"))
                                    .findFirst()
                                    .orElseThrow())
                            .verdict());
        }
    }

    @Test
    void aTableCanBeSafe() throws IOException {
        Path plain = window.folder().resolve("plain.csv");
        Path safe = window.folder().resolve("safe.csv");
        Path source = Files.writeString(window.folder().resolve("t.csv"), "Date,Title\n2020,=1+1\n");
        window.begin(() -> window.controller().open(source));
        accept();
        for (Path file : List.of(plain, safe)) {
            window.begin(() -> window.perform("export-data"));
            choose(OutputFormat.CSV);
            CheckBox box = in("#data-safe", CheckBox.class);
            TextField field = in("#data-file", TextField.class);
            FxThread.run(() -> {
                box.setSelected(file.equals(safe));
                field.setText(file.toString());
            });
            accept();
        }
        assertTrue(Files.readString(safe).contains(",'=1+1,"));
        assertEquals(Optional.of(Files.readString(plain)), SpreadsheetSafety.undo(Files.readString(safe)));
    }

    @Test
    void anExistingFileIsReplacedOnlyWhenAllowedAndAFailureIsTold() throws IOException {
        window.begin(() -> window.perform("export-data"));
        Path file = Files.writeString(Path.of(file()), "old");
        Button accept = in("#form-accept", Button.class);
        window.begin(accept::fire);
        leave();
        assertEquals("old", Files.readString(file), "asked, and not replaced");
        Path nowhere = window.folder().resolve("nowhere/x.json");
        TextField field = in("#data-file", TextField.class);
        FxThread.run(() -> field.setText(nowhere.toString()));
        window.begin(accept::fire);
        assertEquals(LABELS.text("data.failed", "file", nowhere.toString()), status("#status-message"));
        leave();
        assertFalse(Files.exists(nowhere));
    }
}
