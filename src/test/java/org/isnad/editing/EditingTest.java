package org.isnad.editing;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.isnad.check.Problem;
import org.isnad.curation.DiskComparison.Difference;
import org.isnad.curation.DiskComparison.Side;
import org.isnad.curation.Edit;
import org.isnad.curation.EditFault;
import org.isnad.curation.Journal;
import org.isnad.curation.RecordEdit;
import org.isnad.curation.Recovery;
import org.isnad.dataset.ArticleSource;
import org.isnad.dataset.DatasetReader;
import org.isnad.dataset.LoadResult.Loaded;
import org.isnad.dataset.LoadedDataset;
import org.isnad.model.Bilingual;
import org.isnad.model.DatedRecord;
import org.isnad.model.Event;
import org.isnad.model.RecordId;
import org.isnad.revision.OpenDocument;
import org.isnad.revision.Origin;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class EditingTest {

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void copyShipped() throws IOException {
        Editing shipped = editing(OpenDocument.opened(
                ((Loaded) DatasetReader.readShipped()).dataset(), new Origin.Shipped(), ArticleSource.shipped()));
        file = folder.resolve("own").resolve("dataset.json");
        assertInstanceOf(SaveAnswer.Done.class, shipped.moveTo(file));
        shipped.close();
    }

    private static Editing editing(OpenDocument document) {
        return Editing.begin(document);
    }

    private OpenDocument opened() {
        LoadedDataset read = ((Loaded) DatasetReader.read(file, Optional.empty())).dataset();
        return OpenDocument.opened(read, new Origin.File(file), ArticleSource.beside(file));
    }

    private static RecordId first(Editing editing) {
        return editing.document().content().dataset().events().getFirst().id();
    }

    private static Edit entitle(RecordId id, String title) {
        return new RecordEdit.Title(id, Optional.of(new Bilingual(title, Optional.empty())));
    }

    private static String title(OpenDocument document, RecordId id) {
        return document.content().dataset().events().stream()
                .filter(event -> event.id().equals(id))
                .findFirst()
                .orElseThrow()
                .title()
                .ar();
    }

    @Test
    void theShippedDataSetIsEditedOnlyWhenItHasAFile() throws IOException {
        try (Editing shipped = editing(OpenDocument.opened(
                ((Loaded) DatasetReader.readShipped()).dataset(), new Origin.Shipped(), ArticleSource.shipped()))) {
            assertInstanceOf(EditAnswer.NeedsFile.class, shipped.apply(entitle(first(shipped), "عنوان")));
            assertThrows(FileAlreadyExistsException.class, () -> shipped.moveTo(file));
            Path other = folder.resolve("other/dataset.json");
            assertInstanceOf(SaveAnswer.Done.class, shipped.moveTo(other));
            assertEquals(new Origin.File(other), shipped.document().origin());
            assertFalse(shipped.document().dirty());
            assertInstanceOf(EditAnswer.Done.class, shipped.apply(entitle(first(shipped), "عنوان")));
            assertTrue(shipped.document().dirty());
        }
        LoadedDataset copied = ((Loaded) DatasetReader.read(folder.resolve("other"), Optional.empty())).dataset();
        assertEquals(List.of(), copied.problems(), "its articles lie beside it");
    }

    @Test
    void anEditIsARevisionThatIsUndoneRedoneAndSaved() throws IOException {
        try (Editing editing = editing(opened())) {
            RecordId id = first(editing);
            String before = title(editing.document(), id);
            EditAnswer.Done done = assertInstanceOf(EditAnswer.Done.class, editing.apply(entitle(id, "عنوان آخر")));
            assertEquals(Set.of(id), done.revision().changes().records());
            assertEquals("عنوان آخر", title(editing.document(), id));
            assertTrue(editing.unsaved());
            assertInstanceOf(EditAnswer.Done.class, editing.undo());
            assertEquals(before, title(editing.document(), id));
            assertFalse(editing.document().dirty(), "what was undone to what the file holds is not dirty");
            assertInstanceOf(EditAnswer.Nothing.class, editing.undo());
            editing.redo();
            assertEquals("عنوان آخر", title(editing.document(), id));
            assertInstanceOf(SaveAnswer.Done.class, editing.save());
            assertFalse(editing.document().dirty());
            editing.undo();
            assertTrue(editing.document().dirty(), "undoing what was saved is a change");
            assertEquals("عنوان آخر", title(opened(), id));
        }
    }

    @Test
    void workThatWasLeftBehindIsOfferedBack() throws IOException {
        Editing left = editing(opened());
        RecordId id = first(left);
        left.apply(entitle(id, "أول"));
        left.apply(entitle(id, "ثان"));
        left.undo();
        left.close();
        try (Editing editing = editing(opened())) {
            assertInstanceOf(Recovery.Work.class, editing.left());
            assertFalse(editing.unsaved(), "nothing is taken up before it is asked for");
            assertInstanceOf(EditAnswer.Done.class, editing.recover());
            assertEquals("أول", title(editing.document(), id));
            editing.redo();
            assertEquals("ثان", title(editing.document(), id));
        }
        try (Editing again = editing(opened())) {
            assertInstanceOf(Recovery.Work.class, again.left());
            again.recover();
            assertEquals("ثان", title(again.document(), id), "what was done after recovering is in the journal, too");
            again.undo();
            again.undo();
            assertFalse(again.unsaved());
        }
        assertFalse(Files.exists(Journal.beside(file)), "a clean end leaves nothing");
        try (Editing none = editing(opened())) {
            assertInstanceOf(Recovery.Nothing.class, none.left());
        }
    }

    @Test
    void forgottenWorkIsNotOfferedAgain() throws IOException {
        Editing left = editing(opened());
        left.apply(entitle(first(left), "أول"));
        left.close();
        try (Editing editing = editing(opened())) {
            editing.forget();
        }
        try (Editing editing = editing(opened())) {
            assertInstanceOf(Recovery.Nothing.class, editing.left());
        }
    }

    @Test
    void aSecondWindowReadsOnly() throws IOException {
        try (Editing one = editing(opened());
                Editing other = editing(opened())) {
            assertInstanceOf(Access.HeldElsewhere.class, other.access());
            assertInstanceOf(EditAnswer.HeldElsewhere.class, other.apply(entitle(first(other), "عنوان")));
            assertInstanceOf(EditAnswer.Done.class, one.apply(entitle(first(one), "عنوان")));
        }
    }

    @Test
    void aFileThatAnotherProgramChangedIsNotOverwritten() throws IOException {
        try (Editing editing = editing(opened())) {
            editing.apply(entitle(first(editing), "هنا"));
            byte[] theirs = Files.readString(file).replace("\n", "\n ").getBytes(StandardCharsets.UTF_8);
            Files.write(file, theirs);
            assertInstanceOf(SaveAnswer.ChangedOnDisk.class, editing.save());
            assertArrayEquals(theirs, Files.readAllBytes(file));
            assertTrue(editing.unsaved());
        }
    }

    @Test
    void bothStatesOfAFileAreJoinedAndSaved() throws IOException {
        try (Editing editing = editing(opened())) {
            List<Event> events = editing.document().content().dataset().events();
            RecordId both = events.get(0).id();
            RecordId there = events.get(1).id();
            RecordId here = events.get(2).id();
            editing.apply(entitle(both, "هنا"));
            editing.apply(entitle(here, "هنا وحده"));
            Files.writeString(
                    file,
                    Files.readString(file)
                            .replace(titleInFile(events.get(0)), "\"هناك\"")
                            .replace(titleInFile(events.get(1)), "\"هناك وحده\""));
            assertInstanceOf(SaveAnswer.ChangedOnDisk.class, editing.save());
            OnDisk.Changed disk = assertInstanceOf(OnDisk.Changed.class, editing.onDisk());
            assertEquals(
                    Map.of(both.value(), Side.BOTH, there.value(), Side.THEIRS, here.value(), Side.MINE),
                    disk.comparison().differences().stream()
                            .collect(Collectors.toMap(Difference::id, Difference::side)));
            assertInstanceOf(EditAnswer.Done.class, editing.join(disk, Set.of()));
            assertEquals("هنا", title(editing.document(), both));
            assertEquals("هناك وحده", title(editing.document(), there));
            assertTrue(editing.unsaved());
            assertInstanceOf(SaveAnswer.Done.class, editing.save());
        }
        OpenDocument saved = opened();
        assertEquals(List.of(), saved.content().problems());
        List<Event> events = saved.content().dataset().events();
        assertEquals(
                List.of("هنا", "هناك وحده", "هنا وحده"),
                events.subList(0, 3).stream().map(event -> event.title().ar()).toList());
    }

    private static String titleInFile(Event event) {
        return "\"" + event.title().ar() + "\"";
    }

    @Test
    void aFileThatWasRemovedIsWrittenAgain() throws IOException {
        try (Editing editing = editing(opened())) {
            editing.apply(entitle(first(editing), "هنا"));
            Files.delete(file);
            assertInstanceOf(SaveAnswer.ChangedOnDisk.class, editing.save());
            assertFalse(Files.exists(file));
            assertInstanceOf(OnDisk.Gone.class, editing.onDisk());
            assertInstanceOf(SaveAnswer.Done.class, editing.saveAnew());
            assertFalse(editing.unsaved());
        }
        assertEquals(
                "هنا", opened().content().dataset().events().getFirst().title().ar());
    }

    @Test
    void aFileThatCannotBeReadAnyMoreIsNotOverwritten() throws IOException {
        try (Editing editing = editing(opened())) {
            editing.apply(entitle(first(editing), "هنا"));
            Files.writeString(file, "{");
            assertInstanceOf(SaveAnswer.ChangedOnDisk.class, editing.saveAnew());
            assertInstanceOf(OnDisk.Unreadable.class, editing.onDisk());
            assertEquals("{", Files.readString(file));
        }
    }

    @Test
    void anEditThatCannotBeAppliedChangesNothing() throws IOException {
        try (Editing editing = editing(opened())) {
            OpenDocument before = editing.document();
            EditAnswer.Refused refused =
                    assertInstanceOf(EditAnswer.Refused.class, editing.apply(entitle(new RecordId("nobody"), "x")));
            assertEquals(EditFault.NO_SUCH_RECORD, refused.fault());
            assertEquals(before, editing.document());
        }
    }

    @Test
    void problemsFollowTheEditsAndThoseOfReadingKeepTheirPlace() throws IOException {
        String text = Files.readString(file);
        Files.writeString(file, text.replaceFirst("\"stance\": \"supports\"", "\"stance\": \"nonsense\""));
        OpenDocument faulty = opened();
        try (Editing editing = editing(faulty)) {
            RecordId id = first(editing);
            editing.apply(entitle(id, "ع".repeat(100)));
            List<Problem> problems = editing.document().content().problems();
            assertTrue(problems.containsAll(faulty.content().problems()), "problems of reading stay");
            assertEquals(faulty.content().problems().size() + 1, problems.size());
            editing.undo();
            assertEquals(
                    Set.copyOf(faulty.content().problems()),
                    Set.copyOf(editing.document().content().problems()));
        }
    }

    @Test
    void problemsAndEvidenceAreThoseOfReadingTheFileAgain() throws IOException {
        Random random = new Random(7);
        try (Editing editing = editing(opened())) {
            List<DatedRecord> records =
                    List.copyOf(editing.document().content().dataset().events());
            for (int n = 0; n < 20; n++) {
                RecordId id = records.get(random.nextInt(records.size())).id();
                editing.apply(
                        n % 3 == 0
                                ? new RecordEdit.Delete(List.of(id))
                                : n % 3 == 1
                                        ? entitle(id, "ع".repeat(random.nextInt(50, 70)))
                                        : new RecordEdit.Uncite(id, 0));
            }
            assertInstanceOf(SaveAnswer.Done.class, editing.save());
            LoadedDataset read = opened().content();
            LoadedDataset edited = editing.document().content();
            assertEquals(read.dataset(), edited.dataset());
            assertEquals(
                    read.problems().stream()
                            .map(EditingTest::withoutPlace)
                            .sorted()
                            .toList(),
                    edited.problems().stream()
                            .map(EditingTest::withoutPlace)
                            .sorted()
                            .toList());
            read.dataset()
                    .articles()
                    .forEach(article -> assertEquals(
                            read.evidence().anchors(article.id()),
                            edited.evidence().anchors(article.id())));
        }
    }

    private static String withoutPlace(Problem problem) {
        return problem.code() + " " + problem.subject() + " " + problem.arguments();
    }

    @Test
    void aJournalThatCannotBeWrittenIsToldAndTheEditStays() throws IOException {
        Files.createDirectory(Journal.beside(file));
        try (Editing editing = editing(opened())) {
            assertFalse(editing.journalWritten());
            assertInstanceOf(EditAnswer.Done.class, editing.apply(entitle(first(editing), "عنوان")));
            assertFalse(editing.journalWritten());
            assertThrows(IOException.class, editing::save);
            assertInstanceOf(SaveAnswer.Done.class, editing.moveTo(folder.resolve("else/dataset.json")));
            assertTrue(editing.journalWritten());
            editing.undo();
            assertTrue(editing.document().dirty(), "what was done before can still be undone");
        }
        LoadedDataset moved = ((Loaded) DatasetReader.read(folder.resolve("else"), Optional.empty())).dataset();
        assertEquals("عنوان", moved.dataset().events().getFirst().title().ar());
        assertEquals(List.of(), moved.problems(), "its articles lie beside it");
    }
}
