package org.isnad.layout.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.isnad.layout.data.Reading;
import org.isnad.scale.TimeScale;
import org.isnad.time.DateBounds;

/** The stretches of time for which no article gives a number. */
final class FigureGaps {

    private FigureGaps() {}

    /**
     * A stretch of the domain, in days.
     *
     * @param fromDay inclusive
     * @param toDay exclusive
     */
    record Gap(double fromDay, double toDay) {}

    /**
     * The stretches of the domain that no date of these figures covers, in chronological order. A figure that is only
     * known to a year covers that year unless a finer one falls into it.
     */
    static List<Gap> of(List<Reading> readings, TimeScale scale) {
        List<DateBounds> covered = readings.stream()
                .filter(reading -> reading.high().isPresent())
                .filter(reading -> !reading.coarse() || readings.stream().noneMatch(other -> finer(other, reading)))
                .map(Reading::bounds)
                .sorted(Comparator.naturalOrder())
                .toList();
        List<Gap> gaps = new ArrayList<>();
        double free = scale.fromDay();
        for (DateBounds bounds : covered) {
            double from = Math.min((double) bounds.fromDay(), scale.toDay());
            if (from > free) {
                gaps.add(new Gap(free, from));
            }
            free = Math.max(free, (double) bounds.toDay());
        }
        if (free < scale.toDay()) {
            gaps.add(new Gap(free, scale.toDay()));
        }
        return List.copyOf(gaps);
    }

    private static boolean finer(Reading other, Reading than) {
        return other.high().isPresent()
                && !other.bounds().equals(than.bounds())
                && than.bounds().contains(other.bounds());
    }
}
