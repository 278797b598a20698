package org.isnad.dataset;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.isnad.check.ProblemCode;
import org.isnad.dates.CalendarRule;
import org.isnad.json.JsonNode;
import org.isnad.json.JsonNode.JsonNumber;
import org.isnad.json.JsonNode.JsonString;
import org.isnad.model.ActorId;
import org.isnad.model.Anchor;
import org.isnad.model.ArticleId;
import org.isnad.model.Bilingual;
import org.isnad.model.Citation;
import org.isnad.model.Claim;
import org.isnad.model.DateBasis;
import org.isnad.model.Foreign;
import org.isnad.model.Inference;
import org.isnad.model.Quantity;
import org.isnad.model.Speech;
import org.isnad.model.Stance;
import org.isnad.model.Voice;
import org.isnad.model.VoiceRole;
import org.isnad.time.FuzzyDate;

/** Reads what records are made of: anchors, citations, quantities, the basis of a date. */
final class PartParser {
    /** Two positive whole numbers that an int holds, as the schema has it. */
    private static final Pattern FRACTION = Pattern.compile("([1-9][0-9]{0,8})/([1-9][0-9]{0,8})");

    private PartParser() {}

    /** How a date rests on words, as the field {@code date_basis} says it. */
    private enum Basis {
        STATED,
        INFERRED,
        EXTERNAL
    }

    /** The basis of a record's date. */
    static Optional<DateBasis> dateBasis(JsonFieldReader record) {
        Optional<Basis> basis = record.requiredCode("date_basis", Basis.class);
        Optional<Anchor> phrase = record.object("date_phrase").flatMap(fields -> part(record, fields, anchor(fields)));
        Optional<Inference> inference =
                record.object("inference").flatMap(fields -> part(record, fields, inference(fields)));
        if (basis.isEmpty()) {
            return Optional.empty();
        }
        return switch (basis.get()) {
            case STATED -> {
                excluded(record, "inference");
                yield Optional.of(new DateBasis.Stated(phrase));
            }
            case INFERRED -> {
                excluded(record, "date_phrase");
                if (!record.has("inference")) {
                    record.missing("inference");
                }
                yield inference.map(DateBasis.Inferred::new);
            }
            case EXTERNAL -> {
                excluded(record, "date_phrase");
                excluded(record, "inference");
                yield Optional.of(new DateBasis.External());
            }
        };
    }

    static List<Citation> citations(JsonFieldReader owner) {
        return owner.objects("citations").stream()
                .flatMap(fields -> part(owner, fields, citation(fields)).stream())
                .toList();
    }

    /** The words of an object that names its article. */
    static Optional<Anchor> anchor(JsonFieldReader fields) {
        return anchor(fields, fields.requiredId("article", ArticleId::new));
    }

    /** The words of an object that stands in an article. */
    static Optional<Anchor> anchor(JsonFieldReader fields, Optional<ArticleId> article) {
        Optional<Integer> paragraph = count(fields, "paragraph");
        Optional<String> exact = fields.requiredWords("exact");
        String prefix = fields.anyWords("prefix");
        String suffix = fields.anyWords("suffix");
        if (article.isEmpty() || paragraph.isEmpty() || exact.isEmpty()) {
            return Optional.empty();
        }
        Anchor anchor = new Anchor(article.get(), paragraph.get(), exact.get(), prefix, suffix);
        return Optional.of(fields.read(anchor));
    }

    /** A whole number from 1, which must stand. */
    static Optional<Integer> count(JsonFieldReader fields, String name) {
        Optional<BigDecimal> number = fields.requiredNumber(name);
        if (number.isEmpty()) {
            return Optional.empty();
        }
        BigDecimal value = number.get();
        if (value.scale() > 0 || value.signum() <= 0 || value.compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) > 0) {
            fields.report(ProblemCode.BAD_NUMBER, name, "value", value.toPlainString());
            return Optional.empty();
        }
        return Optional.of(value.intValueExact());
    }

    static Optional<Quantity> quantity(JsonFieldReader fields) {
        Optional<String> type = fields.requiredWords("type");
        if (type.isEmpty()) {
            // Which other fields belong here depends on the type.
            for (String name : List.of("value", "fraction", "min", "max", "word")) {
                fields.optional(name);
            }
            return Optional.empty();
        }
        return switch (type.get()) {
            case "exact" -> one(fields, Quantity.Hedge.EXACT);
            case "about" -> one(fields, Quantity.Hedge.ABOUT);
            case "at_least" -> one(fields, Quantity.Hedge.AT_LEAST);
            case "more_than" -> one(fields, Quantity.Hedge.MORE_THAN);
            case "at_most" -> one(fields, Quantity.Hedge.AT_MOST);
            case "within" -> within(fields);
            case "unquantified" -> fields.requiredWords("word").map(Quantity.Unquantified::new);
            default -> {
                fields.unknownCode(
                        "type", type.get(), "exact, about, at_least, more_than, at_most, within, unquantified");
                yield Optional.empty();
            }
        };
    }

    /** Closes a part and tells its owner when it could not be read. */
    static <T> Optional<T> part(JsonFieldReader owner, JsonFieldReader fields, Optional<T> value) {
        fields.close();
        if (!fields.good() || value.isEmpty()) {
            owner.spoil();
            return Optional.empty();
        }
        return value;
    }

    /** One number with its hedge: a decimal value or, instead of it, a fraction. */
    private static Optional<Quantity> one(JsonFieldReader fields, Quantity.Hedge hedge) {
        if (!fields.has("fraction")) {
            return fields.requiredNumber("value").map(hedge::of);
        }
        excluded(fields, "value");
        Optional<String> words = fields.requiredWords("fraction");
        Optional<Quantity> part = words.flatMap(found -> fraction(found, hedge));
        if (words.isPresent() && part.isEmpty()) {
            fields.report(ProblemCode.BAD_FRACTION, "fraction", "value", words.get());
        }
        return part;
    }

    private static Optional<Quantity> fraction(String words, Quantity.Hedge hedge) {
        Matcher found = FRACTION.matcher(words);
        return found.matches()
                ? Optional.of(
                        new Quantity.Part(Integer.parseInt(found.group(1)), Integer.parseInt(found.group(2)), hedge))
                : Optional.empty();
    }

    private static Optional<Quantity> within(JsonFieldReader fields) {
        Optional<BigDecimal> min = fields.requiredNumber("min");
        Optional<BigDecimal> max = fields.requiredNumber("max");
        if (min.isEmpty() || max.isEmpty()) {
            return Optional.empty();
        }
        if (min.get().compareTo(max.get()) > 0) {
            fields.report(
                    ProblemCode.QUANTITY_REVERSED,
                    "max",
                    "min",
                    min.get().toPlainString(),
                    "max",
                    max.get().toPlainString());
            return Optional.empty();
        }
        return Optional.of(new Quantity.Within(min.get(), max.get()));
    }

    private static Optional<Citation> citation(JsonFieldReader fields) {
        Optional<Anchor> anchor = anchor(fields);
        List<Voice> voices = fields.objects("voices").stream()
                .flatMap(voice -> part(fields, voice, voice(voice)).stream())
                .toList();
        Speech speech = fields.code("speech", Speech.class, Speech.PARAPHRASE);
        Stance stance = fields.code("stance", Stance.class, Stance.SUPPORTS);
        Optional<Claim> claim = fields.object("claim").flatMap(found -> part(fields, found, claim(found)));
        Foreign foreign = fields.foreign();
        return anchor.map(words -> fields.read(new Citation(words, voices, speech, stance, claim, foreign)));
    }

    private static Optional<Voice> voice(JsonFieldReader fields) {
        Optional<VoiceRole> role = fields.requiredCode("role", VoiceRole.class);
        Optional<Bilingual> name = fields.name("name");
        Optional<ActorId> actor = fields.id("actor", ActorId::new);
        return role.map(found -> fields.read(new Voice(found, name, actor)));
    }

    private static Optional<Claim> claim(JsonFieldReader fields) {
        Optional<FuzzyDate> date = fields.date("date");
        Optional<Quantity> quantity = fields.object("quantity").flatMap(found -> part(fields, found, quantity(found)));
        if (!fields.has("date") && !fields.has("quantity")) {
            fields.missing("date");
        }
        return date.isEmpty() && quantity.isEmpty() ? Optional.empty() : Optional.of(new Claim(date, quantity));
    }

    private static Optional<Inference> inference(JsonFieldReader fields) {
        Optional<Anchor> phrase = fields.requiredObject("phrase").flatMap(found -> part(fields, found, anchor(found)));
        Optional<Inference.Base> base =
                fields.requiredObject("base").flatMap(found -> part(fields, found, base(found)));
        Optional<String> rule = fields.requiredWords("rule");
        Map<String, String> parameters = parameters(fields);
        Optional<Bilingual> reasoning = fields.requiredBilingual("reasoning");
        Optional<Inference.Outside> outside =
                fields.object("outside").flatMap(found -> part(fields, found, outside(found)));
        if (phrase.isEmpty() || base.isEmpty() || rule.isEmpty() || reasoning.isEmpty()) {
            return Optional.empty();
        }
        Inference inference = new Inference(phrase.get(), base.get(), rule.get(), parameters, reasoning.get(), outside);
        return Optional.of(fields.read(inference));
    }

    private static Optional<Inference.Outside> outside(JsonFieldReader fields) {
        Optional<ArticleId> article = fields.requiredId("published", ArticleId::new);
        Optional<FuzzyDate> date = fields.requiredDate("date");
        Optional<String> rule = fields.requiredWords("rule");
        Map<String, String> parameters = parameters(fields);
        Optional<Bilingual> reasoning = fields.requiredBilingual("reasoning");
        return article.isEmpty() || date.isEmpty() || rule.isEmpty() || reasoning.isEmpty()
                ? Optional.empty()
                : Optional.of(fields.read(
                        new Inference.Outside(article.get(), date.get(), rule.get(), parameters, reasoning.get())));
    }

    private static Map<String, String> parameters(JsonFieldReader fields) {
        Map<String, String> parameters = new HashMap<>();
        for (String name : PARAMETERS) {
            parameter(fields, name).ifPresent(value -> parameters.put(name, value));
        }
        return parameters;
    }

    /** Every name that a rule may ask for; which of them a rule takes is for the checker. */
    private static final List<String> PARAMETERS = Arrays.stream(CalendarRule.values())
            .flatMap(rule -> rule.parameters().stream())
            .distinct()
            .sorted()
            .collect(Collectors.toUnmodifiableList());

    private static Optional<String> parameter(JsonFieldReader fields, String name) {
        Optional<JsonNode> value = fields.optional(name);
        if (value.isEmpty()) {
            return Optional.empty();
        }
        return switch (value.get()) {
            case JsonString(var words, var _) -> Optional.of(words);
            case JsonNumber(var number, var _) -> Optional.of(number.toPlainString());
            default -> {
                fields.report(ProblemCode.WRONG_TYPE, name, "expected", "number");
                yield Optional.empty();
            }
        };
    }

    private static Optional<Inference.Base> base(JsonFieldReader fields) {
        if (fields.has("published")) {
            excluded(fields, "citation");
            excluded(fields, "date");
            return fields.requiredId("published", ArticleId::new)
                    .map(article -> fields.read(new Inference.Base.Published(article)));
        }
        Optional<Anchor> words = fields.requiredObject("citation").flatMap(found -> part(fields, found, anchor(found)));
        Optional<FuzzyDate> date = fields.requiredDate("date");
        return words.isEmpty() || date.isEmpty()
                ? Optional.empty()
                : Optional.of(fields.read(new Inference.Base.Words(words.get(), date.get())));
    }

    private static void excluded(JsonFieldReader fields, String name) {
        if (fields.optional(name).isPresent()) {
            fields.report(ProblemCode.UNEXPECTED_FIELD, name);
        }
    }
}
