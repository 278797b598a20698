package org.isnad.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where the parts of a JSON text stand, in bytes. */
final class JsonOutlineTest {

    @Test
    void membersStandWhereTheyAreWritten() {
        byte[] bytes = bytes("\uFEFF {\"ا\" : [1, \"}]\\\"\"] ,\n\"b\":{\"c\":[]},\"\\u0064\": null, \"ا\": 2 } ");
        JsonOutline outline = JsonOutline.of(bytes);
        assertEquals(
                List.of(Optional.of("ا"), Optional.of("b"), Optional.of("d"), Optional.of("ا")),
                outline.parts().stream().map(JsonOutline.Part::name).toList());
        assertEquals(
                List.of("[1, \"}]\\\"\"]", "{\"c\":[]}", "null", "2"),
                outline.parts().stream().map(part -> part.value().text(bytes)).toList());
        assertEquals("\"b\":{\"c\":[]}", outline.parts().get(1).span().text(bytes));
        assertEquals("[1, \"}]\\\"\"]", outline.member("ا").orElseThrow().text(bytes));
        assertEquals(4, outline.span().start());
        assertEquals(bytes.length - 1, outline.span().end());
    }

    @Test
    void elementsOfAnArrayInsideStandWhereTheyAreWritten() {
        byte[] bytes = bytes("{\"a\": [ {\"x\": \"🌉\"} , -1.5e3,true ]}");
        JsonOutline array =
                JsonOutline.of(bytes, JsonOutline.of(bytes).member("a").orElseThrow());
        assertEquals(
                List.of("{\"x\": \"🌉\"}", "-1.5e3", "true"),
                array.parts().stream().map(part -> part.value().text(bytes)).toList());
    }

    @Test
    void aWordHasNoParts() {
        byte[] bytes = bytes(" 12 ");
        assertEquals(new JsonOutline(new ByteSpan(1, 3), List.of()), JsonOutline.of(bytes));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "{\"a\"", "{\"a\":", "[\"", "[1", "{1}", "[[", "]"})
    void whatIsNoJsonIsRefusedAndEnds(String text) {
        assertThrows(IllegalArgumentException.class, () -> JsonOutline.of(bytes(text)));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
