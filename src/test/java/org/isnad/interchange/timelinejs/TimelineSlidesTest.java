package org.isnad.interchange.timelinejs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.dataset.DatasetReader;
import org.isnad.dataset.LoadResult;
import org.isnad.dataset.LoadedDataset;
import org.isnad.interchange.Loss;
import org.isnad.json.JsonNode.JsonObject;
import org.isnad.json.JsonWriter;
import org.isnad.labels.BundleLabels;
import org.isnad.labels.LabelSettings;
import org.isnad.labels.Labels;
import org.isnad.model.Bilingual;
import org.isnad.model.Dataset;
import org.isnad.model.Event;
import org.isnad.model.Foreign;
import org.isnad.time.Edtf;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TimelineSlidesTest {
    private static final Path SAMPLE = Path.of("src/test/resources/org/isnad/dataset/sample");
    private static final Labels LABELS = BundleLabels.of(LabelSettings.DEFAULT);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "2020-09-09|{\"year\": 2020, \"month\": 9, \"day\": 9}||false",
                "2020-09|{\"year\": 2020, \"month\": 9}||false",
                "2020|{\"year\": 2020}||false",
                "-0499|{\"year\": -500}||false",
                "2020-09~|{\"year\": 2020, \"month\": 9}||true",
                "2020-XX|{\"year\": 2020}||true",
                "2020-22|{\"year\": 2020, \"month\": 6}|{\"year\": 2020, \"month\": 8}|true",
                "202X|{\"year\": 2020}|{\"year\": 2029}|true",
                "2014-06/2017-12-09|{\"year\": 2014, \"month\": 6}|{\"year\": 2017, \"month\": 12, \"day\": 9}|false",
                "2014?/2015|{\"year\": 2014}|{\"year\": 2015}|true",
                "2014/..|{\"year\": 2014}||true",
                "../2014-02|{\"year\": 2014, \"month\": 2}||true",
                "[..2014]|{\"year\": 2014}||true",
                "[2020-01..2021]|{\"year\": 2020, \"month\": 1}|{\"year\": 2021}|true"
            })
    void aDateBecomesFieldsAndWhereTheyDoNotSufficeWords(String edtf, String start, String end, boolean words) {
        SlideMoment moment = SlideMoment.of(Edtf.parse(edtf), LABELS);
        assertEquals(start, JsonWriter.writeLine(moment.start()));
        assertEquals(Optional.ofNullable(end), moment.end().map(JsonWriter::writeLine));
        assertEquals(words ? Optional.of(LABELS.date(Edtf.parse(edtf))) : Optional.empty(), moment.display());
    }

    @Test
    void anEventCarriesStatusSourcesAndGroup() {
        String written = written(sample());
        assertTrue(written.contains("\"headline\": \"متنازع عليه: افتتاح الجسر\""), written);
        assertTrue(written.contains("<p>بحسب مهندس</p><p>«إن الجسر افتتح» – جريدة النهر، الفقرة 2</p>"), written);
        assertTrue(written.contains("الفقرة 2 · ينفي</p>"), written);
        assertTrue(written.contains("\"group\": \"افتتاح\""), written);
    }

    @Test
    void whatSlidesCannotCarryIsListed() {
        List<Loss> losses = new TimelineExport(LABELS).losses(sample());
        assertTrue(losses.contains(new Loss(Loss.Code.FIGURES, 2)), losses::toString);
        assertTrue(losses.contains(new Loss(Loss.Code.NOTES, 3)), losses::toString);
        assertTrue(losses.contains(new Loss(Loss.Code.WORKINGS, 2)), losses::toString);
        assertTrue(losses.contains(new Loss(Loss.Code.DATE_SHAPES, 1)), losses::toString);
    }

    @Test
    void wordsOfTheDataAreNeverMarkup() {
        LoadedDataset sample = sample();
        String bad = "<script>alert(\"x\")</script>\u202E";
        Event event = with(sample.dataset().events().getFirst(), bad, "2020", Foreign.NONE);
        String written = written(TimelineRoundTripTest.loaded(withOne(sample.dataset(), event)));
        assertFalse(written.contains("<script"), written);
        assertTrue(written.contains("&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt;"), written);
    }

    @Test
    void whatWasChangedSinceIsWrittenAnewAndTheRestAsItCame() {
        Dataset read = TimelineRoundTripTest.imported(
                "{\"events\": [{\"start_date\": {\"year\": 2020, \"hour\": 3}, \"display_date\": \"once\","
                        + " \"text\": {\"headline\": \"<b>old</b>\", \"text\": \"<i>t</i>\"}, \"group\": \"g\"}]}");
        Event event = read.events().getFirst();
        JsonObject slide = slide(read, with(event, "new", "2021~", event.foreign()));
        assertEquals("{\"year\": 2021}", JsonWriter.writeLine(slide.fields().get("start_date")));
        assertFalse(JsonWriter.writeLine(slide.fields().get("display_date")).contains("once"));
        assertEquals(
                "{\"headline\": \"new\", \"text\": \"<i>t</i>\"}",
                JsonWriter.writeLine(slide.fields().get("text")));
        assertEquals("\"g\"", JsonWriter.writeLine(slide.fields().get("group")));
    }

    @Test
    void foreignFieldsOfAnyShapeAreEndured() {
        Dataset sample = sample().dataset();
        for (Object odd :
                List.of("x", List.of(), Foreign.JSON_NULL, Map.of("text", "x"), Map.of("start_date", List.of()))) {
            Event event = with(
                    sample.events().getFirst(),
                    "t",
                    "2020",
                    new Foreign(Map.of("timelinejs", odd, "table", odd, "timelinejs_csv", odd)));
            JsonObject slide = slide(sample, event);
            assertEquals("{\"year\": 2020}", JsonWriter.writeLine(slide.fields().get("start_date")));
        }
    }

    @Test
    void anEventBeyondTheScaleIsLeftOutAndTold() {
        LoadedDataset sample = sample();
        Event far = with(sample.dataset().events().getFirst(), "t", "Y300000", Foreign.NONE);
        LoadedDataset loaded = TimelineRoundTripTest.loaded(withOne(sample.dataset(), far));
        assertTrue(new TimelineExport(LABELS).losses(loaded).contains(new Loss(Loss.Code.FAR_DATES, 1)));
        assertTrue(written(loaded).contains("\"events\": []"));
    }

    private static JsonObject slide(Dataset dataset, Event event) {
        return new TimelineSlides(TimelineRoundTripTest.loaded(withOne(dataset, event)), LABELS).slide(event);
    }

    private static String written(LoadedDataset loaded) {
        return new String(new TimelineExport(LABELS).write(loaded), StandardCharsets.UTF_8);
    }

    private static LoadedDataset sample() {
        return assertInstanceOf(LoadResult.Loaded.class, DatasetReader.read(SAMPLE, Optional.empty()))
                .dataset();
    }

    private static Event with(Event event, String title, String date, Foreign foreign) {
        return event.withDate(Edtf.parse(date))
                .withTitle(new Bilingual(title, Optional.empty()))
                .withForeign(foreign);
    }

    private static Dataset withOne(Dataset dataset, Event event) {
        return dataset.withEvents(List.of(event)).withFigures(List.of()).withNotes(List.of());
    }
}
