package org.isnad.compare;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.compare.CitedWords.Stretch;
import org.isnad.model.DatedRecord;

/**
 * Which records of two lists are the same, by the words that they cite; used once.
 *
 * <p>Two can be the same from a third of the shorter one's words on. Pairs are taken in the order of the share of words in
 * common, the larger share first, each record once; of several with one share those that are alike in more are taken first, then
 * the earlier ones. So no two are left that would both rather have each other. Records that cite the same words are looked at
 * together, so that thousands on one sentence take no longer than as many on sentences of their own.
 */
final class Pairing {
    /** The share of the shorter record's words from which on two can be the same. */
    static final double LEAST = 1.0 / 3;

    private final Map<CitedWords, List<Item>> first = new LinkedHashMap<>();
    private final Map<CitedWords, List<Item>> second = new LinkedHashMap<>();
    private final Set<Item> used = Collections.newSetFromMap(new IdentityHashMap<>());
    private final List<Matched> matched = new ArrayList<>();
    private final int levels;

    /**
     * A record to be paired.
     *
     * @param words what it cites
     * @param likeness what tells records on the same words apart, the strictest first; as many for all records
     */
    record Item(DatedRecord record, CitedWords words, List<String> likeness) {}

    /** Two records that are the same, with the share of words in common. */
    record Matched(Item first, Item second, double share) {}

    private record Candidate(CitedWords first, CitedWords second, double share) {}

    private Pairing(List<Item> ones, List<Item> others) {
        ones.forEach(one -> group(first, one));
        others.forEach(other -> group(second, other));
        levels = ones.isEmpty() ? 0 : ones.getFirst().likeness().size();
    }

    /** The pairs, in no order that means anything. */
    static List<Matched> of(List<Item> ones, List<Item> others) {
        return new Pairing(ones, others).paired();
    }

    private static void group(Map<CitedWords, List<Item>> groups, Item item) {
        groups.computeIfAbsent(item.words(), none -> new ArrayList<>()).add(item);
    }

    private List<Matched> paired() {
        List<Candidate> candidates = candidates();
        for (int from = 0; from < candidates.size(); ) {
            int to = from;
            while (to < candidates.size() && candidates.get(to).share == candidates.get(from).share) {
                to++;
            }
            List<Candidate> tied = candidates.subList(from, to);
            for (int level = 0; level <= levels; level++) {
                for (Candidate candidate : tied) {
                    match(candidate, level);
                }
            }
            from = to;
        }
        // Without words only what is alike in everything is the same.
        match(new Candidate(CitedWords.NONE, CitedWords.NONE, 0), 0);
        return matched;
    }

    private void match(Candidate candidate, int level) {
        List<Item> ones = unused(first, candidate.first);
        List<Item> others = unused(second, candidate.second);
        if (ones.isEmpty() || others.isEmpty()) {
            return;
        }
        Map<String, Deque<Item>> waiting = new HashMap<>();
        for (Item other : others) {
            waiting.computeIfAbsent(likeness(other, level), none -> new ArrayDeque<>())
                    .add(other);
        }
        for (Item one : ones) {
            Deque<Item> same = waiting.get(likeness(one, level));
            if (same != null && !same.isEmpty()) {
                Item other = same.removeFirst();
                used.add(one);
                used.add(other);
                matched.add(new Matched(one, other, candidate.share));
            }
        }
    }

    private List<Item> unused(Map<CitedWords, List<Item>> groups, CitedWords words) {
        List<Item> items = groups.getOrDefault(words, new ArrayList<>());
        items.removeIf(used::contains);
        return items;
    }

    private String likeness(Item item, int level) {
        return level < levels ? item.likeness().get(level) : "";
    }

    private List<Candidate> candidates() {
        Map<Integer, List<CitedWords>> byPlace = new HashMap<>();
        for (CitedWords words : second.keySet()) {
            for (int place : places(words)) {
                byPlace.computeIfAbsent(place, none -> new ArrayList<>()).add(words);
            }
        }
        List<Candidate> candidates = new ArrayList<>();
        for (CitedWords words : first.keySet()) {
            int[] places = places(words);
            Set<CitedWords> seen = new HashSet<>();
            for (int place : places) {
                for (CitedWords other : byPlace.getOrDefault(place, List.of())) {
                    if (places.length == 1 || seen.add(other)) {
                        CitedWords.Shares shares = words.with(other);
                        if (shares.ofShorter() >= LEAST) {
                            candidates.add(new Candidate(words, other, shares.ofBoth()));
                        }
                    }
                }
            }
        }
        candidates.sort(Comparator.comparingDouble(Candidate::share).reversed());
        return candidates;
    }

    private static int[] places(CitedWords words) {
        return words.stretches().stream().mapToInt(Stretch::place).distinct().toArray();
    }
}
