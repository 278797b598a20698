package org.isnad.check;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.isnad.dates.CalendarRule;
import org.isnad.model.Article;
import org.isnad.model.ArticleId;
import org.isnad.model.Dataset;
import org.isnad.model.DateBasis;
import org.isnad.model.DatedRecord;
import org.isnad.model.Event;
import org.isnad.model.Figure;
import org.isnad.model.Inference;
import org.isnad.time.DateBounds;
import org.isnad.time.DateChoice;
import org.isnad.time.FuzzyDate;
import org.isnad.time.PeriodDate;

/**
 * Counts dates from publications that are known from outside of the articles: each by its own rule, and never beyond what the
 * words of the articles allow.
 */
public final class OutsideDates {
    private final Map<ArticleId, FuzzyDate> publications;

    private OutsideDates(Dataset dataset) {
        publications = dataset.articles().stream()
                .filter(article -> article.publishedOutside().isPresent())
                .collect(Collectors.toMap(
                        Article::id,
                        article -> article.publishedOutside().orElseThrow().value(),
                        (one, other) -> one));
    }

    /** Whether any article has such a publication. */
    public static boolean anyIn(Dataset dataset) {
        return dataset.articles().stream()
                .anyMatch(article -> article.publishedOutside().isPresent());
    }

    /**
     * The data set with its dates counted from outside: those that become narrower have the basis {@link DateBasis.Outside},
     * the articles are published when the source outside says. All else stays; of a data set without such publications,
     * everything.
     */
    public static Dataset counted(Dataset dataset) {
        if (!anyIn(dataset)) {
            return dataset;
        }
        OutsideDates dates = new OutsideDates(dataset);
        List<Article> articles = dataset.articles().stream()
                .map(article ->
                        article.withPublishedOutside(article.publishedOutside().map(outside -> outside.withUsed(true))))
                .toList();
        List<Event> events = dataset.events().stream()
                .map(event -> dates.of(event)
                        .map(date -> event.withDate(date).withDateBasis(basis(event)))
                        .orElse(event))
                .toList();
        List<Figure> figures = dataset.figures().stream()
                .map(figure -> dates.of(figure)
                        .map(date -> figure.withDate(date).withDateBasis(basis(figure)))
                        .orElse(figure))
                .toList();
        return dataset.withArticles(articles).withEvents(events).withFigures(figures);
    }

    private static DateBasis basis(DatedRecord record) {
        return record.dateBasis() instanceof DateBasis.Inferred(var inference)
                ? new DateBasis.Outside(inference, record.date())
                : record.dateBasis();
    }

    /** The date of a record, counted from outside; empty where it stays as the words give it. */
    private Optional<FuzzyDate> of(DatedRecord record) {
        if (!(record.dateBasis() instanceof DateBasis.Inferred(var inference))) {
            return Optional.empty();
        }
        Optional<FuzzyDate> date = inference
                .outside()
                .<Optional<FuzzyDate>>map(outside ->
                        publications.containsKey(outside.article()) ? Optional.of(outside.date()) : Optional.empty())
                .orElseGet(() -> ofItsRule(inference, record.date()));
        DateBounds words = record.date().bounds();
        return date.filter(one -> words.contains(one.bounds()) && !words.equals(one.bounds()));
    }

    private Optional<FuzzyDate> ofItsRule(Inference inference, FuzzyDate inWords) {
        if (!(inference.base() instanceof Inference.Base.Published(var article))) {
            return Optional.empty();
        }
        return Optional.ofNullable(publications.get(article))
                .flatMap(published -> CalendarRule.of(inference.rule())
                        .filter(CalendarRule::computes)
                        .filter(rule -> rule.accepts(published))
                        .flatMap(rule -> computed(rule, published, inference.parameters()))
                        .flatMap(date -> common(date, inWords)));
    }

    private static Optional<FuzzyDate> computed(CalendarRule rule, FuzzyDate base, Map<String, String> parameters) {
        try {
            return Optional.of(rule.apply(base, parameters));
        } catch (DateTimeException | NumberFormatException e) {
            // Parameters of no day: said where the rule of the record is checked.
            return Optional.empty();
        }
    }

    /** What two dates have in common: the first where it lies within the second; empty where they have no day together. */
    static Optional<FuzzyDate> common(FuzzyDate date, FuzzyDate words) {
        DateBounds one = date.bounds();
        DateBounds other = words.bounds();
        if (other.contains(one)) {
            return Optional.of(date);
        }
        if (!other.overlaps(one)) {
            return Optional.empty();
        }
        DateBounds both =
                new DateBounds(Math.max(one.fromDay(), other.fromDay()), Math.min(one.toDay(), other.toDay()));
        return Optional.of(new DateChoice(
                both.openFrom() ? Optional.empty() : Optional.of(day(both.fromDay())),
                both.openTo() ? Optional.empty() : Optional.of(day(both.toDay() - 1))));
    }

    private static PeriodDate day(long epochDay) {
        return PeriodDate.day(LocalDate.ofEpochDay(epochDay));
    }
}
