package org.isnad.dataset;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.isnad.Progress;
import org.isnad.check.ProblemCode;
import org.isnad.check.Subject;
import org.isnad.document.DatasetList;
import org.isnad.json.JsonNode.JsonNumber;
import org.isnad.json.JsonNode.JsonObject;
import org.isnad.model.Accepted;
import org.isnad.model.ActorId;
import org.isnad.model.Article;
import org.isnad.model.ArticleId;
import org.isnad.model.Bilingual;
import org.isnad.model.Dataset;
import org.isnad.model.Foreign;
import org.isnad.model.NoteId;
import org.isnad.model.RecordId;
import org.isnad.model.SeriesId;
import org.isnad.model.Suspicion;

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
        JsonFieldReader fields = new JsonFieldReader(root, log, Subject.WHOLE);
        fields.optional("$schema");
        fields.optional("format");
        Optional<String> id = fields.requiredId("id", Function.identity());
        Optional<Bilingual> title = fields.requiredBilingual("title");
        Optional<Bilingual> description = fields.bilingual("description");
        String language = language(fields);
        Optional<SeriesId> chart = fields.object("chart")
                .flatMap(found -> PartParser.part(fields, found, found.requiredId("series", SeriesId::new)));
        List<Article> articles =
                records(fields, DatasetList.ARTICLES, DatasetParser::ofArticle, ArticleParser::article);
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
                records(fields, DatasetList.CATEGORIES, RecordParser::category),
                records(fields, DatasetList.ACTORS, RecordParser::actor),
                records(fields, DatasetList.PLACES, RecordParser::place),
                records(fields, DatasetList.SERIES, RecordParser::series),
                records(fields, DatasetList.QUESTIONS, RecordParser::question),
                records(fields, DatasetList.EVENTS, DatasetParser::ofRecord, RecordParser::event),
                records(fields, DatasetList.FIGURES, DatasetParser::ofRecord, RecordParser::figure),
                records(fields, DatasetList.NOTES, DatasetParser::ofNote, RecordParser::note),
                fields.objects("accepted").stream()
                        .flatMap(found -> PartParser.part(fields, found, accepted(found)).stream())
                        .toList(),
                foreign);
        fields.close();
        return fields.read(dataset);
    }

    private static Optional<Accepted> accepted(JsonFieldReader fields) {
        Optional<Suspicion> suspicion = fields.requiredCode("suspicion", Suspicion.class);
        Optional<String> id = fields.requiredId("id", Function.identity());
        Optional<ActorId> actor = fields.id("actor", ActorId::new);
        Optional<Bilingual> reason = fields.requiredBilingual("reason");
        return suspicion.isPresent() && id.isPresent() && reason.isPresent()
                ? Optional.of(new Accepted(suspicion.get(), id.get(), actor, reason.get()))
                : Optional.empty();
    }

    /** The records of a list; of which nothing could be made is noted by its index. */
    private static <T> List<T> records(
            JsonFieldReader fields, DatasetList list, Function<JsonFieldReader, Optional<T>> read) {
        List<T> records = new ArrayList<>();
        Progress.begin(Progress.Phase.MAKING);
        fields.elements(list, (element, index) -> {
            Progress.step();
            Optional<T> record = element.flatMap(read);
            record.ifPresent(records::add);
            if (record.isEmpty()) {
                fields.log().unread(list, index);
            }
        });
        return records;
    }

    private static <T> List<T> records(
            JsonFieldReader fields,
            DatasetList list,
            Function<String, Subject> subject,
            Function<JsonFieldReader, Optional<T>> read) {
        return records(fields, list, found -> read.apply(found.about(subject)));
    }

    private static Subject ofArticle(String id) {
        return new Subject.OfArticle(new ArticleId(id));
    }

    private static Subject ofRecord(String id) {
        return new Subject.OfRecord(new RecordId(id));
    }

    private static Subject ofNote(String id) {
        return new Subject.OfNote(new NoteId(id));
    }

    private static String language(JsonFieldReader fields) {
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
