package org.isnad.dataset;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.isnad.json.JsonNode;
import org.isnad.json.JsonNode.JsonArray;
import org.isnad.json.JsonNode.JsonNumber;
import org.isnad.json.JsonNode.JsonString;
import org.isnad.model.Bilingual;
import org.isnad.model.Foreign;

/**
 * Takes the fields of one object in their order; what is empty is not written.
 *
 * @param <W> the writer itself
 */
abstract class FieldWriter<W extends FieldWriter<W>> {

    abstract W put(String name, JsonNode value);

    abstract W put(String name, Bilingual text);

    abstract W foreign(Foreign foreign);

    W put(String name, String words) {
        return put(name, new JsonString(words));
    }

    W put(String name, BigDecimal number) {
        return put(name, new JsonNumber(number));
    }

    W put(String name, int number) {
        return put(name, BigDecimal.valueOf(number));
    }

    W put(String name, Enum<?> code) {
        return put(name, Codes.of(code));
    }

    /** Writes a value only where it says more than its absence. */
    W unless(Object absent, String name, Enum<?> code) {
        return code.equals(absent) ? self() : put(name, code);
    }

    W words(String name, String words) {
        return words.isEmpty() ? self() : put(name, words);
    }

    W text(String name, Optional<Bilingual> text) {
        return text.isEmpty() ? self() : put(name, text.get());
    }

    <T> W list(String name, List<T> values, Function<T, JsonNode> write) {
        return values.isEmpty()
                ? self()
                : put(name, new JsonArray(values.stream().map(write).toList()));
    }

    /** Ids, or anything else whose text is its name. */
    W names(String name, List<?> values) {
        return list(name, values, value -> new JsonString(value.toString()));
    }

    abstract W self();
}
