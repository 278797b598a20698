package org.isnad.curation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.isnad.curation.JournalEntry.Begun;
import org.isnad.curation.JournalEntry.Done;
import org.isnad.curation.JournalEntry.Redone;
import org.isnad.curation.JournalEntry.Restored;
import org.isnad.curation.JournalEntry.Saving;
import org.isnad.curation.JournalEntry.Undone;
import org.isnad.dataset.ArticleSource;
import org.isnad.dataset.DatasetReader;
import org.isnad.dataset.DatasetWriter;
import org.isnad.dataset.LoadResult;
import org.isnad.dataset.LoadedDataset;
import org.isnad.json.JsonReader;
import org.isnad.json.JsonWriter;
import org.isnad.model.Bilingual;
import org.isnad.text.CodePointRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Whatever was done is in the journal, and comes out of it as it was done. */
final class JournalTest {
    private static final LoadedDataset SAMPLE = assertInstanceOf(
                    LoadResult.Loaded.class,
                    DatasetReader.read(Path.of("src/test/resources/org/isnad/dataset/sample"), Optional.empty()))
            .dataset();
    private static final Edit ENTITLED =
            new ListEdit.Entitle(new Bilingual("عنوان\n«آخر» \"🌉\"", Optional.of("Another")), Optional.empty());

    @TempDir
    private Path folder;

    @Test
    void everyEditIsReadAsItWasWritten() {
        Curation now = start();
        Random random = new Random(5);
        for (int n = 0; n < 2000; n++) {
            Edit edit = RandomEdit.of(random, now);
            String line = JsonWriter.writeLine(RecordJson.write((Record) edit));
            assertEquals(edit, RecordJson.read(JsonReader.read(line).root().orElseThrow(), Edit.class), line);
            now = now.apply(edit) instanceof Outcome.Done(var after) ? after : now;
        }
    }

    @Test
    void aLongArticleIsReadAsItWasWritten() throws IOException {
        Edit edit = new ArticleEdit.Add(
                "articles/long.txt", "🌉".repeat(200_000) + "ا", Optional.empty(), Optional.empty());
        try (Journal journal = open()) {
            journal.append(new Done(edit));
        }
        assertEquals(List.of(new Done(edit)), left());
    }

    @Test
    void whatWasDoneAndUndoneIsReplayed() throws IOException {
        Random random = new Random(8);
        for (int run = 0; run < 10; run++) {
            EditHistory history = EditHistory.of(start());
            try (Journal journal = open()) {
                journal.begin("sum", List.of());
                for (int n = 0; n < 80; n++) {
                    history = step(history, journal, random);
                }
            }
            Recovery.Work work = assertInstanceOf(Recovery.Work.class, Recovery.of(left(), "sum"));
            EditHistory replayed = work.replay(start(), ArticleSource.NONE).history();
            assertEquals(history.now().dataset(), replayed.now().dataset());
            assertEquals(history.now().drafts(), replayed.now().drafts());
            assertEquals(history.now().texts(), replayed.now().texts());
            assertEquals(history.done(), replayed.done());
            assertEquals(history.undone(), replayed.undone());
        }
    }

    private static EditHistory step(EditHistory history, Journal journal, Random random) throws IOException {
        if (random.nextInt(4) == 0 && history.undo().isPresent()) {
            journal.append(new Undone());
            return history.undo().orElseThrow();
        }
        if (random.nextInt(4) == 0 && history.redo().isPresent()) {
            journal.append(new Redone());
            return history.redo().orElseThrow();
        }
        Edit edit = RandomEdit.of(random, history.now());
        if (history.now().apply(edit) instanceof Outcome.Done(var after)) {
            journal.append(new Done(edit));
            return history.done(edit, after);
        }
        return history;
    }

    /** A process can be killed while any byte is on its way. */
    @Test
    void aJournalThatBreaksOffAnywhereLosesTheLastEntryAtMost() throws IOException {
        Path file = Journal.beside(dataset());
        List<JournalEntry> entries = List.of(
                new Begun("sum", List.of(), Optional.empty()),
                new Done(ENTITLED),
                new Undone(),
                new Redone(),
                new Saving("other", List.of()));
        List<Integer> ends = new ArrayList<>(List.of(0));
        try (Journal journal = open()) {
            for (JournalEntry entry : entries) {
                journal.append(entry);
                ends.add((int) Files.size(file));
            }
        }
        byte[] whole = Files.readAllBytes(file);
        for (int length = 0; length <= whole.length; length++) {
            int kept = length;
            Files.write(file, Arrays.copyOf(whole, length));
            long complete = ends.stream().filter(end -> end > 0 && end <= kept).count();
            assertEquals(entries.subList(0, (int) complete), left());
            // What is written next is read behind what was whole.
            try (Journal journal = open()) {
                journal.append(new Undone());
            }
            List<JournalEntry> longer = new ArrayList<>(entries.subList(0, (int) complete));
            longer.add(new Undone());
            assertEquals(longer, left());
        }
    }

    @Test
    void whoeverHasTheJournalHasTheDataSet() throws IOException {
        Journal first = open();
        assertEquals(Optional.empty(), Journal.open(dataset()));
        first.close();
        Journal second = open();
        second.finish();
        assertFalse(Files.exists(Journal.beside(dataset())));
        open().finish();
    }

    @Test
    void aJournalTellsWhetherItsWorkIsInTheFile() {
        JournalEntry done = new Done(ENTITLED);
        assertEquals(new Recovery.Nothing(), Recovery.of(List.of(), "a"));
        assertEquals(new Recovery.Nothing(), Recovery.of(List.of(new Begun("b", List.of(), Optional.empty())), "a"));
        assertEquals(
                new Recovery.Work(List.of(), List.of(done)),
                Recovery.of(List.of(new Begun("a", List.of(), Optional.empty()), done), "a"));
        assertEquals(
                new Recovery.Changed(List.of(), List.of(done)),
                Recovery.of(List.of(new Begun("a", List.of(), Optional.empty()), done), "b"));
        List<JournalEntry> saving =
                List.of(new Begun("a", List.of(), Optional.empty()), done, new Saving("b", List.of()));
        assertEquals(new Recovery.Work(List.of(), List.of(done)), Recovery.of(saving, "a"), "not written");
        assertEquals(new Recovery.Nothing(), Recovery.of(saving, "b"), "written");
        assertEquals(new Recovery.Changed(List.of(), List.of(done)), Recovery.of(saving, "c"), "written by others");
        assertEquals(
                new Recovery.Work(List.of(), List.of(new Undone())),
                Recovery.of(
                        List.of(
                                new Begun("a", List.of(), Optional.empty()),
                                done,
                                new Saving("b", List.of()),
                                new Undone()),
                        "b"));
    }

    @Test
    void draftsLiveThroughSaving() throws IOException {
        Draft draft =
                Draft.event(new MarkedWords(SAMPLE.whole().articles().getFirst().id(), 1, new CodePointRange(0, 5)));
        Curation begun = assertInstanceOf(Outcome.Done.class, start().apply(new RecordEdit.Put(draft)))
                .after();
        List<Draft> drafts = List.copyOf(begun.drafts().values());
        try (Journal journal = open()) {
            journal.begin("a", List.of());
            journal.append(new Done(new RecordEdit.Put(draft)));
            journal.append(new Saving("b", drafts));
        }
        Recovery.Work killed = assertInstanceOf(Recovery.Work.class, Recovery.of(left(), "b"));
        assertEquals(
                begun.drafts(),
                killed.replay(start(), ArticleSource.NONE).history().now().drafts());
        try (Journal journal = open()) {
            journal.begin("b", drafts);
        }
        assertEquals(new Recovery.Work(drafts, List.of()), Recovery.of(left(), "b"));
    }

    @Test
    void aStateFromBeforeTheJournalIsRestored() {
        Curation before = start();
        Curation after =
                assertInstanceOf(Outcome.Done.class, before.apply(ENTITLED)).after();
        Recovery.Work work =
                new Recovery.Work(List.of(), List.of(new Restored(DatasetWriter.write(before.dataset()), List.of())));
        assertEquals(before, work.replay(after, ArticleSource.NONE).history().now());
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aLinkInItsPlaceIsNotFollowed() throws IOException {
        Path victim = Files.writeString(folder.resolve("victim"), "mine");
        Files.createSymbolicLink(Journal.beside(dataset()), victim);
        assertThrows(IOException.class, () -> Journal.open(dataset()));
        assertEquals("mine", Files.readString(victim));
    }

    private Path dataset() {
        return folder.resolve("dataset.json");
    }

    private Journal open() throws IOException {
        return Journal.open(dataset()).orElseThrow().journal();
    }

    private List<JournalEntry> left() throws IOException {
        Journal.Opened opened = Journal.open(dataset()).orElseThrow();
        opened.journal().close();
        assertTrue(Files.exists(Journal.beside(dataset())));
        return opened.entries();
    }

    private static Curation start() {
        return Curation.of(SAMPLE.whole(), SAMPLE.texts());
    }
}
