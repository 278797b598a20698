package org.isnad.layout.drawing;

import java.util.stream.IntStream;

/** Dodging along a line: moves places apart, each as little as can be. */
public final class Dodge {
    private Dodge() {}

    /**
     * Places that are at least {@code gap} apart and inside of the bounds, in the order of the wanted ones, with the least
     * sum of squared distances to them (pool adjacent violators; M. Ayer and others, An empirical distribution function
     * for sampling with incomplete information, 1955).
     *
     * @param wanted in any order
     * @param low least place
     * @param high greatest place; there must be room: {@code (wanted.length - 1) * gap <= high - low}
     */
    public static double[] placed(double[] wanted, double gap, double low, double high) {
        if ((wanted.length - 1) * gap > high - low + 1e-6) {
            throw new IllegalArgumentException(wanted.length + " places " + gap + " apart in " + (high - low));
        }
        int[] order = IntStream.range(0, wanted.length)
                .boxed()
                .sorted((a, b) -> Double.compare(wanted[a], wanted[b]))
                .mapToInt(Integer::intValue)
                .toArray();
        // Without the gaps the places only have to keep their order: blocks that do not are given their mean.
        double[] means = new double[wanted.length];
        int[] sizes = new int[wanted.length];
        int blocks = 0;
        for (int i = 0; i < order.length; i++) {
            means[blocks] = wanted[order[i]] - i * gap;
            sizes[blocks] = 1;
            blocks++;
            while (blocks > 1 && means[blocks - 2] >= means[blocks - 1]) {
                int size = sizes[blocks - 2] + sizes[blocks - 1];
                means[blocks - 2] =
                        (means[blocks - 2] * sizes[blocks - 2] + means[blocks - 1] * sizes[blocks - 1]) / size;
                sizes[blocks - 2] = size;
                blocks--;
            }
        }
        double[] places = new double[wanted.length];
        double last = high - Math.max(0, wanted.length - 1) * gap;
        int next = 0;
        for (int block = 0; block < blocks; block++) {
            double place = Math.max(low, Math.min(means[block], last));
            for (int i = 0; i < sizes[block]; i++) {
                places[order[next]] = place + next * gap;
                next++;
            }
        }
        return places;
    }
}
