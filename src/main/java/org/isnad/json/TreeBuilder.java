package org.isnad.json;

import java.io.StringReader;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.Progress;
import org.isnad.json.JsonFault.Kind;
import org.isnad.json.JsonNode.JsonArray;
import org.isnad.json.JsonNode.JsonBoolean;
import org.isnad.json.JsonNode.JsonNull;
import org.isnad.json.JsonNode.JsonNumber;
import org.isnad.json.JsonNode.JsonString;
import org.isnad.json.JsonNode.JsonUnusable;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;

/** Builds one tree from Jackson's tokens; used once. */
final class TreeBuilder {

    /** Our own limits are checked here, with a place and a kind; Jackson's would only give a sentence. */
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(JsonLimits.DEPTH + 10)
                    .maxNumberLength(Integer.MAX_VALUE)
                    .maxStringLength(Integer.MAX_VALUE)
                    .maxNameLength(Integer.MAX_VALUE)
                    .build())
            .build();

    private static final JsonFactory TOLERANT = FACTORY.rebuild()
            .enable(
                    JsonReadFeature.ALLOW_JAVA_COMMENTS,
                    JsonReadFeature.ALLOW_TRAILING_COMMA,
                    JsonReadFeature.ALLOW_UNQUOTED_PROPERTY_NAMES,
                    JsonReadFeature.ALLOW_SINGLE_QUOTES)
            .build();

    /** How deep the lists lie whose elements are counted: a file is one, or an object that holds them. */
    private static final int LISTS_OF_RECORDS = 2;

    private static final int DETAIL_CODE_POINTS = 30;

    private final String text;
    private final LocationCursor cursor;
    private final List<JsonFault> faults = new ArrayList<>();

    private final boolean tolerant;
    private final FieldSteps steps = new FieldSteps();

    TreeBuilder(String text, boolean tolerant) {
        this.text = text;
        this.tolerant = tolerant;
        this.cursor = new LocationCursor(text);
    }

    JsonResult build() {
        Progress.begin(Progress.Phase.READING);
        try (JsonParser parser =
                (tolerant ? TOLERANT : FACTORY).createParser(ObjectReadContext.empty(), new StringReader(text))) {
            parser.nextToken();
            Optional<JsonNode> root = value(parser, JsonPath.ROOT, 1);
            if (root.isPresent() && parser.nextToken() != null) {
                root = Optional.empty();
                long offset = parser.currentTokenLocation().getCharOffset();
                fault(Kind.SYNTAX, cursor.at(offset, JsonPath.ROOT), excerpt(offset));
            }
            return new JsonResult(root, faults);
        } catch (JacksonException e) {
            TokenStreamLocation place = e.getLocation();
            long offset = place == null ? 0 : Math.max(0, place.getCharOffset());
            boolean ended = e instanceof UnexpectedEndOfInputException || offset >= text.length();
            fault(ended ? Kind.TRUNCATED : Kind.SYNTAX, cursor.at(offset, JsonPath.ROOT), excerpt(offset));
            return new JsonResult(Optional.empty(), faults);
        }
    }

    /** The value whose first token is the current one; empty after a fatal fault. */
    private Optional<JsonNode> value(JsonParser parser, JsonPath path, int depth) {
        JsonLocation here = cursor.at(parser.currentTokenLocation().getCharOffset(), path);
        if (depth > JsonLimits.DEPTH && parser.currentToken().isStructStart()) {
            fault(Kind.TOO_DEEP, here, "");
            return Optional.empty();
        }
        return switch (parser.currentToken()) {
            case START_OBJECT -> object(parser, here, depth);
            case START_ARRAY -> array(parser, here, depth);
            case VALUE_STRING -> Optional.of(string(parser.getString(), here));
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> Optional.of(number(parser.getString(), here));
            case VALUE_TRUE -> Optional.of(new JsonBoolean(true, here));
            case VALUE_FALSE -> Optional.of(new JsonBoolean(false, here));
            case VALUE_NULL -> Optional.of(new JsonNull(here));
            default -> throw new IllegalStateException("no value begins with " + parser.currentToken());
        };
    }

    private Optional<JsonNode> object(JsonParser parser, JsonLocation here, int depth) {
        FieldMap.Builder fields = new FieldMap.Builder();
        Optional<JsonPath> parent = Optional.of(here.path());
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            JsonPath path = new JsonPath(parent, steps.to(name));
            JsonLocation place = cursor.at(parser.currentTokenLocation().getCharOffset(), path);
            parser.nextToken();
            Optional<JsonNode> value = value(parser, path, depth + 1);
            if (value.isEmpty()) {
                return Optional.empty();
            }
            if (!fields.add(name, value.get(), place)) {
                fault(Kind.DUPLICATE_KEY, place, shortened(name));
            }
        }
        return Optional.of(fields.build(here));
    }

    private Optional<JsonNode> array(JsonParser parser, JsonLocation here, int depth) {
        ElementList elements = new ElementList(here.path(), depth <= LISTS_OF_RECORDS);
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            if (depth <= LISTS_OF_RECORDS) {
                Progress.step();
            }
            Optional<JsonNode> value = value(parser, here.path().element(elements.size()), depth + 1);
            if (value.isEmpty()) {
                return Optional.empty();
            }
            elements.add(value.get());
        }
        return Optional.of(new JsonArray(elements.build(), here));
    }

    private JsonNode string(String value, JsonLocation here) {
        if (value.length() > JsonLimits.STRING_CODE_POINTS
                && value.codePointCount(0, value.length()) > JsonLimits.STRING_CODE_POINTS) {
            return unusable(Kind.STRING_TOO_LONG, here, "");
        }
        if (hasLoneSurrogate(value)) {
            return unusable(Kind.LONE_SURROGATE, here, "");
        }
        return new JsonString(value, here);
    }

    private JsonNode number(String written, JsonLocation here) {
        @Nullable BigDecimal value = null;
        // The exponent is looked at before anything computes with it: 1e999999999 would fill the memory when written
        // out.
        if (written.length() <= 2 * JsonLimits.NUMBER_DIGITS) {
            try {
                value = new BigDecimal(written);
            } catch (NumberFormatException e) {
                // The exponent does not fit 32 bits: too long as well.
                return unusable(Kind.NUMBER_TOO_LONG, here, shortened(written));
            }
        }
        if (value == null
                || value.precision() > JsonLimits.NUMBER_DIGITS
                || Math.abs((long) value.scale()) > JsonLimits.NUMBER_DIGITS) {
            return unusable(Kind.NUMBER_TOO_LONG, here, shortened(written));
        }
        return new JsonNumber(value, here);
    }

    private JsonNode unusable(Kind kind, JsonLocation here, String detail) {
        fault(kind, here, detail);
        return new JsonUnusable(here);
    }

    private void fault(Kind kind, JsonLocation place, String detail) {
        faults.add(new JsonFault(kind, place, detail));
    }

    private String excerpt(long offset) {
        int from = (int) Math.min(offset, text.length());
        int to = from;
        for (int n = 0; n < DETAIL_CODE_POINTS && to < text.length() && !lineEnd(text.charAt(to)); n++) {
            to = text.offsetByCodePoints(to, 1);
        }
        return printable(text.substring(from, to));
    }

    private static boolean lineEnd(char unit) {
        return unit == '\n' || unit == '\r';
    }

    static String shortened(String words) {
        if (words.length() <= DETAIL_CODE_POINTS && words.chars().noneMatch(TreeBuilder::special)) {
            return words;
        }
        int length = words.codePointCount(0, words.length());
        return printable(
                length <= DETAIL_CODE_POINTS
                        ? words
                        : words.substring(0, words.offsetByCodePoints(0, DETAIL_CODE_POINTS)) + "…");
    }

    /** Control characters and lone surrogates would spoil the message that quotes them. */
    private static String printable(String words) {
        StringBuilder shown = new StringBuilder(words.length());
        words.codePoints()
                .map(point -> Character.isISOControl(point) || surrogate(point) ? 0xFFFD : point)
                .forEach(shown::appendCodePoint);
        return shown.toString();
    }

    /** Whether a unit is, or belongs to, what may have to be replaced. */
    private static boolean special(int unit) {
        return Character.isISOControl(unit) || surrogate(unit);
    }

    private static boolean hasLoneSurrogate(String words) {
        boolean any = false;
        for (int i = 0; i < words.length(); i++) {
            any |= Character.isSurrogate(words.charAt(i));
        }
        return any && words.codePoints().anyMatch(TreeBuilder::surrogate);
    }

    /** {@link String#codePoints} joins pairs; what is left over stands alone. */
    private static boolean surrogate(int point) {
        return point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
    }
}
