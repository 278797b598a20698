package org.isnad.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isnad.check.OutsideDates;
import org.isnad.check.Problem;
import org.isnad.check.ProblemCode;
import org.isnad.dataset.ArticleSource;
import org.isnad.dataset.DatasetReader;
import org.isnad.dataset.DatasetWriter;
import org.isnad.dataset.LoadResult;
import org.isnad.dataset.LoadedDataset;
import org.isnad.model.Basis;
import org.isnad.model.Dataset;
import org.isnad.model.DateBasis;
import org.isnad.model.DatedRecord;
import org.junit.jupiter.api.Test;

/** The dates of the shipped data set, counted from publications that are known from outside. */
final class OutsideDatesTest {
    private static final Dataset IN_WORDS = read(text()).dataset();
    private static final Dataset COUNTED = OutsideDates.counted(IN_WORDS);

    /** Rows of the last table of the list of settled differences: ids, window, what is missing. */
    private static final Pattern ROW =
            Pattern.compile("(?m)^\\| (`[a-z0-9-]+`(?:, `[a-z0-9-]+`)*) \\| (\\S+) \\| .+ \\|$");

    @Test
    void whatStaysWideIsListedWithWhatIsMissing() throws IOException {
        String settled = Files.readString(Path.of("docs/curation/settled.md"));
        Map<String, String> listed = new TreeMap<>();
        for (MatchResult row : ROW.matcher(settled.substring(settled.indexOf("**What stays wide.**")))
                .results()
                .toList()) {
            for (String id : row.group(1).replace("`", "").split(", ", -1)) {
                listed.put(id, row.group(2));
            }
        }
        Map<String, String> wide = WideWindows.of(COUNTED).stream()
                .collect(Collectors.toMap(
                        record -> record.id().value(),
                        record -> record.date().edtf(),
                        (one, other) -> one,
                        TreeMap::new));
        assertEquals(listed, wide);
        assertEquals(33, wide.size());
        assertEquals(69, WideWindows.of(IN_WORDS).size());
        assertTrue(wide.size() <= 35, "as many as the issue allows");
    }

    @Test
    void noDateIsBeyondWhatTheWordsAllow() {
        List<DatedRecord> outside =
                records(COUNTED).filter(DatedRecord::datedOutside).toList();
        assertEquals(56, outside.size());
        for (DatedRecord record : outside) {
            assertTrue(
                    record.dateInWords().bounds().contains(record.date().bounds()),
                    record.id() + " " + record.date().edtf());
            assertEquals(
                    byId(IN_WORDS).get(record.id().value()).date(),
                    record.dateInWords(),
                    record.id().value());
        }
    }

    @Test
    void eachIsCountedByItsOwnRule() {
        Map<String, DatedRecord> records = byId(COUNTED);
        assertEquals("[2020-03-03..2020-03-15]", date(records, "taji-attacks"), "the week before");
        assertEquals("2024-09-27", date(records, "singh-footprint"), "the Friday");
        assertEquals("2024-09", date(records, "sudani-speech"), "this month");
        assertEquals("2020-03-16", date(records, "qaim-under-pmf"), "now");
        assertEquals("[2020-01-03..2020-03-16]", date(records, "us-retaliatory-strike"), "not after publication");
        assertEquals("2019-10/2020-03-16", date(records, "rockets-160-since-october"), "until publication");
        assertEquals("2021-07-26", date(records, "kadhimi-visit-planned"), "counted from another article");
        assertInstanceOf(
                DateBasis.Inferred.class, records.get("kadhimi-visit-planned").dateBasis());
    }

    @Test
    void articlesArePublishedThenAndTheSourceIsNamed() {
        COUNTED.articles().stream()
                .filter(article -> article.publishedOutside().isPresent())
                .forEach(article -> {
                    assertEquals(Basis.EXTERNAL, article.publication().basis());
                    assertEquals(
                            Optional.of(article.publishedOutside().orElseThrow().value()),
                            article.publication().value());
                    assertEquals(Basis.INFERRED, article.published().basis());
                });
        assertTrue(IN_WORDS.articles().stream()
                .allMatch(article -> article.publication().equals(article.published())));
    }

    @Test
    void theSameFileIsWrittenOfBoth() {
        assertEquals(DatasetWriter.write(IN_WORDS), DatasetWriter.write(COUNTED));
    }

    @Test
    void withoutPublicationsFromOutsideNothingChanges() {
        Dataset without = IN_WORDS.withArticles(IN_WORDS.articles().stream()
                .map(article -> article.withPublishedOutside(Optional.empty()))
                .toList());
        assertEquals(without, OutsideDates.counted(without));
    }

    /** Faults that are put into the data are found. */
    @Test
    void faultsAreFound() {
        assertFound(ProblemCode.OUTSIDE_BEYOND_WORDS, "\"value\": \"2020-03-16\"", "\"value\": \"2020-11-16\"");
        assertFound(
                ProblemCode.INFERENCE_MISMATCH, "\"date\": \"[2020-03-03..2020-03-15]\"", "\"date\": \"2020-03-03\"");
        assertFound(ProblemCode.INFERENCE_MISMATCH, "\"value\": \"2024-09-27\"", "\"value\": \"2024-09-26\"");
        assertFound(ProblemCode.OUTSIDE_BEYOND_WORDS, "\"date\": \"2019/2020-03-16\"", "\"date\": \"2018/2020-03-16\"");
        assertFound(ProblemCode.RULE_PARAMETERS, "\"weekday\": \"friday\",\n          \"reasoning\"", "\"reasoning\"");
    }

    private static void assertFound(ProblemCode code, String words, String fault) {
        assertTrue(text().contains(words), words);
        assertTrue(
                read(text().replace(words, fault)).problems().stream()
                        .map(Problem::code)
                        .anyMatch(code::equals),
                fault);
    }

    private static String date(Map<String, DatedRecord> records, String id) {
        return records.get(id).date().edtf();
    }

    private static Map<String, DatedRecord> byId(Dataset dataset) {
        return records(dataset).collect(Collectors.toMap(record -> record.id().value(), Function.identity()));
    }

    private static Stream<DatedRecord> records(Dataset dataset) {
        return Stream.concat(dataset.events().stream(), dataset.figures().stream());
    }

    private static LoadedDataset read(String dataset) {
        return assertInstanceOf(
                        LoadResult.Loaded.class,
                        DatasetReader.read(
                                dataset.getBytes(StandardCharsets.UTF_8), "dataset.json", ArticleSource.shipped()))
                .dataset();
    }

    private static String text() {
        try (var stream = OutsideDatesTest.class.getResourceAsStream("/org/isnad/data/iraq/dataset.json")) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
