package org.isnad.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Words of articles as a set of code points: stretches that neither overlap nor touch, in order. Two with the same code points
 * are equal.
 *
 * @param stretches in order of place and start
 */
record CitedWords(List<Stretch> stretches) {

    /** No words. */
    static final CitedWords NONE = new CitedWords(List.of());

    /**
     * Code points of one paragraph.
     *
     * @param place number of the paragraph among all that are compared
     * @param start the first code point
     * @param end behind the last one
     */
    record Stretch(int place, int start, int end) {}

    /** The code points that lie in one of these stretches at least. */
    static CitedWords of(List<Stretch> stretches) {
        List<Stretch> joined = new ArrayList<>();
        stretches.stream()
                .sorted(Comparator.comparingInt(Stretch::place).thenComparingInt(Stretch::start))
                .forEach(next -> {
                    Stretch last = joined.isEmpty() ? next : joined.getLast();
                    if (!joined.isEmpty() && last.place == next.place && next.start <= last.end) {
                        joined.set(
                                joined.size() - 1, new Stretch(last.place, last.start, Math.max(last.end, next.end)));
                    } else {
                        joined.add(next);
                    }
                });
        return new CitedWords(List.copyOf(joined));
    }

    boolean isEmpty() {
        return stretches.isEmpty();
    }

    /** How many code points. */
    int size() {
        int size = 0;
        for (Stretch stretch : stretches) {
            size += stretch.end - stretch.start;
        }
        return size;
    }

    /** How many code points both have. */
    int common(CitedWords other) {
        int common = 0;
        for (int i = 0, j = 0; i < stretches.size() && j < other.stretches.size(); ) {
            Stretch one = stretches.get(i);
            Stretch two = other.stretches.get(j);
            if (one.place == two.place) {
                common += Math.max(0, Math.min(one.end, two.end) - Math.max(one.start, two.start));
            }
            if (one.place < two.place || (one.place == two.place && one.end <= two.end)) {
                i++;
            } else {
                j++;
            }
        }
        return common;
    }

    /**
     * What two have in common.
     *
     * @param ofShorter of the shorter one, from 0 to 1
     * @param ofBoth of what either has, from 0 to 1 (the index of Jaccard)
     */
    record Shares(double ofShorter, double ofBoth) {}

    /** What this and another have in common. */
    Shares with(CitedWords other) {
        int common = common(other);
        if (common == 0) {
            return new Shares(0, 0);
        }
        int size = size();
        int others = other.size();
        return new Shares((double) common / Math.min(size, others), (double) common / (size + others - common));
    }
}
