package org.isnad.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** Documents with their scores, of which the best are wanted. */
final class Ranking {
    /** The higher score first, then the order of the documents. */
    static final Comparator<Ranked> BEST_FIRST =
            Comparator.comparingInt(Ranked::score).reversed().thenComparingInt(Ranked::document);

    /** Score and document in one number each, in the order of {@link #BEST_FIRST} from behind. */
    private long[] packed = new long[16];

    private int size;

    /** A document and how well it fits. */
    record Ranked(int document, int score) {}

    void add(int document, int score) {
        if (size == packed.length) {
            packed = Arrays.copyOf(packed, size * 2);
        }
        packed[size++] = (long) score << 32 | (Integer.MAX_VALUE - document);
    }

    int size() {
        return size;
    }

    /** The best documents, at most so many, the best one first. */
    List<Ranked> best(int limit) {
        Arrays.sort(packed, 0, size);
        List<Ranked> best = new ArrayList<>();
        for (int i = size - 1; i >= 0 && best.size() < limit; i--) {
            best.add(new Ranked(Integer.MAX_VALUE - (int) packed[i], (int) (packed[i] >> 32)));
        }
        return best;
    }
}
