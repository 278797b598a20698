package org.isnad.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.isnad.check.Problem;
import org.isnad.check.ProblemCode;
import org.isnad.dataset.csv.Column;
import org.isnad.dataset.csv.CsvExport;
import org.isnad.dataset.csv.CsvTable;
import org.isnad.layout.data.Reading;
import org.isnad.model.Figure;
import org.isnad.model.Quantity;
import org.isnad.model.Quantity.Hedge;
import org.isnad.model.Quantity.Part;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A part that is named as a fraction is read, drawn and written exactly. */
final class FractionTest {
    private static final Path SAMPLE = Path.of("src/test/resources/org/isnad/dataset/sample");

    /** The quantity of the sample's first figure. */
    private static final String PRINTED = "\"value\": 120";

    @ParameterizedTest
    @ValueSource(strings = {"1/3", "2/6", "5/3", "1/1", "999999999/999999999"})
    void aFractionIsReadAndWrittenAsItStands(String fraction) throws IOException {
        LoadedDataset read = loaded("\"fraction\": \"" + fraction + "\"");
        Part part = assertInstanceOf(Part.class, quantity(read));
        assertEquals(fraction, part.fraction());
        assertEquals(Hedge.ABOUT, part.hedge());
        String written = DatasetWriter.write(read.dataset());
        assertTrue(written.contains("{\"type\": \"about\", \"fraction\": \"" + fraction + "\"}"), written);
        assertEquals(read.dataset(), loadedFrom(written).dataset());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0/3",
                "1/0",
                "-1/3",
                "1/-3",
                "+1/3",
                "1",
                "1/",
                "/3",
                "1/3/5",
                " 1/3",
                "1 / 3",
                "01/3",
                "1/03",
                "1.5/3",
                "١/٣",
                "ثلث",
                "1⁄3",
                "1000000000/3"
            })
    void whatIsNoFractionIsNamed(String words) throws IOException {
        assertEquals(List.of(ProblemCode.BAD_FRACTION), codes("\"fraction\": \"" + words + "\""));
    }

    @Test
    void aFractionTakesThePlaceOfTheValue() throws IOException {
        assertEquals(List.of(ProblemCode.UNEXPECTED_FIELD), codes("\"value\": 0.25, \"fraction\": \"1/3\""));
        assertEquals(List.of(ProblemCode.WRONG_TYPE), codes("\"fraction\": 0.3333"));
        assertEquals(List.of(ProblemCode.EMPTY_VALUE), codes("\"fraction\": \"\""));
        assertEquals(
                List.of(ProblemCode.MISSING_FIELD),
                codes("\"x-note\": 1").stream()
                        .filter(code -> code != ProblemCode.UNKNOWN_FIELD)
                        .toList());
    }

    @Test
    void itIsDrawnAtItsExactPlace() throws IOException {
        Figure figure = loaded("\"fraction\": \"1/3\"").dataset().figures().getFirst();
        Reading reading = new Reading(figure, 0, figure.quantity(), figure.date(), figure.citations());
        assertEquals(Optional.of(1.0 / 3), reading.high());
        assertEquals(Optional.of(1.0 / 3), reading.low());
    }

    @Test
    void theTableHasTheFraction() throws IOException {
        List<List<String>> rows =
                CsvTable.read(CsvExport.write(loaded("\"fraction\": \"1/3\""))).orElseThrow();
        List<Column> columns = List.of(Column.values());
        assertTrue(rows.stream()
                .anyMatch(row -> row.get(columns.indexOf(Column.VALUE)).equals("1/3")
                        && row.get(columns.indexOf(Column.QUALIFIER)).equals("about")));
    }

    @Test
    void aPartIsPositive() {
        assertThrows(IllegalArgumentException.class, () -> new Part(0, 3, Hedge.EXACT));
        assertThrows(IllegalArgumentException.class, () -> new Part(1, 0, Hedge.EXACT));
    }

    private static Quantity quantity(LoadedDataset loaded) {
        return loaded.dataset().figures().getFirst().quantity();
    }

    private static List<ProblemCode> codes(String fields) throws IOException {
        List<Problem> problems =
                read(text(fields)) instanceof LoadResult.Loaded(var loaded) ? loaded.problems() : List.of();
        return problems.stream().map(Problem::code).toList();
    }

    private static LoadedDataset loaded(String fields) throws IOException {
        LoadedDataset loaded = loadedFrom(text(fields));
        assertEquals(List.of(), loaded.problems());
        return loaded;
    }

    private static LoadedDataset loadedFrom(String text) {
        return assertInstanceOf(LoadResult.Loaded.class, read(text)).dataset();
    }

    private static LoadResult read(String text) {
        return DatasetReader.read(text.getBytes(StandardCharsets.UTF_8), "fraction", ArticleSource.beside(SAMPLE));
    }

    private static String text(String fields) throws IOException {
        String sample = Files.readString(SAMPLE.resolve("dataset.json"));
        assertTrue(sample.contains(PRINTED));
        return sample.replace(PRINTED, fields);
    }
}
