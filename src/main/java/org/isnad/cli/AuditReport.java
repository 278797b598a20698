package org.isnad.cli;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.isnad.check.ArticleAudit;
import org.isnad.check.AuditedSentence;
import org.isnad.check.AuditedSentence.Coverage;
import org.isnad.check.OmissionAudit;
import org.isnad.check.Problem;
import org.isnad.dataset.LoadResult;
import org.isnad.dates.token.Expression;
import org.isnad.json.JsonNode;
import org.isnad.json.JsonNode.JsonArray;
import org.isnad.json.JsonNode.JsonNumber;
import org.isnad.json.JsonNode.JsonObject;
import org.isnad.json.JsonNode.JsonString;
import org.isnad.json.JsonWriter;

/**
 * The report of {@code audit} on a data set.
 *
 * @param source the file as the user named it
 * @param complete whether the data set and all its articles could be read
 * @param problems everything that was found at reading
 * @param articles the audit of each article
 */
record AuditReport(String source, boolean complete, List<Problem> problems, List<ArticleAudit> articles) {

    static AuditReport of(LoadResult result) {
        return switch (result) {
            case LoadResult.Refused(var source, var problems) -> new AuditReport(source, false, problems, List.of());
            case LoadResult.Loaded(var loaded) -> {
                List<ArticleAudit> articles = OmissionAudit.of(loaded.dataset(), loaded.texts(), loaded.evidence());
                boolean complete =
                        articles.size() == loaded.dataset().articles().size();
                yield new AuditReport(loaded.source(), complete, loaded.problems(), articles);
            }
        };
    }

    /** The sentences that are left over in all articles. */
    List<AuditedSentence> leftOver() {
        return articles.stream().flatMap(audit -> audit.leftOver().stream()).toList();
    }

    /** The share of an article in per cent, rounded down to one decimal: it is 100 only when nothing is left over. */
    static BigDecimal percent(ArticleAudit audit) {
        return BigDecimal.valueOf(audit.share() * 100)
                .setScale(1, RoundingMode.DOWN)
                .stripTrailingZeros();
    }

    /** One JSON object. */
    String json() {
        Map<String, JsonNode> fields = new LinkedHashMap<>();
        fields.put(
                "articles",
                new JsonArray(articles.stream().map(AuditReport::json).toList()));
        fields.put(
                "left_over",
                new JsonArray(leftOver().stream().map(AuditReport::json).toList()));
        return JsonWriter.write(new JsonObject(fields));
    }

    private static JsonNode json(ArticleAudit audit) {
        Map<String, JsonNode> fields = new LinkedHashMap<>();
        fields.put("id", new JsonString(audit.article().id().value()));
        fields.put("file", new JsonString(audit.article().file()));
        fields.put("sentences", number(audit.sentences()));
        fields.put("dated_or_numeric", number(audit.datedOrNumeric().size()));
        fields.put("cited", number(audit.count(Coverage.CITED)));
        fields.put("exempted", number(audit.count(Coverage.EXEMPTED)));
        fields.put("left_over", number(audit.count(Coverage.LEFT_OVER)));
        fields.put("share", new JsonNumber(BigDecimal.valueOf(audit.share()).setScale(4, RoundingMode.DOWN)));
        return new JsonObject(fields);
    }

    private static JsonNode json(AuditedSentence sentence) {
        Map<String, JsonNode> fields = new LinkedHashMap<>();
        fields.put("article", new JsonString(sentence.article().value()));
        fields.put("paragraph", number(sentence.paragraph()));
        fields.put("start", number(sentence.range().start()));
        fields.put("end", number(sentence.range().end()));
        fields.put("sentence", new JsonString(sentence.sentence()));
        fields.put(
                "expressions",
                new JsonArray(sentence.expressions().stream()
                        .map(expression -> json(sentence, expression))
                        .toList()));
        return new JsonObject(fields);
    }

    private static JsonNode json(AuditedSentence sentence, Expression expression) {
        Map<String, JsonNode> fields = new LinkedHashMap<>();
        fields.put("start", number(expression.range().start()));
        fields.put("end", number(expression.range().end()));
        fields.put("words", new JsonString(sentence.words(expression)));
        fields.put("kind", new JsonString(expression.kind().name().toLowerCase(Locale.ROOT)));
        return new JsonObject(fields);
    }

    private static JsonNode number(int value) {
        return new JsonNumber(BigDecimal.valueOf(value));
    }
}
