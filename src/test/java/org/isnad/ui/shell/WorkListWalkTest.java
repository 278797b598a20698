package org.isnad.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import org.isnad.dataset.DatasetReader;
import org.isnad.dataset.LoadResult.Loaded;
import org.isnad.dataset.LoadedDataset;
import org.isnad.formats.ExportOptions;
import org.isnad.formats.OutputFormat;
import org.isnad.model.DateBasis;
import org.isnad.model.Event;
import org.isnad.model.Quantity;
import org.isnad.revision.OpenDocument;
import org.isnad.ui.FxThread;
import org.isnad.ui.worklist.WorkListView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** One's own articles recorded from the work list, in the window alone; every key, click and filled field counts as an action. */
final class WorkListWalkTest {
    private static final String ONE = """
        انتخابات بلدية في المدينة

        أعلنت اللجنة في 3 آذار 2021 بدء التسجيل، وقالت إن الاقتراع سيجري في 20 أيار 2021.

        وسجل نحو 4200 ناخب حتى 15 آذار 2021.

        وقال رئيس اللجنة إن المراكز ستفتح أبوابها في 18 أيار 2021.

        وقدم ثلاثة مرشحين أوراقهم في 10 آذار 2021. وانسحب أحدهم في 12 آذار 2021.
        """;

    private static final String TWO = """
        نتائج الاقتراع

        جرى الاقتراع في المدينة في 20 أيار 2021 بحضور مراقبين.

        وأعلنت اللجنة النتائج أمس، وشارك أكثر من 3000 ناخب.

        وستجتمع الهيئة في 1/6/2021 لإقرارها. ويبدأ الفصل الجديد في أيلول 2021.
        """;

    @RegisterExtension
    final WindowFixture window = WindowFixture.shipped();

    private final CountedActions actions = new CountedActions(window);

    private WorkListView list() {
        return window.lookup("#work-list", WorkListView.class);
    }

    private List<Event> events() {
        return window.dataset().dataset().events();
    }

    private List<String> dates() {
        return events().stream().map(event -> event.date().edtf()).toList();
    }

    private Path begin() {
        Path folder = window.folder().resolve("mine");
        actions.make("الانتخابات", folder.toString());
        actions.paste(ONE, "16 آذار 2021");
        return folder;
    }

    private void openList() {
        actions.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.L);
        assertTrue(FxThread.call(() -> list().listFocusedProperty().get()), "the lines have the keyboard");
    }

    @Test
    void twoPastedArticlesBecomeAPictureInLessThanSixtyActions() throws IOException {
        Path folder = begin();
        int begun = actions.count();
        whatIsDoneInTheListIsOneStepAndTakenBack(folder);
        actions.countFrom(begun);
        actions.paste(TWO, "22 أيار 2021");
        openList();
        for (int n = 0; n < 12 && !list().getRows().isEmpty(); n++) {
            actions.press(KeyCode.ENTER);
        }
        assertEquals(0, list().getRows().size());
        assertTrue(
                dates().containsAll(List.of("2021-03-03", "2021-05-20", "2021-05-21", "2021-09")), dates().toString());
        actions.press(KeyCode.CONTROL, KeyCode.S);
        actions.press(KeyCode.ESCAPE);
        actions.press(KeyCode.CONTROL, KeyCode.E);
        actions.click("#form-accept");
        try (Stream<Path> files = Files.list(folder)) {
            assertTrue(files.anyMatch(file -> file.toString().endsWith(".png")));
        }
        assertTrue(actions.count() < 60, actions.count() + " actions");
        LoadedDataset saved = ((Loaded) DatasetReader.read(folder, Optional.empty())).dataset();
        assertEquals(List.of(), saved.problems());
        assertTrue(saved.dataset().events().size() >= 9, dates().toString());
    }

    /** Every key of the list; at its end nothing is left of it. */
    private void whatIsDoneInTheListIsOneStepAndTakenBack(Path folder) throws IOException {
        actions.press(KeyCode.CONTROL, KeyCode.S);
        String before = Files.readString(folder.resolve(DatasetReader.FILE_NAME));
        Map<OutputFormat, String> exported = exported();
        openList();
        assertEquals(exported, exported(), "what is offered is in no export");
        int from = undoable();
        int lines = list().getRows().size();
        String offered = "أعلنت اللجنة في 3 آذار 2021 بدء التسجيل";
        assertEquals(
                List.of(offered),
                FxThread.call(() -> window.article().offeredProperty().get().entrySet().stream()
                        .flatMap(entry -> entry.getValue().stream().map(range -> range.of(paragraph(entry.getKey()))))
                        .toList()),
                "the words are framed in the article");
        assertFalse(
                Files.readString(folder.resolve(DatasetReader.FILE_NAME)).contains("بدء التسجيل"), "and in no file");

        actions.press(KeyCode.ENTER);
        assertEquals(from + 1, undoable());
        assertEquals(List.of("2021-03-03"), dates());
        assertTrue(events().getFirst().dateBasis() instanceof DateBasis.Stated);
        actions.press(KeyCode.S);
        assertEquals(lines - 2, list().getRows().size(), "one recorded, one left for later");
        actions.press(KeyCode.X);
        actions.press(KeyCode.ENTER);
        assertEquals(from + 2, undoable());
        assertEquals(
                1, window.dataset().dataset().articles().getFirst().exemptions().size());
        actions.press(KeyCode.E);
        assertTrue(
                FxThread.call(() -> window.session().editing().state().edited()).isPresent());
        actions.press(KeyCode.ESCAPE);
        assertTrue(FxThread.call(() -> list().listFocusedProperty().get()), "back to the lines");
        actions.press(KeyCode.E);
        actions.press(KeyCode.ENTER);
        assertTrue(FxThread.call(() -> list().listFocusedProperty().get()), "back to the lines");
        assertEquals(List.of("2021-03-03", "2021-05-18"), dates());
        int figures = undoable();
        actions.press(KeyCode.F);
        assertEquals(
                new Quantity.Exact(new BigDecimal("3")),
                window.dataset().dataset().figures().getFirst().quantity(),
                "«ثلاثة مرشحين»");
        assertEquals(figures + 1, undoable(), "with its series");
        // The figure, what was recorded through the editor, exempted, left for later, recorded.
        for (int n = 0; n < 5; n++) {
            actions.press(KeyCode.BACK_SPACE);
        }
        assertEquals(from, undoable());
        assertEquals(lines, list().getRows().size());
        actions.press(KeyCode.CONTROL, KeyCode.S);
        assertEquals(before, Files.readString(folder.resolve(DatasetReader.FILE_NAME)));
        actions.press(KeyCode.ESCAPE);
        assertEquals(
                Map.of(), FxThread.call(() -> window.article().offeredProperty().get()), "gone with the list");
    }

    /** The open data set in each format that is written, byte by byte. */
    private Map<OutputFormat, String> exported() throws IOException {
        Map<OutputFormat, String> files = new EnumMap<>(OutputFormat.class);
        OpenDocument document = FxThread.call(() -> window.session().document().orElseThrow());
        for (OutputFormat format : OutputFormat.values()) {
            files.put(
                    format,
                    new String(
                            format.export(new ExportOptions(window.session().labels(), document.articles(), false))
                                    .write(document.content()),
                            StandardCharsets.ISO_8859_1));
        }
        assertTrue(files.size() > 8, files.keySet().toString());
        return files;
    }

    private int undoable() {
        return FxThread.call(() -> window.session().editing().state().undoable());
    }

    private String paragraph(int number) {
        return window.article()
                .pageProperty()
                .get()
                .orElseThrow()
                .paragraphs()
                .get(number - 1)
                .text();
    }
}
