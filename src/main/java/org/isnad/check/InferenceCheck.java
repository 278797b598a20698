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
        Optional<CalendarRule> known = CalendarRule.of(inference.rule());
        if (known.isEmpty()) {
            report(ProblemCode.RULE_UNKNOWN, record, inference, "rule", "value", inference.rule());
            return;
        }
        CalendarRule rule = known.get();
        if (!inference.parameters().keySet().equals(Set.copyOf(rule.parameters()))) {
            badParameters(rule, record, inference);
            return;
        }
        Optional<FuzzyDate> base = base(inference);
        if (base.isEmpty()) {
            if (rule.computes()) {
                report(ProblemCode.BASE_UNDATED, record, inference, "base", "rule", rule.code());
            }
        } else if (!rule.accepts(base.get())) {
            report(
                    ProblemCode.BASE_IMPRECISE,
                    record,
                    inference,
                    "base",
                    "rule",
                    rule.code(),
                    "date",
                    base.get().edtf());
        } else if (rule.computes()) {
            recompute(record, inference, rule, base.get());
        }
    }

    private void recompute(DatedRecord record, Inference inference, CalendarRule rule, FuzzyDate base) {
        FuzzyDate expected;
        try {
            expected = rule.apply(base, inference.parameters());
        } catch (DateTimeException | NumberFormatException e) {
            // A parameter that names no day or month, or a result beyond the calendar.
            badParameters(rule, record, inference);
            return;
        }
        if (!CalendarRule.sameExtent(expected, record.date())) {
            problems.add(Problem.of(
                    ProblemCode.INFERENCE_MISMATCH,
                    new Subject.OfRecord(record.id()),
                    sources.of(record, "date"),
                    "id",
                    record.id().value(),
                    "rule",
                    rule.code(),
                    "base",
                    base.edtf(),
                    "expected",
                    expected.edtf(),
                    "date",
                    record.date().edtf()));
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

    private void badParameters(CalendarRule rule, DatedRecord record, Inference inference) {
        report(
                ProblemCode.RULE_PARAMETERS,
                record,
                inference,
                "rule",
                "rule",
                rule.code(),
                "parameters",
                rule.parameters().isEmpty() ? "–" : String.join(", ", rule.parameters()));
    }

    private void report(ProblemCode code, DatedRecord record, Inference inference, String field, Object... arguments) {
        problems.add(Problem.of(code, new Subject.OfRecord(record.id()), sources.of(inference, field), arguments));
    }
}
