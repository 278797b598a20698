package org.isnad.scale;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * A period by which a calendar axis steps: a day, a week, one, three or six months, or 1, 2 or 5 times a power of ten of
 * years.
 *
 * <p>Periods are placed by {@link LocalDate} arithmetic (proleptic Gregorian calendar). On which day weeks
 * begin is asked for. Longer steps of years count from year 1 in both ways, so that the round years are round as people write them:
 * the decades around the beginning of the era begin in 20 BC, 10 BC, 1, 10 and 20.
 *
 * @param unit what is counted
 * @param count how many of them; divides 12 for months
 */
public record CalendarStep(Unit unit, int count) {

    /** What a step counts. */
    public enum Unit {
        /** Days. */
        DAY,
        /** Weeks. */
        WEEK,
        /** Months. */
        MONTH,
        /** Years. */
        YEAR
    }

    /** One day. */
    public static final CalendarStep DAY = new CalendarStep(Unit.DAY, 1);

    /** One week. */
    public static final CalendarStep WEEK = new CalendarStep(Unit.WEEK, 1);

    /** One month. */
    public static final CalendarStep MONTH = new CalendarStep(Unit.MONTH, 1);

    /** Three months. */
    public static final CalendarStep QUARTER = new CalendarStep(Unit.MONTH, 3);

    /** Six months. */
    public static final CalendarStep HALF_YEAR = new CalendarStep(Unit.MONTH, 6);

    /** One year. */
    public static final CalendarStep YEAR = new CalendarStep(Unit.YEAR, 1);

    /** The longest step; the years that a {@link LocalDate} can have hold twenty of them. */
    private static final int LONGEST_YEARS = 100_000_000;

    /** All steps of an axis, the shortest first. */
    public static final List<CalendarStep> LADDER = ladder();

    /** Refuses a count below 1, several days or weeks, and months that do not divide a year. */
    public CalendarStep {
        boolean valid = switch (unit) {
            case DAY, WEEK -> count == 1;
            case MONTH -> count >= 1 && 12 % count == 0;
            case YEAR -> count >= 1 && count <= LONGEST_YEARS;
        };
        if (!valid) {
            throw new IllegalArgumentException("no calendar step: " + count + " " + unit);
        }
    }

    private static List<CalendarStep> ladder() {
        List<CalendarStep> steps = new ArrayList<>(List.of(DAY, WEEK, MONTH, QUARTER, HALF_YEAR));
        for (int power = 1; power <= LONGEST_YEARS; power *= 10) {
            for (int mantissa : List.of(1, 2, 5)) {
                if (power * (long) mantissa <= LONGEST_YEARS) {
                    steps.add(new CalendarStep(Unit.YEAR, power * mantissa));
                }
            }
        }
        return List.copyOf(steps);
    }

    /**
     * The first day of the period in which a day lies; the first day that there is, where it would lie before it.
     *
     * @param weekStart the day with which weeks begin; of no matter to other steps
     */
    public LocalDate floor(LocalDate day, DayOfWeek weekStart) {
        return switch (unit) {
            case DAY -> day;
            case WEEK -> {
                int sinceStart = Math.floorMod(day.getDayOfWeek().getValue() - weekStart.getValue(), 7);
                yield day.toEpochDay() - sinceStart < LocalDate.MIN.toEpochDay()
                        ? LocalDate.MIN
                        : day.minusDays(sinceStart);
            }
            case MONTH -> LocalDate.of(day.getYear(), (day.getMonthValue() - 1) / count * count + 1, 1);
            case YEAR -> firstDay(floorYear(day.getYear()));
        };
    }

    /**
     * The first day of the period after the one that begins on {@code start}; the last day that there is, where it would
     * lie after it.
     */
    public LocalDate next(LocalDate start) {
        long days = ChronoUnit.DAYS.between(start, LocalDate.MAX);
        return switch (unit) {
            case DAY -> days < 1 ? LocalDate.MAX : start.plusDays(1);
            case WEEK -> days < 7 ? LocalDate.MAX : start.plusDays(7);
            case MONTH -> days <= 31L * count ? LocalDate.MAX : start.plusMonths(count);
            case YEAR -> firstDay(nextYear(start.getYear()));
        };
    }

    /**
     * The shortest that a period of this step can be, in days; a step of several years that begins in year 1 is one year
     * shorter. It only serves to choose a step, never to place one.
     */
    public long shortestDays() {
        return switch (unit) {
            case DAY -> 1;
            case WEEK -> 7;
            case MONTH -> count == 1 ? 28 : count * 30L;
            case YEAR -> count * 365L;
        };
    }

    /**
     * The step of the coarse row of an axis whose fine row has this step: months over days and weeks, years over months,
     * and over years the power of ten that holds at least five of them.
     */
    public CalendarStep coarser() {
        return switch (unit) {
            case DAY, WEEK -> MONTH;
            case MONTH -> YEAR;
            case YEAR -> {
                int power = 1;
                while (power < 5L * count && power < LONGEST_YEARS) {
                    power *= 10;
                }
                yield new CalendarStep(Unit.YEAR, power);
            }
        };
    }

    private static LocalDate firstDay(long year) {
        if (year < LocalDate.MIN.getYear()) {
            return LocalDate.MIN;
        }
        return year > LocalDate.MAX.getYear() ? LocalDate.MAX : LocalDate.of((int) year, 1, 1);
    }

    private long floorYear(int year) {
        if (year >= 1) {
            return Math.max(1, year - year % count);
        }
        // Year 0 is 1 BC: count the years before the era as people write them.
        long beforeEra = 1L - year;
        return 1 - Math.ceilDiv(beforeEra, count) * count;
    }

    private long nextYear(int year) {
        if (year == 1) {
            return count == 1 ? 2 : count;
        }
        return year + (long) count;
    }
}
