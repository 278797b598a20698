package org.isnad.interchange.timelinejs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.isnad.interchange.Notice;
import org.isnad.interchange.ReadResult;
import org.isnad.model.Category;
import org.isnad.model.Dataset;
import org.isnad.model.DateBasis;
import org.isnad.model.Era;
import org.isnad.model.Event;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TimelineReaderTest {
    private static final Path FILE = Path.of("src/test/resources/org/isnad/interchange/documented.json");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"year\": 2020}|2020",
                "{\"year\": \"2020\", \"month\": \"\"}|2020",
                "{\"year\": 2020, \"month\": 9}|2020-09",
                "{\"year\": \"٢٠٢٠\", \"month\": \" 9 \", \"day\": \"٩\"}|2020-09-09",
                "{\"year\": 2020, \"month\": 9, \"day\": 9, \"hour\": 22}|2020-09-09",
                "{\"year\": -500}|-0499",
                "{\"year\": -1, \"month\": 2}|0000-02",
                "{\"year\": 12025}|Y12025",
                "{\"year\": 2020, \"month\": 13, \"day\": 1}|2020",
                "{\"year\": 2020, \"day\": 5}|2020",
                "{\"year\": 2021, \"month\": 2, \"day\": 29}|2021-02"
            })
    void aDateIsAsPreciseAsItsFields(String start, String edtf) {
        Dataset dataset = TimelineRoundTripTest.imported("{\"events\": [{\"start_date\": " + start + "}]}");
        assertEquals(edtf, dataset.events().getFirst().date().edtf());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"year\": 2021}|2020-09/2021",
                "{\"year\": 2020, \"month\": 9}|2020-09",
                "{\"year\": \"\"}|2020-09",
                "{\"year\": 2020}|2020-09/2020",
                "{\"year\": 2019}|2020-09",
                "{\"year\": \"later\"}|2020-09"
            })
    void anEndMakesItLast(String end, String edtf) {
        Dataset dataset = TimelineRoundTripTest.imported(
                "{\"events\": [{\"start_date\": {\"year\": 2020, \"month\": 9}, \"end_date\": " + end + "}]}");
        assertEquals(edtf, dataset.events().getFirst().date().edtf());
    }

    @Test
    void theEventsShowPlainWordsAndClaimNoSource() throws IOException {
        Dataset dataset = TimelineRoundTripTest.imported(Files.readString(FILE));
        assertEquals("Bridges of the old town", dataset.title().ar());
        assertEquals(
                "A title slide has no date.",
                dataset.description().orElseThrow().ar());
        assertEquals("und", dataset.language());
        List<Event> events = dataset.events();
        assertEquals(
                List.of("first-bridge", "e2", "e3", "e4", "first-bridge-2", "e6"),
                events.stream().map(event -> event.id().value()).toList());
        assertEquals(
                List.of(
                        "First bridge",
                        "Ford",
                        "A year of five digits",
                        "No headline, but words.",
                        "Month",
                        "Same end"),
                events.stream().map(event -> event.title().ar()).toList());
        assertEquals("Wood & rope.", events.getFirst().summary().orElseThrow().ar());
        for (Event event : events) {
            assertInstanceOf(DateBasis.External.class, event.dateBasis());
            assertEquals(List.of(), event.citations());
        }
        assertEquals(
                List.of("Wood", "بلا مجموعة"),
                dataset.categories().stream()
                        .map(Category::labels)
                        .map(text -> text.ar())
                        .toList());
    }

    @Test
    void whatIsNotShownIsTold() throws IOException {
        assertEquals(
                List.of(
                        "duplicate_id 44",
                        "no_sources 0",
                        "time_of_day 39",
                        "display_date 27",
                        "media 9",
                        "background 33",
                        "markup 9",
                        "unused_fields 44",
                        "eras 53"),
                notices(Files.readAllBytes(FILE)));
    }

    @Test
    void erasAreDrawnAndThoseWithoutADateAreTold() {
        byte[] file = """
            {"events": [{"start_date": {"year": 2020}}], "eras": [
              {"start_date": {"year": "2019"}, "end_date": {"year": "2021", "month": 3}, "text": {"headline": "<b>حقبة</b>"}},
              {"start_date": {"year": "x"}, "text": {"headline": "بلا"}}]}\
            """.getBytes(StandardCharsets.UTF_8);
        ReadResult.Imported read = assertInstanceOf(ReadResult.Imported.class, TimelineReader.read(file, "t.json"));
        assertEquals(
                List.of("2019/2021-03 حقبة"),
                Era.of(read.dataset()).stream()
                        .map(era -> era.date().edtf() + " " + era.title())
                        .toList());
        assertTrue(read.notices().stream()
                .anyMatch(notice -> notice.messageKey().equals("interchange.notice.eras_undated")));
        // A file of the same data set is the same file whenever it is written.
        assertEquals(
                List.of("date", "title"),
                List.copyOf(Era.of(read.dataset()).getFirst().foreign().keySet()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"events\": []}|no_events 0",
                "{\"events\": {}}|no_timeline 1",
                "[1]|no_timeline 1",
                "{\"scale\": \"cosmological\", \"events\": [{\"start_date\": {\"year\": 1}}]}|cosmological 1",
                "{\"events\": [{\"start_date\": {\"year\": -13800000000}}]}|date_unreadable 1, no_events 0",
                "{\"events\": [{\"start_date\": {\"year\": -4500000}}]}|cosmological 1",
                "{\"events\": [1, null, \"x\"]}|not_an_object 1, not_an_object 1, not_an_object 1, no_events 0",
                "{\"events\": [{\"text\": {\"headline\": \"x\"}}]}|no_date 1, no_events 0",
                "{\"events\": [{\"start_date\": \"soon\"}]}|date_unreadable 1, no_events 0",
                "{\"events\": [|json_truncated 1",
                "{\"events\": [}|json_syntax 1"
            })
    void whatCannotBeReadIsTold(String file, String told) {
        assertEquals(told, String.join(", ", notices(file.getBytes(StandardCharsets.UTF_8))));
    }

    @Test
    void aSlideThatIsNestedTooDeepIsLeftOut() {
        String deep = "[".repeat(55) + "]".repeat(55);
        String file = "{\"events\": [{\"start_date\": {\"year\": 1}, \"x\": " + deep
                + "},\n{\"start_date\": {\"year\": 2}}]}";
        assertEquals(
                List.of("too_deep 1", "no_sources 0", "untitled 2"), notices(file.getBytes(StandardCharsets.UTF_8)));
    }

    static List<String> notices(byte[] file) {
        ReadResult result = TimelineReader.read(file, "t.json");
        return codes(
                switch (result) {
                    case ReadResult.Imported(var _, var notices) -> notices;
                    case ReadResult.Refused(var notices) -> notices;
                });
    }

    static List<String> codes(List<Notice> notices) {
        return notices.stream()
                .map(notice -> notice.messageKey().replaceAll(".*\\.", "") + " "
                        + notice.place().line())
                .toList();
    }
}
