package org.isnad.dataset;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ObjIntConsumer;
import java.util.function.Supplier;
import org.isnad.check.ProblemCode;
import org.isnad.check.Subject;
import org.isnad.document.DatasetList;
import org.isnad.json.JsonLocation;
import org.isnad.json.JsonNode;
import org.isnad.json.JsonNode.JsonArray;
import org.isnad.json.JsonNode.JsonNumber;
import org.isnad.json.JsonNode.JsonObject;
import org.isnad.json.JsonNode.JsonString;
import org.isnad.json.JsonNode.JsonUnusable;
import org.isnad.model.Bilingual;
import org.isnad.model.Foreign;
import org.isnad.time.EdtfException;
import org.isnad.time.FuzzyDate;

/**
 * The fields of one object, read by name. Whatever is wrong is reported once and remembered in {@link #good}; a field that
 * nobody asked for is reported by {@link #close}.
 */
final class JsonFieldReader {
    private final JsonObject object;
    private final ReadLog log;
    private final Supplier<Subject> subject;
    private final Supplier<JsonNode> origin;

    /** Few, so that looking through them takes no longer than a table of them. */
    private final List<String> asked = new ArrayList<>();

    private boolean good = true;

    /** The fields of an object whose problems are about {@code subject}. */
    JsonFieldReader(JsonObject object, ReadLog log, Subject subject) {
        this(object, log, () -> subject, () -> object);
    }

    private JsonFieldReader(JsonObject object, ReadLog log, Supplier<Subject> subject, Supplier<JsonNode> origin) {
        this.object = object;
        this.log = log;
        this.subject = subject;
        this.origin = origin;
    }

    /** The same fields, read from the beginning, with problems about what their id names; as they are without one. */
    JsonFieldReader about(Function<String, Subject> named) {
        return object.fields().get("id") instanceof JsonString(String id, var _) && IdSyntax.matches(id)
                ? new JsonFieldReader(object, log, () -> named.apply(id), origin)
                : this;
    }

    /** Notes that a value was read from this object, and gives it back. */
    <T> T read(T value) {
        return log.from(origin, value);
    }

    ReadLog log() {
        return log;
    }

    /** Whether nothing was wrong so far. */
    boolean good() {
        return good;
    }

    boolean has(String name) {
        return object.fields().containsKey(name);
    }

    /** Remembers that a part of the object could not be read. */
    void spoil() {
        good = false;
    }

    void report(ProblemCode code, String name, Object... arguments) {
        good = false;
        JsonNode at = object.fields().getOrDefault(name, object);
        List<Object> named = new ArrayList<>(List.of("field", name));
        named.addAll(Arrays.asList(arguments));
        log.report(code, subject(at), at.location(), named.toArray());
    }

    void missing(String name) {
        report(ProblemCode.MISSING_FIELD, name);
    }

    /** The value of a field, where it stands. */
    Optional<JsonNode> optional(String name) {
        asked.add(name);
        JsonNode value = object.fields().get(name);
        if (value instanceof JsonUnusable) {
            // Reported when the text was read.
            good = false;
            return Optional.empty();
        }
        return Optional.ofNullable(value);
    }

    /** The value of a field that must stand. */
    Optional<JsonNode> required(String name) {
        if (!has(name)) {
            asked.add(name);
            missing(name);
        }
        return optional(name);
    }

    /** Words that are not blank. */
    Optional<String> words(String name) {
        return words(name, optional(name));
    }

    Optional<String> requiredWords(String name) {
        return words(name, required(name));
    }

    /** Words that may be empty; empty when the field is not there. */
    String anyWords(String name) {
        Optional<JsonNode> value = optional(name);
        if (value.isPresent() && !(value.get() instanceof JsonString)) {
            wrongType(name, "text");
        }
        return value.filter(JsonString.class::isInstance)
                .map(node -> ((JsonString) node).value())
                .orElse("");
    }

    /** An id that must stand, made by its constructor. */
    <T> Optional<T> requiredId(String name, Function<String, T> make) {
        return id(name, required(name), make);
    }

    <T> Optional<T> id(String name, Function<String, T> make) {
        return id(name, optional(name), make);
    }

    /** A list of ids; a repeated one counts once. */
    <T> List<T> ids(String name, Function<String, T> make) {
        return list(name, node -> {
                    if (node instanceof JsonString(String value, var _)) {
                        if (IdSyntax.matches(value)) {
                            return Optional.of(make.apply(value));
                        }
                        log.report(ProblemCode.BAD_ID, subject(node), node.location(), "field", name, "value", value);
                    } else {
                        wrongType(node, name, "text");
                    }
                    return Optional.empty();
                })
                .stream()
                .distinct()
                .toList();
    }

    /** A list of words that are not blank. */
    List<String> wordList(String name) {
        return list(name, node -> {
            if (node instanceof JsonString(String value, var _) && !value.isBlank()) {
                return Optional.of(value);
            }
            wrongType(node, name, "text");
            return Optional.empty();
        });
    }

    /** The elements of a list; one that cannot be read is left out and spoils the object. */
    <T> List<T> list(String name, Function<JsonNode, Optional<T>> element) {
        List<T> read = new ArrayList<>();
        for (JsonNode node : array(name)) {
            if (node instanceof JsonUnusable) {
                good = false;
                continue;
            }
            Optional<T> value = element.apply(node);
            value.ifPresentOrElse(read::add, this::spoil);
        }
        return read;
    }

    /**
     * Hands on the elements of a list of the data set one after another: there may be a million, which are not all kept.
     *
     * @param take gets the fields of each, empty for one that is no object, which is reported; and its index
     */
    void elements(DatasetList list, ObjIntConsumer<Optional<JsonFieldReader>> take) {
        List<JsonNode> elements = array(list.field());
        int index = 0;
        for (JsonNode node : elements) {
            int here = index++;
            if (node instanceof JsonObject found) {
                Supplier<Subject> place = () -> subject(found);
                take.accept(Optional.of(new JsonFieldReader(found, log, place, () -> elements.get(here))), here);
            } else {
                if (!(node instanceof JsonUnusable)) {
                    wrongType(node, list.field(), "object");
                }
                take.accept(Optional.empty(), here);
            }
        }
    }

    /** The objects of a list. */
    List<JsonFieldReader> objects(String name) {
        List<JsonFieldReader> read = new ArrayList<>();
        for (JsonNode node : array(name)) {
            if (node instanceof JsonObject found) {
                read.add(new JsonFieldReader(found, log, subject(found)));
            } else {
                good = false;
                if (!(node instanceof JsonUnusable)) {
                    wrongType(node, name, "object");
                }
            }
        }
        return read;
    }

    /** The object in a field. */
    Optional<JsonFieldReader> object(String name) {
        return object(name, optional(name));
    }

    Optional<JsonFieldReader> requiredObject(String name) {
        return object(name, required(name));
    }

    /** A text for readers. */
    Optional<Bilingual> bilingual(String name) {
        return object(name).flatMap(this::bilingual);
    }

    /** A name: a text for readers, or the Arabic words alone. */
    Optional<Bilingual> name(String name) {
        return optional(name).filter(JsonString.class::isInstance).isPresent()
                ? words(name).map(words -> new Bilingual(words, Optional.empty()))
                : bilingual(name);
    }

    Optional<Bilingual> requiredBilingual(String name) {
        return requiredObject(name).flatMap(this::bilingual);
    }

    /** A code that must stand. */
    <E extends Enum<E>> Optional<E> requiredCode(String name, Class<E> type) {
        return code(name, required(name), type);
    }

    /** A code, or what its absence means. */
    <E extends Enum<E>> E code(String name, Class<E> type, E absent) {
        return code(name, optional(name), type).orElse(absent);
    }

    Optional<FuzzyDate> date(String name) {
        return date(name, optional(name));
    }

    Optional<FuzzyDate> requiredDate(String name) {
        return date(name, required(name));
    }

    /** A number that must stand, without trailing zeros. */
    Optional<BigDecimal> requiredNumber(String name) {
        Optional<JsonNode> value = required(name);
        if (value.isPresent() && value.get() instanceof JsonNumber(BigDecimal number, var _)) {
            BigDecimal plain = number.stripTrailingZeros();
            return Optional.of(plain.scale() < 0 ? plain.setScale(0) : plain);
        }
        if (value.isPresent()) {
            wrongType(name, "number");
        }
        return Optional.empty();
    }

    /** The fields of other formats. */
    Foreign foreign() {
        return object("foreign").map(fields -> ForeignJson.read(fields.object)).orElse(Foreign.NONE);
    }

    /** Reports what nobody asked for. */
    void close() {
        for (String name : object.fields().keySet()) {
            if (!asked.contains(name)) {
                JsonLocation place = object.names().getOrDefault(name, object.location());
                log.report(ProblemCode.UNKNOWN_FIELD, subject(place), place, "field", name);
            }
        }
    }

    private Optional<Bilingual> bilingual(JsonFieldReader fields) {
        Optional<String> ar = fields.requiredWords("ar");
        Optional<String> en = fields.words("en");
        fields.close();
        if (!fields.good()) {
            good = false;
            return Optional.empty();
        }
        return ar.map(text -> new Bilingual(text, en));
    }

    private List<JsonNode> array(String name) {
        Optional<JsonNode> value = optional(name);
        if (value.isPresent() && value.get() instanceof JsonArray(var elements, var _)) {
            return elements;
        }
        if (value.isPresent()) {
            wrongType(name, "array");
        }
        return List.of();
    }

    private Optional<JsonFieldReader> object(String name, Optional<JsonNode> value) {
        if (value.isPresent() && value.get() instanceof JsonObject found) {
            return Optional.of(new JsonFieldReader(found, log, subject(found)));
        }
        if (value.isPresent()) {
            wrongType(name, "object");
        }
        return Optional.empty();
    }

    private Optional<String> words(String name, Optional<JsonNode> value) {
        if (value.isEmpty()) {
            return Optional.empty();
        }
        if (!(value.get() instanceof JsonString(String words, var _))) {
            wrongType(name, "text");
            return Optional.empty();
        }
        if (words.isBlank()) {
            report(ProblemCode.EMPTY_VALUE, name);
            return Optional.empty();
        }
        return Optional.of(words);
    }

    private <T> Optional<T> id(String name, Optional<JsonNode> value, Function<String, T> make) {
        Optional<String> words = words(name, value);
        if (words.isPresent() && !IdSyntax.matches(words.get())) {
            report(ProblemCode.BAD_ID, name, "value", words.get());
            return Optional.empty();
        }
        return words.map(make);
    }

    private <E extends Enum<E>> Optional<E> code(String name, Optional<JsonNode> value, Class<E> type) {
        Optional<String> words = words(name, value);
        if (words.isEmpty()) {
            return Optional.empty();
        }
        Optional<E> found = Codes.read(type, words.get());
        if (found.isEmpty()) {
            unknownCode(name, words.get(), Codes.all(type));
        }
        return found;
    }

    void unknownCode(String name, String value, String allowed) {
        report(ProblemCode.UNKNOWN_CODE, name, "value", value, "allowed", allowed);
    }

    private Optional<FuzzyDate> date(String name, Optional<JsonNode> value) {
        Optional<String> words = words(name, value);
        if (words.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(log.date(words.get()));
        } catch (EdtfException e) {
            report(JsonProblems.code(e), name, "value", words.get());
            return Optional.empty();
        }
    }

    /** What a problem of a value is about: what this object is about, or in the outermost one the place of the value. */
    private Subject subject(JsonNode value) {
        return subject(value.location());
    }

    private Subject subject(JsonLocation place) {
        Subject known = subject.get();
        return known.equals(Subject.WHOLE) ? JsonProblems.subject(place) : known;
    }

    private void wrongType(String name, String expected) {
        report(ProblemCode.WRONG_TYPE, name, "expected", expected);
    }

    private void wrongType(JsonNode node, String name, String expected) {
        good = false;
        log.report(ProblemCode.WRONG_TYPE, subject(node), node.location(), "field", name, "expected", expected);
    }
}
