package org.isnad.columns;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Made events that nobody holds: everything is answered from a formula. Each lane has the same number of events, the more the later;
 * every seventh lasts thirty days, the others one. An event is the more important the more often two divides its number.
 */
final class FormulaSource implements EventSource {
    private static final long FIRST = -20_000;
    private static final long DAYS = 40_000;
    private static final int LONG_EVERY = 7;
    private static final long LONG_DAYS = 30;

    private final List<String> lanes;
    private final long perLane;

    FormulaSource(int lanes, long events) {
        this.lanes = java.util.stream.IntStream.range(0, lanes)
                .mapToObj(lane -> "lane-" + lane)
                .toList();
        perLane = events / lanes;
    }

    @Override
    public List<String> lanes() {
        return lanes;
    }

    @Override
    public long firstDay() {
        return FIRST;
    }

    @Override
    public long lastDay() {
        return FIRST + DAYS + LONG_DAYS;
    }

    /** On which day an event begins: never earlier than the event before. */
    private long day(long number) {
        return FIRST + (long) (DAYS * Math.sqrt((double) number / perLane));
    }

    /** The number of the first event that begins on a day or later. */
    private long firstFrom(long day) {
        long low = 0;
        long high = perLane;
        while (low < high) {
            long middle = (low + high) >>> 1;
            if (day(middle) < day) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static long days(long number) {
        return number % LONG_EVERY == 0 ? LONG_DAYS : 1;
    }

    /** How many of the first events last long. */
    private static long longOnes(long events) {
        return (events + LONG_EVERY - 1) / LONG_EVERY;
    }

    @Override
    public long beginning(int lane, long fromDay, long toDay) {
        return toDay <= fromDay ? 0 : firstFrom(toDay) - firstFrom(fromDay);
    }

    @Override
    public long within(int lane, long fromDay, long toDay) {
        if (toDay <= fromDay) {
            return 0;
        }
        long shortOver = firstFrom(fromDay);
        long longOver = firstFrom(fromDay - LONG_DAYS + 1);
        long over = shortOver - longOnes(shortOver) + longOnes(longOver);
        return firstFrom(toDay) - over;
    }

    @Override
    public List<Listed> top(int lane, long fromDay, long toDay, int most) {
        List<Listed> top = new ArrayList<>();
        long first = firstFrom(fromDay);
        long end = toDay <= fromDay ? first : firstFrom(toDay);
        for (int twos = 62; twos >= 0 && top.size() < most; twos--) {
            long step = 1L << twos;
            for (long number = (first + step - 1) / step * step; number < end && top.size() < most; number += step) {
                if (importance(number) == twos) {
                    top.add(listed(lane, number));
                }
            }
        }
        return List.copyOf(top);
    }

    private static int importance(long number) {
        return number == 0 ? 62 : Long.numberOfTrailingZeros(number);
    }

    private Listed listed(int lane, long number) {
        return new Listed(
                String.format(java.util.Locale.ROOT, "e%d-%012d", lane, number),
                lane,
                day(number),
                day(number) + days(number),
                "حدث " + number,
                importance(number));
    }

    @Override
    public Optional<Listed> event(String id) {
        int dash = id.indexOf('-');
        int lane = Integer.parseInt(id.substring(1, dash));
        long number = Long.parseLong(id.substring(dash + 1));
        return lane < lanes.size() && number < perLane ? Optional.of(listed(lane, number)) : Optional.empty();
    }
}
