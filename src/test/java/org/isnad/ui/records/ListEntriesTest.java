package org.isnad.ui.records;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.isnad.curation.Curation;
import org.isnad.curation.Edit;
import org.isnad.curation.EditFault;
import org.isnad.curation.MarkedWords;
import org.isnad.curation.Outcome;
import org.isnad.dataset.DatasetReader;
import org.isnad.dataset.LoadResult.Loaded;
import org.isnad.dataset.LoadedDataset;
import org.isnad.model.Bilingual;
import org.isnad.model.CategoryRole;
import org.isnad.model.Note;
import org.isnad.model.RecordId;
import org.isnad.model.Resolution;
import org.isnad.ui.records.ListEntries.Entry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class ListEntriesTest {
    private static final Bilingual NEW = new Bilingual("اسم جديد", Optional.of("A new name"));

    private final LoadedDataset shipped = ((Loaded) DatasetReader.readShipped()).dataset();
    private final Curation start = Curation.of(shipped.whole(), shipped.texts());

    private static Curation after(Curation now, Edit edit) {
        return assertInstanceOf(Outcome.Done.class, now.apply(edit), edit::toString)
                .after();
    }

    private static List<Entry> entries(Curation now, ListKind kind) {
        return new ListEntries(now.dataset(), kind).all();
    }

    @ParameterizedTest
    @EnumSource(
            value = ListKind.class,
            names = {"CATEGORIES", "ACTORS", "PLACES", "SERIES", "QUESTIONS"})
    void anEntryThatIsRenamedKeepsItsIdAndWhatNamesIt(ListKind kind) {
        Entry before = entries(start, kind).getFirst();
        ListEntries list = new ListEntries(start.dataset(), kind);
        Entry now = entries(
                        after(
                                start,
                                list.written(before.id(), NEW, before.traits()).orElseThrow()),
                        kind)
                .getFirst();
        assertEquals(before.id(), now.id());
        assertEquals(before.uses(), now.uses());
        assertEquals(NEW, now.words());
        boolean spelt = kind != ListKind.SERIES && kind != ListKind.QUESTIONS;
        assertEquals(spelt, now.aliases().contains(before.words().ar()), "the former spelling is an alias");
    }

    @ParameterizedTest
    @EnumSource(
            value = ListKind.class,
            names = {"CATEGORIES", "ACTORS", "PLACES", "SERIES", "QUESTIONS"})
    void anEntryThatIsAddedIsNamedByNothingAndCanBeDeletedAgain(ListKind kind) {
        ListEntries list = new ListEntries(start.dataset(), kind);
        Curation added =
                after(start, list.added(NEW, EntryTraits.NONE, Optional.empty()).orElseThrow());
        Entry last = entries(added, kind).getLast();
        assertEquals("a-new-name", last.id());
        assertEquals(0, last.uses());
        assertEquals(start.dataset(), after(added, list.dropped(last.id())).dataset());
        assertEquals(
                new Outcome.Refused(EditFault.IN_USE),
                start.apply(list.dropped(list.all().stream()
                        .filter(entry -> entry.uses() > 0)
                        .findFirst()
                        .orElseThrow()
                        .id())));
    }

    @ParameterizedTest
    @EnumSource(
            value = ListKind.class,
            names = {"ACTORS", "PLACES"})
    void twoBecomeOneWithTheSpellingsOfBoth(ListKind kind) {
        Entry kept = entries(start, kind).get(0);
        Entry gone = entries(start, kind).get(1);
        Curation merged = after(
                start,
                new ListEntries(start.dataset(), kind)
                        .merged(kept.id(), gone.id())
                        .orElseThrow());
        assertEquals(entries(start, kind).size() - 1, entries(merged, kind).size());
        assertTrue(
                entries(merged, kind).getFirst().aliases().contains(gone.words().ar()));
        assertTrue(entries(merged, kind).getFirst().uses() >= kept.uses());
    }

    @Test
    void categoriesMoveAmongThemselvesAndNotBeyondTheirEnds() {
        ListEntries list = new ListEntries(start.dataset(), ListKind.CATEGORIES);
        String first = list.all().getFirst().id();
        assertEquals(Optional.empty(), list.moved(first, -1));
        assertEquals(
                first,
                entries(after(start, list.moved(first, 1).orElseThrow()), ListKind.CATEGORIES)
                        .get(1)
                        .id());
    }

    @Test
    void aNoteIsWrittenAnewWithWhatItQuotesAndOneIsAddedToARecord() {
        ListEntries list = new ListEntries(start.dataset(), ListKind.NOTES);
        Entry note = list.all().getFirst();
        Curation written = after(
                start,
                list.writtenNote(
                                note.id(),
                                NEW,
                                EntryTraits.NONE,
                                citation -> shipped.evidence().of(citation) instanceof Resolution.Resolved(var range)
                                        ? Optional.of(new MarkedWords(citation.article(), citation.paragraph(), range))
                                        : Optional.empty())
                        .orElseThrow());
        assertEquals(NEW, written.dataset().notes().getFirst().text());
        assertEquals(
                start.dataset().notes().getFirst().citations(),
                written.dataset().notes().getFirst().citations());
        RecordId about = start.dataset().events().getFirst().id();
        assertEquals(
                List.of(about),
                after(
                                start,
                                list.added(NEW, EntryTraits.NONE, Optional.of(about))
                                        .orElseThrow())
                        .dataset()
                        .notes()
                        .getLast()
                        .records());
    }

    @Test
    void aCategoryGetsAnotherColourAndANewOneItsOwn() {
        ListEntries list = new ListEntries(start.dataset(), ListKind.CATEGORIES);
        Entry before = list.all().getFirst();
        EntryTraits say = new EntryTraits.Family(CategoryRole.SAY);
        Entry now = entries(
                        after(
                                start,
                                list.written(before.id(), before.words(), say).orElseThrow()),
                        ListKind.CATEGORIES)
                .getFirst();
        assertEquals(say, now.traits());
        assertEquals(before.aliases(), now.aliases(), "the name stayed, so there is no former spelling");
        EntryTraits force = new EntryTraits.Family(CategoryRole.FORCE);
        assertEquals(
                force,
                entries(after(start, list.added(NEW, force, Optional.empty()).orElseThrow()), ListKind.CATEGORIES)
                        .getLast()
                        .traits());
    }

    @Test
    void aSeriesSaysWhatIsCountedAndInWhat() {
        ListEntries list = new ListEntries(start.dataset(), ListKind.SERIES);
        Entry before = list.all().getFirst();
        EntryTraits bases = new EntryTraits.Counted(
                new Bilingual("القواعد", Optional.of("bases")), new Bilingual("قاعدة", Optional.empty()));
        assertEquals(
                bases,
                entries(
                                after(
                                        start,
                                        list.written(before.id(), before.words(), bases)
                                                .orElseThrow()),
                                ListKind.SERIES)
                        .getFirst()
                        .traits());
        assertEquals(
                bases,
                entries(after(start, list.added(NEW, bases, Optional.empty()).orElseThrow()), ListKind.SERIES)
                        .getLast()
                        .traits());
    }

    @Test
    void aNoteIsOfTheKindThatWasChosen() {
        ListEntries list = new ListEntries(start.dataset(), ListKind.NOTES);
        EntryTraits error = new EntryTraits.Noted(Note.Kind.SOURCE_ERROR);
        RecordId about = start.dataset().events().getFirst().id();
        Curation added = after(start, list.added(NEW, error, Optional.of(about)).orElseThrow());
        assertEquals(error, entries(added, ListKind.NOTES).getLast().traits());
        EntryTraits conflict = new EntryTraits.Noted(Note.Kind.CONFLICT);
        String id = entries(added, ListKind.NOTES).getLast().id();
        Curation written = after(
                added,
                new ListEntries(added.dataset(), ListKind.NOTES)
                        .writtenNote(id, NEW, conflict, citation -> Optional.empty())
                        .orElseThrow());
        assertEquals(conflict, entries(written, ListKind.NOTES).getLast().traits());
    }

    @Test
    void whatIsLeftOutOfTheAuditIsTakenBackIntoIt() {
        ListEntries list = new ListEntries(start.dataset(), ListKind.EXEMPTIONS);
        int before = list.all().size();
        assertTrue(before > 0);
        assertEquals(
                before - 1,
                entries(after(start, list.dropped(list.all().getFirst().id())), ListKind.EXEMPTIONS)
                        .size());
    }
}
