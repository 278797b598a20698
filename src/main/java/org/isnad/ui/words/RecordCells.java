package org.isnad.ui.words;

import java.text.CollationKey;
import java.text.Collator;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.isnad.labels.Labels;
import org.isnad.model.Actor;
import org.isnad.model.ActorId;
import org.isnad.model.ArticleId;
import org.isnad.model.Bilingual;
import org.isnad.model.Category;
import org.isnad.model.CategoryId;
import org.isnad.model.DatedRecord;
import org.isnad.model.Inference;
import org.isnad.model.Language;
import org.isnad.model.Place;
import org.isnad.model.PlaceId;
import org.isnad.model.Series;
import org.isnad.model.SeriesId;
import org.isnad.ui.record.RecordSummary.Step;

/** What the cells of both tables say of a record, and the orders that they share. */
public final class RecordCells {

    private final OpenDataset open;
    private final CheckWords checks;
    private final Labels labels;
    private final Map<ActorId, Bilingual> actors;
    private final Map<PlaceId, Bilingual> places;
    private final Map<CategoryId, Bilingual> categories;
    private final Map<SeriesId, Bilingual> series;

    /**
     * The cells of a data set.
     *
     * @param checks what a check sheet says of the records
     */
    public RecordCells(OpenDataset open, CheckWords checks) {
        this.open = open;
        this.checks = checks;
        this.labels = open.labels();
        this.actors = open.dataset().actors().stream().collect(Collectors.toMap(Actor::id, Actor::labels));
        this.places = open.dataset().places().stream().collect(Collectors.toMap(Place::id, Place::labels));
        this.categories =
                open.dataset().categories().stream().collect(Collectors.toMap(Category::id, Category::labels));
        this.series = open.dataset().series().stream().collect(Collectors.toMap(Series::id, Series::labels));
    }

    public OpenDataset open() {
        return open;
    }

    Labels labels() {
        return labels;
    }

    String actors(DatedRecord record) {
        return words(record.actors(), actors, ActorId::value);
    }

    String places(DatedRecord record) {
        return words(record.places(), places, PlaceId::value);
    }

    String category(CategoryId id) {
        return words(List.of(id), categories, CategoryId::value);
    }

    String series(SeriesId id) {
        return words(List.of(id), series, SeriesId::value);
    }

    /** The articles by numeral: «1 فرانس برس، المقال 3». */
    String sources(List<ArticleId> articles) {
        return articles.stream()
                .sorted(Comparator.comparingInt(open.names()::numeral))
                .map(open.names()::numbered)
                .collect(Collectors.joining(labels.text("record.separator")));
    }

    /** The status of a record, behind what was found of it when it was checked. */
    String status(DatedRecord record) {
        String status = labels.word(record.status());
        return checks.brief(record.id()).map(found -> found + " · " + status).orElse(status);
    }

    /** The share of the width that the status needs. */
    double statusShare() {
        return checks.isEmpty() ? 8 : 16;
    }

    /** Words with the chip of a record on which articles differ. */
    String withChip(DatedRecord record, String words) {
        return DisagreementPages.chip(open, record)
                .map(chip -> words + " · " + chip)
                .orElse(words);
    }

    String verification(boolean verified, boolean sourced) {
        return RecordSummaries.verification(labels, verified, sourced);
    }

    /** Whether the article prints the date, or by which rule it was inferred, of which words and of which base. */
    String basis(DatedRecord record) {
        DateWorking working = open.summaries().working();
        List<Step> steps = working.steps(record);
        return steps.isEmpty()
                ? working.basis(record)
                : labels.text(
                        "table.inferred",
                        "basis",
                        working.basis(record),
                        "phrase",
                        steps.get(0).value(),
                        "base",
                        steps.get(1).value());
    }

    /** Rows by the basis of their dates: those that an article prints first, then by rule. */
    Comparator<Integer> byBasis(IntFunction<? extends DatedRecord> records, boolean descending) {
        // No rule has an empty code, so a stated date comes before all of them.
        Comparator<Integer> order = Comparator.comparing(row ->
                DateWorking.inference(records.apply(row)).map(Inference::rule).orElse(""));
        return descending ? order.reversed() : order;
    }

    /** The articles that a record cites, each once. */
    static List<ArticleId> articles(DatedRecord record) {
        return record.citations().stream()
                .map(citation -> citation.anchor().article())
                .distinct()
                .toList();
    }

    /** Rows by the first of their articles, then by how many there are; those without any last. */
    Comparator<Integer> bySources(int size, IntFunction<List<ArticleId>> articles, boolean descending) {
        int[] first = new int[size];
        int[] count = new int[size];
        for (int row = 0; row < size; row++) {
            List<ArticleId> cited = articles.apply(row);
            first[row] = cited.stream().mapToInt(open.names()::numeral).min().orElse(0);
            count[row] = cited.size();
        }
        Comparator<Integer> order =
                Comparator.<Integer>comparingInt(row -> first[row]).thenComparingInt(row -> count[row]);
        return Comparator.<Integer>comparingInt(row -> count[row] == 0 ? 1 : 0)
                .thenComparing(descending ? order.reversed() : order);
    }

    /** Rows as a dictionary of the language orders their words; those without words last. */
    Comparator<Integer> byWords(int size, IntFunction<String> cell, boolean descending) {
        Collator collator =
                Collator.getInstance(Locale.forLanguageTag(labels.language() == Language.ARABIC ? "ar" : "en"));
        Map<String, CollationKey> known = new HashMap<>();
        CollationKey[] keys = IntStream.range(0, size)
                .mapToObj(row -> known.computeIfAbsent(cell.apply(row), collator::getCollationKey))
                .toArray(CollationKey[]::new);
        Comparator<Integer> order = Comparator.comparing(row -> keys[row]);
        return Comparator.<Integer>comparingInt(
                        row -> keys[row].getSourceString().isEmpty() ? 1 : 0)
                .thenComparing(descending ? order.reversed() : order);
    }

    private <I> String words(List<I> ids, Map<I, Bilingual> names, Function<I, String> fallback) {
        return ids.stream()
                .map(id -> names.containsKey(id) ? labels.brief(names.get(id)) : fallback.apply(id))
                .collect(Collectors.joining(labels.text("record.separator")));
    }
}
