package org.isnad.cli;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.dates.DateMention;
import org.isnad.dates.DateReading;
import org.isnad.dates.number.NumberMention;
import org.isnad.json.JsonNode;
import org.isnad.json.JsonNode.JsonArray;
import org.isnad.json.JsonNode.JsonNull;
import org.isnad.json.JsonNode.JsonNumber;
import org.isnad.json.JsonNode.JsonObject;
import org.isnad.json.JsonNode.JsonString;
import org.isnad.json.JsonWriter;
import org.isnad.text.CodePointRange;

/** What {@code suggest} tells, as JSON; README.md describes the fields. */
final class SuggestReport {
    private SuggestReport() {}

    /** One JSON object. */
    static String json(List<Suggestion> suggestions) {
        Map<String, JsonNode> fields = new LinkedHashMap<>();
        fields.put(
                "suggestions",
                new JsonArray(suggestions.stream().map(SuggestReport::json).toList()));
        return JsonWriter.write(new JsonObject(fields));
    }

    private static JsonNode json(Suggestion suggestion) {
        Map<String, JsonNode> fields = new LinkedHashMap<>();
        fields.put("article", new JsonString(suggestion.article()));
        fields.put("paragraph", number(suggestion.paragraph()));
        place(suggestion.read().range(), fields);
        fields.put("sentence", new JsonString(suggestion.sentence()));
        fields.put(
                "dates",
                new JsonArray(suggestion.read().dates().stream()
                        .map(date -> json(suggestion, date))
                        .toList()));
        fields.put(
                "numbers",
                new JsonArray(suggestion.read().numbers().stream()
                        .map(number -> json(suggestion, number))
                        .toList()));
        return new JsonObject(fields);
    }

    private static JsonNode json(Suggestion suggestion, DateMention date) {
        Map<String, JsonNode> fields = new LinkedHashMap<>();
        place(date.range(), fields);
        fields.put("words", new JsonString(suggestion.words(date.range())));
        fields.put(
                "readings",
                new JsonArray(date.readings().stream().map(SuggestReport::json).toList()));
        fields.put("needs", date.needsBase() ? new JsonString("base") : new JsonNull());
        return new JsonObject(fields);
    }

    private static JsonNode json(DateReading reading) {
        Map<String, JsonNode> fields = new LinkedHashMap<>();
        fields.put("edtf", new JsonString(reading.date().edtf()));
        fields.put("basis", new JsonString(reading.basis().code()));
        fields.put("rule", text(reading.rule().map(rule -> rule.code())));
        return new JsonObject(fields);
    }

    private static JsonNode json(Suggestion suggestion, NumberMention number) {
        Map<String, JsonNode> fields = new LinkedHashMap<>();
        place(number.range(), fields);
        fields.put("words", new JsonString(suggestion.words(number.range())));
        fields.put("value", number(number.value()));
        fields.put("value_max", number(number.most()));
        number.fraction().ifPresent(part -> fields.put("fraction", new JsonString(part.toString())));
        fields.put("qualifier", new JsonString(number.qualifier().code()));
        fields.put("unit", text(number.unit()));
        return new JsonObject(fields);
    }

    private static void place(CodePointRange range, Map<String, JsonNode> fields) {
        fields.put("start", number(range.start()));
        fields.put("end", number(range.end()));
    }

    private static JsonNode number(int value) {
        return new JsonNumber(BigDecimal.valueOf(value));
    }

    private static JsonNode number(Optional<BigDecimal> value) {
        return value.<JsonNode>map(JsonNumber::new).orElseGet(JsonNull::new);
    }

    private static JsonNode text(Optional<String> value) {
        return value.<JsonNode>map(JsonString::new).orElseGet(JsonNull::new);
    }
}
