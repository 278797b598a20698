package org.isnad.columns;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.isnad.dataset.DatasetReader;
import org.isnad.dataset.LoadResult.Loaded;
import org.isnad.dataset.LoadedDataset;
import org.isnad.model.Dataset;
import org.isnad.model.DatedRecord;
import org.isnad.model.Language;
import org.isnad.model.RandomRevision;
import org.isnad.model.Status;
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
}
