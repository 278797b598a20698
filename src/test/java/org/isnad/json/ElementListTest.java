package org.isnad.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.isnad.json.JsonNode.JsonArray;
import org.isnad.json.JsonNode.JsonObject;
import org.junit.jupiter.api.Test;

final class ElementListTest {

    @Test
    void elementsThatAreMadeAgainAreThoseThatWereRead() {
        Random random = new Random(7);
        // Lists that lie deeper are no lists of records: their elements stay nodes.
        String text = IntStream.range(0, 5000)
                .mapToObj(i -> value(random, 4))
                .collect(Collectors.joining(",\n", "[[[", "]]]"));
        JsonArray outer =
                assertInstanceOf(JsonArray.class, JsonReader.read(text).root().orElseThrow());
        JsonArray inner = assertInstanceOf(
                JsonArray.class,
                ((JsonArray) outer.elements().getFirst()).elements().getFirst());
        ElementList list = new ElementList(inner.location().path(), true);
        inner.elements().forEach(list::add);
        assertEquals(5000, list.size());
        List<JsonNode> again = list.build();
        assertEquals(inner.elements(), again);
        assertSame(again.get(1023), again.get(1023));
        assertNotSame(again.get(1024), again.get(1024));
    }

    @Test
    void theFieldsOfALongListKeepTheirOrderAndPlaces() {
        String text = IntStream.range(0, 1100)
                .mapToObj(i -> "{\"b\": " + i + ",\n \"a\": \"" + i + "\", \"b\": 0}")
                .collect(Collectors.joining(", ", "[", "]"));
        JsonResult result = JsonReader.read(text);
        assertEquals(1100, result.faults().size(), "a name that stands twice");
        JsonObject last = (JsonObject)
                ((JsonArray) result.root().orElseThrow()).elements().getLast();
        assertEquals(List.of("b", "a"), List.copyOf(last.fields().keySet()));
        assertEquals("$[1099]['x y']", last.location().path().field("x y").toString());
        assertEquals(1101, last.names().get("a").line());
        assertEquals(2, last.names().get("a").column());
        assertEquals("$[1099].a", last.fields().get("a").location().path().toString());
    }

    private static String value(Random random, int depth) {
        return switch (random.nextInt(depth > 0 ? 9 : 7)) {
            case 0 -> "null";
            case 1 -> Boolean.toString(random.nextBoolean());
            case 2 -> "1e9999999999";
            case 3 -> Double.toString(random.nextGaussian());
            case 4 -> Integer.toString(random.nextInt());
            case 5 -> "\"\\ud800\"";
            case 6 -> "\"" + word(random) + "\"";
            case 7 ->
                IntStream.range(0, random.nextInt(4))
                        .mapToObj(_ -> value(random, depth - 1))
                        .collect(Collectors.joining(random.nextBoolean() ? "," : " ,\n", "[", "]"));
            default ->
                IntStream.range(0, random.nextInt(20))
                        .mapToObj(_ -> "\"" + word(random) + "\": " + value(random, depth - 1))
                        .collect(Collectors.joining(random.nextBoolean() ? "," : "\n,", "{", "}"));
        };
    }

    private static String word(Random random) {
        return List.of("a", "title", "قاعدة", "x y", "🌉", "it's", "\\\\", "", "word " + random.nextInt(50))
                .get(random.nextInt(9));
    }
}
