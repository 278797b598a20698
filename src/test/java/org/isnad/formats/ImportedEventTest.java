package org.isnad.formats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.isnad.columns.CategoryFamilies;
import org.isnad.columns.CuratedColumns;
import org.isnad.columns.Publication;
import org.isnad.columns.PublicationDays;
import org.isnad.dataset.DatasetReader;
import org.isnad.dataset.LoadResult;
import org.isnad.dataset.LoadedDataset;
import org.isnad.interchange.table.ReadingOptions;
import org.isnad.model.Bilingual;
import org.isnad.model.Category;
import org.isnad.model.CategoryId;
import org.isnad.model.CategoryRole;
import org.isnad.model.Dataset;
import org.isnad.model.DateBasis;
import org.isnad.model.Event;
import org.isnad.model.Foreign;
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
            assertFalse(columns.warned(i), "where nothing has a source that is said once of all");
            assertFalse(columns.unnamedOnly(i));
            assertEquals(0, columns.sources(i));
            assertEquals(Publication.UNPLACED, days.at(i, 0));
            assertEquals(List.of(), columns.event(i).citations());
        }
    }

    @Test
    void amongEventsWithSourcesOneWithoutIsWarnedOf() {
        LoadedDataset loaded = ((LoadResult.Loaded) DatasetReader.readShipped()).dataset();
        Event first = loaded.dataset().events().getFirst();
        Event external = first.withDateBasis(new DateBasis.External()).withCitations(List.of());
        Dataset dataset = loaded.dataset()
                .withEvents(Stream.concat(
                                Stream.of(external),
                                loaded.dataset().events().stream().skip(1))
                        .toList());
        CuratedColumns columns = CuratedColumns.of(dataset, record -> !record.equals(external), Language.ARABIC);
        for (int i = 0; i < columns.size(); i++) {
            assertEquals(columns.event(i).id().equals(first.id()), columns.warned(i), columns.id(i));
        }
    }

    /** The families of meaning are colours that every eye tells apart (ThemeTest). */
    @Test
    void groupsOfAFileHaveColoursOfTheirOwn() {
        List<Category> groups = Stream.of("a", "b", "c", "d", "e", "f")
                .map(id -> new Category(
                        new CategoryId(id),
                        new Bilingual(id, Optional.of(id)),
                        List.of(),
                        CategoryRole.CONTEXT,
                        Foreign.NONE))
                .toList();
        List<CategoryRole> families = CategoryFamilies.of(groups);
        assertEquals(CategoryRole.values().length, families.stream().distinct().count());
        assertEquals(families.getFirst(), families.getLast());
        Dataset shipped =
                ((LoadResult.Loaded) DatasetReader.readShipped()).dataset().dataset();
        assertEquals(
                shipped.categories().stream().map(Category::role).toList(), CategoryFamilies.of(shipped.categories()));
        assertEquals(List.of(CategoryRole.CONTEXT), CategoryFamilies.of(groups.subList(0, 1)));
    }
}
