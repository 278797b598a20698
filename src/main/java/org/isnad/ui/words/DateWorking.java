package org.isnad.ui.words;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.isnad.dates.CalendarRule;
import org.isnad.labels.Labels;
import org.isnad.model.Article;
import org.isnad.model.ArticleId;
import org.isnad.model.Attribute;
import org.isnad.model.Bilingual;
import org.isnad.model.Dataset;
import org.isnad.model.DatedRecord;
import org.isnad.model.Inference;
import org.isnad.time.FuzzyDate;
import org.isnad.ui.record.RecordLink;
import org.isnad.ui.record.RecordSummary.Step;

/**
 * How inferred dates were found, in words: phrase, base, rule, result.
 *
 * @param dataset whose articles were published
 * @param names of the articles
 * @param labels the words
 */
public record DateWorking(Dataset dataset, SourceNames names, Labels labels) {

    /** The steps; none for a stated date. */
    List<Step> steps(DatedRecord record) {
        return inference(record)
                .map(inference -> List.of(
                        new Step(
                                labels.text("record.step.phrase", "n", 1),
                                labels.text(
                                        "record.quoted",
                                        "words",
                                        inference.phrase().exact()),
                                Optional.of(names.place(inference.phrase())),
                                new RecordLink.Words(inference.phrase())),
                        base(inference),
                        new Step(
                                labels.text("record.step.rule", "n", 3),
                                rule(inference),
                                Optional.empty(),
                                new RecordLink.Rule()),
                        new Step(
                                labels.text("record.step.result", "n", 4),
                                labels.date(record),
                                Optional.empty(),
                                new RecordLink.Period())))
                .orElse(List.of());
    }

    /** Why the date was found so; empty for a stated date. */
    public Optional<String> reasoning(DatedRecord record) {
        return inference(record).map(Inference::reasoning).map(labels::passage);
    }

    /** On what a date rests, in a few words: that the article prints it, or the rule by which it was inferred. */
    public String basis(DatedRecord record) {
        return inference(record)
                .map(inference -> labels.text("record.basis_rule", "rule", rule(inference)))
                .orElseGet(() -> labels.text("record.date_basis.stated"));
    }

    public static Optional<Inference> inference(DatedRecord record) {
        return record.dateBasis().working();
    }

    /** The rule in words; its code where it is none that is known. */
    public String rule(Inference inference) {
        return rule(inference.rule(), inference.parameters(), labels);
    }

    /** A rule in words; its code where it is none that is known. */
    static String rule(String code, Map<String, String> written, Labels labels) {
        return CalendarRule.of(code)
                .filter(rule -> written.keySet().containsAll(rule.parameters()))
                .map(rule -> labels.text("record.rule." + rule.code(), parameters(written, labels)))
                .orElse(code);
    }

    private static Object[] parameters(Map<String, String> written, Labels labels) {
        return written.entrySet().stream()
                .flatMap(given -> Stream.of(given.getKey(), parameter(given.getKey(), given.getValue(), labels)))
                .toArray();
    }

    private static Object parameter(String name, String value, Labels labels) {
        return switch (name) {
            case "weekday" -> labels.text("record.weekday." + value.toLowerCase(Locale.ROOT));
            case "month" -> labels.month(Integer.parseInt(value));
            default -> Integer.parseInt(value);
        };
    }

    private Step base(Inference inference) {
        return switch (inference.base()) {
            case Inference.Base.Words(var anchor, var date) ->
                new Step(
                        labels.text("record.step.base", "n", 2),
                        labels.text("record.base.words", "words", anchor.exact(), "date", labels.date(date)),
                        Optional.of(names.place(anchor)),
                        new RecordLink.Words(anchor));
            case Inference.Base.Published(var id) -> published(id);
        };
    }

    private Step published(ArticleId id) {
        Attribute<FuzzyDate> published = dataset.articles().stream()
                .filter(article -> article.id().equals(id))
                .findFirst()
                .map(Article::publication)
                .orElseGet(Attribute::unknown);
        String date = published
                .value()
                .map(value -> labels.text(
                        "article.with_basis", "value", labels.date(value), "basis", labels.word(published.basis())))
                .orElseGet(() -> labels.text("article.not_dated"));
        Optional<Bilingual> note = published.note();
        return new Step(
                labels.text("record.step.base", "n", 2),
                labels.text("record.base.published", "numeral", names.numeral(id), "date", date),
                note.map(labels::passage),
                published
                        .anchor()
                        .<RecordLink>map(RecordLink.Words::new)
                        .orElseGet(() -> new RecordLink.WholeArticle(id)));
    }
}
