package org.isnad.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.isnad.json.JsonNode.JsonObject;
import org.isnad.json.JsonNode.JsonString;
import org.junit.jupiter.api.Test;

class ObjectShapeTest {

    @Test
    void anObjectIsEqualToOneOfATable() {
        for (int size : new int[] {0, 1, 8, 9, 20}) {
            List<String> names =
                    IntStream.range(0, size).mapToObj(i -> "name" + i).toList();
            Map<String, JsonNode> fields = new LinkedHashMap<>();
            names.forEach(name -> fields.put(name, new JsonString("of " + name)));
            JsonObject made = new ObjectShape(names).object(fields.values().toArray(JsonNode[]::new));
            assertEquals(new JsonObject(fields), made);
            assertEquals(List.copyOf(fields.keySet()), List.copyOf(made.fields().keySet()));
            names.forEach(name -> assertEquals(fields.get(name), made.fields().get(name)));
        }
    }

    @Test
    void noNameComesTwice() {
        assertThrows(IllegalArgumentException.class, () -> new ObjectShape(List.of("a", "b", "a")));
    }

    @Test
    void eachNameHasAValue() {
        ObjectShape shape = new ObjectShape(List.of("a"));
        assertThrows(IllegalArgumentException.class, shape::object);
    }
}
