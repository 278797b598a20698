package org.isnad.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isnad.time.DateInterval.Endpoint;
import org.isnad.time.EdtfException.Fault;

/**
 * Reads the Extended Date/Time Format (ISO 8601-2:2019), levels 0 and 1 without times of day, and of level 2 the one set
 * {@code [a..b]}.
 */
public final class Edtf {

    private static final Pattern PERIOD = Pattern.compile("(?<year>Y-?\\d{5,}|-?(?:\\d{4}|\\d{3}X|\\d{2}XX))"
            + "(?:-(?<month>\\d{2}|XX)(?:-(?<day>\\d{2}|XX))?)?(?<qualifier>[?~%]?)");

    private Edtf() {}

    /**
     * Reads a date.
     *
     * @param text the notation, without surrounding white space
     * @throws EdtfException if the text is no such notation or names a date that does not exist
     */
    public static FuzzyDate parse(String text) {
        if (text.isEmpty()) {
            throw new EdtfException(Fault.EMPTY, text, 0);
        }
        if (text.startsWith("[")) {
            return choice(text);
        }
        int slash = text.indexOf('/');
        return slash < 0 ? period(text, 0, text.length()) : interval(text, slash);
    }

    /** The year as EDTF writes it: four digits, or {@code Y} and more. */
    static String year(int year) {
        int size = Math.abs(year);
        if (size > 9999) {
            return "Y" + year;
        }
        String padded = ("000" + size).substring(Integer.toString(size).length() - 1);
        return year < 0 ? "-" + padded : padded;
    }

    private static DateChoice choice(String text) {
        int dots = text.indexOf("..");
        if (!text.endsWith("]") || dots < 0) {
            throw new EdtfException(Fault.SYNTAX, text, dots < 0 ? 0 : text.length() - 1);
        }
        int end = text.length() - 1;
        if (dots == 1 && dots + 2 == end) {
            throw new EdtfException(Fault.EMPTY, text, 1);
        }
        Optional<PeriodDate> earliest = dots == 1 ? Optional.empty() : Optional.of(period(text, 1, dots));
        Optional<PeriodDate> latest = dots + 2 == end ? Optional.empty() : Optional.of(period(text, dots + 2, end));
        if (earliest.isPresent()
                && latest.isPresent()
                && latest.get().last().isBefore(earliest.get().first())) {
            throw new EdtfException(Fault.REVERSED, text, dots + 2);
        }
        return new DateChoice(earliest, latest);
    }

    private static DateInterval interval(String text, int slash) {
        Endpoint start = endpoint(text, 0, slash);
        Endpoint end = endpoint(text, slash + 1, text.length());
        if (!(start instanceof Endpoint.Known) && !(end instanceof Endpoint.Known)) {
            throw new EdtfException(Fault.EMPTY, text, 0);
        }
        if (start instanceof Endpoint.Known(var from)
                && end instanceof Endpoint.Known(var to)
                && to.last().isBefore(from.first())) {
            throw new EdtfException(Fault.REVERSED, text, slash + 1);
        }
        return new DateInterval(start, end);
    }

    private static Endpoint endpoint(String text, int from, int to) {
        if (from == to) {
            return new Endpoint.Unknown();
        }
        if (text.substring(from, to).equals("..")) {
            return new Endpoint.Open();
        }
        return new Endpoint.Known(period(text, from, to));
    }

    private static PeriodDate period(String text, int from, int to) {
        int time = text.indexOf('T', from);
        if (time > from && time < to) {
            throw new EdtfException(Fault.TIME_OF_DAY, text, time);
        }
        Matcher matcher = PERIOD.matcher(text).region(from, to);
        if (!matcher.matches()) {
            throw new EdtfException(Fault.SYNTAX, text, from);
        }
        String year = matcher.group("year");
        Optional<String> month = Optional.ofNullable(matcher.group("month"));
        Optional<String> day = Optional.ofNullable(matcher.group("day"));
        Qualifier qualifier = qualifier(matcher.group("qualifier"));
        String digits = text.substring(from, matcher.start("qualifier"));
        try {
            return period(year, month, day, digits, qualifier, text, from);
        } catch (DateTimeException | NumberFormatException e) {
            // Overlong years fail to parse or lie beyond LocalDate; everything else is a date that does not exist.
            Fault fault = yearFits(year) ? Fault.IMPOSSIBLE : Fault.YEAR_OUT_OF_RANGE;
            EdtfException refused = new EdtfException(fault, text, from);
            refused.initCause(e);
            throw refused;
        }
    }

    private static PeriodDate period(
            String yearText,
            Optional<String> month,
            Optional<String> day,
            String digits,
            Qualifier qualifier,
            String text,
            int from) {
        if (yearText.indexOf('X') >= 0) {
            if (month.isPresent()) {
                throw new EdtfException(Fault.SYNTAX, text, from);
            }
            return unspecifiedYears(yearText, digits, qualifier);
        }
        int year = Integer.parseInt(yearText.startsWith("Y") ? yearText.substring(1) : yearText);
        if (month.isEmpty()) {
            return span(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), Precision.YEAR, digits, qualifier);
        }
        if (month.get().equals("XX")) {
            if (day.isPresent() && !day.get().equals("XX")) {
                throw new EdtfException(Fault.SYNTAX, text, from);
            }
            return span(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), Precision.YEAR, digits, qualifier);
        }
        int monthOrSeason = Integer.parseInt(month.get());
        if (monthOrSeason >= 21 && monthOrSeason <= 24 && day.isEmpty()) {
            LocalDate first = LocalDate.of(year, 3 * (monthOrSeason - 20), 1);
            return span(first, first.plusMonths(3).minusDays(1), Precision.SEASON, digits, qualifier);
        }
        YearMonth yearMonth = YearMonth.of(year, monthOrSeason);
        if (day.isEmpty() || day.get().equals("XX")) {
            return span(yearMonth.atDay(1), yearMonth.atEndOfMonth(), Precision.MONTH, digits, qualifier);
        }
        LocalDate date = yearMonth.atDay(Integer.parseInt(day.get()));
        return span(date, date, Precision.DAY, digits, qualifier);
    }

    private static PeriodDate unspecifiedYears(String yearText, String digits, Qualifier qualifier) {
        boolean century = yearText.endsWith("XX");
        int low = Integer.parseInt(yearText.replace('X', '0'));
        int high = Integer.parseInt(yearText.replace('X', '9'));
        // Before year 0 the larger digits lie earlier: -004X is -49 to -40.
        return span(
                LocalDate.of(Math.min(low, high), 1, 1),
                LocalDate.of(Math.max(low, high), 12, 31),
                century ? Precision.CENTURY : Precision.DECADE,
                digits,
                qualifier);
    }

    private static PeriodDate span(
            LocalDate first, LocalDate last, Precision precision, String digits, Qualifier qualifier) {
        return new PeriodDate(first, last, precision, digits, qualifier);
    }

    private static Qualifier qualifier(String sign) {
        for (Qualifier qualifier : Qualifier.values()) {
            if (qualifier.sign().equals(sign)) {
                return qualifier;
            }
        }
        throw new IllegalStateException("no qualifier " + sign);
    }

    private static boolean yearFits(String year) {
        String digits = year.replace("Y", "").replace("-", "").replace('X', '9');
        return digits.length() <= 9 && Integer.parseInt(digits) <= Year.MAX_VALUE;
    }
}
