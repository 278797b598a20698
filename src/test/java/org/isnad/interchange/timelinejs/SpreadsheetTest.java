package org.isnad.interchange.timelinejs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.isnad.interchange.Loss;
import org.isnad.interchange.Notices;
import org.isnad.interchange.ReadResult;
import org.isnad.interchange.lines.DelimitedText;
import org.isnad.interchange.table.ReadingOptions;
import org.isnad.interchange.table.TableRows;
import org.isnad.json.JsonWriter;
import org.isnad.labels.BundleLabels;
import org.isnad.labels.LabelSettings;
import org.isnad.model.Dataset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SpreadsheetTest {
    private static final Path FILE = Path.of("src/test/resources/org/isnad/interchange/documented.csv");
    private static final SpreadsheetExport EXPORT = new SpreadsheetExport(BundleLabels.of(LabelSettings.DEFAULT));

    @Test
    void everyCellComesBack() throws IOException {
        byte[] file = Files.readAllBytes(FILE);
        assertEquals(new String(file, StandardCharsets.UTF_8), written(imported(file)));
    }

    @Test
    void aSheetOfRandomSlidesIsStable() {
        Random random = new Random(3);
        for (int run = 0; run < 200; run++) {
            Dataset dataset = TimelineRoundTripTest.imported(JsonWriter.write(new RandomTimeline(random).root()));
            String once = written(imported(written(dataset).getBytes(StandardCharsets.UTF_8)));
            assertEquals(once, written(imported(once.getBytes(StandardCharsets.UTF_8))), "run " + run);
        }
    }

    @Test
    void theSheetAndTheJsonOfATimelineAgree() throws IOException {
        Dataset sheet = imported(Files.readAllBytes(FILE));
        Dataset json = TimelineRoundTripTest.imported(TimelineRoundTripTest.written(sheet));
        assertEquals(
                sheet.events().stream()
                        .map(event -> event.title() + " " + event.date().edtf())
                        .toList(),
                json.events().stream()
                        .map(event -> event.title() + " " + event.date().edtf())
                        .toList());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "2020,September,9,|2020-09-09",
                "2020,sept,,|2020-09",
                "2020,autumnal,,|2020",
                "2020,أيلول,٩,|2020-09-09",
                "\"12,025\",,,|Y12025",
                "2020,9,9,10:15 PM|2020-09-09",
                "2020,9,9,noon|2020-09-09"
            })
    void namesOfMonthsAndTimesAreRead(String cells, String edtf) {
        Dataset dataset =
                imported(("Year,Month,Day,Time,Headline\n" + cells + ",x\n").getBytes(StandardCharsets.UTF_8));
        assertEquals(edtf, dataset.events().getFirst().date().edtf());
        // What could not be understood goes out again as it came.
        assertEquals(dataset, imported(written(dataset).getBytes(StandardCharsets.UTF_8)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "12/31/2020|2020-12-31",
                "5/2020|2020-05",
                "2020|2020",
                "-500|-0499",
                "2020-05-06|2020-05-06",
                "12/31/2020 10:00|2020-12-31"
            })
    void theFirstVersionOfTheSheetIsRead(String cell, String edtf) {
        Dataset dataset =
                imported(("Start Date,End Date,Headline,Tag\n" + cell + ",,x,g\n").getBytes(StandardCharsets.UTF_8));
        assertEquals(edtf, dataset.events().getFirst().date().edtf());
        assertEquals("g", dataset.categories().getFirst().labels().ar());
    }

    @ParameterizedTest
    @CsvSource({"22:15, 22:15", "10:15 PM, 22:15", "12:05 a.m., 0:05", "2215, 22:15", "9, 9", "1:02:03.4, 1:02:03.4"})
    void timesHaveOneForm(String cell, String form) {
        assertEquals(form, ClockTime.of(cell).orElseThrow().cell());
    }

    @Test
    void fieldsWithoutAColumnAreTold() throws IOException {
        Dataset dataset = TimelineRoundTripTest.imported(Files.readString(FILE.resolveSibling("documented.json")));
        List<Loss> losses = EXPORT.losses(TimelineRoundTripTest.loaded(dataset));
        assertTrue(losses.contains(new Loss(Loss.Code.SLIDE_FIELDS, 3)), losses::toString);
    }

    private static Dataset imported(byte[] file) {
        Notices notices = new Notices("t.csv");
        TableRows table = DelimitedText.read(file, ReadingOptions.NONE, notices).orElseThrow();
        assertTrue(SpreadsheetReader.isSpreadsheet(table));
        return assertInstanceOf(ReadResult.Imported.class, SpreadsheetReader.read(table, notices))
                .dataset();
    }

    private static String written(Dataset dataset) {
        return new String(EXPORT.write(TimelineRoundTripTest.loaded(dataset)), StandardCharsets.UTF_8);
    }
}
