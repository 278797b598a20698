package org.isnad.columns;

import static org.isnad.columns.Citations.event;
import static org.isnad.columns.Citations.otherwise;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.isnad.dataset.DatasetReader;
import org.isnad.dataset.LoadResult.Loaded;
import org.isnad.dataset.LoadedDataset;
import org.isnad.model.ArticleId;
import org.isnad.model.Language;
import org.isnad.model.Status;
import org.isnad.time.DateBounds;
import org.isnad.time.Edtf;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class AsOfTest {

    private static final Map<ArticleId, DateBounds> PUBLISHED = Map.of(
            new ArticleId("day"), Edtf.parse("2020-09-09").bounds(),
            new ArticleId("month"), Edtf.parse("2020-09").bounds(),
            new ArticleId("since"), Edtf.parse("[2020-09-05..]").bounds(),
            new ArticleId("until"), Edtf.parse("[..2020-09-20]").bounds());

    private static AsOf by(String day) {
        return new AsOf(LocalDate.parse(day).toEpochDay(), PUBLISHED);
    }

    @ParameterizedTest
    @CsvSource({
        "day,   2020-09-08, NOT_YET",
        "day,   2020-09-09, PUBLISHED",
        "month, 2020-08-31, NOT_YET",
        "month, 2020-09-01, UNPLACED",
        "month, 2020-09-29, UNPLACED",
        "month, 2020-09-30, PUBLISHED",
        "since, 2020-09-04, NOT_YET",
        "since, 2030-01-01, UNPLACED",
        "until, 1990-01-01, UNPLACED",
        "until, 2020-09-20, PUBLISHED",
        "none,  2020-09-09, UNPLACED",
    })
    void anArticleIsPublishedWhereThatIsCertain(String article, String day, Publication expected) {
        assertEquals(expected, by(day).of(new ArticleId(article)));
    }

    @Test
    void aRecordIsKnownAsSoonAsOneArticleIs() {
        assertEquals(
                Publication.PUBLISHED,
                by("2020-09-09").of(event(Status.REPORTED, Citations.of("month"), Citations.of("day"))));
        assertEquals(
                Publication.UNPLACED,
                by("2020-09-08").of(event(Status.REPORTED, Citations.of("day"), Citations.of("month"))));
        assertEquals(
                Publication.NOT_YET,
                by("2020-08-31").of(event(Status.REPORTED, Citations.of("day"), Citations.of("month"))));
        assertEquals(
                List.of(Citations.of("month")),
                by("2020-09-08").without(List.of(Citations.of("day"), Citations.of("month"))));
    }

    @Test
    void whatAnArticleSaysOtherwiseDoesNotMakeTheRecordKnown() {
        assertEquals(
                Publication.NOT_YET,
                by("2020-09-08").of(event(Status.DISPUTED, Citations.of("day"), otherwise("month"))));
        assertEquals(Publication.UNPLACED, by("2020-09-08").of(event(Status.DISPUTED, otherwise("month"))));
    }

    @Test
    void somethingChangesWhereAWindowOpensAndWhereItIsOver() {
        assertArrayEquals(
                List.of("2020-09-01", "2020-09-05", "2020-09-09", "2020-09-20", "2020-09-30").stream()
                        .mapToLong(day -> LocalDate.parse(day).toEpochDay())
                        .toArray(),
                AsOf.turns(PUBLISHED.values()));
    }

    /** Two ways to the same answer: asked of the citations, and worked out beforehand. */
    @Test
    void theColumnsAgreeWithTheCitationsOnEveryDay() {
        LoadedDataset loaded =
                assertInstanceOf(Loaded.class, DatasetReader.readShipped()).dataset();
        CuratedColumns columns = CuratedColumns.of(loaded.dataset(), record -> true, Language.ARABIC);
        PublicationDays days = PublicationDays.of(loaded.dataset(), columns);
        for (long turn : AsOf.turns(days.articles().values())) {
            for (long day = turn - 1; day <= turn + 1; day++) {
                Excerpt excerpt = Excerpt.of(columns, days, RecordFilter.NONE, OptionalLong.of(day));
                int[] counts = new int[3];
                for (int i = 0; i < columns.size(); i++) {
                    Publication expected = AsOf.of(day, loaded.dataset()).of(columns.event(i));
                    assertEquals(expected, days.at(i, day));
                    assertEquals(
                            expected != Publication.NOT_YET,
                            excerpt.of(EventIndexes.of(i)).size() == 1);
                    assertEquals(
                            expected == Publication.UNPLACED, excerpt.columns().attenuated(i));
                    counts[List.of(Publication.values()).indexOf(expected)]++;
                }
                assertEquals(
                        new Excerpt.Counts(counts[0], counts[1], counts[2]),
                        excerpt.counts(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY));
            }
        }
    }

    @Test
    void onlySourcesThatHadAppearedAreCounted() {
        LoadedDataset loaded = assertInstanceOf(
                        Loaded.class,
                        DatasetReader.read(Path.of("src/test/resources/org/isnad/dataset/sample"), Optional.empty()))
                .dataset();
        CuratedColumns columns = CuratedColumns.of(loaded.dataset(), record -> true, Language.ARABIC);
        PublicationDays days = PublicationDays.of(loaded.dataset(), columns);
        assertEquals("opened", columns.id(1));
        assertEquals(2, columns.sources(1));
        Excerpt before = Excerpt.of(
                columns,
                days,
                RecordFilter.NONE,
                OptionalLong.of(LocalDate.of(2020, 9, 8).toEpochDay()));
        assertEquals(1, before.columns().sources(1), "article a is of the next day");
        assertEquals(new Excerpt.Counts(0, 0, 2), before.counts(-1e9, 1e9), "article b gives another date");
    }
}
