package org.isnad.curation.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.isnad.curation.Curation;
import org.isnad.curation.DatasetSaving.Saved;
import org.isnad.curation.DiskComparison;
import org.isnad.curation.EditHistory;
import org.isnad.curation.Journal;
import org.isnad.curation.ListEdit;
import org.isnad.curation.Outcome;
import org.isnad.curation.RandomEdit;
import org.isnad.curation.RecordEdit;
import org.isnad.curation.Recovery;
import org.isnad.curation.session.SessionOpening.Editable;
import org.isnad.dataset.DatasetReader;
import org.isnad.dataset.DatasetWriter;
import org.isnad.dataset.LoadResult;
import org.isnad.dataset.LoadedDataset;
import org.isnad.model.Bilingual;
import org.isnad.model.Dataset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nothing of an editing session is lost, whatever ends it. */
final class EditingSessionTest {
    private static final Path SAMPLE = Path.of("src/test/resources/org/isnad/dataset/sample/dataset.json");

    @TempDir
    private Path folder;

    private Path path;

    @BeforeEach
    void copy() throws IOException {
        path = Files.copy(SAMPLE, folder.resolve("dataset.json"));
        Files.createDirectory(folder.resolve("articles"));
        for (String article : List.of("a.txt", "b.txt")) {
            Files.copy(
                    SAMPLE.resolveSibling("articles").resolve(article),
                    folder.resolve("articles").resolve(article));
        }
    }

    @Test
    void whatEndedAnywhereIsTakenUpWithItsHistory() throws IOException {
        Random random = new Random(1640);
        Set<String> steps = new HashSet<>();
        for (int run = 0; run < 25; run++) {
            Editable opened = open();
            EditingSession session = opened.session();
            if (opened.left() instanceof Recovery.Work work) {
                assertTrue(session.recover(work));
            }
            for (int n = random.nextInt(30); n > 0; n--) {
                steps.add(step(session, random));
                assertTrue(session.journalWritten());
            }
            Curation before = session.now();
            EditHistory history = session.history();
            boolean unsaved = session.unsaved();
            session.close();
            assertEquals(unsaved, Files.exists(Journal.beside(path)), "a clean end leaves nothing");
            Editable again = open();
            EditHistory recovered = switch (again.left()) {
                case Recovery.Nothing _ -> again.session().history();
                case Recovery.Work work -> {
                    assertTrue(again.session().recover(work));
                    yield again.session().history();
                }
                case Recovery.Changed _ -> throw new AssertionError("nobody else has written it");
            };
            assertEquals(before.dataset(), recovered.now().dataset());
            assertEquals(before.drafts(), recovered.now().drafts());
            int common = recovered.done().size();
            assertEquals(
                    history.done()
                            .subList(
                                    history.done().size() - common,
                                    history.done().size()),
                    recovered.done());
            again.session().close();
        }
        assertEquals(Set.of("edit", "gone on", "undo", "redo", "save", "refused"), steps);
    }

    private static String step(EditingSession session, Random random) throws IOException {
        int choice = random.nextInt(12);
        if (choice < 3 && session.undo()) {
            return "undo";
        }
        if (choice < 5 && session.redo()) {
            return "redo";
        }
        if (choice == 5) {
            assertInstanceOf(Saved.Done.class, session.save());
            return "save";
        }
        boolean goesOn = random.nextInt(4) == 0;
        var edit = RandomEdit.of(random, session.now());
        Outcome outcome = goesOn ? session.goOn(edit) : session.apply(edit);
        return outcome instanceof Outcome.Refused ? "refused" : goesOn ? "gone on" : "edit";
    }

    @Test
    void aSecondSessionIsToldThatSomebodyHasTheDataSet() throws IOException {
        EditingSession first = open().session();
        assertInstanceOf(SessionOpening.HeldElsewhere.class, EditingSession.open(path, read()));
        Path link = Files.createSymbolicLink(folder.resolve("link.json"), path);
        assertInstanceOf(SessionOpening.HeldElsewhere.class, EditingSession.open(link, read()));
        assertTrue(Journal.isHeld(path));
        assertTrue(Journal.isHeld(link));
        first.close();
        assertFalse(Journal.isHeld(path));
        open().session().close();
    }

    /** Closing a second channel on a file gives up the lock of the whole process: so none may be opened. */
    @Test
    @Tag("slow")
    void lookingWhetherItIsHeldDoesNotGiveItUp() throws IOException, InterruptedException {
        EditingSession first = open().session();
        assertInstanceOf(SessionOpening.HeldElsewhere.class, EditingSession.open(path, read()));
        assertTrue(Journal.isHeld(path));
        assertEquals(1, otherProcess());
        first.close();
        assertEquals(0, otherProcess());
    }

    private int otherProcess() throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        HeldProbe.class.getName(),
                        path.toString())
                .inheritIO()
                .start();
        assertTrue(process.waitFor(1, TimeUnit.MINUTES));
        return process.exitValue();
    }

    @Test
    void whileTheJournalCannotBeWrittenEverythingIsInMemoryAndSaidSo() throws IOException {
        Path blocked = Files.createDirectory(Journal.beside(path));
        EditingSession session = open().session();
        assertFalse(session.journalWritten(), "said before the first edit");
        entitle(session, "أول");
        entitle(session, "ثان");
        assertEquals("ثان", session.now().dataset().title().ar());
        assertFalse(session.journalWritten());
        Files.delete(blocked);
        entitle(session, "ثالث");
        assertTrue(session.journalWritten(), "caught up");
        session.close();
        Editable again = open();
        assertTrue(again.session().recover(assertInstanceOf(Recovery.Work.class, again.left())));
        assertEquals(3, again.session().history().done().size());
        assertInstanceOf(Saved.Done.class, again.session().save());
        again.session().close();
        assertEquals(Set.of(path, folder.resolve("articles"), folder.resolve("dataset.json.bak")), files());
    }

    @Test
    void aFileThatChangedMeanwhileIsJoinedAndTheJoinedStateIsInTheJournal() throws IOException {
        EditingSession session = open().session();
        entitle(session, "عندي");
        Dataset theirs = read().whole().withNotes(List.of());
        Files.writeString(path, DatasetWriter.write(theirs));
        assertInstanceOf(Saved.Changed.class, session.save());
        LoadedDataset onDisk = read();
        session.rebase(
                onDisk,
                DiskComparison.of(read(SAMPLE).whole(), session.now().dataset(), onDisk.whole())
                        .joined(Set.of()));
        session.close();
        Editable again = open();
        assertTrue(again.session().recover(assertInstanceOf(Recovery.Work.class, again.left())));
        assertEquals("عندي", again.session().now().dataset().title().ar());
        assertEquals(List.of(), again.session().now().dataset().notes());
        assertInstanceOf(Saved.Done.class, again.session().save());
        again.session().close();
    }

    @Test
    void workForAFormerStateOfTheFileIsDoneAgainAsFarAsItCan() throws IOException {
        EditingSession session = open().session();
        entitle(session, "عندي");
        Dataset before = session.now().dataset();
        session.apply(new RecordEdit.Delete(List.of(before.events().getFirst().id())));
        session.close();
        Files.writeString(path, DatasetWriter.write(read().whole().withEvents(List.of())));
        Editable again = open();
        assertEquals(
                1,
                again.session()
                        .recover(assertInstanceOf(Recovery.Changed.class, again.left()))
                        .size());
        assertEquals("عندي", again.session().now().dataset().title().ar());
        again.session().close();
        Editable third = open();
        assertTrue(third.session().recover(assertInstanceOf(Recovery.Work.class, third.left())));
        assertEquals("عندي", third.session().now().dataset().title().ar());
        third.session().discard();
        third.session().close();
    }

    @Test
    void workThatNobodyHasDecidedAboutStays() throws IOException {
        EditingSession session = open().session();
        entitle(session, "عندي");
        session.close();
        Editable looked = open();
        assertThrows(IllegalStateException.class, () -> entitle(looked.session(), "آخر"));
        assertThrows(IllegalStateException.class, looked.session()::save);
        looked.session().close();
        Editable again = open();
        assertTrue(again.session().recover(assertInstanceOf(Recovery.Work.class, again.left())));
        assertEquals("عندي", again.session().now().dataset().title().ar());
        again.session().close();
        open().session().discard();
    }

    @Test
    void aNewDataSetHasNoFileUntilItIsSaved() throws IOException {
        assertInstanceOf(SessionOpening.Exists.class, EditingSession.create(path, read().whole()));
        Path made = folder.resolve("new.json");
        Dataset start = read().whole().withTitle(new Bilingual("جديد", Optional.empty()));
        EditingSession session = assertInstanceOf(Editable.class, EditingSession.create(made, start))
                .session();
        entitle(session, "أجد");
        session.close();
        Editable again = assertInstanceOf(Editable.class, EditingSession.create(made, start));
        assertTrue(again.session().recover(assertInstanceOf(Recovery.Work.class, again.left())));
        assertInstanceOf(Saved.Done.class, again.session().save());
        again.session().close();
        assertEquals("أجد", read(made).whole().title().ar());
        assertEquals(Set.of(path, folder.resolve("articles"), made), files());
    }

    @Test
    void openingDeletesWhatKilledProcessesLeft() throws IOException {
        Path originals = Files.createDirectories(folder.resolve("articles/originals"));
        String name = ".isnad-999999999999-0123456789abcdef0123456789abcdef.tmp";
        for (Path place : List.of(folder, folder.resolve("articles"), originals)) {
            Files.writeString(place.resolve(name), "half");
        }
        open().session().close();
        try (Stream<Path> all = Files.walk(folder)) {
            assertEquals(List.of(), all.filter(file -> file.endsWith(name)).toList());
        }
    }

    private static void entitle(EditingSession session, String title) {
        session.apply(new ListEdit.Entitle(new Bilingual(title, Optional.empty()), Optional.empty()));
    }

    private Editable open() {
        return assertInstanceOf(Editable.class, EditingSession.open(path, read()));
    }

    private Set<Path> files() throws IOException {
        try (Stream<Path> found = Files.list(folder)) {
            return Set.copyOf(found.toList());
        }
    }

    private LoadedDataset read() {
        return read(path);
    }

    private static LoadedDataset read(Path file) {
        return assertInstanceOf(LoadResult.Loaded.class, DatasetReader.read(file, Optional.empty()))
                .dataset();
    }
}
