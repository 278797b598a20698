package org.isnad.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import org.isnad.json.JsonFault.Kind;
import org.isnad.json.JsonNode.JsonArray;
import org.isnad.json.JsonNode.JsonObject;
import org.isnad.json.JsonNode.JsonUnusable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class JsonReaderTest {

    @Test
    void aValueKnowsLineColumnInCodePointsAndPath() {
        JsonObject root = object("\uFEFF{\r\n \"🌉🌉\": [1,\r  {\"x y\": true}]}");
        JsonArray array = assertInstanceOf(JsonArray.class, root.fields().get("🌉🌉"));
        assertEquals("2:8 $['🌉🌉']", place(array));
        JsonObject inner = assertInstanceOf(JsonObject.class, array.elements().get(1));
        assertEquals("3:3 $['🌉🌉'][1]", place(inner));
        assertEquals("3:11 $['🌉🌉'][1]['x y']", place(inner.fields().get("x y")));
        assertEquals(4, inner.names().get("x y").column());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"a\":1,}|SYNTAX|1|8",
                "{\"a\" 1}|SYNTAX|1|6",
                "[1 2]|SYNTAX|1|4",
                "{\"a\":|TRUNCATED|1|6",
                "[1] 2|SYNTAX|1|5",
                "{\"a\":1,\"a\":2}|DUPLICATE_KEY|1|8",
                "[\"\\ud800\"]|LONE_SURROGATE|1|2",
                "[1e99999999999]|NUMBER_TOO_LONG|1|2",
                "[1e41]|NUMBER_TOO_LONG|1|2",
                "{'a':1}|SYNTAX|1|2"
            })
    void aFaultHasKindAndPlace(String text, Kind kind, int line, int column) {
        JsonFault fault = JsonReader.read(text.replace("'", "\u0001")).faults().getFirst();
        assertEquals(kind, fault.kind());
        assertEquals(
                line + ":" + column,
                fault.location().line() + ":" + fault.location().column());
    }

    @Test
    void theFirstOfTwoFieldsIsKept() {
        assertEquals("{\"a\": 1}\n", JsonWriter.write(object("{\"a\":1,\"a\":2}")));
    }

    @Test
    void nestingHasItsLimit() {
        int most = JsonLimits.DEPTH;
        assertEquals(
                0, JsonReader.read("[".repeat(most) + "]".repeat(most)).faults().size());
        assertEquals(
                Kind.TOO_DEEP, only("[".repeat(most + 1) + "]".repeat(most + 1)).kind());
        assertEquals(Kind.TOO_DEEP, only("[".repeat(1_000_000)).kind());
    }

    @Test
    void aTextHasItsLimitInCodePoints() {
        String most = "🌉".repeat(JsonLimits.STRING_CODE_POINTS);
        assertEquals(0, JsonReader.read("[\"" + most + "\"]").faults().size());
        JsonResult over = JsonReader.read("[\"" + most + "a\"]");
        assertEquals(Kind.STRING_TOO_LONG, over.faults().getFirst().kind());
        JsonArray array = assertInstanceOf(JsonArray.class, over.root().orElseThrow());
        assertInstanceOf(JsonUnusable.class, array.elements().getFirst());
    }

    @Test
    void anotherEncodingIsFoundWhereItBegins() {
        JsonResult result = JsonReader.read("{\n \"a\": \"é\"}".getBytes(StandardCharsets.ISO_8859_1));
        assertEquals(
                "NOT_UTF8 2:8 0xE9",
                result.faults().stream()
                        .map(fault -> fault.kind() + " " + fault.location().line() + ":"
                                + fault.location().column() + " " + fault.detail())
                        .findFirst()
                        .orElseThrow());
        assertTrue(result.root().isEmpty());
    }

    @Test
    void shortObjectsStandOnOneLineAndNumbersArePlain() {
        String text = "{\"n\":[1.50,1e3,-0.0],\"t\":\"" + "ط".repeat(120) + "\",\"o\":{},\"u\":\"\\u200f\"}";
        assertEquals(
                "{\n  \"n\": [1.5, 1000, 0],\n  \"t\": \"" + "ط".repeat(120)
                        + "\",\n  \"o\": {},\n  \"u\": \"\\u200f\"\n}\n",
                JsonWriter.write(object(text)));
    }

    private static JsonFault only(String text) {
        JsonResult result = JsonReader.read(text);
        assertEquals(1, result.faults().size());
        return result.faults().getFirst();
    }

    private static JsonObject object(String text) {
        return assertInstanceOf(JsonObject.class, JsonReader.read(text).root().orElseThrow());
    }

    private static String place(JsonNode node) {
        JsonLocation location = node.location();
        return location.line() + ":" + location.column() + " " + location.path();
    }
}
