package org.isnad.columns;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.isnad.dataset.DatasetReader;
import org.isnad.dataset.LoadResult.Loaded;
import org.isnad.dataset.LoadedDataset;
import org.isnad.model.Language;
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
}
