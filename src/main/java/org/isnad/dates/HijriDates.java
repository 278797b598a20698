package org.isnad.dates;

import static org.isnad.dates.DateReading.stated;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.chrono.HijrahChronology;
import java.util.List;
import java.util.stream.IntStream;
import org.isnad.time.DateChoice;
import org.isnad.time.PeriodDate;

/** Dates of the Islamic calendar as days of ours: Umm al-Qura from 1300 to 1600, before and after by the arithmetic calendar. */
final class HijriDates {
    private static final int FIRST_OBSERVED = 1300;
    private static final int LAST_OBSERVED = 1600;

    /** Nobody writes of a later year of that calendar; it is one of ours. */
    private static final int LAST_HIJRI = 1700;

    /** The day before 1 Muharram 1, 19 July 622, by the arithmetic calendar. */
    private static final long EPOCH = LocalDate.of(622, 7, 18).toEpochDay();

    private HijriDates() {}

    static List<DateReading> readings(Parts parts) {
        if (!parts.year().named()) {
            return List.of();
        }
        int year = parts.year().value();
        if (year > LAST_HIJRI && parts.month().given()) {
            return ofOurYear(year, parts.month().value(), parts.day());
        }
        if (parts.day() > 0) {
            return List.of(stated(PeriodDate.day(day(year, parts.month().value(), parts.day()))));
        }
        int first = parts.month().given() ? parts.month().value() : 1;
        LocalDate from = day(year, first, 1);
        LocalDate next = parts.month().given() && first < 12 ? day(year, first + 1, 1) : day(year + 1, 1, 1);
        return List.of(stated(DateChoice.between(PeriodDate.day(from), PeriodDate.day(next.minusDays(1)))));
    }

    /** «Ramadan 2020»: the month of the Islamic calendar that began in a year of ours, of two the first reading is the earlier. */
    private static List<DateReading> ofOurYear(int year, int month, int day) {
        int about = (int) ((year - 622) * 33L / 32);
        return IntStream.rangeClosed(about - 1, about + 2)
                .filter(hijri -> day(hijri, month, Math.max(day, 1)).getYear() == year)
                .mapToObj(hijri -> {
                    LocalDate from = day(hijri, month, Math.max(day, 1));
                    LocalDate next = month < 12 ? day(hijri, month + 1, 1) : day(hijri + 1, 1, 1);
                    return day > 0
                            ? stated(PeriodDate.day(from))
                            : stated(DateChoice.between(PeriodDate.day(from), PeriodDate.day(next.minusDays(1))));
                })
                .toList();
    }

    /** Some time in the years from one to another, both inclusive. */
    static DateChoice years(int first, int last) {
        return DateChoice.between(
                PeriodDate.day(day(first, 1, 1)),
                PeriodDate.day(day(last + 1, 1, 1).minusDays(1)));
    }

    /**
     * The day of our calendar.
     *
     * @throws java.time.DateTimeException if there is no such day
     */
    static LocalDate day(int year, int month, int day) {
        if (year >= FIRST_OBSERVED && year <= LAST_OBSERVED) {
            return LocalDate.from(HijrahChronology.INSTANCE.date(year, month, day));
        }
        if (day < 1 || day > 30 || month < 1 || month > 12) {
            throw new DateTimeException("no day " + day + " in a month of the Islamic calendar");
        }
        long days = day + (59L * (month - 1) + 1) / 2 + 354L * (year - 1) + (3 + 11L * year) / 30;
        return LocalDate.ofEpochDay(EPOCH + days);
    }
}
