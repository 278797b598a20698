package org.isnad.compare;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How far two curators agree about one field.
 *
 * @param n how often both have given a value: pairs of records, or of citations
 * @param same how often it was the same
 * @param kappa Cohen's kappa, from -1 to 1; empty for values that are no names of a closed list, for no value at all, and where
 *     agreement by chance is certain because both have given one name throughout
 */
public record Agreement(int n, int same, Optional<Double> kappa) {

    /**
     * Two values that were given of one thing.
     *
     * @param first by the first curator
     * @param second by the second
     */
    record Values(String first, String second) {
        boolean same() {
            return first.equals(second);
        }
    }

    /**
     * Counts values.
     *
     * @param nominal whether they are names of a closed list
     */
    static Agreement of(List<Values> values, boolean nominal) {
        int same = (int) values.stream().filter(Values::same).count();
        return new Agreement(values.size(), same, nominal ? kappa(values, same) : Optional.empty());
    }

    /** The share of equal values, from 0 to 1; empty where there are none. */
    public Optional<Double> share() {
        return n == 0 ? Optional.empty() : Optional.of((double) same / n);
    }

    /**
     * (p - e) / (1 - e), where p is the share of equal values and e the sum over all names of the product of the shares with which
     * each curator gives that name (Cohen, J.: A coefficient of agreement for nominal scales. Educational and Psychological
     * Measurement 20, 1960, 37-46). Counted in whole numbers up to the division, so that an e of 1 is found exactly.
     */
    private static Optional<Double> kappa(List<Values> values, long same) {
        Map<String, Long> first = new HashMap<>();
        Map<String, Long> second = new HashMap<>();
        for (Values each : values) {
            first.merge(each.first(), 1L, Long::sum);
            second.merge(each.second(), 1L, Long::sum);
        }
        long n = values.size();
        long expected = first.entrySet().stream()
                .mapToLong(name -> name.getValue() * second.getOrDefault(name.getKey(), 0L))
                .sum();
        return expected == n * n ? Optional.empty() : Optional.of((double) (same * n - expected) / (n * n - expected));
    }
}
