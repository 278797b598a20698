package org.isnad.columns;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.isnad.time.DateBounds;
import org.junit.jupiter.api.Test;

final class BusiestStretchTest {

    private static DateBounds days(String first, String last) {
        return DateBounds.ofDays(LocalDate.parse(first), LocalDate.parse(last));
    }

    private static long day(String day) {
        return LocalDate.parse(day).toEpochDay();
    }

    private static Optional<BusiestStretch> of(List<DateBounds> dates) {
        return BusiestStretch.of(new Dates(dates.stream().sorted().toList()));
    }

    private static BusiestStretch stretch(String from, String to) {
        return new BusiestStretch(day(from), day(to));
    }

    @Test
    void findsTheTimeInWhichEventsCrowdAndBeginsAtTheCalendar() {
        List<DateBounds> dates = new ArrayList<>();
        for (int year = 2003; year < 2026; year++) {
            dates.add(days(year + "-05-01", year + "-05-01"));
        }
        for (int month = 1; month <= 12; month++) {
            dates.add(days("2020-%02d-03".formatted(month), "2020-%02d-03".formatted(month)));
            dates.add(days("2020-%02d-20".formatted(month), "2020-%02d-20".formatted(month)));
        }
        assertEquals(Optional.of(stretch("2019-10-01", "2021-04-01")), of(dates));
    }

    @Test
    void manyEventsOfOneDayAreShownInAMonthAround() {
        List<DateBounds> dates = new ArrayList<>(List.of(days("2003-01-01", "2003-01-01")));
        for (int i = 0; i < 90; i++) {
            dates.add(days("2020-01-10", "2020-01-10"));
        }
        assertEquals(Optional.of(stretch("2019-12-01", "2020-02-01")), of(dates));
    }

    @Test
    void whereNothingCrowdsThereIsNoStretch() {
        assertEquals(Optional.empty(), of(List.of()));
        assertEquals(Optional.empty(), of(List.of(days("2020-01-10", "2020-01-10"))));
        assertEquals(Optional.empty(), of(List.of(new DateBounds(DateBounds.OPEN_FROM, 18_000))));
        List<DateBounds> even = new ArrayList<>();
        for (int year = 2000; year < 2026; year++) {
            even.add(days(year + "-01-01", year + "-12-31"));
        }
        assertEquals(Optional.empty(), of(even));
    }

    @Test
    void anOpenDateCountsAsTheDayThatItNames() {
        List<DateBounds> dates = new ArrayList<>();
        dates.add(days("2000-01-01", "2000-01-01"));
        dates.add(days("2026-01-01", "2026-01-01"));
        dates.add(new DateBounds(day("2020-03-05"), DateBounds.OPEN_TO));
        dates.add(new DateBounds(day("2020-03-05"), DateBounds.OPEN_TO));
        dates.add(new DateBounds(DateBounds.OPEN_FROM, day("2020-03-06")));
        assertEquals(Optional.of(stretch("2020-02-01", "2020-04-01")), of(dates));
    }

    @Test
    void holdsHalfTheEventsAndIsShorterThanTheWhole() {
        Random random = new Random(11);
        int found = 0;
        for (int run = 0; run < 200; run++) {
            List<DateBounds> dates = new ArrayList<>();
            int count = 1 + random.nextInt(60);
            for (int i = 0; i < count; i++) {
                long from = (long) (random.nextGaussian() * Math.exp(random.nextDouble(2, 9)));
                dates.add(new DateBounds(from, from + 1 + random.nextInt(40)));
            }
            Optional<BusiestStretch> stretch = of(dates);
            if (stretch.isPresent()) {
                found++;
                long from = stretch.get().fromDay();
                long to = stretch.get().toDay();
                long inside = dates.stream()
                        .filter(date -> (date.fromDay() + date.toDay()) / 2.0 >= from
                                && (date.fromDay() + date.toDay()) / 2.0 < to)
                        .count();
                assertTrue(2 * inside >= count, inside + " of " + count);
                assertEquals(1, LocalDate.ofEpochDay(from).getDayOfMonth());
                assertEquals(1, LocalDate.ofEpochDay(to).getDayOfMonth());
            }
        }
        assertTrue(found > 50, "found " + found);
    }

    /** Nothing but dates. */
    private record Dates(List<DateBounds> dates) implements PlainEvents {

        @Override
        public int size() {
            return dates.size();
        }

        @Override
        public long fromDay(int index) {
            return dates.get(index).fromDay();
        }

        @Override
        public long toDay(int index) {
            return dates.get(index).toDay();
        }

        @Override
        public DateShape shape(int index) {
            return DateShape.INTERVAL;
        }
    }
}
