package org.isnad.ui.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.isnad.labels.Labels;
import org.isnad.model.ArticleId;
import org.isnad.model.DatedRecord;
import org.isnad.model.Note;
import org.isnad.model.RecordId;
import org.isnad.search.Hit;
import org.isnad.search.HitType;
import org.isnad.search.QueryCompletion;
import org.isnad.search.QueryCompletion.Completion;
import org.isnad.search.Reason;
import org.isnad.search.SearchIndex;
import org.isnad.search.SearchQuery;
import org.isnad.search.SearchResult;
import org.isnad.search.Snippet;
import org.isnad.search.Term;
import org.isnad.text.FoldedText;
import org.isnad.ui.search.Answer;
import org.isnad.ui.search.ResultRow;

/** Searches a data set and puts into words what was found. Immutable: it works in the background. */
public final class SearchAnswers {

    /** How many results of each kind are listed; the others are counted. */
    static final int LISTED = 50;

    private final OpenDataset dataset;
    private final SearchIndex index;
    private final Labels labels;
    private final Map<String, Note> notes;

    private SearchAnswers(OpenDataset dataset, SearchIndex index) {
        this.dataset = dataset;
        this.index = index;
        this.labels = dataset.labels();
        this.notes = dataset.dataset().notes().stream()
                .collect(Collectors.toMap(note -> note.id().value(), Function.identity()));
    }

    /** Reads a data set. */
    public static SearchAnswers of(OpenDataset dataset) {
        return new SearchAnswers(dataset, SearchIndex.of(dataset.loaded(), dataset.labels()));
    }

    /** Reads another revision of the data set; what did not change of its texts is not read again. */
    public SearchAnswers revised(OpenDataset revision) {
        return new SearchAnswers(revision, index.revised(revision.loaded(), revision.labels()));
    }

    public OpenDataset dataset() {
        return dataset;
    }

    /** The ids of all events and figures that a query finds. */
    public Set<String> records(String text) {
        return index.records(SearchQuery.typing(text));
    }

    /** What a note speaks of. */
    public Optional<Note> note(String id) {
        return Optional.ofNullable(notes.get(id));
    }

    /** The answer to a query that is being typed. */
    public Answer answer(String text) {
        SearchQuery query = SearchQuery.typing(text);
        List<Completion> completions = text.isBlank()
                ? QueryCompletion.fields(text, labels.language())
                : QueryCompletion.of(text, labels.language(), index::values);
        if (query.isEmpty()) {
            return new Answer(query, List.of(), completions, "", nothingAsked(text, completions), List.of());
        }
        SearchResult result = index.search(query, LISTED);
        int total =
                result.totals().values().stream().mapToInt(Integer::intValue).sum();
        return new Answer(
                query,
                chips(query),
                completions,
                labels.text("search.count", "n", total),
                note(query, total),
                rows(result));
    }

    private String nothingAsked(String text, List<Completion> completions) {
        if (text.isBlank()) {
            return labels.text("search.note.begin");
        }
        return labels.text(completions.isEmpty() ? "search.note.nothing_asked" : "search.note.choose");
    }

    private String note(SearchQuery query, int total) {
        if (query.isCutOff()) {
            return labels.text("search.note.long", "n", SearchQuery.MOST_TERMS);
        }
        return total > 0 ? "" : labels.text("search.note.none");
    }

    private List<Answer.Chip> chips(SearchQuery query) {
        List<Answer.Chip> chips = new ArrayList<>();
        for (Term term : query.terms()) {
            chip(term).ifPresent(text -> chips.add(new Answer.Chip(text, term)));
        }
        return chips;
    }

    private Optional<String> chip(Term term) {
        return switch (term) {
            case Term.SearchedWord _ -> Optional.empty();
            case Term.Phrase phrase -> Optional.of("«" + phrase.words().strip() + "»");
            case Term.Amount number ->
                Optional.of(chip(
                        number.year().isPresent() ? "search.chip.number_or_year" : "search.chip.number",
                        number.typed()));
            case Term.Time time -> Optional.of(chip("search.chip.date", time.typed()));
            case Term.FieldValue value ->
                Optional.of(labels.text(
                        "search.chip", "field", value.field().name(labels.language()), "value", value.value()));
        };
    }

    private String chip(String key, String value) {
        return labels.text("search.chip", "field", labels.text(key), "value", value);
    }

    private List<ResultRow> rows(SearchResult result) {
        List<ResultRow> rows = new ArrayList<>();
        for (HitType type : HitType.values()) {
            List<Hit> hits = result.of(type);
            if (!hits.isEmpty()) {
                int all = result.totals().getOrDefault(type, hits.size());
                String name = labels.text("search.group." + code(type));
                rows.add(new ResultRow.Heading(
                        all > hits.size()
                                ? labels.text("search.heading.best", "kind", name, "n", hits.size(), "m", all)
                                : labels.text("search.heading", "kind", name, "n", all)));
                hits.forEach(hit -> rows.add(row(hit)));
            }
        }
        return rows;
    }

    private static String code(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    /** Whether a match needs no reason: what was asked for stands there as it was typed. */
    private static boolean exact(Reason reason) {
        return reason == Reason.EXACT || reason == Reason.PHRASE;
    }

    private ResultRow.Found row(Hit hit) {
        Snippet snippet = Snippet.of(hit.text(), hit.ranges());
        String reason = exact(hit.reason()) ? "" : labels.text("search.reason." + code(hit.reason()));
        Optional<DatedRecord> record = dataset.record(new RecordId(hit.id()));
        String title = record.map(dataset.summaries()::title).orElse("");
        String place = switch (hit.type()) {
            case EVENT, FIGURE ->
                record.map(one -> labels.shortDate(one, one.date())).orElse("");
            case NOTE -> note(hit.id()).map(note -> labels.word(note.kind())).orElse("");
            case ARTICLE ->
                labels.text(
                        "search.paragraph",
                        "article",
                        dataset.names().numbered(new ArticleId(hit.id())),
                        "n",
                        hit.paragraph());
        };
        boolean titled = FoldedText.of(title)
                .folded()
                .equals(FoldedText.of(labels.brief(hit.text())).folded());
        return new ResultRow.Found(hit, place, titled ? "" : title, snippet.words(), snippet.ranges(), reason);
    }
}
