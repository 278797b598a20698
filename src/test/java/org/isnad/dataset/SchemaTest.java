package org.isnad.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.isnad.check.Severity;
import org.isnad.dates.CalendarRule;
import org.isnad.json.JsonNode;
import org.isnad.json.JsonNode.JsonArray;
import org.isnad.json.JsonNode.JsonObject;
import org.isnad.json.JsonNode.JsonString;
import org.isnad.json.JsonReader;
import org.isnad.model.Basis;
import org.isnad.model.CategoryRole;
import org.isnad.model.Exemption;
import org.isnad.model.FigureKind;
import org.isnad.model.Measure;
import org.isnad.model.Note;
import org.isnad.model.Speech;
import org.isnad.model.Stance;
import org.isnad.model.Status;
import org.isnad.model.Suspicion;
import org.isnad.model.VoiceRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The published schema says the same as the reader. */
final class SchemaTest {
    private static final Path RESOURCES = Path.of("src/test/resources/org/isnad");
    private static final Path DATA = Path.of("src/main/resources/org/isnad/data");
    private static final Path FILE = DATA.resolve("isnad-dataset-1.schema.json");

    @Test
    void theSampleIsValidAsWrittenByHandAndByTheProgram() throws IOException {
        Path sample = RESOURCES.resolve("dataset/sample");
        assertEquals(List.of(), validate(Files.readString(sample.resolve("dataset.json"))));
        var loaded = assertInstanceOf(LoadResult.Loaded.class, DatasetReader.read(sample, Optional.empty()));
        assertEquals(List.of(), validate(DatasetWriter.write(loaded.dataset().dataset())));
    }

    @Test
    void theShippedDataSetIsValid() throws IOException {
        Path shipped = DATA.resolve("iraq/dataset.json");
        assumeTrue(Files.exists(shipped), "no data set is shipped");
        assertEquals(List.of(), validate(Files.readString(shipped)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "json_not_an_object",
                "format_unsupported",
                "unknown_field",
                "missing_field",
                "unexpected_field",
                "wrong_type",
                "empty_value",
                "bad_id",
                "unknown_code",
                "bad_number",
                "bad_fraction",
                "bad_hash",
                "nameless_official",
                "conflict_one_sided",
                "source_error_uncited",
                "rule_unknown",
                "rule_parameters"
            })
    void whatTheSchemaCanSeeItRefuses(String code) throws IOException {
        Path bad = RESOURCES.resolve("check/bad").resolve(code).resolve("dataset.json");
        assertFalse(validate(Files.readString(bad)).isEmpty());
    }

    @Test
    void anEventHasNoSourceExactlyWhenItSaysSo() throws IOException {
        String external = Files.readString(RESOURCES.resolve("check/bad/no_source/dataset.json"));
        assertEquals(List.of(), validate(external));
        String sample = Files.readString(RESOURCES.resolve("dataset/sample/dataset.json"));
        String cited = sample.replace("\"date_basis\": \"stated\"", "\"date_basis\": \"external\"");
        for (String bad : List.of(
                // A figure, which always has a source.
                cited,
                external.replace("\"date_basis\": \"external\"", "\"date_basis\": \"stated\""),
                external.replace(
                        "\"citations\": []",
                        "\"citations\": [{\"article\": \"a\", \"paragraph\": 2, \"exact\": \"إن\"}]"),
                external.replace(
                        "\"date_basis\": \"external\"",
                        "\"date_basis\": \"external\", \"date_phrase\": {\"article\": \"a\", \"paragraph\": 2,"
                                + " \"exact\": \"إن\"}"))) {
            assertFalse(validate(bad).isEmpty(), bad);
            byte[] bytes = bad.getBytes(StandardCharsets.UTF_8);
            var loaded = assertInstanceOf(
                    LoadResult.Loaded.class,
                    DatasetReader.read(bytes, "bad", ArticleSource.beside(RESOURCES.resolve("dataset/sample"))));
            assertTrue(loaded.dataset().count(Severity.ERROR) > 0, bad);
        }
    }

    static Stream<Arguments> codes() {
        return Stream.of(
                Arguments.of("basis/enum", Basis.values()),
                Arguments.of("status/enum", Status.values()),
                Arguments.of("category/properties/role/enum", CategoryRole.values()),
                Arguments.of("exemption/properties/reason/enum", Exemption.Reason.values()),
                Arguments.of("figure/properties/kind/enum", FigureKind.values()),
                Arguments.of("figure/properties/measure/enum", Measure.values()),
                Arguments.of("voice/properties/role/enum", VoiceRole.values()),
                Arguments.of("citation/properties/speech/enum", Speech.values()),
                Arguments.of("citation/properties/stance/enum", Stance.values()),
                Arguments.of("note/properties/kind/enum", Note.Kind.values()),
                Arguments.of("accepted/properties/suspicion/enum", Suspicion.values()),
                Arguments.of("inference/properties/rule/enum", CalendarRule.values()));
    }

    @ParameterizedTest
    @MethodSource("codes")
    void theCodesAreThoseOfTheProgram(String path, Enum<?>[] constants) throws IOException {
        JsonNode node = JsonReader.read(Files.readString(FILE)).root().orElseThrow();
        for (String step : ("$defs/" + path).split("/", -1)) {
            node = ((JsonObject) node).fields().get(step);
        }
        List<String> written = assertInstanceOf(JsonArray.class, node).elements().stream()
                .map(element -> ((JsonString) element).value())
                .toList();
        assertEquals(Arrays.stream(constants).map(Codes::of).toList(), written);
    }

    private static List<Error> validate(String text) throws IOException {
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(FILE), InputFormat.JSON);
        return schema.validate(text, InputFormat.JSON);
    }
}
