package org.isnad.compare;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.isnad.compare.Agreement.Values;
import org.isnad.compare.Pairing.Item;
import org.isnad.compare.Pairing.Matched;
import org.isnad.dataset.LoadedDataset;
import org.isnad.model.Article;
import org.isnad.model.Dataset;
import org.isnad.model.DatedRecord;
import org.isnad.model.Note;
import org.isnad.model.RecordId;

/**
 * Two data sets laid side by side: which records are in both, by the words that they cite; in what these differ; which are in
 * one alone; how far the two agree. Events are compared with events, figures with figures. Immutable.
 */
public final class Comparison {
    private final LoadedDataset first;
    private final LoadedDataset second;
    private final ComparedSet firstSet;
    private final ComparedSet secondSet;
    private final Counterparts counterparts;
    private final List<Pair> pairs;
    private final List<DatedRecord> onlyFirst;
    private final List<DatedRecord> onlySecond;
    private final Map<Field, Agreement> agreements = new EnumMap<>(Field.class);

    private Comparison(LoadedDataset first, LoadedDataset second) {
        this.first = first;
        this.second = second;
        List<ComparedSet> sets = ComparedSet.of(first, second);
        firstSet = sets.getFirst();
        secondSet = sets.getLast();
        counterparts = new Counterparts(first.dataset(), second.dataset());
        Coding ours = Coding.first(firstSet);
        Coding theirs = Coding.second(secondSet, counterparts);
        Differences differences = new Differences(firstSet, ours, secondSet, theirs);
        List<Item> ones = items(firstSet, ours);
        List<Item> others = items(secondSet, theirs);
        List<Matched> matched = new ArrayList<>();
        for (Class<?> kind : DatedRecord.class.getPermittedSubclasses()) {
            matched.addAll(Pairing.of(of(kind, ones), of(kind, others)));
        }
        Map<RecordId, Integer> order = new HashMap<>();
        ones.forEach(one -> order.put(one.record().id(), order.size()));
        matched.sort(Comparator.comparing(
                pair -> order.getOrDefault(pair.first().record().id(), 0)));
        pairs = matched.stream()
                .map(pair -> new Pair(
                        pair.first().record(),
                        pair.second().record(),
                        pair.share(),
                        differences.of(pair.first().record(), pair.second().record())))
                .toList();
        onlyFirst = left(ones, pairs.stream().map(Pair::first));
        onlySecond = left(others, pairs.stream().map(Pair::second));
        for (Field field : Field.values()) {
            agreements.put(field, agreement(field, ours, theirs, differences));
        }
    }

    /** Compares two data sets. */
    public static Comparison of(LoadedDataset first, LoadedDataset second) {
        return new Comparison(first, second);
    }

    private static List<Item> items(ComparedSet set, Coding coding) {
        return records(set.dataset())
                .map(record -> new Item(record, set.words(record), coding.likeness(record)))
                .toList();
    }

    private static Stream<DatedRecord> records(Dataset dataset) {
        return Stream.concat(dataset.events().stream(), dataset.figures().stream());
    }

    private static List<Item> of(Class<?> kind, List<Item> items) {
        return items.stream().filter(item -> kind.isInstance(item.record())).toList();
    }

    private static List<DatedRecord> left(List<Item> items, Stream<DatedRecord> paired) {
        Set<DatedRecord> gone = Collections.newSetFromMap(new IdentityHashMap<>());
        paired.forEach(gone::add);
        return items.stream()
                .map(Item::record)
                .filter(record -> !gone.contains(record))
                .toList();
    }

    private Agreement agreement(Field field, Coding ours, Coding theirs, Differences differences) {
        List<Values> values = new ArrayList<>();
        for (Pair pair : pairs) {
            if (!field.ofCitation()) {
                ours.of(field, pair.first())
                        .ifPresent(mine -> theirs.of(field, pair.second())
                                .ifPresent(other -> values.add(new Values(mine, other))));
            } else {
                differences.citations(pair.first(), pair.second()).forEach(cited -> {
                    Optional<String> mine =
                            ours.of(field, pair.first().citations().get(cited.first()));
                    Optional<String> other =
                            theirs.of(field, pair.second().citations().get(cited.second()));
                    values.add(new Values(mine.orElse(""), other.orElse("")));
                });
            }
        }
        return Agreement.of(values, field.nominal());
    }

    /** The first data set. */
    public LoadedDataset first() {
        return first;
    }

    /** The second data set. */
    public LoadedDataset second() {
        return second;
    }

    /** The records that are in both, in the order of the first data set, events before figures. */
    public List<Pair> pairs() {
        return pairs;
    }

    /** The records of the first data set that the second does not have, in their order, events before figures. */
    public List<DatedRecord> onlyFirst() {
        return onlyFirst;
    }

    /** The records of the second data set that the first does not have, in their order, events before figures. */
    public List<DatedRecord> onlySecond() {
        return onlySecond;
    }

    /** The records of the other data set that cite the words of one that is in one data set alone, the best first. */
    public List<DatedRecord> kin(Side side, DatedRecord alone) {
        ComparedSet own = side == Side.FIRST ? firstSet : secondSet;
        ComparedSet other = side == Side.FIRST ? secondSet : firstSet;
        CitedWords words = own.words(alone);
        return records(other.dataset())
                .filter(record -> words.with(other.words(record)).ofShorter() >= Pairing.LEAST)
                .sorted(Comparator.comparingDouble((DatedRecord record) ->
                                words.with(other.words(record)).ofBoth())
                        .reversed())
                .toList();
    }

    /** How many records of a data set cite words and none that are found: they are the same as no other. */
    public long unplaced(Side side) {
        ComparedSet own = side == Side.FIRST ? firstSet : secondSet;
        return records(own.dataset())
                .filter(record -> record.sourced() && own.words(record).isEmpty())
                .count();
    }

    /** How far the two agree about a field, in the records and citations that both have. */
    public Agreement agreement(Field field) {
        return Objects.requireNonNull(agreements.get(field));
    }

    /** The share of the records of both data sets that are in both, from 0 to 1 (F1, the index of Dice); empty without records. */
    public Optional<Double> recordsInBoth() {
        int all = 2 * pairs.size() + onlyFirst.size() + onlySecond.size();
        return all == 0 ? Optional.empty() : Optional.of(2.0 * pairs.size() / all);
    }

    /** The articles of a data set that the other does not have, by their checksums. */
    public List<Article> articlesOnly(Side side) {
        Dataset own = (side == Side.FIRST ? first : second).dataset();
        Set<String> others = new HashSet<>();
        (side == Side.FIRST ? second : first).dataset().articles().forEach(article -> others.add(article.sha256()));
        return own.articles().stream()
                .filter(article -> !others.contains(article.sha256()))
                .toList();
    }

    /**
     * An article that was published at another time, or on other grounds, in the two data sets.
     *
     * @param first as the first describes it
     * @param second as the second does
     */
    public record Publication(Article first, Article second) {}

    /** The articles of both whose publication is not the same, in the order of the first. */
    public List<Publication> publications() {
        Map<String, Article> others = new HashMap<>();
        second.dataset().articles().forEach(article -> others.put(article.sha256(), article));
        return first.dataset().articles().stream()
                .filter(article -> others.containsKey(article.sha256()))
                .map(article -> new Publication(article, Objects.requireNonNull(others.get(article.sha256()))))
                .filter(both -> !both.first
                                .published()
                                .value()
                                .equals(both.second.published().value())
                        || both.first.published().basis()
                                != both.second.published().basis())
                .toList();
    }

    /** The notes of the second data set whose Arabic text no note of the first has. */
    public List<Note> notesOnlySecond() {
        Set<String> known = new HashSet<>();
        first.dataset()
                .notes()
                .forEach(note -> known.add(Counterparts.spelling(note.text().ar())));
        return second.dataset().notes().stream()
                .filter(note ->
                        !known.contains(Counterparts.spelling(note.text().ar())))
                .toList();
    }

    /** Whether there is nothing to be taken over or told: no record in one alone, none different or worded otherwise. */
    public boolean same() {
        return onlyFirst.isEmpty()
                && onlySecond.isEmpty()
                && pairs.stream().allMatch(pair -> pair.differences().isEmpty());
    }

    Counterparts counterparts() {
        return counterparts;
    }
}
