package org.isnad.columns;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.isnad.dataset.DatasetReader;
import org.isnad.dataset.LoadResult.Loaded;
import org.isnad.dataset.LoadedDataset;
import org.isnad.model.Bilingual;
import org.isnad.model.Category;
import org.isnad.model.CategoryId;
import org.isnad.model.CategoryRole;
import org.isnad.model.Dataset;
import org.isnad.model.DatedRecord;
import org.isnad.model.Foreign;
import org.isnad.model.Language;
import org.isnad.model.PackedEvents;
import org.isnad.model.RandomRevision;
import org.isnad.model.RecordId;
import org.isnad.model.Status;
import org.isnad.time.Edtf;
import org.junit.jupiter.api.Test;

final class CuratedColumnsTest {

    @Test
    void eventsStandByDateWithTheirColumns() {
        LoadedDataset loaded = assertInstanceOf(
                        Loaded.class,
                        DatasetReader.read(Path.of("src/test/resources/org/isnad/dataset/sample"), Optional.empty()))
                .dataset();
        CuratedColumns columns = CuratedColumns.of(
                loaded.dataset(), record -> !record.id().value().equals("closed"), Language.ENGLISH);
        assertEquals(2, columns.size());
        assertEquals("closed", columns.id(0));
        assertEquals(LocalDate.of(2019, 3, 1).toEpochDay(), columns.fromDay(0));
        assertEquals(LocalDate.of(2019, 4, 1).toEpochDay(), columns.toDay(0));
        assertEquals(DateShape.PERIOD, columns.shape(0));
        assertTrue(columns.softFrom(0) && columns.softTo(0));
        assertFalse(columns.verified(0));
        assertEquals("إغلاق الجسر القديم", columns.title(0));
        assertEquals("opened", columns.id(1));
        assertEquals(DateShape.DAY, columns.shape(1));
        assertFalse(columns.softFrom(1) || columns.softTo(1));
        assertTrue(columns.verified(1));
        assertEquals("The bridge opens", columns.title(1));
        assertEquals(2, columns.sources(1));
        assertEquals(0, columns.category(1));
        assertEquals(Status.DISPUTED, columns.status(1));
        assertFalse(columns.unnamedOnly(1));
    }

    @Test
    void patchingGivesWhatReadingAnewGives() {
        LoadedDataset loaded = ((Loaded) DatasetReader.readShipped()).dataset();
        Dataset dataset = loaded.dataset();
        Predicate<DatedRecord> holds = record -> record.citations().hashCode() % 3 != 0;
        CuratedColumns columns = CuratedColumns.of(dataset, holds, Language.ARABIC);
        for (long seed = 0; seed < 60; seed++) {
            RandomRevision revision = RandomRevision.of(dataset, seed);
            columns = columns.revised(revision.after(), revision.changed(), holds);
            assertSame(CuratedColumns.of(revision.after(), holds, Language.ARABIC), columns, "seed " + seed);
            dataset = revision.after();
        }
    }

    private static void assertSame(CuratedColumns anew, CuratedColumns patched, String seed) {
        assertEquals(anew.size(), patched.size(), seed);
        for (int i = 0; i < anew.size(); i++) {
            assertEquals(row(anew, i), row(patched, i), seed);
        }
    }

    private static List<Object> row(CuratedColumns columns, int i) {
        return List.of(
                columns.event(i),
                columns.fromDay(i),
                columns.toDay(i),
                columns.shape(i),
                columns.softFrom(i),
                columns.softTo(i),
                columns.category(i),
                columns.role(i),
                columns.title(i),
                columns.sources(i),
                columns.verified(i),
                columns.unnamedOnly(i));
    }

    @Test
    void packedEventsHaveTheColumnsOfTheSameAsObjects() {
        PackedEvents.Builder builder = new PackedEvents.Builder();
        CategoryId category = new CategoryId("c");
        List<String> dates =
                List.of("2020-01-02", "2020-01~", "2019/..", "../2021?", "[2019,2021]", "2020-01-01/2020-02");
        for (int i = 0; i < dates.size(); i++) {
            builder.add(
                    new RecordId("e" + (9 - i)),
                    Edtf.parse(dates.get(i)),
                    "title " + i,
                    "",
                    category,
                    List.of(Status.values()).get(i % Status.values().length),
                    Foreign.NONE);
        }
        Dataset packed = ((Loaded) DatasetReader.readShipped())
                .dataset()
                .dataset()
                .withCategories(List.of(new Category(
                        category, new Bilingual("c", Optional.empty()), List.of(), CategoryRole.CONTEXT, Foreign.NONE)))
                .withEvents(builder.build());
        Dataset listed = packed.withEvents(new ArrayList<>(packed.events()));
        CuratedColumns one = CuratedColumns.of(packed, DatedRecord::sourced, Language.ARABIC);
        CuratedColumns other = CuratedColumns.of(listed, DatedRecord::sourced, Language.ARABIC);
        assertTrue(one.plain() && !other.plain());
        assertEquals(rows(other), rows(one));
        assertEquals(rows(other), rows(one.revised(listed, Set.of(), DatedRecord::sourced)));
        assertEquals(rows(one), rows(other.revised(packed, Set.of(), DatedRecord::sourced)));
        for (LaneKind kind : LaneKind.values()) {
            assertEquals(
                    LaneGrouping.of(listed, other, kind).lanes().stream()
                            .map(lane -> lane.id() + lane.events().size())
                            .toList(),
                    LaneGrouping.of(packed, one, kind).lanes().stream()
                            .map(lane -> lane.id() + lane.events().size())
                            .toList());
        }
    }

    /** Everything that columns answer of each event. */
    private static List<List<Object>> rows(CuratedColumns columns) {
        PublicationDays days = PublicationDays.of(
                ((Loaded) DatasetReader.readShipped()).dataset().dataset(), columns);
        return IntStream.range(0, columns.size())
                .mapToObj(i -> List.<Object>of(
                        columns.id(i),
                        columns.indexOf(columns.id(i)),
                        columns.event(i),
                        columns.fromDay(i),
                        columns.toDay(i),
                        columns.date(i),
                        columns.shape(i),
                        columns.softFrom(i),
                        columns.softTo(i),
                        columns.category(i),
                        columns.role(i),
                        columns.status(i),
                        columns.title(i),
                        columns.sources(i),
                        columns.verified(i),
                        columns.warned(i),
                        columns.unnamedOnly(i),
                        columns.datedOutside(i),
                        days.at(i, 0)))
                .toList();
    }
}
