package org.isnad.check;

import java.time.DateTimeException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.isnad.dates.CalendarRule;
import org.isnad.model.Article;
import org.isnad.model.ArticleId;
import org.isnad.model.Attribute;
import org.isnad.model.DateBasis;
import org.isnad.model.DatedRecord;
import org.isnad.model.Inference;
import org.isnad.model.PublishedOutside;
import org.isnad.time.FuzzyDate;

/** Recomputes inferred dates. */
final class InferenceCheck {
    private final Map<ArticleId, Article> articles;
    private final SourceMap sources;
    private final List<Problem> problems;

    InferenceCheck(Map<ArticleId, Article> articles, SourceMap sources, List<Problem> problems) {
        this.articles = articles;
        this.sources = sources;
        this.problems = problems;
    }

    void check(DatedRecord record) {
        if (!(record.dateBasis() instanceof DateBasis.Inferred(var inference))) {
            return;
        }
        Working working = new Working(
                inference, inference.rule(), inference.parameters(), base(inference), Optional.empty(), record.date());
        check(record, working);
        inference.outside().ifPresent(outside -> checkOutside(record, outside));
    }

    /** When an article was published by a source outside must be possible by its own words. */
    void check(Article article) {
        article.publishedOutside()
                .filter(outside -> article.published()
                        .value()
                        .filter(words ->
                                !words.bounds().overlaps(outside.value().bounds()))
                        .isPresent())
                .ifPresent(outside -> problems.add(Problem.of(
                        ProblemCode.OUTSIDE_BEYOND_WORDS,
                        new Subject.OfArticle(article.id()),
                        sources.of(outside, "value"),
                        "id",
                        article.id().value(),
                        "date",
                        outside.value().edtf(),
                        "words",
                        article.published().value().map(FuzzyDate::edtf).orElse(""))));
    }

    private void checkOutside(DatedRecord record, Inference.Outside outside) {
        Optional<FuzzyDate> published = Optional.ofNullable(articles.get(outside.article()))
                .flatMap(Article::publishedOutside)
                .map(PublishedOutside::value);
        if (published.isEmpty()) {
            problems.add(Problem.of(
                    ProblemCode.OUTSIDE_UNDATED,
                    new Subject.OfRecord(record.id()),
                    sources.of(outside, "published"),
                    "id",
                    record.id().value(),
                    "article",
                    outside.article().value()));
        } else if (!record.date().bounds().contains(outside.date().bounds())) {
            problems.add(Problem.of(
                    ProblemCode.OUTSIDE_BEYOND_WORDS,
                    new Subject.OfRecord(record.id()),
                    sources.of(outside, "date"),
                    "id",
                    record.id().value(),
                    "date",
                    outside.date().edtf(),
                    "words",
                    record.date().edtf()));
        } else {
            check(
                    record,
                    new Working(
                            outside,
                            outside.rule(),
                            outside.parameters(),
                            published,
                            Optional.of(record.date()),
                            outside.date()));
        }
    }

    /**
     * A date and the rule that has to give it.
     *
     * @param written where that stands in the file
     * @param rule its code
     * @param parameters of the rule
     * @param base from which it counts; empty where that has no date
     * @param within of what it gives only this part counts; empty for all of it
     * @param date what is written
     */
    private record Working(
            Object written,
            String rule,
            Map<String, String> parameters,
            Optional<FuzzyDate> base,
            Optional<FuzzyDate> within,
            FuzzyDate date) {}

    private void check(DatedRecord record, Working working) {
        Optional<CalendarRule> known = CalendarRule.of(working.rule());
        if (known.isEmpty()) {
            report(ProblemCode.RULE_UNKNOWN, record, working, "rule", "value", working.rule());
            return;
        }
        CalendarRule rule = known.get();
        if (!working.parameters().keySet().equals(Set.copyOf(rule.parameters()))) {
            badParameters(rule, record, working);
        } else if (working.base().isEmpty()) {
            if (rule.computes()) {
                report(ProblemCode.BASE_UNDATED, record, working, "base", "rule", rule.code());
            }
        } else if (!rule.accepts(working.base().get())) {
            report(
                    ProblemCode.BASE_IMPRECISE,
                    record,
                    working,
                    "base",
                    "rule",
                    rule.code(),
                    "date",
                    working.base().get().edtf());
        } else if (rule.computes()) {
            recompute(record, working, rule, working.base().get());
        }
    }

    private void recompute(DatedRecord record, Working working, CalendarRule rule, FuzzyDate base) {
        FuzzyDate expected;
        try {
            FuzzyDate computed = rule.apply(base, working.parameters());
            expected = working.within()
                    .map(words -> OutsideDates.common(computed, words).orElse(computed))
                    .orElse(computed);
        } catch (DateTimeException | NumberFormatException e) {
            // A parameter that names no day or month, or a result beyond the calendar.
            badParameters(rule, record, working);
            return;
        }
        if (!CalendarRule.sameExtent(expected, working.date())) {
            problems.add(Problem.of(
                    ProblemCode.INFERENCE_MISMATCH,
                    new Subject.OfRecord(record.id()),
                    working.within().isPresent() ? sources.of(working.written(), "date") : sources.of(record, "date"),
                    "id",
                    record.id().value(),
                    "rule",
                    rule.code(),
                    "base",
                    base.edtf(),
                    "expected",
                    expected.edtf(),
                    "date",
                    working.date().edtf()));
        }
    }

    private Optional<FuzzyDate> base(Inference inference) {
        return switch (inference.base()) {
            case Inference.Base.Published(var article) ->
                Optional.ofNullable(articles.get(article))
                        .map(Article::published)
                        .flatMap(Attribute::value);
            case Inference.Base.Words(var _, var date) -> Optional.of(date);
        };
    }

    private void badParameters(CalendarRule rule, DatedRecord record, Working working) {
        report(
                ProblemCode.RULE_PARAMETERS,
                record,
                working,
                "rule",
                "rule",
                rule.code(),
                "parameters",
                rule.parameters().isEmpty() ? "–" : String.join(", ", rule.parameters()));
    }

    private void report(ProblemCode code, DatedRecord record, Working working, String field, Object... arguments) {
        problems.add(
                Problem.of(code, new Subject.OfRecord(record.id()), sources.of(working.written(), field), arguments));
    }
}
