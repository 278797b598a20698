package org.isnad.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.isnad.json.JsonNode.JsonArray;
import org.isnad.json.JsonNode.JsonObject;
import org.isnad.json.JsonNode.JsonString;
import org.junit.jupiter.api.Test;

final class JsonWriterTest {

    @Test
    void whatWouldNotBeSeenIsEscapedAndNothingElse() {
        assertEquals(
                "\"a\\\"b\\\\c\\n\\r\\t\\u0001\\u200f\\ufeff/«ب» 🌉\\u007f\"",
                JsonWriter.writeLine(new JsonString("a\"b\\c\n\r\t\u0001\u200F\uFEFF/«ب» 🌉\u007F")));
    }

    @Test
    void aLargeTreeHasTheSameBytesInParts() {
        List<JsonNode> texts = IntStream.range(0, 20_000)
                .<JsonNode>mapToObj(i -> new JsonString("القوات 🌉 \n" + i))
                .toList();
        JsonNode tree = new JsonObject(Map.of("texts", new JsonArray(texts)));
        byte[] bytes = JsonWriter.writeLineUtf8(tree);
        assertTrue(bytes.length > 500_000, bytes.length + " bytes");
        assertEquals(JsonWriter.writeLine(tree), new String(bytes, StandardCharsets.UTF_8));
    }
}
