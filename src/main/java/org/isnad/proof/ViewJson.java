package org.isnad.proof;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.isnad.columns.LaneKind;
import org.isnad.columns.RecordFilter;
import org.isnad.json.JsonLocation;
import org.isnad.json.JsonNode;
import org.isnad.json.JsonNode.JsonArray;
import org.isnad.json.JsonNode.JsonBoolean;
import org.isnad.json.JsonNode.JsonNull;
import org.isnad.json.JsonNode.JsonNumber;
import org.isnad.json.JsonNode.JsonObject;
import org.isnad.json.JsonNode.JsonString;
import org.isnad.labels.Digits;
import org.isnad.labels.LabelSettings;
import org.isnad.labels.MonthNames;
import org.isnad.layout.export.ExportRequest;
import org.isnad.layout.export.PictureExtras;
import org.isnad.layout.export.PictureTitles;
import org.isnad.model.ActorId;
import org.isnad.model.ArticleId;
import org.isnad.model.DatedRecord;
import org.isnad.model.Language;
import org.isnad.model.PlaceId;
import org.isnad.model.Speech;
import org.isnad.model.Status;
import org.isnad.model.VoiceRole;
import org.isnad.scale.Direction;
import org.isnad.scale.NumberScale;
import org.isnad.theme.Theme;
import org.jspecify.annotations.Nullable;

/** A {@link PictureView} as JSON and back. */
final class ViewJson {
    private ViewJson() {}

    static JsonObject write(PictureView view) {
        Map<String, JsonNode> fields = new LinkedHashMap<>();
        fields.put("content", code(view.content()));
        fields.put("from_day", number(view.fromDay()));
        fields.put("to_day", number(view.toDay()));
        fields.put("direction", code(view.direction()));
        fields.put("values", code(view.values()));
        fields.put("lanes", code(view.lanes()));
        fields.put("hidden_lanes", names(view.hidden().stream().sorted().toList()));
        fields.put("collapsed_lanes", names(view.collapsed().stream().sorted().toList()));
        fields.put("filter", filter(view.filter()));
        fields.put(
                "known_by_day",
                view.knownDay().isPresent()
                        ? new JsonNumber(BigDecimal.valueOf(view.knownDay().getAsLong()))
                        : new JsonNull(JsonLocation.NONE));
        fields.put("strips", names(view.strips()));
        fields.put("theme", new JsonString(view.theme().name()));
        fields.put("language", code(view.labels().language()));
        fields.put("months", code(view.labels().monthNames()));
        fields.put("digits", code(view.labels().digits()));
        fields.put("hijri", new JsonBoolean(view.labels().hijri()));
        fields.put("width_px", number(view.widthPx()));
        fields.put("height_px", number(view.heightPx()));
        fields.put("scale", number(view.scale()));
        fields.put("footer", new JsonBoolean(view.footer()));
        fields.put("title", words(view.titles().title()));
        fields.put("subtitle", words(view.titles().subtitle()));
        fields.put("derived", new JsonBoolean(view.extras().derived()));
        fields.put("breaks", new JsonBoolean(view.extras().breaks()));
        fields.put("outside_dates", new JsonBoolean(view.extras().outsideDates()));
        // Said where it is so, and nowhere else.
        if (view.extras().unsaved()) {
            fields.put("unsaved", new JsonBoolean(true));
        }
        return new JsonObject(fields);
    }

    /** The view; empty where a field is missing, of another type or without meaning. */
    static Optional<PictureView> read(JsonNode node) {
        if (!(node instanceof JsonObject object)) {
            return Optional.empty();
        }
        try {
            return Optional.of(new PictureView(
                    code(object, "content", ExportRequest.Content.values()),
                    number(object, "from_day").doubleValue(),
                    number(object, "to_day").doubleValue(),
                    code(object, "direction", Direction.values()),
                    code(object, "values", NumberScale.Kind.values()),
                    code(object, "lanes", LaneKind.values()),
                    Set.copyOf(names(object.fields().get("hidden_lanes"))),
                    Set.copyOf(names(object.fields().get("collapsed_lanes"))),
                    filter(object.fields().get("filter")),
                    day(object.fields().get("known_by_day")),
                    names(object.fields().get("strips")),
                    theme(word(object, "theme")),
                    new LabelSettings(
                                    code(object, "language", Language.values()),
                                    code(object, "months", MonthNames.values()),
                                    code(object, "digits", Digits.values()))
                            .withHijri(laterFlag(object, "hijri")),
                    number(object, "width_px").intValueExact(),
                    number(object, "height_px").intValueExact(),
                    number(object, "scale").doubleValue(),
                    flag(object, "footer"),
                    new PictureTitles(words(object, "title"), words(object, "subtitle")),
                    new PictureExtras(
                            laterFlag(object, "derived"),
                            laterFlag(object, "breaks"),
                            laterFlag(object, "outside_dates"),
                            laterFlag(object, "unsaved"))));
        } catch (IllegalArgumentException | ArithmeticException e) {
            // What a view cannot be says itself so; from a file that is bad input and no fault of the program.
            return Optional.empty();
        }
    }

    private static JsonObject filter(RecordFilter filter) {
        Map<String, JsonNode> fields = new LinkedHashMap<>();
        fields.put("voices", codes(filter.voices()));
        fields.put("speech", codes(filter.speech()));
        fields.put("named_only", new JsonBoolean(filter.namedOnly()));
        fields.put("statuses", codes(filter.statuses()));
        fields.put(
                "articles",
                names(filter.articles().stream().map(ArticleId::value).sorted().toList()));
        fields.put(
                "actors",
                names(filter.actors().stream().map(ActorId::value).sorted().toList()));
        fields.put(
                "places",
                names(filter.places().stream().map(PlaceId::value).sorted().toList()));
        fields.put("also", names(filter.also().keySet().stream().sorted().toList()));
        return new JsonObject(fields);
    }

    private static RecordFilter filter(@Nullable JsonNode node) {
        if (!(node instanceof JsonObject object)) {
            throw new IllegalArgumentException("no filter");
        }
        return new RecordFilter(
                constants(object, "voices", VoiceRole.values()),
                constants(object, "speech", Speech.values()),
                flag(object, "named_only"),
                constants(object, "statuses", Status.values()),
                names(object.fields().get("articles")).stream()
                        .map(ArticleId::new)
                        .collect(Collectors.toSet()),
                laterNames(object, "actors").stream().map(ActorId::new).collect(Collectors.toSet()),
                laterNames(object, "places").stream().map(PlaceId::new).collect(Collectors.toSet()),
                names(object.fields().get("also")).stream()
                        // Conditions of other versions have no words here.
                        .filter(RecordFilter.CONDITIONS::contains)
                        .collect(Collectors.toMap(Function.identity(), name -> new Met(), (one, same) -> one)));
    }

    /** Names under a key that pictures of earlier versions do not have. */
    private static List<String> laterNames(JsonObject object, String key) {
        return object.fields().containsKey(key) ? names(object.fields().get(key)) : List.of();
    }

    private static OptionalLong day(@Nullable JsonNode node) {
        return switch (node) {
            case JsonNull _ -> OptionalLong.empty();
            case JsonNumber number -> OptionalLong.of(number.value().longValueExact());
            case null, default -> throw new IllegalArgumentException("no day");
        };
    }

    private static JsonArray codes(Set<? extends Enum<?>> constants) {
        return names(constants.stream()
                .map(constant -> constant.name().toLowerCase(Locale.ROOT))
                .sorted()
                .toList());
    }

    private static <E extends Enum<E>> Set<E> constants(JsonObject object, String name, E[] constants) {
        return names(object.fields().get(name)).stream()
                .map(word -> constant(name, word, constants))
                .collect(Collectors.toSet());
    }

    static JsonArray names(Collection<String> names) {
        return new JsonArray(names.stream().<JsonNode>map(JsonString::new).toList());
    }

    /**
     * The strings of an array.
     *
     * @throws IllegalArgumentException if it is none
     */
    static List<String> names(@Nullable JsonNode node) {
        if (!(node instanceof JsonArray array)) {
            throw new IllegalArgumentException("no list");
        }
        return array.elements().stream()
                .map(element -> {
                    if (element instanceof JsonString string) {
                        return string.value();
                    }
                    throw new IllegalArgumentException("no name: " + element.location());
                })
                .toList();
    }

    private static JsonString code(Enum<?> constant) {
        return new JsonString(constant.name().toLowerCase(Locale.ROOT));
    }

    private static JsonNumber number(double value) {
        return new JsonNumber(BigDecimal.valueOf(value));
    }

    private static <E extends Enum<E>> E code(JsonObject object, String name, E[] constants) {
        return constant(name, word(object, name), constants);
    }

    private static <E extends Enum<E>> E constant(String name, String word, E[] constants) {
        return Arrays.stream(constants)
                .filter(constant -> constant.name().toLowerCase(Locale.ROOT).equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(name + ": " + word));
    }

    private static Theme theme(String name) {
        return Theme.ALL.stream()
                .filter(theme -> theme.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("theme: " + name));
    }

    private static String word(JsonObject object, String name) {
        if (object.fields().get(name) instanceof JsonString string) {
            return string.value();
        }
        throw new IllegalArgumentException("no word: " + name);
    }

    private static JsonNode words(Optional<String> words) {
        return words.<JsonNode>map(JsonString::new).orElseGet(() -> new JsonNull(JsonLocation.NONE));
    }

    /** The words of a field that older pictures do not have. */
    private static Optional<String> words(JsonObject object, String name) {
        return switch (object.fields().get(name)) {
            case JsonString string -> Optional.of(string.value());
            case JsonNull _ -> Optional.empty();
            case null -> Optional.empty();
            default -> throw new IllegalArgumentException("no words: " + name);
        };
    }

    private static BigDecimal number(JsonObject object, String name) {
        if (object.fields().get(name) instanceof JsonNumber number) {
            return number.value();
        }
        throw new IllegalArgumentException("no number: " + name);
    }

    /** A flag that older pictures do not have: what it means did not exist then. */
    private static boolean laterFlag(JsonObject object, String name) {
        return object.fields().containsKey(name) && flag(object, name);
    }

    private static boolean flag(JsonObject object, String name) {
        if (object.fields().get(name) instanceof JsonBoolean flag) {
            return flag.value();
        }
        throw new IllegalArgumentException("neither true nor false: " + name);
    }

    /** The data of a picture holds only what meets the conditions under which it was made. */
    private record Met() implements Predicate<DatedRecord> {
        @Override
        public boolean test(DatedRecord record) {
            return true;
        }
    }
}
