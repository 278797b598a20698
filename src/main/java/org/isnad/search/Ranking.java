package org.isnad.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Documents with their scores, of which the best are wanted. Scores are small and documents come in their order, so they are
 * dealt to the lists of their scores, and nothing has to be sorted.
 */
final class Ranking {
    /** The higher score first, then the order of the documents. */
    static final Comparator<Ranked> BEST_FIRST =
            Comparator.comparingInt(Ranked::score).reversed().thenComparingInt(Ranked::document);

    /** The documents of each score, ascending. */
    private final List<IntList> byScore = new ArrayList<>();

    private int size;

    /** A document and how well it fits. */
    record Ranked(int document, int score) {}

    /**
     * Adds a document.
     *
     * @param document higher than all before
     * @param score 0 or more
     */
    void add(int document, int score) {
        while (byScore.size() <= score) {
            byScore.add(new IntList());
        }
        byScore.get(score).add(document);
        size++;
    }

    int size() {
        return size;
    }

    /** The best documents in the order of {@link #BEST_FIRST}, at most so many. */
    List<Ranked> best(int limit) {
        List<Ranked> best = new ArrayList<>();
        for (int score = byScore.size() - 1; score >= 0 && best.size() < limit; score--) {
            IntList documents = byScore.get(score);
            for (int i = 0; i < documents.size() && best.size() < limit; i++) {
                best.add(new Ranked(documents.get(i), score));
            }
        }
        return best;
    }
}
