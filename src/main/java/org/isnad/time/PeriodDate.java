package org.isnad.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.regex.Pattern;

/**
 * A single date: a day, or "some time in" a month, season, year, decade or century.
 *
 * @param first first day of the period, inclusive
 * @param last last day of the period, inclusive
 * @param precision how finely the date is known; {@code 2020-XX} has the precision {@link Precision#YEAR}
 * @param digits the EDTF notation without the qualifier, for example {@code 2020-09} or {@code 2020-XX}; where single parts are
 *     qualified, {@code 2004-06-~11}, the whole notation
 * @param qualifier whether the date is uncertain or approximate
 */
public record PeriodDate(LocalDate first, LocalDate last, Precision precision, String digits, Qualifier qualifier)
        implements FuzzyDate {
    private static final Pattern SIGN = Pattern.compile("[?~%]");

    /**
     * Checks the order of the days.
     *
     * @throws IllegalArgumentException if the period ends before it begins
     */
    public PeriodDate {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("period ends before it begins: " + first + " to " + last);
        }
    }

    /** By its notation, which all but tells it and whose own hash is known: dates are looked up for each row of large tables. */
    @Override
    public int hashCode() {
        return digits.hashCode();
    }

    /** A day. */
    public static PeriodDate day(LocalDate day) {
        return new PeriodDate(
                day,
                day,
                Precision.DAY,
                Edtf.year(day.getYear()) + "-" + two(day.getMonthValue()) + "-" + two(day.getDayOfMonth()),
                Qualifier.NONE);
    }

    /** Some time in a month. */
    public static PeriodDate month(YearMonth month) {
        return new PeriodDate(
                month.atDay(1),
                month.atEndOfMonth(),
                Precision.MONTH,
                Edtf.year(month.getYear()) + "-" + two(month.getMonthValue()),
                Qualifier.NONE);
    }

    /** Some time in a year; year 0 is 1 BC. */
    public static PeriodDate year(int year) {
        return new PeriodDate(
                LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), Precision.YEAR, Edtf.year(year), Qualifier.NONE);
    }

    /** The same date with another qualifier. */
    public PeriodDate with(Qualifier changed) {
        return new PeriodDate(first, last, precision, SIGN.matcher(digits).replaceAll(""), changed);
    }

    /** Whether the notation leaves digits open: {@code 202X}, {@code 2020-XX}. */
    public boolean unspecified() {
        return digits.indexOf('X') >= 0;
    }

    /** Whether only a part of the date is qualified: {@code 2004-06-~11}. */
    public boolean partlyQualified() {
        return digits.indexOf('?') >= 0 || digits.indexOf('~') >= 0 || digits.indexOf('%') >= 0;
    }

    /** Whether its days are the whole of one month, year, decade or century; false for {@code 1560-XX-25} and {@code 1XXX}. */
    public boolean fillsItsPrecision() {
        boolean months = first.getDayOfMonth() == 1 && last.plusDays(1).getDayOfMonth() == 1;
        long count = ChronoUnit.MONTHS.between(first, last.plusDays(1));
        return switch (precision) {
            case DAY, SEASON -> true;
            case MONTH -> months && count == 1;
            case YEAR -> months && count == 12;
            case DECADE -> months && count == 120;
            case CENTURY -> months && count == 1200;
        };
    }

    @Override
    public DateBounds bounds() {
        return DateBounds.ofDays(first, last);
    }

    @Override
    public String edtf() {
        return qualifier == Qualifier.NONE || partlyQualified() ? digits : digits + qualifier.sign();
    }

    @Override
    public boolean soft() {
        return qualifier.soft();
    }

    private static String two(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }
}
