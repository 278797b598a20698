package org.isnad.columns;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Made events that nobody holds: everything is answered from a formula. Each lane has the same number of events, the more the later;
 * every seventh lasts thirty days, the others one. An event is the more important the more often two divides its number.
 */
final class FormulaSource implements EventSource {
    private static final long FIRST = -20_000;
    private static final long DAYS = 40_000;
    private static final int LONG_EVERY = 7;
    private static final long LONG_DAYS = 30;

    private static final Pattern ID = Pattern.compile("e(\\d{1,6})-(\\d{1,12})");

    private final List<String> lanes;
    private final long perLane;

    /** How often it was asked when an event begins. */
    private long looks;

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
        return perLane == 0 ? 0 : FIRST;
    }

    @Override
    public long lastDay() {
        if (perLane == 0) {
            return 0;
        }
        long last = perLane - 1;
        long lastLong = last / LONG_EVERY * LONG_EVERY;
        return Math.max(day(last) + days(last), day(lastLong) + LONG_DAYS);
    }

    long looks() {
        return looks;
    }

    /** On which day an event begins: never earlier than the event before. */
    private long day(long number) {
        looks++;
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
        Objects.checkIndex(lane, lanes.size());
        return toDay <= fromDay ? 0 : firstFrom(toDay) - firstFrom(fromDay);
    }

    @Override
    public long within(int lane, long fromDay, long toDay) {
        Objects.checkIndex(lane, lanes.size());
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
        Objects.checkIndex(lane, lanes.size());
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
        Matcher parts = ID.matcher(id);
        if (!parts.matches()) {
            return Optional.empty();
        }
        int lane = Integer.parseInt(parts.group(1));
        long number = Long.parseLong(parts.group(2));
        return lane < lanes.size() && number < perLane ? Optional.of(listed(lane, number)) : Optional.empty();
    }
}
