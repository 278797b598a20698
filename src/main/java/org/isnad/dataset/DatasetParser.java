package org.isnad.dataset;

import java.math.BigDecimal;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.isnad.check.ProblemCode;
import org.isnad.json.JsonNode.JsonNumber;
import org.isnad.json.JsonNode.JsonObject;
import org.isnad.model.Article;
import org.isnad.model.Bilingual;
import org.isnad.model.Dataset;
import org.isnad.model.Foreign;
import org.isnad.model.SeriesId;

/** Reads the outermost object of a data set. */
final class DatasetParser {

    /** Stands for the id of a data set that has none, so that the rest can be shown. */
    private static final String NAMELESS = "unnamed";

    private DatasetParser() {}

    /** Whether the object says that it is of format 1. */
    static boolean isFormat1(JsonObject root) {
        return root.fields().get("format") instanceof JsonNumber(var number, var _)
                && number.compareTo(BigDecimal.ONE) == 0;
    }

    static Dataset parse(JsonObject root, ReadLog log) {
        Fields fields = new Fields(root, log);
        fields.optional("$schema");
        fields.optional("format");
        Optional<String> id = fields.requiredId("id", Function.identity());
        Optional<Bilingual> title = fields.requiredBilingual("title");
        Optional<Bilingual> description = fields.bilingual("description");
        String language = language(fields);
        Optional<SeriesId> chart = fields.object("chart")
                .flatMap(found -> PartParser.part(fields, found, found.requiredId("series", SeriesId::new)));
        List<Article> articles = records(fields, "articles", ArticleParser::article);
        if (!fields.has("articles")) {
            fields.missing("articles");
        }
        Foreign foreign = fields.foreign();
        Dataset dataset = new Dataset(
                id.orElse(NAMELESS),
                title.orElseGet(() -> new Bilingual(id.orElse(NAMELESS), Optional.empty())),
                description,
                language,
                chart,
                articles,
                records(fields, "categories", RecordParser::category),
                records(fields, "actors", RecordParser::actor),
                records(fields, "places", RecordParser::place),
                records(fields, "series", RecordParser::series),
                records(fields, "questions", RecordParser::question),
                records(fields, "events", RecordParser::event),
                records(fields, "figures", RecordParser::figure),
                records(fields, "notes", RecordParser::note),
                foreign);
        fields.close();
        return log.from(root, dataset);
    }

    private static <T> List<T> records(Fields fields, String name, Function<Fields, Optional<T>> read) {
        return fields.objects(name).stream()
                .flatMap(found -> read.apply(found).stream())
                .toList();
    }

    private static String language(Fields fields) {
        Optional<String> tag = fields.words("language");
        if (tag.isEmpty()) {
            return Defaults.LANGUAGE;
        }
        try {
            return new Locale.Builder().setLanguageTag(tag.get()).build().toLanguageTag();
        } catch (IllformedLocaleException e) {
            fields.report(ProblemCode.BAD_LANGUAGE, "language", "value", tag.get());
            return Defaults.LANGUAGE;
        }
    }
}
