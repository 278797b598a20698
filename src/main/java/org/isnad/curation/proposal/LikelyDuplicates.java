package org.isnad.curation.proposal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.isnad.curation.MarkedWords;
import org.isnad.model.Anchor;
import org.isnad.model.Bilingual;
import org.isnad.model.Citation;
import org.isnad.model.Dataset;
import org.isnad.model.DatedRecord;
import org.isnad.model.Event;
import org.isnad.model.Figure;
import org.isnad.model.RecordId;
import org.isnad.text.CodePointRange;
import org.isnad.time.DateBounds;

/**
 * Records that may be one and the same: of one kind and one time, and either resting on the same words or named alike. Whether
 * they are is for the curator to say.
 */
public final class LikelyDuplicates {

    /** How much of the shorter words two citations share that count as the same. */
    private static final double SAME_WORDS = 0.5;

    /** How many of the words of two titles are common to both that count as alike. */
    private static final double ALIKE = 0.6;

    private final Function<Anchor, Optional<MarkedWords>> words;

    private LikelyDuplicates(Function<Anchor, Optional<MarkedWords>> words) {
        this.words = words;
    }

    /**
     * Two records that may be one.
     *
     * @param first the one that comes first in the data set
     * @param second the other
     * @param sameWords whether they rest on the same words; else their titles are alike
     */
    public record Pair(RecordId first, RecordId second, boolean sameWords) {}

    /**
     * The pairs of a data set, those on the same words first, each in the order of the data set.
     *
     * @param words where the words of an anchor stand
     */
    public static List<Pair> of(Dataset dataset, Function<Anchor, Optional<MarkedWords>> words) {
        LikelyDuplicates search = new LikelyDuplicates(words);
        List<Pair> pairs = new ArrayList<>(search.among(dataset.events()));
        pairs.addAll(search.among(dataset.figures()));
        List<Pair> ordered =
                new ArrayList<>(pairs.stream().filter(Pair::sameWords).toList());
        pairs.stream().filter(pair -> !pair.sameWords()).forEach(ordered::add);
        return List.copyOf(ordered);
    }

    private List<Pair> among(List<? extends DatedRecord> records) {
        Map<DateBounds, List<DatedRecord>> byTime = new LinkedHashMap<>();
        records.forEach(record -> byTime.computeIfAbsent(record.date().bounds(), none -> new ArrayList<>())
                .add(record));
        List<Pair> pairs = new ArrayList<>();
        for (List<DatedRecord> together : byTime.values()) {
            for (int i = 0; i < together.size(); i++) {
                for (int j = i + 1; j < together.size(); j++) {
                    pair(together.get(i), together.get(j)).ifPresent(pairs::add);
                }
            }
        }
        return pairs;
    }

    private Optional<Pair> pair(DatedRecord one, DatedRecord other) {
        if (one instanceof Figure figure && other instanceof Figure second) {
            return figure.series().equals(second.series())
                            && figure.measure() == second.measure()
                            && figure.quantity().equals(second.quantity())
                            && shareWords(one, other)
                    ? Optional.of(new Pair(one.id(), other.id(), true))
                    : Optional.empty();
        }
        boolean alike = alike(title(one), title(other));
        // One sentence often tells of two events of one day: their categories differ, or their titles do.
        boolean sameWords = one instanceof Event event
                && other instanceof Event second
                && event.category().equals(second.category())
                && shareWords(one, other);
        return alike || sameWords ? Optional.of(new Pair(one.id(), other.id(), sameWords)) : Optional.empty();
    }

    private boolean shareWords(DatedRecord one, DatedRecord other) {
        return one.citations().stream()
                .map(Citation::anchor)
                .flatMap(anchor -> words.apply(anchor).stream())
                .anyMatch(mine -> other.citations().stream()
                        .map(Citation::anchor)
                        .flatMap(anchor -> words.apply(anchor).stream())
                        .anyMatch(theirs -> areSame(mine, theirs)));
    }

    private static boolean areSame(MarkedWords one, MarkedWords other) {
        if (!one.article().equals(other.article()) || one.paragraph() != other.paragraph()) {
            return false;
        }
        CodePointRange a = one.range();
        CodePointRange b = other.range();
        int common = Math.min(a.end(), b.end()) - Math.max(a.start(), b.start());
        return common >= SAME_WORDS * Math.min(a.end() - a.start(), b.end() - b.start());
    }

    private static String title(DatedRecord record) {
        return switch (record) {
            case Event event -> event.title().ar();
            case Figure figure -> figure.title().map(Bilingual::ar).orElse("");
        };
    }

    private static boolean alike(String one, String other) {
        Set<String> mine = wordsOf(one);
        Set<String> theirs = wordsOf(other);
        Set<String> common = new HashSet<>(mine);
        common.retainAll(theirs);
        Set<String> all = new HashSet<>(mine);
        all.addAll(theirs);
        return !common.isEmpty() && common.size() >= ALIKE * all.size();
    }

    private static Set<String> wordsOf(String title) {
        return Arrays.stream(title.split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toSet());
    }
}
