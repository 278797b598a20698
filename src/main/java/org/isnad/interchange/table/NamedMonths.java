package org.isnad.interchange.table;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isnad.dates.DateAnswer;
import org.isnad.dates.DateReader;
import org.isnad.interchange.table.CellReading.Form;
import org.isnad.time.DateChoice;
import org.isnad.time.FuzzyDate;
import org.isnad.time.PeriodDate;
import org.isnad.time.Precision;

/** Dates as spreadsheets and data bases write them with the name of a month, 1-Jan-21, 01-JAN-2021, Jan-21, and weeks of ISO 8601. */
final class NamedMonths {
    private static final Pattern DAY = Pattern.compile(
            "(\\d{1,2})\\s*[-/.\\s]\\s*(\\p{L}{2,}(?:\\s\\p{L}+)?)\\.?\\s*[-/.,\\s'’]+\\s*(\\d{4}|\\d{2})");
    private static final Pattern MONTH =
            Pattern.compile("(\\p{L}{2,}(?:\\s\\p{L}+)?)\\.?\\s*[-/.'’]\\s*(\\d{4}|\\d{2})");
    private static final Pattern YEAR_FIRST =
            Pattern.compile("(\\d{4})\\s*[-/.,\\s]\\s*(\\p{L}{2,}(?:\\s\\p{L}+)?)\\.?(?:\\s*[-/.,\\s]\\s*(\\d{1,2}))?");

    /** 9.IX.2020, as in the east of Europe. */
    private static final Pattern ROMAN =
            Pattern.compile("(\\d{1,2})\\s*[-/.\\s]\\s*([IVX]{1,4})\\s*[-/.\\s]\\s*(\\d{4})");

    private static final List<String> NUMERALS =
            List.of("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII");
    private static final Pattern WEEK = Pattern.compile("(\\d{4})-?[Ww](\\d{2})");

    private NamedMonths() {}

    /** The readings of a cell in western digits; none when it is made otherwise. */
    static List<CellReading> read(String text) {
        Matcher day = DAY.matcher(text);
        Matcher month = MONTH.matcher(text);
        Matcher week = WEEK.matcher(text);
        Matcher roman = ROMAN.matcher(text);
        Matcher yearFirst = YEAR_FIRST.matcher(text);
        if (roman.matches() && NUMERALS.contains(roman.group(2))) {
            return words(day(
                    Integer.parseInt(roman.group(3)),
                    NUMERALS.indexOf(roman.group(2)) + 1,
                    Integer.parseInt(roman.group(1))));
        }
        if (yearFirst.matches()) {
            int year = Integer.parseInt(yearFirst.group(1));
            return words(month(yearFirst.group(2))
                    .flatMap(number -> yearFirst.group(3) == null
                            ? Optional.of(PeriodDate.month(YearMonth.of(year, number)))
                            : day(year, number, Integer.parseInt(yearFirst.group(3)))));
        }
        if (day.matches()) {
            return month(day.group(2))
                    .flatMap(number -> day(year(day.group(3)), number, Integer.parseInt(day.group(1))))
                    .map(date -> reading(date, day.group(3)))
                    .stream()
                    .toList();
        }
        if (month.matches()) {
            return month(month.group(1))
                    .map(number -> PeriodDate.month(YearMonth.of(year(month.group(2)), number)))
                    .map(date -> reading(date, month.group(2)))
                    .stream()
                    .toList();
        }
        return week.matches()
                ? words(week(Integer.parseInt(week.group(1)), Integer.parseInt(week.group(2))))
                : List.of();
    }

    private static List<CellReading> words(Optional<FuzzyDate> date) {
        return date.map(found -> new CellReading(found, Form.WORDS)).stream().toList();
    }

    private static CellReading reading(FuzzyDate date, String year) {
        return new CellReading(date, year.length() == 2 ? Form.SHORT_YEAR : Form.WORDS);
    }

    private static int year(String digits) {
        int number = Integer.parseInt(digits);
        return digits.length() == 2 ? PlainNumbers.century(number) : number;
    }

    private static Optional<Integer> month(String name) {
        return DateReader.readWhole(name + " 2000") instanceof DateAnswer.Read read
                        && read.first().date() instanceof PeriodDate named
                        && named.precision() == Precision.MONTH
                        && named.first().getYear() == 2000
                ? Optional.of(named.first().getMonthValue())
                : Optional.empty();
    }

    private static Optional<FuzzyDate> day(int year, int month, int day) {
        try {
            return Optional.of(PeriodDate.day(LocalDate.of(year, month, day)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** Some day of a week. */
    private static Optional<FuzzyDate> week(int year, int week) {
        LocalDate inFirst = LocalDate.of(year, 1, 4);
        if (week < 1
                || week
                        > IsoFields.WEEK_OF_WEEK_BASED_YEAR
                                .rangeRefinedBy(inFirst)
                                .getMaximum()) {
            return Optional.empty();
        }
        LocalDate monday = inFirst.plusWeeks(week - 1L).with(DayOfWeek.MONDAY);
        return Optional.of(DateChoice.between(PeriodDate.day(monday), PeriodDate.day(monday.plusDays(6))));
    }
}
