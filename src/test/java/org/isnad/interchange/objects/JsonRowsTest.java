package org.isnad.interchange.objects;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.isnad.interchange.Notice;
import org.isnad.interchange.Notices;
import org.isnad.interchange.ReadResult;
import org.isnad.interchange.table.EventTableReader;
import org.isnad.interchange.table.ReadingOptions;
import org.isnad.interchange.table.TableRows;
import org.isnad.json.JsonLimits;
import org.isnad.model.Dataset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A list of objects is a table, and whatever else stands in it is told. */
final class JsonRowsTest {
    private final Notices notices = new Notices("events.json");

    private Optional<TableRows> read(String json) {
        return JsonRows.read(json.getBytes(StandardCharsets.UTF_8), notices);
    }

    private Dataset dataset(String json) {
        return assertInstanceOf(
                        ReadResult.Imported.class,
                        EventTableReader.read(read(json).orElseThrow(), Map.of(), ReadingOptions.NONE, notices))
                .dataset();
    }

    private List<String> told() {
        return notices.all().stream()
                .map(notice -> notice.messageKey().substring("interchange.notice.".length()) + " "
                        + notice.place().line())
                .toList();
    }

    @Test
    void titlesIdsCategoriesAndPeriodsAreKept() {
        Dataset dataset = dataset("""
            [{"id":"e0","start":"2020-09-09","end":null,"category":"attack","title":"القوات الأمريكية"},
             {"id":"e1","start":"2016-12-07","end":"2016-12-09","category":"context","title":"بغداد"},
             {"id":"e0","start":"2011","title":"مكرر"}]\
            """);
        assertEquals(
                List.of("e0 2020-09-09 القوات الأمريكية", "e1 2016-12-07/2016-12-09 بغداد", "e0-2 2011 مكرر"),
                dataset.events().stream()
                        .map(event -> event.id().value() + " " + event.date().edtf() + " "
                                + event.title().ar())
                        .toList());
        assertEquals(
                List.of("attack", "context", "بلا مجموعة"),
                dataset.categories().stream()
                        .map(category -> category.labels().ar())
                        .toList());
        assertTrue(told().contains("duplicate_id 3"), () -> told().toString());
        assertTrue(told().contains("table_form 0"), () -> told().toString());
    }

    @Test
    void whateverStandsInAFieldIsKept() {
        Dataset dataset = dataset("""
            [{"date": 2020, "title": "a", "weight": 1.50, "sure": true, "tags": ["x", {"y": null}], "": "blank"},
             {"title": {"en": "b"}, "date": "2021", "later": "z"}]\
            """);
        assertEquals(
                Map.of(
                        "date", "2020",
                        "title", "a",
                        "weight", "1.50",
                        "sure", "true",
                        "tags", "[\"x\", {\"y\": null}]",
                        "#", "blank"),
                row(dataset, 0));
        // The words of an object are taken, and all of it is kept beside them.
        assertEquals(
                Map.of("title", "b", "title {}", "{\"en\": \"b\"}", "date", "2021", "later", "z"), row(dataset, 1));
        assertTrue(told().contains("nested_values 1"), () -> told().toString());
    }

    private static Object row(Dataset dataset, int event) {
        return ((Map<?, ?>) dataset.events().get(event).foreign().fields().get("table")).get("row");
    }

    @Test
    void whatIsNoObjectIsToldWithItsLine() {
        Dataset dataset = dataset("[1,\n{\"date\": \"2020\"},\n[],\n\"x\",\nnull]");
        assertEquals(1, dataset.events().size());
        assertEquals(
                List.of("not_an_object 1", "not_an_object 3", "not_an_object 4", "not_an_object 5"),
                told().stream().filter(line -> line.startsWith("not_an_object")).toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{\"events\": []}", "7", "\"x\"", "null", "", "[", "[{\"date\": ]", "[{}] []", "{\"a\": [2020]}"
            })
    void whatIsNoListIsRefused(String json) {
        assertEquals(Optional.empty(), read(json));
        assertTrue(!notices.all().isEmpty());
    }

    @Test
    void theListInAnObjectIsFound() {
        TableRows rows =
                read("{\"n\": [1], \"a\": [{\"date\": 2020}], \"b\": []}").orElseThrow();
        assertEquals(List.of("date"), rows.headings());
    }

    @Test
    void aListWithoutDatesOrEventsIsRefused() {
        for (String json : List.of("[]", "[{}]", "[{\"title\": \"a\"}]", "[{\"date\": null}]", "[[[]]]")) {
            Notices told = new Notices("f");
            Optional<TableRows> rows = JsonRows.read(json.getBytes(StandardCharsets.UTF_8), told);
            assertInstanceOf(
                    ReadResult.Refused.class,
                    EventTableReader.read(rows.orElseThrow(), Map.of(), ReadingOptions.NONE, told),
                    json);
        }
    }

    @Test
    void tooDeepIsRefused() {
        String open = "[".repeat(JsonLimits.DEPTH + 1);
        assertEquals(Optional.empty(), read(open + "]".repeat(JsonLimits.DEPTH + 1)));
        assertEquals(List.of("json_too_deep"), keys());
    }

    @Test
    void aTextThatIsTooLongIsToldAndTheRestIsRead() {
        String long1 = "x".repeat(JsonLimits.STRING_CODE_POINTS + 1);
        String half = "\"" + "y".repeat(JsonLimits.STRING_CODE_POINTS - 10) + "\"";
        TableRows rows = read("[{\"date\": \"2020\", \"note\": \"" + long1 + "\"},{\"date\": \"2021\", \"tags\": ["
                        + half + "," + half + "]}, {\"date\": \"2022\"}]")
                .orElseThrow();
        assertEquals(
                List.of("2020", "2022"),
                rows.rows().stream().map(row -> row.cell("date")).toList());
        assertEquals(
                2, keys().stream().filter(key -> key.equals("text_too_long")).count(), () -> keys().toString());
    }

    private List<String> keys() {
        return notices.all().stream()
                .map(Notice::messageKey)
                .map(key -> key.substring(key.lastIndexOf('.') + 1))
                .toList();
    }

    @Test
    void tooManyColumnsAreTold() {
        String fields = java.util.stream.IntStream.rangeClosed(0, TableRows.COLUMNS)
                .mapToObj(n -> "\"f" + n + "\":" + n)
                .collect(Collectors.joining(","));
        assertEquals(
                TableRows.COLUMNS,
                read("[{" + fields + "}]").orElseThrow().headings().size());
        assertTrue(keys().contains("more_columns"));
    }

    /** The words of a row are made again when they are asked for: then, too, what is too much is left out. */
    @Test
    void rowsAreMadeWithoutTheFieldsThatAreTooMany() {
        String fields = java.util.stream.IntStream.range(0, TableRows.COLUMNS - 3)
                .mapToObj(n -> "\"f" + n + "\":" + n)
                .collect(Collectors.joining(","));
        TableRows rows = read("[{\"date\":\"2020\",\"a\":1," + fields + "},{\"date\":\"2021\",\"g\":1,\"late\":2},"
                                                                      + "{\"date\":\"2022\",\"a\":{\"name\":\"x\",\"b\":[1]},\"later\":3},{\"date\":\"2023\",\"last\":4}]")
                .orElseThrow();
        assertEquals(TableRows.COLUMNS, rows.headings().size());
        assertEquals(
                List.of(Map.of("date", "2021", "g", "1"), Map.of("date", "2022", "a", "x"), Map.of("date", "2023")),
                rows.rows().stream().skip(1).map(TableRows.Row::cells).toList());
        assertEquals(4, keys().stream().filter("more_columns"::equals).count(), () -> keys().toString());
    }
}
