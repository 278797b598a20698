package org.isnad.search;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.isnad.dataset.LoadedDataset;
import org.isnad.labels.Labels;
import org.isnad.search.Term.SearchedWord;
import org.isnad.search.words.SmallWords;
import org.isnad.text.FoldedText;

/**
 * Everything of a data set that can be searched. Immutable and safe for several threads; building one takes time in
 * proportion to the text, a search time in proportion to what is found.
 */
public final class SearchIndex {
    private static final int SIDE_BY_SIDE = 5;

    private final TextIndex index;
    private final FieldIndex fields;
    private final Names names;
    private final Lookup lookup;

    private SearchIndex(DatasetDocuments documents, LoadedDataset dataset) {
        index = documents.index();
        fields = documents.fields();
        names = new Names(dataset.dataset());
        lookup = new Lookup(index, fields, new LatinNames(dataset.dataset()));
    }

    /**
     * Reads a data set into an index.
     *
     * @param labels the words in which figures without a title are shown
     */
    public static SearchIndex of(LoadedDataset dataset, Labels labels) {
        return new SearchIndex(new DatasetDocuments(dataset, labels, new Readings()), dataset);
    }

    /** The index of a changed data set; texts and words that this one has are not read again. */
    public SearchIndex revised(LoadedDataset dataset, Labels labels) {
        return new SearchIndex(new DatasetDocuments(dataset, labels, index.readings), dataset);
    }

    /** Searches for a query that is complete. */
    public SearchResult search(String query, int limit) {
        return search(SearchQuery.of(query), limit);
    }

    /**
     * Finds what fulfils every term of a query, or where nothing does what holds most of its words, best first: closer
     * reasons, then words side by side, then the order of events, figures, notes and articles in the data set. The words
     * that make a query a question fall away.
     *
     * @param limit how many hits of each type are given at most, 0 or more
     */
    public SearchResult search(SearchQuery query, int limit) {
        Question question = Question.of(query);
        List<Condition> conditions = conditions(query, question);
        if (conditions.isEmpty()) {
            return new SearchResult(query, List.of(), Map.of());
        }
        BitSet bonus = bonus(conditions);
        BitSet found = Selection.of(conditions, index.documents, question.asked());
        Map<HitType, Ranking> rankings = new EnumMap<>(HitType.class);
        for (int document = found.nextSetBit(0); document >= 0; document = found.nextSetBit(document + 1)) {
            int score = bonus.get(document) ? SIDE_BY_SIDE : 0;
            for (Condition condition : conditions) {
                score += condition.score(document);
            }
            rankings.computeIfAbsent(index.documents.type(document), none -> new Ranking())
                    .add(document, score);
        }
        List<Ranking.Ranked> best = new ArrayList<>();
        Map<HitType, Integer> totals = new EnumMap<>(HitType.class);
        rankings.forEach((type, ranking) -> {
            best.addAll(ranking.best(limit));
            totals.put(type, ranking.size());
        });
        return new SearchResult(query, new Hits(index, conditions).of(best), totals);
    }

    /** The ids of all events and figures that a query finds. */
    public Set<String> records(SearchQuery query) {
        Question question = Question.of(query);
        BitSet found = Selection.of(conditions(query, question), index.documents, question.asked());
        // Events and figures come first.
        return found.stream()
                .takeWhile(document -> document < index.documents.after(HitType.FIGURE))
                .mapToObj(index.documents::id)
                .collect(Collectors.toSet());
    }

    /** The values that a field can have here, as a query may name them, for {@link QueryCompletion}. */
    public List<List<String>> values(Field field) {
        return fields.names(field);
    }

    /** The terms of a query; words that make a name together are one condition. */
    private List<Condition> conditions(SearchQuery query, Question question) {
        List<Term> terms = query.terms();
        boolean[] optional = new boolean[terms.size()];
        boolean allOptional = true;
        for (int i = 0; i < terms.size(); i++) {
            optional[i] = terms.get(i) instanceof SearchedWord word
                    && SmallWords.isParticle(FoldedText.of(word.typed()).folded());
            allOptional &= optional[i] || question.fallen().get(i);
        }
        List<Condition> conditions = new ArrayList<>();
        for (int i = 0; i < terms.size(); ) {
            if (question.fallen().get(i)) {
                i++;
                continue;
            }
            Optional<Names.Named> named = named(terms, i);
            int length = named.map(Names.Named::length).orElse(1);
            List<Found> words = new ArrayList<>();
            terms.subList(i, i + length).forEach(term -> words.add(found(term, question)));
            Optional<Found> other = named.map(name -> {
                Found found = new Found(index);
                lookup.names(name.others(), found);
                return found;
            });
            conditions.add(new Condition(
                    words,
                    other,
                    typed(terms.subList(i, i + length)),
                    otherwise(terms.get(i)),
                    terms.get(i) instanceof SearchedWord,
                    length == 1 && optional[i] && !allOptional));
            i += length;
        }
        return conditions;
    }

    private Found found(Term term, Question question) {
        Found found = lookup.find(term);
        if (question.asked() && term instanceof SearchedWord word) {
            lookup.instead(word, found);
        }
        return found;
    }

    /** The words of the terms as they were typed. */
    private static List<String> typed(List<Term> terms) {
        List<String> words = new ArrayList<>();
        for (Term term : terms) {
            if (!(term instanceof Term.FieldValue || term instanceof Term.Phrase)) {
                words.addAll(Hits.words(term.typed()));
            }
        }
        return words;
    }

    private static Reason otherwise(Term term) {
        return switch (term) {
            case Term.Amount _ -> Reason.NUMBER;
            case Term.Time _ -> Reason.DATE;
            case SearchedWord _, Term.Phrase _, Term.FieldValue _ -> Reason.SPELLING;
        };
    }

    private Optional<Names.Named> named(List<Term> terms, int from) {
        List<String> bare = new ArrayList<>();
        for (int i = from; i < terms.size() && terms.get(i) instanceof SearchedWord word; i++) {
            bare.addAll(Names.bare(word.typed()));
            if (bare.size() != i - from + 1) {
                return Optional.empty();
            }
        }
        return bare.isEmpty() ? Optional.empty() : names.at(bare, 0);
    }

    /** Documents in which all words of the query stand side by side. */
    private BitSet bonus(List<Condition> conditions) {
        List<Found> words = new ArrayList<>();
        for (Condition condition : conditions) {
            if (!condition.words()) {
                return new BitSet();
            }
            words.addAll(condition.parts());
        }
        return words.size() < 2 ? new BitSet() : lookup.sideBySide(words);
    }
}
