package org.isnad.cli.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.isnad.compare.Agreement;
import org.isnad.compare.Comparison;
import org.isnad.compare.Difference;
import org.isnad.compare.Field;
import org.isnad.compare.FieldCodes;
import org.isnad.compare.Pair;
import org.isnad.compare.Side;
import org.isnad.dataset.LoadedDataset;
import org.isnad.json.JsonNode;
import org.isnad.json.JsonNode.JsonArray;
import org.isnad.json.JsonNode.JsonBoolean;
import org.isnad.json.JsonNode.JsonNull;
import org.isnad.json.JsonNode.JsonNumber;
import org.isnad.json.JsonNode.JsonObject;
import org.isnad.json.JsonNode.JsonString;
import org.isnad.json.JsonWriter;
import org.isnad.model.Article;
import org.isnad.model.Citation;
import org.isnad.model.DatedRecord;
import org.isnad.model.Event;

/** What {@code compare} tells, as JSON; docs/cli.md describes the fields. */
public final class CompareReport {
    private static final int DIGITS = 4;

    private CompareReport() {}

    /** One JSON object. */
    public static String json(Comparison comparison) {
        Map<String, JsonNode> fields = new LinkedHashMap<>();
        fields.put("first", json(comparison.first()));
        fields.put("second", json(comparison.second()));
        fields.put("articles_only_first", articles(comparison.articlesOnly(Side.FIRST)));
        fields.put("articles_only_second", articles(comparison.articlesOnly(Side.SECOND)));
        fields.put(
                "published",
                new JsonArray(comparison.publications().stream()
                        .map(CompareReport::json)
                        .toList()));
        FieldCodes first = new FieldCodes(comparison.first().dataset());
        FieldCodes second = new FieldCodes(comparison.second().dataset());
        fields.put(
                "pairs",
                new JsonArray(comparison.pairs().stream()
                        .map(pair -> json(pair, first, second))
                        .toList()));
        fields.put("only_first", alone(comparison, Side.FIRST, comparison.onlyFirst()));
        fields.put("only_second", alone(comparison, Side.SECOND, comparison.onlySecond()));
        fields.put("records_in_both", number(comparison.recordsInBoth()));
        Map<String, JsonNode> agreement = new LinkedHashMap<>();
        for (Field field : Field.values()) {
            agreement.put(FieldCodes.name(field), json(comparison.agreement(field)));
        }
        fields.put("agreement", new JsonObject(agreement));
        return JsonWriter.write(new JsonObject(fields));
    }

    /** When an article was published, and on what that rests. */
    public static String published(Article article) {
        String basis = article.published().basis().name().toLowerCase(Locale.ROOT);
        return article.published()
                .value()
                .map(date -> date.edtf() + " " + basis)
                .orElse(basis);
    }

    /** A number of so many decimals at most. */
    public static BigDecimal rounded(double number, int digits) {
        return BigDecimal.valueOf(number).setScale(digits, RoundingMode.HALF_EVEN);
    }

    private static JsonNode json(LoadedDataset dataset) {
        Map<String, JsonNode> fields = new LinkedHashMap<>();
        fields.put("source", new JsonString(dataset.source()));
        fields.put("events", number(dataset.dataset().events().size()));
        fields.put("figures", number(dataset.dataset().figures().size()));
        return new JsonObject(fields);
    }

    private static JsonNode articles(List<Article> articles) {
        return new JsonArray(articles.stream()
                .<JsonNode>map(article -> new JsonString(article.file()))
                .toList());
    }

    private static JsonNode json(Comparison.Publication other) {
        Map<String, JsonNode> fields = new LinkedHashMap<>();
        fields.put("article", new JsonString(other.first().file()));
        fields.put("first", new JsonString(published(other.first())));
        fields.put("second", new JsonString(published(other.second())));
        return new JsonObject(fields);
    }

    private static JsonNode json(Pair pair, FieldCodes first, FieldCodes second) {
        Map<String, JsonNode> fields = new LinkedHashMap<>();
        fields.put("kind", kind(pair.first()));
        fields.put("first", new JsonString(pair.first().id().value()));
        fields.put("second", new JsonString(pair.second().id().value()));
        fields.put("words_in_common", new JsonNumber(rounded(pair.share(), DIGITS)));
        fields.put("different", new JsonBoolean(pair.different()));
        List<JsonNode> differences = new ArrayList<>();
        for (Difference difference : pair.differences()) {
            differences.add(
                    switch (difference) {
                        case Difference.InRecord(var field) ->
                            values(
                                    field,
                                    new JsonString(first.of(field, pair.first())),
                                    new JsonString(second.of(field, pair.second())),
                                    Optional.empty());
                        case Difference.InCitation(var field, int mine, int theirs) -> {
                            Citation one = pair.first().citations().get(mine);
                            yield values(
                                    field,
                                    new JsonString(first.of(field, one)),
                                    new JsonString(second.of(
                                            field, pair.second().citations().get(theirs))),
                                    Optional.of(one));
                        }
                        case Difference.Alone(var side, int citation) -> {
                            Citation alone = (side == Side.FIRST ? pair.first() : pair.second())
                                    .citations()
                                    .get(citation);
                            JsonNode words = new JsonString(alone.anchor().exact());
                            yield values(
                                    Field.WORDS,
                                    side == Side.FIRST ? words : new JsonNull(),
                                    side == Side.SECOND ? words : new JsonNull(),
                                    Optional.of(alone));
                        }
                    });
        }
        fields.put("differences", new JsonArray(differences));
        return new JsonObject(fields);
    }

    private static JsonNode values(Field field, JsonNode first, JsonNode second, Optional<Citation> citation) {
        Map<String, JsonNode> fields = new LinkedHashMap<>();
        fields.put("field", new JsonString(FieldCodes.name(field)));
        fields.put("first", first);
        fields.put("second", second);
        citation.ifPresent(cited -> fields.put("citation", json(cited)));
        return new JsonObject(fields);
    }

    private static JsonNode json(Citation citation) {
        Map<String, JsonNode> fields = new LinkedHashMap<>();
        fields.put("article", new JsonString(citation.anchor().article().value()));
        fields.put("paragraph", number(citation.anchor().paragraph()));
        fields.put("words", new JsonString(citation.anchor().exact()));
        return new JsonObject(fields);
    }

    private static JsonNode alone(Comparison comparison, Side side, List<DatedRecord> records) {
        return new JsonArray(records.stream()
                .map(record -> {
                    Map<String, JsonNode> fields = new LinkedHashMap<>();
                    fields.put("kind", kind(record));
                    fields.put("id", new JsonString(record.id().value()));
                    fields.put("date", new JsonString(record.date().edtf()));
                    fields.put(
                            "citations",
                            new JsonArray(record.citations().stream()
                                    .map(CompareReport::json)
                                    .toList()));
                    fields.put(
                            "words_cited_by",
                            new JsonArray(comparison.kin(side, record).stream()
                                    .<JsonNode>map(
                                            kin -> new JsonString(kin.id().value()))
                                    .toList()));
                    return (JsonNode) new JsonObject(fields);
                })
                .toList());
    }

    private static JsonNode json(Agreement agreement) {
        Map<String, JsonNode> fields = new LinkedHashMap<>();
        fields.put("n", number(agreement.n()));
        fields.put("same", number(agreement.same()));
        fields.put("share", number(agreement.share()));
        fields.put("kappa", number(agreement.kappa()));
        return new JsonObject(fields);
    }

    private static JsonNode kind(DatedRecord record) {
        return new JsonString(record instanceof Event ? "event" : "figure");
    }

    private static JsonNode number(int value) {
        return new JsonNumber(BigDecimal.valueOf(value));
    }

    private static JsonNode number(Optional<Double> value) {
        return value.<JsonNode>map(number -> new JsonNumber(rounded(number, DIGITS)))
                .orElseGet(JsonNull::new);
    }
}
