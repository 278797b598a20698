package org.isnad.formats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.columns.CuratedColumns;
import org.isnad.columns.Publication;
import org.isnad.columns.PublicationDays;
import org.isnad.dataset.LoadedDataset;
import org.isnad.interchange.table.ReadingOptions;
import org.isnad.model.Language;
import org.junit.jupiter.api.Test;

/** An event that no article says is never taken for evidence. */
final class ImportedEventTest {
    private static final Path FILE = Path.of("src/test/resources/org/isnad/interchange/documented.json");

    @Test
    void itIsNeverVerifiedAndNobodyIsBehindIt() {
        LoadedDataset loaded = assertInstanceOf(
                        OpenedInput.Opened.class,
                        InputFile.open(FILE, Optional.empty(), Optional.empty(), Map.of(), ReadingOptions.NONE))
                .dataset();
        CuratedColumns columns = CuratedColumns.of(loaded.dataset(), loaded.evidence()::verified, Language.ARABIC);
        PublicationDays days = PublicationDays.of(loaded.dataset(), columns);
        assertEquals(6, columns.size());
        for (int i = 0; i < columns.size(); i++) {
            assertFalse(columns.verified(i));
            assertFalse(columns.unnamedOnly(i));
            assertEquals(0, columns.sources(i));
            assertEquals(Publication.UNPLACED, days.at(i, 0));
            assertEquals(List.of(), columns.event(i).citations());
        }
    }
}
