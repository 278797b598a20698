package org.isnad.interchange.table;

import java.util.Optional;
import org.isnad.dates.DateAnswer;
import org.isnad.dates.DateReader;
import org.isnad.time.DateChoice;
import org.isnad.time.FuzzyDate;
import org.isnad.time.HijriMonth;
import org.isnad.time.PeriodDate;

/** Dates in digits as dates of the Islamic calendar, in the years in which they could be taken for dates of ours. */
final class Hijri {
    private static final int FIRST = 1300;
    private static final int LAST = 1500;

    private Hijri() {}

    /** Whether a year may be one of the Islamic calendar: its years 1300 to 1500 are 1882 to 2077. */
    static boolean possible(int year) {
        return year >= FIRST && year <= LAST;
    }

    /** A year of four digits. */
    static Optional<FuzzyDate> year(String digits) {
        return digits.length() == 4 && possible(Integer.parseInt(digits)) ? read(digits) : Optional.empty();
    }

    /** A day; empty when the month has none such. */
    static Optional<FuzzyDate> day(int year, int month, int day) {
        return read(year + "-" + two(month) + "-" + two(day));
    }

    /** A month. */
    static Optional<FuzzyDate> month(int year, int month) {
        HijriMonth whole = new HijriMonth(year, month);
        return Optional.of(DateChoice.between(
                PeriodDate.day(whole.first()), PeriodDate.day(whole.next().minusDays(1))));
    }

    private static Optional<FuzzyDate> read(String words) {
        return DateReader.readWhole(words + " هـ") instanceof DateAnswer.Read answer
                ? Optional.of(answer.first().date())
                : Optional.empty();
    }

    private static String two(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }
}
