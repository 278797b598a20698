package org.isnad.interchange.table;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isnad.interchange.table.CellReading.Form;
import org.isnad.time.DateChoice;
import org.isnad.time.FuzzyDate;
import org.isnad.time.PeriodDate;

/** What a cell that is one number may mean as a date: a year, a day of a spreadsheet, a date without separators, a Unix time. */
final class PlainNumbers {
    private static final Pattern NUMBER = Pattern.compile("(-?)(\\d{1,19})(?:[.,](\\d{1,12}))?");
    private static final Pattern THOUSANDS = Pattern.compile("(-?\\d{1,3})[,\u066C](\\d{3})");

    /** Day 0 of spreadsheets; they count a 29 February 1900, so that this holds from 1 March 1900 on. */
    private static final LocalDate SPREADSHEET = LocalDate.of(1899, 12, 30);

    /** In 1927 and in 2100: numbers of five digits beyond are no days of a spreadsheet that anybody has. */
    private static final int FIRST_SERIAL = 10_000;

    private static final int LAST_SERIAL = 73_050;
    private static final int FIRST_COMPACT_YEAR = 1500;
    private static final int LAST_COMPACT_YEAR = 2199;

    private final List<CellReading> readings = new ArrayList<>();

    private PlainNumbers() {}

    /** The readings of a number in western digits, the likeliest first; none when the text is no number or no date. */
    static List<CellReading> read(String text) {
        Matcher thousands = THOUSANDS.matcher(text);
        Matcher number = NUMBER.matcher(thousands.matches() ? thousands.group(1) + thousands.group(2) : text);
        if (!number.matches()) {
            return List.of();
        }
        PlainNumbers numbers = new PlainNumbers();
        String fraction = number.group(3);
        boolean whole = fraction == null || fraction.chars().allMatch(digit -> digit == '0');
        if (!number.group(1).isEmpty()) {
            numbers.negative(number.group(2), whole);
        } else if (whole) {
            numbers.whole(number.group(2));
        } else {
            numbers.broken(number.group(2), fraction);
        }
        return List.copyOf(numbers.readings);
    }

    private void negative(String digits, boolean whole) {
        boolean nothing = digits.chars().allMatch(digit -> digit == '0');
        if (!whole || nothing) {
            return;
        }
        if (digits.length() >= 9) {
            unix("-" + digits);
        } else if (digits.length() <= 6) {
            // «-44» is 44 years before our era, while the four digits of EDTF count the year 0.
            int year = Integer.parseInt(digits);
            add(
                    digits.length() > 4 ? Form.LONG_YEAR : Form.YEAR,
                    PeriodDate.year(digits.length() == 4 ? -year : 1 - year));
        }
    }

    private void whole(String digits) {
        int value = digits.length() > 8 ? 0 : Integer.parseInt(digits);
        switch (digits.length()) {
            case 1, 2 -> {
                if (value > 0) {
                    add(Form.EARLY_YEAR, PeriodDate.year(value));
                }
                if (digits.length() == 2) {
                    add(Form.SHORT_YEAR, PeriodDate.year(century(value)));
                }
            }
            case 3, 4 -> {
                add(Form.YEAR, PeriodDate.year(value));
                Hijri.year(digits).ifPresent(date -> add(Form.HIJRI, date));
            }
            case 5 -> {
                serial(value);
                add(Form.LONG_YEAR, PeriodDate.year(value));
            }
            case 6 -> six(digits, value);
            case 7 -> {
                ordinal(digits);
                compact("0" + digits, false);
            }
            case 8 -> {
                compact(digits, true);
                if (Hijri.possible(part(digits, 0, 4))) {
                    Hijri.day(part(digits, 0, 4), part(digits, 4, 6), part(digits, 6, 8))
                            .ifPresent(date -> add(Form.HIJRI, date));
                }
            }
            case 9, 11, 13, 16, 19 -> unix(digits);
            case 10 -> {
                unix(digits);
                timed(digits, 24);
            }
            case 12, 14 -> {
                timed(digits, 24);
                if (digits.length() == 12) {
                    unix(digits);
                }
            }
            default -> {
                // No date has so many digits.
            }
        }
    }

    private void broken(String digits, String fraction) {
        if (digits.length() == 4) {
            int year = Integer.parseInt(digits);
            int month = Integer.parseInt(fraction.length() <= 2 ? fraction : "0");
            if (month >= 1 && month <= 12) {
                add(Form.DOTTED_MONTH, PeriodDate.month(YearMonth.of(year, month)));
            }
            add(Form.DECIMAL_YEAR, decimal(year, fraction));
        } else if (digits.length() == 5) {
            serial(Integer.parseInt(digits));
        } else if (digits.length() == 9 || digits.length() == 10) {
            unix(digits);
        }
    }

    /** A part of a year that is known as finely as it has digits: 2020.5 is about five weeks in the middle of 2020. */
    private static FuzzyDate decimal(int year, String fraction) {
        BigDecimal middle = new BigDecimal("0." + fraction);
        BigDecimal half = BigDecimal.ONE.movePointLeft(fraction.length()).divide(BigDecimal.TWO);
        int length = LocalDate.of(year, 1, 1).lengthOfYear();
        PeriodDate from = PeriodDate.day(dayAt(year, middle.subtract(half), length));
        PeriodDate to = PeriodDate.day(dayAt(year, middle.add(half), length));
        return from.equals(to) ? from : DateChoice.between(from, to);
    }

    private static LocalDate dayAt(int year, BigDecimal part, int length) {
        int day = part.multiply(BigDecimal.valueOf(length))
                .setScale(0, RoundingMode.DOWN)
                .intValue();
        return LocalDate.ofYearDay(year, Math.clamp(day + 1, 1, length));
    }

    private void serial(int days) {
        if (days >= FIRST_SERIAL && days <= LAST_SERIAL) {
            add(Form.SERIAL, PeriodDate.day(SPREADSHEET.plusDays(days)));
        }
    }

    private void six(String digits, int value) {
        int year = part(digits, 0, 4);
        int month = part(digits, 4, 6);
        if (near(year) && month >= 1 && month <= 12) {
            add(Form.COMPACT_MONTH, PeriodDate.month(YearMonth.of(year, month)));
        }
        day(Form.COMPACT_SHORT_YEAR, century(part(digits, 0, 2)), part(digits, 2, 4), part(digits, 4, 6));
        day(Form.SHORT_DAY_FIRST, century(part(digits, 4, 6)), part(digits, 2, 4), part(digits, 0, 2));
        day(Form.SHORT_MONTH_FIRST, century(part(digits, 4, 6)), part(digits, 0, 2), part(digits, 2, 4));
        if (readings.isEmpty()) {
            add(Form.LONG_YEAR, PeriodDate.year(value));
        }
    }

    private void ordinal(String digits) {
        int year = part(digits, 0, 4);
        int day = part(digits, 4, 7);
        if (near(year) && day >= 1 && day <= LocalDate.of(year, 1, 1).lengthOfYear()) {
            add(Form.COMPACT_ORDINAL, PeriodDate.day(LocalDate.ofYearDay(year, day)));
        }
    }

    /** Eight digits; a spreadsheet leaves out the zero before a day or month. */
    private void compact(String digits, boolean yearMayLead) {
        if (yearMayLead && near(part(digits, 0, 4))) {
            day(Form.COMPACT_YEAR_FIRST, part(digits, 0, 4), part(digits, 4, 6), part(digits, 6, 8));
        }
        int year = part(digits, 4, 8);
        if (near(year)) {
            day(Form.COMPACT_DAY_FIRST, year, part(digits, 2, 4), part(digits, 0, 2));
            day(Form.COMPACT_MONTH_FIRST, year, part(digits, 0, 2), part(digits, 2, 4));
        }
    }

    private void timed(String digits, int hours) {
        boolean time = part(digits, 8, 10) <= hours
                && (digits.length() < 12 || part(digits, 10, 12) < 60)
                && (digits.length() < 14 || part(digits, 12, 14) <= 60);
        if (time && near(part(digits, 0, 4))) {
            day(Form.COMPACT_TIME, part(digits, 0, 4), part(digits, 4, 6), part(digits, 6, 8));
        }
    }

    /** Seconds, or thousandths, millionths and billionths of them, since 1970, in the years 1653 to 2286. */
    private void unix(String digits) {
        boolean before = digits.startsWith("-");
        int size = digits.length() - (before ? 1 : 0);
        int finer = size <= 10 ? 0 : size <= 13 ? 3 : size <= 16 ? 6 : 9;
        long seconds = Long.parseLong(digits.substring(0, digits.length() - finer)) - (before && finer > 0 ? 1 : 0);
        add(Form.UNIX, PeriodDate.day(LocalDate.ofInstant(Instant.ofEpochSecond(seconds), ZoneOffset.UTC)));
    }

    private void day(Form form, int year, int month, int day) {
        try {
            add(form, PeriodDate.day(LocalDate.of(year, month, day)));
        } catch (DateTimeException e) {
            // The digits are not in this order.
        }
    }

    private void add(Form form, FuzzyDate date) {
        readings.add(new CellReading(date, form));
    }

    /** The year of two digits: 00 to 69 are of this century, as spreadsheets and computers have it within a few years. */
    static int century(int digits) {
        return digits + (digits < 70 ? 2000 : 1900);
    }

    private static boolean near(int year) {
        return year >= FIRST_COMPACT_YEAR && year <= LAST_COMPACT_YEAR;
    }

    private static int part(String digits, int from, int to) {
        return Integer.parseInt(digits.substring(from, to));
    }
}
