package org.isnad.interchange.timelinejs;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import org.isnad.dataset.ForeignJson;
import org.isnad.json.JsonNode;
import org.isnad.json.JsonNode.JsonNumber;
import org.isnad.json.JsonNode.JsonObject;
import org.isnad.json.JsonNode.JsonString;
import org.isnad.model.Foreign;

/** Names of the fields of slides, and their values whatever their type. */
final class SlideFields {
    /** Under this name a slide stands in the foreign fields of its event, and the rest of the file in those of the data set. */
    static final String FOREIGN = "timelinejs";

    /** Under this name stand the cells of a spreadsheet that no slide has a field for. */
    static final String FOREIGN_CELLS = "timelinejs_csv";

    static final Set<String> DOCUMENTED = Set.of(
            "start_date", "end_date", "text", "media", "group", "display_date", "background", "autolink", "unique_id");

    private static final int NUMBER_UNITS = 20;

    private static final int INTEGER_DIGITS = 9;
    private static final Pattern INTEGER = Pattern.compile("[+-]?\\d{1," + INTEGER_DIGITS + "}");

    private SlideFields() {}

    /** A field that is an object; empty when it is missing or anything else. */
    static Optional<JsonObject> object(JsonObject owner, String name) {
        return owner.fields().get(name) instanceof JsonObject object ? Optional.of(object) : Optional.empty();
    }

    /** The text of a field of an object inside another; empty words when it is missing or no text. */
    static String words(JsonObject owner, String object, String name) {
        return object(owner, object).map(found -> words(found, name)).orElse("");
    }

    /** The text of a field, or of a number; empty words when it is missing or neither. */
    static String words(JsonObject owner, String name) {
        return switch (owner.fields().get(name)) {
            case JsonString(var words, var _) -> words;
            case JsonNumber(var number, var _) -> number.toPlainString();
            case null, default -> "";
        };
    }

    /** A whole number, written as a number or in digits of any system; empty when it is neither. */
    static OptionalInt integer(JsonObject owner, String name) {
        if (owner.fields().get(name) instanceof JsonNumber(var number, var _)
                && number.scale() == 0
                && number.precision() <= INTEGER_DIGITS) {
            // As most are written; what follows gives the same.
            return OptionalInt.of(number.intValue());
        }
        StringBuilder digits = new StringBuilder();
        String words = words(owner, name).strip();
        if (words.length() > NUMBER_UNITS) {
            return OptionalInt.empty();
        }
        words.codePoints()
                .forEach(sign ->
                        digits.appendCodePoint(Character.isDigit(sign) ? '0' + Character.digit(sign, 10) : sign));
        String written = digits.toString();
        if (!INTEGER.matcher(written).matches()) {
            try {
                return OptionalInt.of(new BigDecimal(written.isEmpty() ? "x" : written).intValueExact());
            } catch (NumberFormatException | ArithmeticException e) {
                // No number, or no whole one.
                return OptionalInt.empty();
            }
        }
        return OptionalInt.of(Integer.parseInt(written));
    }

    /** Whether a field says anything: it is there, not null and not blank. */
    static boolean written(JsonObject owner, String name) {
        return switch (owner.fields().get(name)) {
            case JsonString(var words, var _) -> !words.isBlank();
            case JsonNode.JsonNull _ -> false;
            case JsonObject(var fields, var _, var _) -> !fields.isEmpty();
            case null -> false;
            default -> true;
        };
    }

    /** The object that foreign fields hold under a name, in whatever file they came. */
    static Optional<JsonObject> kept(Foreign foreign, String name) {
        return foreign.fields().get(name) instanceof Map<?, ?>
                        && ForeignJson.write(foreign).fields().get(name) instanceof JsonObject found
                ? Optional.of(found)
                : Optional.empty();
    }

    /** An object with one field changed in its place, or added at the end. */
    static JsonObject with(JsonObject owner, String name, JsonNode value) {
        Map<String, JsonNode> fields = new LinkedHashMap<>(owner.fields());
        fields.put(name, value);
        return new JsonObject(fields);
    }

    /** An object without one field. */
    static JsonObject without(JsonObject owner, String name) {
        Map<String, JsonNode> fields = new LinkedHashMap<>(owner.fields());
        fields.remove(name);
        return new JsonObject(fields);
    }
}
