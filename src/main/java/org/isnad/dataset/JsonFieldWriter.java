package org.isnad.dataset;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.isnad.json.JsonNode;
import org.isnad.json.JsonNode.JsonArray;
import org.isnad.json.JsonNode.JsonNumber;
import org.isnad.json.JsonNode.JsonObject;
import org.isnad.json.JsonNode.JsonString;
import org.isnad.model.Bilingual;
import org.isnad.model.Foreign;

/** Gathers the fields of one object in their order; what is empty is not written. */
final class JsonFieldWriter {
    private final Map<String, JsonNode> fields = new LinkedHashMap<>();

    JsonObject object() {
        return new JsonObject(fields);
    }

    JsonFieldWriter put(String name, JsonNode value) {
        fields.put(name, value);
        return this;
    }

    JsonFieldWriter put(String name, String words) {
        return put(name, new JsonString(words));
    }

    JsonFieldWriter put(String name, BigDecimal number) {
        return put(name, new JsonNumber(number));
    }

    JsonFieldWriter put(String name, int number) {
        return put(name, BigDecimal.valueOf(number));
    }

    JsonFieldWriter put(String name, Enum<?> code) {
        return put(name, Codes.of(code));
    }

    JsonFieldWriter put(String name, Bilingual text) {
        return put(name, bilingual(text).object());
    }

    /** Writes a value only where it says more than its absence. */
    JsonFieldWriter unless(Object absent, String name, Enum<?> code) {
        return code.equals(absent) ? this : put(name, code);
    }

    JsonFieldWriter words(String name, String words) {
        return words.isEmpty() ? this : put(name, words);
    }

    JsonFieldWriter text(String name, Optional<Bilingual> text) {
        return text.isEmpty() ? this : put(name, text.get());
    }

    <T> JsonFieldWriter list(String name, List<T> values, Function<T, JsonNode> write) {
        return values.isEmpty()
                ? this
                : put(name, new JsonArray(values.stream().map(write).toList()));
    }

    /** Ids, or anything else whose text is its name. */
    JsonFieldWriter names(String name, List<?> values) {
        return list(name, values, value -> new JsonString(value.toString()));
    }

    JsonFieldWriter foreign(Foreign foreign) {
        return foreign.fields().isEmpty() ? this : put("foreign", ForeignJson.write(foreign));
    }

    static JsonFieldWriter bilingual(Bilingual text) {
        JsonFieldWriter fields = new JsonFieldWriter().put("ar", text.ar());
        text.en().ifPresent(en -> fields.put("en", en));
        return fields;
    }
}
