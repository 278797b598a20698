package org.isnad.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isnad.time.EdtfException.Fault;
import org.jspecify.annotations.Nullable;

/** Reads one EDTF date: a day, month, part of a year, year, decade or century, perhaps with masked or qualified parts. */
final class EdtfPeriod {

    private static final Pattern PERIOD = Pattern.compile("(?<y>[?~%]?(?:(?<long>Y-?[1-9]\\d*(?:E\\d{1,2})?)"
            + "|(?<short>-?\\d{2,3})|(?<year>-?[\\dX]{4}))(?<s>S\\d{1,2})?[?~%]?)"
            + "(?:-(?<m>[?~%]?(?<month>[\\dX]{2})[?~%]?)(?:-(?<d>[?~%]?(?<day>[\\dX]{2})[?~%]?))?)?");

    private static final Pattern SIGN = Pattern.compile("[?~%]");

    private final String text;
    private final int from;
    private final Matcher matcher;
    private final String digits;
    private final Qualifier qualifier;

    private EdtfPeriod(String text, int from, int to, Matcher matcher) {
        this.text = text;
        this.from = from;
        this.matcher = matcher;
        String written = text.substring(from, to);
        String bare = SIGN.matcher(written).replaceAll("");
        Qualifier combined = Qualifier.in(written);
        // A sign at the end, and nowhere else, qualifies the whole: level 1.
        this.digits = written.equals(bare + combined.sign()) ? bare : written;
        this.qualifier = combined;
    }

    /** Reads the code units {@code [from, to)} of a text. */
    static PeriodDate parse(String text, int from, int to) {
        int time = text.indexOf('T', from);
        if (time > from && time < to) {
            throw new EdtfException(Fault.TIME_OF_DAY, text, time);
        }
        Matcher matcher = PERIOD.matcher(text).region(from, to);
        if (!matcher.matches()) {
            throw new EdtfException(Fault.SYNTAX, text, from);
        }
        EdtfPeriod period = new EdtfPeriod(text, from, to, matcher);
        try {
            return period.date();
        } catch (DateTimeException e) {
            EdtfException refused = new EdtfException(Fault.IMPOSSIBLE, text, from);
            refused.initCause(e);
            throw refused;
        }
    }

    private PeriodDate date() {
        String century = matcher.group("short");
        if (century != null) {
            return shortYear(century);
        }
        String big = matcher.group("long");
        String masked = matcher.group("year");
        boolean special = matcher.group("s") != null || (big != null && big.indexOf('E') >= 0);
        if (special && (matcher.group("m") != null || (masked != null && masked.indexOf('X') >= 0))) {
            throw new EdtfException(Fault.SYNTAX, text, from);
        }
        if (big == null && masked != null && masked.equals("-0000")) {
            throw new EdtfException(Fault.SYNTAX, text, from);
        }
        String year = big == null ? String.valueOf(masked) : Integer.toString(longYear(big));
        String month = matcher.group("month");
        String day = matcher.group("day");
        if (month == null) {
            return new Mask(year, "XX", "XX").span(yearPrecision(year));
        }
        if (day == null && month.indexOf('X') < 0 && Integer.parseInt(month) > 12) {
            return partOfYear(year, Integer.parseInt(month));
        }
        String dayOrAny = day == null ? "XX" : day;
        Precision precision = year.indexOf('X') >= 0
                ? yearPrecision(year)
                : month.indexOf('X') >= 0
                        ? Precision.YEAR
                        : dayOrAny.indexOf('X') >= 0 ? Precision.MONTH : Precision.DAY;
        return new Mask(year, month, dayOrAny).span(precision);
    }

    private static Precision yearPrecision(String year) {
        int masked = year.indexOf('X');
        return masked < 0 ? Precision.YEAR : masked == year.length() - 1 ? Precision.DECADE : Precision.CENTURY;
    }

    /** {@code 19} is a century, {@code 193} a decade: the years that begin so. */
    private PeriodDate shortYear(String century) {
        boolean zero = century.startsWith("-") && Integer.parseInt(century) == 0;
        if (zero || matcher.group("m") != null || matcher.group("s") != null) {
            throw new EdtfException(Fault.SYNTAX, text, from);
        }
        int signs = century.startsWith("-") ? 1 : 0;
        String year = century + "XX".substring(0, 4 + signs - century.length());
        return new Mask(year, "XX", "XX").span(yearPrecision(year));
    }

    private int longYear(String big) {
        int exponent = big.indexOf('E');
        String mantissa = big.substring(1, exponent < 0 ? big.length() : exponent);
        int zeros = exponent < 0 ? 0 : Integer.parseInt(big.substring(exponent + 1));
        if (mantissa.length() + zeros > 10) {
            throw new EdtfException(Fault.YEAR_OUT_OF_RANGE, text, from);
        }
        long year = Long.parseLong(mantissa + "0".repeat(zeros));
        if (Math.abs(year) > Year.MAX_VALUE) {
            throw new EdtfException(Fault.YEAR_OUT_OF_RANGE, text, from);
        }
        if (Math.abs(year) <= 9999) {
            throw new EdtfException(Fault.SYNTAX, text, from);
        }
        return (int) year;
    }

    /** Seasons 21 to 24, of the north 25 to 28, of the south 29 to 32; quarters 33 to 36, thirds 37 to 39, halves 40 and 41. */
    private PeriodDate partOfYear(String masked, int code) {
        if (masked.indexOf('X') >= 0) {
            throw new EdtfException(Fault.SYNTAX, text, from);
        }
        int year = Integer.parseInt(masked);
        LocalDate first;
        int months = 3;
        if (code >= 21 && code <= 28) {
            first = LocalDate.of(year, 3 * ((code - 21) % 4 + 1), 1);
        } else if (code >= 29 && code <= 32) {
            first = LocalDate.of(year, 3 * ((code - 29 + 2) % 4 + 1), 1);
        } else if (code >= 33 && code <= 36) {
            first = LocalDate.of(year, 3 * (code - 33) + 1, 1);
        } else if (code >= 37 && code <= 39) {
            months = 4;
            first = LocalDate.of(year, 4 * (code - 37) + 1, 1);
        } else if (code == 40 || code == 41) {
            months = 6;
            first = LocalDate.of(year, 6 * (code - 40) + 1, 1);
        } else {
            throw new EdtfException(Fault.IMPOSSIBLE, text, from);
        }
        return new PeriodDate(first, first.plusMonths(months).minusDays(1), Precision.SEASON, digits, qualifier);
    }

    /** The days whose digits fit a pattern in which X is any digit. */
    private final class Mask {
        private final String year;
        private final String month;
        private final String day;

        Mask(String year, String month, String day) {
            this.year = year;
            this.month = month;
            this.day = day;
        }

        PeriodDate span(Precision precision) {
            return new PeriodDate(bound(true), bound(false), precision, digits, qualifier);
        }

        /** The earliest or the latest day that fits and exists. */
        private LocalDate bound(boolean earliest) {
            int free = (int) year.chars().filter(sign -> sign == 'X').count();
            int count = (int) Math.pow(10, free);
            // Before year 0 the larger digits lie earlier: -004X is -49 to -40.
            boolean ascending = earliest != year.startsWith("-");
            for (int i = 0; i < count; i++) {
                int filled = filled(ascending ? i : count - 1 - i);
                LocalDate found = inYear(filled, earliest);
                if (found != null) {
                    return found;
                }
            }
            throw new DateTimeException("no day fits " + year + "-" + month + "-" + day);
        }

        private int filled(int number) {
            if (year.indexOf('X') < 0) {
                return Integer.parseInt(year);
            }
            char[] signs = year.toCharArray();
            int rest = number;
            for (int i = signs.length - 1; i >= 0; i--) {
                if (signs[i] == 'X') {
                    signs[i] = (char) ('0' + rest % 10);
                    rest /= 10;
                }
            }
            return Integer.parseInt(new String(signs));
        }

        private @Nullable LocalDate inYear(int number, boolean earliest) {
            for (int i = 0; i < 12; i++) {
                int m = earliest ? i + 1 : 12 - i;
                if (!fits(month, m)) {
                    continue;
                }
                int length = YearMonth.of(number, m).lengthOfMonth();
                for (int j = 0; j < length; j++) {
                    int d = earliest ? j + 1 : length - j;
                    if (fits(day, d)) {
                        return LocalDate.of(number, m, d);
                    }
                }
            }
            return null;
        }

        private static boolean fits(String pattern, int number) {
            return (pattern.charAt(0) == 'X' || pattern.charAt(0) - '0' == number / 10)
                    && (pattern.charAt(1) == 'X' || pattern.charAt(1) - '0' == number % 10);
        }
    }
}
