package org.isnad.interchange.table;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.isnad.dates.DateAnswer;
import org.isnad.dates.DateReader;
import org.isnad.time.PeriodDate;
import org.isnad.time.Precision;

/** A year, a month and a day in cells of their own, put together as one date in words, and two dates in one cell. */
public final class DateParts {
    private static final Pattern NUMBER = Pattern.compile("(-?\\d+)(?:[.,]0+)?");
    private static final Pattern ORDINAL = Pattern.compile("^(\\d{1,2})(?:st|nd|rd|th)$");
    private static final Pattern GROUPED = Pattern.compile("[\\s,\u066C](?=\\d{3}\\b)");

    /** Two dates in digits in one cell: 3/4/2020 - 5/6/2020. */
    private static final Pattern RANGE = Pattern.compile("(\\d{1,4}[-/.]\\d{1,2}[-/.]\\d{1,4})"
            + "(?:\\s+(?:-|–|—|to|until|إلى|حتى)\\s+|(?<=[/.]\\d{1,4})\\s*[-–—]\\s*(?=\\d{1,4}[/.]))"
            + "(\\d{1,4}[-/.]\\d{1,2}[-/.]\\d{1,4})");

    /** Two dates in any words with an arrow between them: Sep 10, 2020 → Sep 20, 2020. */
    private static final Pattern ARROW = Pattern.compile("([^→←⟶➔]*\\S)\\s*(?:[→←⟶➔]|->)\\s*(\\S[^→←⟶➔]*)");

    private static final int SHORTEST_RANGE = "1/1/1-1/1/1".length();

    private DateParts() {}

    /**
     * The date in words that {@link CellDates} reads; empty without a year.
     *
     * @param year a number in any digits, or words
     * @param month a number or a name; empty for none
     * @param day a number; empty for none
     */
    public static String words(String year, String month, String day) {
        String y = number(year);
        String m = number(month);
        String d = isWord(day) ? "" : number(day);
        if (y.isEmpty()) {
            return "";
        }
        if (m.isEmpty() || m.equals("0")) {
            return y;
        }
        if (y.matches("\\d\\d")) {
            // The century is a guess, and the date says so.
            return words(Integer.toString(PlainNumbers.century(Integer.parseInt(y))), month, day) + "?";
        }
        boolean named = !m.chars().allMatch(Character::isDigit);
        boolean plain = y.matches("\\d{4}");
        if (named) {
            int number = month(m);
            if (number == 0 || !plain) {
                return (d.isEmpty() || d.equals("0") ? "" : d + " ") + m + " " + y;
            }
            m = Integer.toString(number);
        }
        String ym = y(y) + "-" + two(m);
        return d.isEmpty() || d.equals("0") ? ym : ym + "-" + two(d);
    }

    /** Whether what stands in place of a day is no number. */
    static boolean isWord(String day) {
        return !day.isEmpty() && !NUMBER.matcher(number(day)).matches();
    }

    /** A date without a year together with its year; the date alone where it has one. */
    static String withYear(String date, String year) {
        boolean lacks = DateReader.readWhole(date) instanceof DateAnswer.Refused(var fault)
                && fault == DateAnswer.Fault.NO_YEAR;
        return lacks ? date + " " + number(year) : date;
    }

    /** A year before our era in columns is counted as people do; EDTF has four digits and one year less. */
    private static String y(String year) {
        if (year.startsWith("-") && year.length() <= 5) {
            int before = Integer.parseInt(year.substring(1)) - 1;
            return before == 0
                    ? "0000"
                    : "-" + "0".repeat(4 - Integer.toString(before).length()) + before;
        }
        return year.length() == 3 && !year.startsWith("-") ? "0" + year : year;
    }

    /** The number of a Gregorian month by its name in any language and naming; 0 for other words. */
    private static int month(String name) {
        return DateReader.readWhole(name + " 2000") instanceof DateAnswer.Read read
                        && read.first().date() instanceof PeriodDate named
                        && named.precision() == Precision.MONTH
                ? named.first().getMonthValue()
                : 0;
    }

    private static String number(String cell) {
        String western = GROUPED.matcher(CellText.western(cell)).replaceAll("");
        Matcher number = NUMBER.matcher(ORDINAL.matcher(western).replaceFirst("$1"));
        return number.matches() ? number.group(1) : western;
    }

    private static String two(String number) {
        return number.length() == 1 ? "0" + number : number;
    }

    /** Two dates in one cell; not looked for where there is no room for two, as in most cells of a large table. */
    static Optional<MatchResult> range(String date) {
        if (date.length() < SHORTEST_RANGE) {
            return Optional.empty();
        }
        String western = CellText.western(date);
        return Stream.of(RANGE, ARROW)
                .map(range -> range.matcher(western))
                .filter(Matcher::matches)
                .<MatchResult>map(Matcher::toMatchResult)
                .findFirst();
    }
}
