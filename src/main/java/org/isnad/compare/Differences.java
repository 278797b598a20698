package org.isnad.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.isnad.model.Citation;
import org.isnad.model.DatedRecord;

/** Finds in what two records differ that are the same by their words. */
final class Differences {
    private final ComparedSet firstSet;
    private final ComparedSet secondSet;
    private final Coding first;
    private final Coding second;

    Differences(ComparedSet firstSet, Coding first, ComparedSet secondSet, Coding second) {
        this.firstSet = firstSet;
        this.first = first;
        this.secondSet = secondSet;
        this.second = second;
    }

    /** Citations of the same words, by their indexes. */
    record CitedPair(int first, int second, double overlap) {}

    List<Difference> of(DatedRecord one, DatedRecord other) {
        List<Difference> all = new ArrayList<>();
        for (Field field : Field.values()) {
            // The role says no more than the category of which it is one.
            if (field != Field.ROLE && !first.of(field, one).equals(second.of(field, other))) {
                all.add(new Difference.InRecord(field));
            }
        }
        List<CitedPair> pairs = citations(one, other);
        for (CitedPair pair : pairs) {
            Citation mine = one.citations().get(pair.first);
            Citation theirs = other.citations().get(pair.second);
            for (Field field : Field.values()) {
                if (!first.of(field, mine).equals(second.of(field, theirs))) {
                    all.add(new Difference.InCitation(field, pair.first, pair.second));
                }
            }
        }
        left(one, pairs.stream().map(CitedPair::first).toList())
                .forEach(index -> all.add(new Difference.Alone(Side.FIRST, index)));
        left(other, pairs.stream().map(CitedPair::second).toList())
                .forEach(index -> all.add(new Difference.Alone(Side.SECOND, index)));
        return all;
    }

    /** The citations that are in both, the larger overlap first, each once; in the order of the first record. */
    List<CitedPair> citations(DatedRecord one, DatedRecord other) {
        List<CitedWords> mine = one.citations().stream().map(firstSet::words).toList();
        List<CitedWords> theirs =
                other.citations().stream().map(secondSet::words).toList();
        List<CitedPair> candidates = new ArrayList<>();
        for (int i = 0; i < mine.size(); i++) {
            for (int j = 0; j < theirs.size(); j++) {
                double overlap = mine.get(i).with(theirs.get(j)).ofShorter();
                if (overlap > 0) {
                    candidates.add(new CitedPair(i, j, overlap));
                }
            }
        }
        candidates.sort(Comparator.comparingDouble(CitedPair::overlap).reversed());
        Set<Integer> ones = new TreeSet<>();
        Set<Integer> others = new TreeSet<>();
        List<CitedPair> pairs = new ArrayList<>();
        for (CitedPair candidate : candidates) {
            if (!ones.contains(candidate.first) && !others.contains(candidate.second)) {
                ones.add(candidate.first);
                others.add(candidate.second);
                pairs.add(candidate);
            }
        }
        pairs.sort(Comparator.comparingInt(CitedPair::first));
        return pairs;
    }

    private static List<Integer> left(DatedRecord record, List<Integer> paired) {
        List<Integer> left = new ArrayList<>();
        for (int i = 0; i < record.citations().size(); i++) {
            if (!paired.contains(i)) {
                left.add(i);
            }
        }
        return left;
    }
}
