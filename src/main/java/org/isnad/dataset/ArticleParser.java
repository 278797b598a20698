package org.isnad.dataset;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.isnad.check.ProblemCode;
import org.isnad.model.Anchor;
import org.isnad.model.Article;
import org.isnad.model.ArticleId;
import org.isnad.model.Attribute;
import org.isnad.model.Basis;
import org.isnad.model.Bilingual;
import org.isnad.model.Exemption;
import org.isnad.model.Foreign;
import org.isnad.model.Original;
import org.isnad.model.PublishedOutside;
import org.isnad.time.FuzzyDate;

/**
 * Reads what is known about an article. A faulty attribute counts as unknown and a faulty exemption is left out, so that the
 * records that cite the article stay.
 */
final class ArticleParser {
    private static final Pattern SHA256 = Pattern.compile("[0-9a-fA-F]{64}");

    private ArticleParser() {}

    static Optional<Article> article(JsonFieldReader fields) {
        Optional<ArticleId> id = fields.requiredId("id", ArticleId::new);
        Optional<String> file = fields.requiredWords("file");
        Optional<String> sha256 = fields.requiredWords("sha256");
        if (sha256.isPresent() && !SHA256.matcher(sha256.get()).matches()) {
            fields.report(ProblemCode.BAD_HASH, "sha256", "value", sha256.get());
        }
        Foreign foreign = fields.foreign();
        boolean usable = fields.good();
        Optional<Original> original =
                fields.object("original").flatMap(found -> PartParser.part(fields, found, original(found)));
        Attribute<String> headline = attribute(fields, "headline", id, value -> value.requiredWords("value"));
        Attribute<String> outlet = attribute(fields, "outlet", id, value -> value.requiredWords("value"));
        Attribute<String> agency = attribute(fields, "agency", id, value -> value.requiredWords("value"));
        Attribute<FuzzyDate> published = attribute(fields, "published", id, value -> value.requiredDate("value"));
        Optional<PublishedOutside> outside =
                fields.object("published_outside").flatMap(found -> PartParser.part(fields, found, outside(found)));
        List<Exemption> exemptions = fields.objects("exemptions").stream()
                .flatMap(found -> PartParser.part(fields, found, exemption(found, id)).stream())
                .toList();
        fields.close();
        if (!usable || id.isEmpty() || file.isEmpty() || sha256.isEmpty()) {
            return Optional.empty();
        }
        Article article = new Article(
                id.get(),
                file.get(),
                sha256.get().toLowerCase(Locale.ROOT),
                original,
                headline,
                outlet,
                agency,
                published,
                outside,
                exemptions,
                foreign);
        return Optional.of(fields.read(article));
    }

    private static Optional<PublishedOutside> outside(JsonFieldReader fields) {
        Optional<FuzzyDate> value = fields.requiredDate("value");
        Optional<Bilingual> source = fields.requiredBilingual("source");
        Optional<String> address = fields.words("address");
        Optional<Bilingual> note = fields.bilingual("note");
        return value.isPresent() && source.isPresent() && fields.good()
                ? Optional.of(fields.read(new PublishedOutside(value.get(), source.get(), address, note, false)))
                : Optional.empty();
    }

    private static Optional<Original> original(JsonFieldReader fields) {
        Optional<String> file = fields.requiredWords("file");
        Optional<String> sha256 = fields.requiredWords("sha256");
        if (sha256.isPresent() && !SHA256.matcher(sha256.get()).matches()) {
            fields.report(ProblemCode.BAD_HASH, "sha256", "value", sha256.get());
        }
        return file.isPresent() && fields.good()
                ? sha256.map(sum -> new Original(file.get(), sum.toLowerCase(Locale.ROOT)))
                : Optional.empty();
    }

    private static <T> Attribute<T> attribute(
            JsonFieldReader article,
            String name,
            Optional<ArticleId> id,
            Function<JsonFieldReader, Optional<T>> value) {
        return article.object(name)
                .flatMap(fields -> PartParser.part(article, fields, attribute(fields, id, value)))
                .orElseGet(Attribute::unknown);
    }

    private static <T> Optional<Attribute<T>> attribute(
            JsonFieldReader fields, Optional<ArticleId> article, Function<JsonFieldReader, Optional<T>> read) {
        Optional<Basis> basis = fields.requiredCode("basis", Basis.class);
        if (basis.isPresent() && basis.get() == Basis.UNKNOWN && fields.has("value")) {
            fields.optional("value");
            fields.report(ProblemCode.UNEXPECTED_FIELD, "value");
        }
        Optional<T> value = basis.isPresent() && basis.get() == Basis.UNKNOWN ? Optional.empty() : read.apply(fields);
        Optional<Anchor> anchor = fields.object("anchor")
                .flatMap(found -> PartParser.part(fields, found, PartParser.anchor(found, article)));
        Optional<Bilingual> note = fields.bilingual("note");
        if (basis.isEmpty()) {
            return Optional.empty();
        }
        boolean printed = basis.get() == Basis.STATED || basis.get() == Basis.CONTRADICTED;
        if (printed && !fields.has("anchor")) {
            fields.missing("anchor");
        }
        boolean explained = basis.get() != Basis.STATED && basis.get() != Basis.UNKNOWN;
        if (explained && !fields.has("note")) {
            fields.missing("note");
        }
        return fields.good() ? Optional.of(new Attribute<>(value, basis.get(), anchor, note)) : Optional.empty();
    }

    private static Optional<Exemption> exemption(JsonFieldReader fields, Optional<ArticleId> article) {
        Optional<Integer> paragraph = PartParser.count(fields, "paragraph");
        Optional<Anchor> words = Optional.empty();
        if (fields.has("exact")) {
            words = PartParser.anchor(fields, article);
        }
        Optional<Exemption.Reason> reason = fields.requiredCode("reason", Exemption.Reason.class);
        Optional<Bilingual> note = fields.bilingual("note");
        if (reason.isPresent() && reason.get() == Exemption.Reason.OTHER && !fields.has("note")) {
            fields.missing("note");
        }
        if (paragraph.isEmpty() || reason.isEmpty() || !fields.good()) {
            return Optional.empty();
        }
        return Optional.of(fields.read(new Exemption(paragraph.get(), words, reason.get(), note)));
    }
}
