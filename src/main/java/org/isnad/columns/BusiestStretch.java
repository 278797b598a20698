package org.isnad.columns;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.isnad.time.DateBounds;

/**
 * Where to begin reading: the stretch of time in which events crowd.
 *
 * <p>It is the shortest stretch that holds the middle days of half the events, a seventh of its length longer at either
 * side, at least {@link #LEAST_DAYS} long, and widened to where years, quarters or months begin. Of equally short ones the
 * earliest counts. Where that would be most of the whole range there is no crowd.
 *
 * @param fromDay begin, inclusive
 * @param toDay end, exclusive
 */
public record BusiestStretch(long fromDay, long toDay) {
    /** The shortest stretch before it is widened to the calendar. */
    public static final long LEAST_DAYS = 30;

    /** From which part of the whole range on a stretch is no more than that range. */
    private static final double MOST = 0.6;

    private static final double MARGIN = 1.0 / 7;
    private static final double DAYS_OF_MONTH = 30.436875;

    /**
     * Finds it; sorts once and then passes over the events once. A date that is open at one side counts as the day that it
     * names.
     *
     * @return empty where the events do not crowd, and where there are none
     */
    public static Optional<BusiestStretch> of(EventColumns events) {
        int size = events.size();
        if (size == 0) {
            return Optional.empty();
        }
        // Twice the middle days, which are whole numbers.
        long[] middles = new long[size];
        long first = Long.MAX_VALUE;
        long last = Long.MIN_VALUE;
        for (int i = 0; i < size; i++) {
            long from = events.fromDay(i) == DateBounds.OPEN_FROM ? events.toDay(i) - 1 : events.fromDay(i);
            long to = events.toDay(i) == DateBounds.OPEN_TO ? from + 1 : events.toDay(i);
            middles[i] = from + to;
            first = Math.min(first, from);
            last = Math.max(last, to);
        }
        Ascending.sort(middles);
        BusiestStretch stretch = widened(middles, shortest(middles, (size + 1) / 2), (size + 1) / 2);
        return stretch.toDay() - stretch.fromDay() < MOST * (last - first) ? Optional.of(stretch) : Optional.empty();
    }

    /** Index of the first of the events, as many as wanted, that lie closest together. */
    private static int shortest(long[] sorted, int wanted) {
        int best = 0;
        for (int i = 1; i + wanted <= sorted.length; i++) {
            if (sorted[i + wanted - 1] - sorted[i] < sorted[best + wanted - 1] - sorted[best]) {
                best = i;
            }
        }
        return best;
    }

    private static BusiestStretch widened(long[] sorted, int start, int count) {
        double from = sorted[start] / 2.0;
        double to = sorted[start + count - 1] / 2.0;
        double half = Math.max(LEAST_DAYS, (to - from) * (1 + 2 * MARGIN)) / 2;
        double middle = (from + to) / 2;
        int months = monthsOfStep(2 * half);
        YearMonth begin = YearMonth.from(LocalDate.ofEpochDay((long) Math.floor(middle - half)));
        YearMonth end = YearMonth.from(LocalDate.ofEpochDay((long) Math.ceil(middle + half) - 1));
        YearMonth snapped = begin.minusMonths(Math.floorMod(begin.getMonthValue() - 1 + 12 * begin.getYear(), months));
        YearMonth after = end.plusMonths(months - Math.floorMod(end.getMonthValue() - 1 + 12 * end.getYear(), months));
        return new BusiestStretch(snapped.atDay(1).toEpochDay(), after.atDay(1).toEpochDay());
    }

    /** The calendar step, in months, that a stretch is widened to: about a sixth of it at most. */
    private static int monthsOfStep(double days) {
        double months = days / DAYS_OF_MONTH;
        if (months >= 600) {
            return 120;
        }
        if (months >= 72) {
            return 12;
        }
        return months >= 12 ? 3 : 1;
    }
}
