package org.isnad.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyCode;
import org.isnad.cli.IsnadCommand;
import org.isnad.curation.worklist.WorkLine;
import org.isnad.curation.worklist.WorkList;
import org.isnad.curation.worklist.WorkSentence;
import org.isnad.dataset.DatasetReader;
import org.isnad.dataset.LoadResult.Loaded;
import org.isnad.dataset.LoadedDataset;
import org.isnad.dates.CalendarRule;
import org.isnad.model.ArticleId;
import org.isnad.model.Bilingual;
import org.isnad.model.Event;
import org.isnad.model.Paragraph;
import org.isnad.model.Resolution;
import org.isnad.text.CodePointRange;
import org.isnad.ui.FxThread;
import org.isnad.ui.editor.Choice;
import org.isnad.ui.worklist.WorkListView;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * Article 003 and the first paragraphs of 000, pasted, and recorded through the work list by somebody who knows what the shipped
 * data set says of them: each key and each field that is filled is an action, and the mending of what was offered wrongly counts.
 */
@Tag("slow")
final class WorkListArticlesWalkTest {
    private static final int PARAGRAPHS_OF_000 = 12;
    private static final int MOST_ACTIONS = 6;

    @RegisterExtension
    final WindowFixture window = WindowFixture.shipped();

    private final LoadedDataset shipped = ((Loaded) DatasetReader.readShipped()).dataset();
    private final Set<Event> recorded = new HashSet<>();
    private final CountedActions actions = new CountedActions(window);

    private void paste(ArticleId article, int paragraphs) {
        actions.paste(
                shipped.texts().get(article).paragraphs().stream()
                        .limit(paragraphs)
                        .map(Paragraph::text)
                        .collect(Collectors.joining("\n\n")),
                shipped.dataset().articles().stream()
                        .filter(one -> one.id().equals(article))
                        .findFirst()
                        .flatMap(one -> one.published().value())
                        .orElseThrow()
                        .edtf());
    }

    private WorkListView list() {
        return window.lookup("#work-list", WorkListView.class);
    }

    /** The sentences that are still open, as the list has them. */
    private List<WorkSentence> open() {
        return FxThread.call(() -> WorkList.of(
                        window.session().editing().curation().orElseThrow(),
                        window.dataset().loaded().evidence(),
                        rule -> new Bilingual(rule.name(), Optional.empty()))
                .open());
    }

    @Test
    void anEventTakesAtMostSixActionsAndTheDataSetIsChecked() throws IOException {
        Path folder = window.folder().resolve("mine");
        actions.make("الوجود الأمريكي", folder.toString());
        paste(new ArticleId("003"), Integer.MAX_VALUE);
        paste(new ArticleId("000"), PARAGRAPHS_OF_000);
        actions.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.L);
        List<WorkSentence> open = open();
        assertTrue(open.size() >= 15, open.size() + " sentences");
        while (!open.isEmpty()) {
            work(open.getFirst());
            List<WorkSentence> now = open();
            assertTrue(
                    !now.equals(open),
                    () -> "nothing was done with " + now.getFirst().words());
            open = now;
        }
        assertEquals(0, list().getRows().size());
        actions.press(KeyCode.CONTROL, KeyCode.S);

        int events = window.dataset().dataset().events().size();
        assertTrue(events >= 10, events + " events");
        assertTrue(actions.count() <= MOST_ACTIONS * events, actions.count() + " actions for " + events + " events");
        assertEquals("", said("verify", "--strict", folder.toString()));
        assertEquals("", said("audit", folder.toString()));
    }

    /** Takes the line that says what the shipped data set says of the sentence, mends it, or leaves the sentence out. */
    private void work(WorkSentence sentence) {
        Optional<Event> told = shipped.dataset().events().stream()
                .filter(event -> !recorded.contains(event) && tells(event, sentence))
                .findFirst();
        if (told.isEmpty()) {
            actions.press(KeyCode.X);
            actions.press(KeyCode.ENTER);
            return;
        }
        Event event = told.get();
        recorded.add(event);
        List<WorkLine> lines = sentence.lines();
        int line = 0;
        while (line < lines.size() && !isDated(lines.get(line), event)) {
            line++;
        }
        boolean dated = line < lines.size();
        for (int down = 0; dated && down < line; down++) {
            actions.press(KeyCode.DOWN);
        }
        actions.press(KeyCode.E);
        if (!dated) {
            actions.fill("#editor-date", event.date().edtf());
        }
        choose("#editor-category", event.category().value());
        choose("#editor-status", event.status().name());
        actions.press(KeyCode.ENTER);
    }

    /** Chooses what the field does not show yet. */
    private void choose(String field, String code) {
        FxThread.run(() -> {
            ComboBox<?> box = window.lookup(field, ComboBox.class);
            for (int i = 0; i < box.getItems().size(); i++) {
                boolean wanted = ((Choice) box.getItems().get(i)).code().equalsIgnoreCase(code);
                if (wanted && box.getSelectionModel().getSelectedIndex() != i) {
                    int index = i;
                    actions.choose(() -> box.getSelectionModel().select(index));
                }
            }
        });
        FxThread.settle();
    }

    private static boolean isDated(WorkLine line, Event event) {
        return line.date()
                .filter(date -> CalendarRule.sameExtent(date.date(), event.date()))
                .isPresent();
    }

    /** Whether a record of the shipped data set cites words of the sentence. */
    private boolean tells(Event event, WorkSentence sentence) {
        String paragraph =
                FxThread.call(() -> window.dataset().loaded().texts().get(sentence.article()).paragraphs().stream()
                        .filter(one -> one.number() == sentence.paragraph())
                        .findFirst()
                        .orElseThrow()
                        .text());
        return event.citations().stream()
                .anyMatch(citation -> shipped.texts()
                                .get(citation.anchor().article())
                                .paragraphs()
                                .get(citation.anchor().paragraph() - 1)
                                .text()
                                .equals(paragraph)
                        && shipped.evidence().of(citation.anchor()) instanceof Resolution.Resolved(CodePointRange range)
                        && range.overlaps(sentence.range()));
    }

    /** What a command prints where it finds something. */
    private static String said(String... arguments) {
        StringWriter out = new StringWriter();
        int code = IsnadCommand.run(
                arguments,
                (_, _) -> {
                    throw new AssertionError("no window");
                },
                (_, _, _, _) -> {
                    throw new AssertionError("no picture");
                },
                new PrintWriter(out),
                new PrintWriter(out));
        return code == 0 ? "" : code + ": " + out;
    }
}
