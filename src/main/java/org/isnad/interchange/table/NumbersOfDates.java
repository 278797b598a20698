package org.isnad.interchange.table;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isnad.interchange.table.CellReading.Form;
import org.isnad.time.DateInterval;
import org.isnad.time.DateInterval.Endpoint;
import org.isnad.time.Edtf;
import org.isnad.time.EdtfException;
import org.isnad.time.FuzzyDate;
import org.isnad.time.PeriodDate;

/** What two or three numbers with signs between them may mean as a date: 3/4/2020, 31.12.20, 1433-01-24, 2020-21. */
final class NumbersOfDates {
    private static final Pattern THREE =
            Pattern.compile("(\\d{1,4})\\s*([-/.\u2013\\\\,])\\s*(\\d{1,2})\\s*\\2\\s*(\\d{1,4})");
    private static final Pattern BLANKS =
            Pattern.compile("\\d{4}\\s+\\d{1,2}\\s+\\d{1,2}|\\d{1,2}\\s+\\d{1,2}\\s+\\d{4}");
    private static final Pattern TWO = Pattern.compile("(\\d{4})\\s*([-/\u2013])\\s*(\\d{1,2})");
    private static final Pattern MONTH_AND_YEAR = Pattern.compile("(0?[1-9]|1[0-2])\\.(\\d{4})");
    private static final int FIRST_SEASON = 21;
    private static final int LAST_SEASON = 41;

    private final List<CellReading> readings = new ArrayList<>();

    private NumbersOfDates() {}

    /** Whether a text is made like a date in digits, so that it is one or none. */
    static boolean shaped(String text) {
        return THREE.matcher(signed(text)).matches();
    }

    /** «2020 09 09» as 2020/09/09. */
    private static String signed(String text) {
        return BLANKS.matcher(text).matches() ? text.replaceAll("\\s+", "/") : text;
    }

    /** The readings of numbers in western digits, the likeliest first; none when the text has another shape. */
    static List<CellReading> read(String text) {
        NumbersOfDates numbers = new NumbersOfDates();
        Matcher three = THREE.matcher(signed(text));
        Matcher two = TWO.matcher(text);
        Matcher month = MONTH_AND_YEAR.matcher(text);
        if (month.matches()) {
            numbers.add(
                    Form.WORDS,
                    PeriodDate.month(YearMonth.of(Integer.parseInt(month.group(2)), Integer.parseInt(month.group(1)))));
        }
        if (three.matches()) {
            numbers.three(three.group(1), three.group(3), three.group(4));
        } else if (two.matches()) {
            numbers.two(two.group(1), two.group(2), two.group(3));
        }
        return List.copyOf(numbers.readings);
    }

    private void three(String first, String second, String third) {
        int a = Integer.parseInt(first);
        int b = Integer.parseInt(second);
        int c = Integer.parseInt(third);
        if (first.length() >= 3) {
            if (third.length() <= 2) {
                day(Form.YEAR_FIRST, a, b, c);
                hijri(a, b, c);
            }
        } else if (third.length() >= 3) {
            day(Form.DAY_FIRST, c, b, a);
            day(Form.MONTH_FIRST, c, a, b);
            hijri(c, b, a);
        } else {
            day(Form.SHORT_DAY_FIRST, PlainNumbers.century(c), b, a);
            day(Form.SHORT_MONTH_FIRST, PlainNumbers.century(c), a, b);
            if (first.length() == 2) {
                day(Form.SHORT_YEAR_FIRST, PlainNumbers.century(a), b, c);
            }
        }
    }

    private void two(String first, String sign, String second) {
        int year = Integer.parseInt(first);
        int number = Integer.parseInt(second);
        if (number >= 1 && number <= 12) {
            add(Form.MONTH, PeriodDate.month(YearMonth.of(year, number)));
            if (Hijri.possible(year)) {
                Hijri.month(year, number).ifPresent(date -> add(Form.HIJRI, date));
            }
        }
        if (sign.equals("-") && number >= FIRST_SEASON && number <= LAST_SEASON) {
            try {
                add(Form.SEASON, Edtf.parse(first + "-" + second));
            } catch (EdtfException e) {
                // The notation has no such season.
            }
        }
        if (second.length() == 2 && number > year % 100) {
            add(
                    Form.SHORT_SPAN,
                    new DateInterval(
                            new Endpoint.Known(PeriodDate.year(year)),
                            new Endpoint.Known(PeriodDate.year(year - year % 100 + number))));
        }
    }

    private void hijri(int year, int month, int day) {
        if (Hijri.possible(year)) {
            Hijri.day(year, month, day).ifPresent(date -> add(Form.HIJRI, date));
        }
    }

    private void day(Form form, int year, int month, int day) {
        try {
            add(form, PeriodDate.day(LocalDate.of(year, month, day)));
        } catch (DateTimeException e) {
            // The numbers are not in this order.
        }
    }

    private void add(Form form, FuzzyDate date) {
        readings.add(new CellReading(date, form));
    }
}
