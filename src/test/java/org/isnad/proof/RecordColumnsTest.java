package org.isnad.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.isnad.json.JsonNode;
import org.isnad.json.JsonNode.JsonArray;
import org.isnad.json.JsonNode.JsonObject;
import org.isnad.json.JsonReader;
import org.isnad.json.JsonWriter;
import org.isnad.proof.RecordColumnsReader.Result;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class RecordColumnsTest {
    /** More different values than a column names by numbers. */
    private static final int MANY = 70_000;

    private static final List<String> WORDS =
            List.of("القوات", "انسحاب", "", "«بغداد»", "\"تحت\"", "a\\b", "\u200F", "𐤀");

    private static JsonNode json(String text) {
        return JsonReader.read(text).root().orElseThrow();
    }

    /** As it stands in a text: the places of values make no difference. */
    private static String line(List<? extends JsonNode> records) {
        return JsonWriter.writeLine(new JsonArray(List.copyOf(records)));
    }

    private static Result read(JsonNode columns) {
        return RecordColumnsReader.read((JsonObject) json(JsonWriter.writeLine(columns)));
    }

    private static Optional<JsonObject> columns(Stream<? extends JsonNode> records) {
        RecordColumns columns = new RecordColumns();
        records.forEach(record -> {
            ((JsonObject) record).fields().forEach(columns::value);
            columns.endRecord();
        });
        return columns.object();
    }

    private static void comesBack(List<JsonNode> records) {
        JsonObject columns = columns(records.stream()).orElseThrow();
        Result.Read read = assertInstanceOf(Result.Read.class, read(columns));
        assertEquals(line(records), line(read.records().elements()));
    }

    private static JsonNode madeUp(Random random, int i) {
        String title = String.join(
                " ",
                IntStream.range(0, random.nextInt(5))
                        .mapToObj(_ -> WORDS.get(random.nextInt(WORDS.size())))
                        .toList());
        String inner = switch (random.nextInt(5)) {
            case 0 -> "{}";
            case 1 -> "{\"a\": {\"b\": %d, \"c\": []}, \"d\": null}".formatted(random.nextInt(3));
            case 2 -> "{\"d\": true, \"a\": {\"b\": %d}}".formatted(random.nextInt(100_000));
            case 3 -> "[{\"x\": 1}, %s]".formatted(random.nextInt(3));
            default -> "0.5";
        };
        String words = JsonWriter.writeLine(new JsonNode.JsonString(title));
        return json(
                random.nextBoolean()
                        ? "{\"id\": \"e%d\", \"title\": %s, \"more\": %s, \"same\": \"e%d\"}"
                                .formatted(i, words, inner, i)
                        : "{\"id\": \"e%d\", \"day\": %d, \"more\": %s}".formatted(i, random.nextInt(9000), inner));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 63, 64, 65, 5000, 40_000})
    void recordsComeBackAsTheyWere(int count) {
        Random random = new Random(count);
        comesBack(IntStream.range(0, count).mapToObj(i -> madeUp(random, i)).toList());
    }

    @Test
    void namesOfFieldsMayHaveAnyCharacters() {
        comesBack(List.of(
                json("{\"a{\": {\"b\": 1}}"),
                json("{\"a\": {\"{b\": 1}}"),
                json("{\"\": {\"\": 1}}"),
                json("{\"a.b\": 1, \"a\": {\"b\": 2}}"),
                json("{}")));
    }

    @Test
    void aValueThatIsTheSameInAllOrInAnotherColumnIsWrittenOnce() {
        String columns = JsonWriter.writeLine(columns(IntStream.range(0, 1000)
                        .mapToObj(i ->
                                json("{\"id\": \"event-%d\", \"status\": \"reported\", \"row\": {\"id\": \"event-%d\"}}"
                                        .formatted(i, i))))
                .orElseThrow());
        assertEquals(columns.indexOf("reported"), columns.lastIndexOf("reported"));
        assertEquals(columns.indexOf("event-7\""), columns.lastIndexOf("event-7\""));
    }

    /** Records of two fields with the same text, written in JSON. */
    private static List<JsonNode> manyTexts(IntFunction<String> text, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> json("{\"a\": %s, \"b\": %s}".formatted(text.apply(i), text.apply(i))))
                .toList();
    }

    @Test
    void aColumnOfTooManyTextsStaysAColumnOfTheirWords() {
        List<JsonNode> records = manyTexts(i -> "\" w%d w%d\"".formatted(i % 300, i / 300), MANY);
        comesBack(records);
        String columns = JsonWriter.writeLine(columns(records.stream()).orElseThrow());
        assertEquals(columns.indexOf("\"w7\""), columns.lastIndexOf("\"w7\""));
        assertTrue(columns.contains("\"as\": 0"));
    }

    @Test
    void aColumnOfTooManyTextsAndWordsIsWrittenOut() {
        comesBack(manyTexts(i -> "\"w%d\"".formatted(i), MANY));
    }

    @Test
    void aColumnOfTooManyTextsMayEndInWhatIsNone() {
        comesBack(manyTexts(i -> i == MANY - 1 ? "7" : "\"w%d  w%d\"".formatted(i % 300, i / 300), MANY));
    }

    @Test
    void recordsThatAreNoTableAreNotWrittenAsOne() {
        List<JsonNode> records = new ArrayList<>();
        for (int i = 0; i < 2000; i++) {
            records.add(json("{\"field-%d\": 1}".formatted(i)));
        }
        assertTrue(columns(records.stream()).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"count\": -1, \"shapes\": [[]], \"shape\": {\"all\": 0}, \"columns\": []}",
                "{\"count\": 1.5, \"shapes\": [[]], \"shape\": {\"all\": 0}, \"columns\": []}",
                "{\"count\": 2, \"shapes\": [[]], \"shape\": {\"all\": 1}, \"columns\": []}",
                "{\"count\": 2, \"shapes\": [[0]], \"shape\": {\"all\": 0}, \"columns\": []}",
                "{\"count\": 2, \"shapes\": [[0]], \"shape\": {\"all\": 0}, \"columns\": [7]}",
                "{\"count\": 2, \"shapes\": [[0]], \"shape\": {\"all\": 0}, \"columns\": [{\"all\": 1}]}",
                "{\"count\": 2, \"shapes\": [[0]], \"shape\": {\"all\": 0}, \"columns\": [{\"path\": [1], \"all\":"
                        + " 1}]}",
                "{\"count\": 2, \"shapes\": [[0]], \"shape\": {\"all\": 0}, \"columns\": [{\"path\": [\"a\"], \"as\":"
                        + " 0}]}",
                "{\"count\": 2, \"shapes\": [[0]], \"shape\": {\"all\": 0}, \"columns\": [{\"path\": [\"a\"],"
                        + " \"values\": [1]}]}",
                "{\"count\": 2, \"shapes\": [[0, 0]], \"shape\": {\"all\": 0}, \"columns\": [{\"path\": [\"a\"],"
                        + " \"all\": 1}]}",
                "{\"count\": 1, \"shapes\": [[0, 1]], \"shape\": {\"all\": 0}, \"columns\": [{\"path\": [\"a\"],"
                        + " \"all\": 1}, {\"path\": [\"a\"], \"all\": 1}]}",
                "{\"count\": 1, \"shapes\": [[0, 1]], \"shape\": {\"all\": 0}, \"columns\": [{\"path\": [\"a\"],"
                        + " \"all\": 1}, {\"path\": [\"a\", \"b\"], \"all\": 1}]}",
                "{\"count\": 2, \"shapes\": [[0]], \"shape\": {\"all\": 0}, \"columns\": [{\"path\": [\"a\"],"
                        + " \"choices\": [1], \"letters\": [\"AB\"]}]}",
                "{\"count\": 2, \"shapes\": [[0]], \"shape\": {\"all\": 0}, \"columns\": [{\"path\": [\"a\"],"
                        + " \"choices\": [1], \"letters\": [\"A\"]}]}",
                "{\"count\": 2, \"shapes\": [[0]], \"shape\": {\"all\": 0}, \"columns\": [{\"path\": [\"a\"],"
                        + " \"choices\": [1], \"letters\": [\"A*\"]}]}",
                "{\"count\": 2, \"shapes\": [[0]], \"shape\": {\"all\": 0}, \"columns\": [{\"path\": [\"a\"],"
                        + " \"words\": [\"x\"], \"letters\": [\"BAB\"]}]}",
                "{\"count\": 2, \"shapes\": [[0]], \"shape\": {\"all\": 0}, \"columns\": [{\"path\": [\"a\"],"
                        + " \"words\": [\"x\"], \"letters\": [\"BA\"]}]}",
                "{\"count\": 2, \"shapes\": [[0]], \"shape\": {\"all\": 0}, \"columns\": [{\"path\": [\"a\"],"
                        + " \"words\": [1], \"letters\": [\"BABA\"]}]}",
            })
    void columnsThatDoNotFitTogetherAreMalformed(String columns) {
        assertInstanceOf(Result.Malformed.class, read(json(columns)));
    }

    @Test
    void pathsAreNoDeeperThanJsonMayBe() {
        String path = "\"a\", ".repeat(100_000) + "\"a\"";
        assertInstanceOf(
                Result.Malformed.class,
                read(json("{\"count\": 1, \"shapes\": [[0]], \"shape\": {\"all\": 0}, \"columns\": [{\"path\": [" + path
                        + "], \"all\": 1}]}")));
    }

    @Test
    void fewCharactersDoNotBecomeMoreRecordsThanThereMayBe() {
        assertInstanceOf(
                Result.TooLarge.class,
                read(json("{\"count\": 2000000000, \"shapes\": [[]], \"shape\": {\"all\": 0}, \"columns\": []}")));
    }

    @Test
    void fewWordsDoNotBecomeMoreTextThanThereMayBe() {
        String word = "x".repeat(90_000);
        int count = (int) (RecordColumnsReader.MOST_CHARACTERS / word.length()) + 2;
        String letters = "BA".repeat(count);
        assertInstanceOf(
                Result.TooLarge.class,
                read(json("{\"count\": " + count
                        + ", \"shapes\": [[0]], \"shape\": {\"all\": 0}, \"columns\": [{\"path\": [\"a\"], \"words\":"
                        + " [\""
                        + word
                        + "\"], \"letters\": [\"" + letters + "\"]}]}")));
    }
}
