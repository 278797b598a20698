package org.isnad.curation;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.isnad.curation.DatasetSaving.Saved;
import org.isnad.curation.DiskComparison.Difference;
import org.isnad.curation.DiskComparison.Side;
import org.isnad.dataset.DatasetReader;
import org.isnad.dataset.DatasetWriter;
import org.isnad.dataset.LoadResult;
import org.isnad.dataset.LoadedDataset;
import org.isnad.document.DatasetFile;
import org.isnad.document.DatasetList;
import org.isnad.model.ArticleId;
import org.isnad.model.Bilingual;
import org.isnad.model.Dataset;
import org.isnad.model.Event;
import org.isnad.model.RecordId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Saving a data set, and a file that somebody else has changed. */
final class DatasetSavingTest {
    private static final Path SAMPLE = Path.of("src/test/resources/org/isnad/dataset/sample/dataset.json");
    private static final Bilingual MINE = new Bilingual("عندي", Optional.empty());
    private static final Bilingual THEIRS = new Bilingual("عندهم", Optional.empty());

    @TempDir
    private Path folder;

    @Test
    void savingWritesTheFileKeepsTheFormerOneAndEndsTheJournal() throws IOException {
        Path path = Files.copy(SAMPLE, folder.resolve("dataset.json"));
        LoadedDataset opened = read(path);
        Journal journal = Journal.open(path).orElseThrow().journal();
        journal.begin(opened.file().orElseThrow().checksum(), List.of());
        DatasetSaving saving = new DatasetSaving(path, journal);
        Dataset after = opened.whole().withTitle(MINE);
        Saved.Done first =
                assertInstanceOf(Saved.Done.class, saving.save(opened.file(), opened.whole(), curation(after)));
        assertEquals(after, read(path).whole());
        assertArrayEquals(Files.readAllBytes(SAMPLE), Files.readAllBytes(DatasetSaving.backup(path)));
        Saved.Done second = assertInstanceOf(
                Saved.Done.class, saving.save(Optional.of(first.file()), after, curation(opened.whole())));
        assertEquals(opened.whole(), read(path).whole());
        assertEquals(Optional.of(path), second.file().path());
        assertEquals(
                new Recovery.Nothing(),
                Recovery.of(entries(path, journal), second.file().checksum()));
    }

    @Test
    void savingWithoutAnEditGivesTheSameBytes() throws IOException {
        Path path = Files.copy(SAMPLE, folder.resolve("dataset.json"));
        LoadedDataset opened = read(path);
        try (Journal journal = Journal.open(path).orElseThrow().journal()) {
            new DatasetSaving(path, journal).save(opened.file(), opened.whole(), curation(opened.whole()));
        }
        assertArrayEquals(Files.readAllBytes(SAMPLE), Files.readAllBytes(path));
    }

    @Test
    void anArticleThatCameInIsWrittenBesideTheDataSet() throws IOException {
        Path path = Files.copy(SAMPLE, folder.resolve("dataset.json"));
        LoadedDataset opened = read(path);
        String text = "\uFEFFعنوان\r\n\r\nكلمات.";
        Curation now = assertInstanceOf(
                        Outcome.Done.class,
                        curation(opened.whole())
                                .apply(new ArticleEdit.Add(
                                        "articles/new.txt", text, Optional.empty(), Optional.empty())))
                .after();
        try (Journal journal = Journal.open(path).orElseThrow().journal()) {
            new DatasetSaving(path, journal).save(opened.file(), opened.whole(), now);
        }
        assertEquals(text, Files.readString(folder.resolve("articles/new.txt")));
        LoadedDataset read = read(path);
        assertEquals(now.dataset(), read.whole());
        assertEquals(now.texts().get(new ArticleId("new")), read.texts().get(new ArticleId("new")));
        assertEquals(
                new Outcome.Refused(EditFault.OUTSIDE),
                now.apply(new ArticleEdit.Add("../x.txt", text, Optional.empty(), Optional.empty())));
    }

    private static Curation curation(Dataset dataset) {
        return Curation.of(dataset, read(SAMPLE).texts());
    }

    @Test
    void aFileThatChangedIsNotTouched() throws IOException {
        Path path = Files.copy(SAMPLE, folder.resolve("dataset.json"));
        LoadedDataset opened = read(path);
        Journal journal = Journal.open(path).orElseThrow().journal();
        DatasetSaving saving = new DatasetSaving(path, journal);
        String other = Files.readString(path) + "\n";
        Files.writeString(path, other);
        Dataset after = opened.whole().withTitle(MINE);
        assertEquals(new Saved.Changed(), saving.save(opened.file(), opened.whole(), curation(after)));
        assertEquals(other, Files.readString(path));
        Files.delete(path);
        assertEquals(new Saved.Changed(), saving.save(opened.file(), opened.whole(), curation(after)));
        assertEquals(Set.of(Journal.beside(path)), files());
        journal.finish();
    }

    @Test
    void aNewDataSetIsWrittenWhereNothingLies() throws IOException {
        Path path = folder.resolve("new.json");
        Dataset dataset = read(SAMPLE).whole();
        try (Journal journal = Journal.open(path).orElseThrow().journal()) {
            DatasetSaving saving = new DatasetSaving(path, journal);
            Saved.Done done =
                    assertInstanceOf(Saved.Done.class, saving.save(Optional.empty(), dataset, curation(dataset)));
            assertEquals(DatasetWriter.write(dataset), Files.readString(path));
            assertEquals(DatasetFile.class, done.file().getClass());
            assertEquals(new Saved.Changed(), saving.save(Optional.empty(), dataset, curation(dataset)));
        }
    }

    @Test
    void whatWouldNotBeReadBackIsNotWritten() throws IOException {
        Path path = Files.copy(SAMPLE, folder.resolve("dataset.json"));
        LoadedDataset opened = read(path);
        Journal journal = Journal.open(path).orElseThrow().journal();
        Event event = opened.whole().events().getFirst();
        Dataset blank = opened.whole().withEvents(List.of(event.withTitle(new Bilingual("  ", Optional.empty()))));
        Saved.Unreadable unreadable = assertInstanceOf(
                Saved.Unreadable.class,
                new DatasetSaving(path, journal).save(opened.file(), opened.whole(), curation(blank)));
        assertFalse(unreadable.problems().isEmpty());
        assertArrayEquals(Files.readAllBytes(SAMPLE), Files.readAllBytes(path));
        journal.finish();
    }

    @Test
    void eachRecordIsComparedWithBothSides() {
        Dataset base = read(SAMPLE).whole();
        Event first = base.events().getFirst();
        Event added = first.withId(new RecordId("added"));
        Dataset mine = base.withTitle(MINE).withEvents(List.of(first.withTitle(MINE)));
        Dataset theirs = base.withNotes(List.of())
                .withEvents(Stream.concat(
                                Stream.of(first.withTitle(THEIRS)),
                                Stream.concat(base.events().stream().skip(1), Stream.of(added)))
                        .toList());
        DiskComparison comparison = DiskComparison.of(base, mine, theirs);
        Difference both =
                new Difference(Optional.of(DatasetList.EVENTS), first.id().value(), Side.BOTH);
        assertTrue(comparison.differences().contains(both));
        assertTrue(comparison.differences().contains(new Difference(Optional.empty(), "", Side.MINE)));
        assertTrue(comparison
                .differences()
                .contains(new Difference(Optional.of(DatasetList.EVENTS), "added", Side.THEIRS)));
        Dataset kept = comparison.joined(Set.of());
        assertEquals(MINE, kept.title());
        assertEquals(List.of(first.withTitle(MINE), added), kept.events());
        assertEquals(List.of(), kept.notes());
        assertEquals(
                List.of(first.withTitle(THEIRS), added),
                comparison.joined(Set.of(both)).events());
    }

    @Test
    void whatOnlyOneSideChangedIsTakenFromIt() {
        LoadedDataset sample = read(SAMPLE);
        Random random = new Random(3);
        for (int run = 0; run < 60; run++) {
            Dataset base = sample.whole();
            Curation edited = Curation.of(base, sample.texts());
            for (int n = 0; n < 20; n++) {
                edited =
                        edited.apply(RandomEdit.of(random, edited)) instanceof Outcome.Done(var after) ? after : edited;
            }
            Dataset changed = edited.dataset();
            assertEquals(changed, DiskComparison.of(base, changed, base).joined(Set.of()));
            Dataset theirs = DiskComparison.of(base, base, changed).joined(Set.of());
            for (DatasetList list : DatasetList.values()) {
                assertEquals(Set.copyOf(ListedRecords.of(changed, list)), Set.copyOf(ListedRecords.of(theirs, list)));
            }
            assertEquals(List.of(), DiskComparison.of(base, changed, changed).differences());
        }
    }

    private static List<JournalEntry> entries(Path path, Journal journal) throws IOException {
        journal.close();
        Journal.Opened opened = Journal.open(path).orElseThrow();
        opened.journal().finish();
        return opened.entries();
    }

    private Set<Path> files() throws IOException {
        try (Stream<Path> found = Files.list(folder)) {
            return Set.copyOf(found.toList());
        }
    }

    private static LoadedDataset read(Path path) {
        return assertInstanceOf(LoadResult.Loaded.class, DatasetReader.read(path, Optional.empty()))
                .dataset();
    }
}
