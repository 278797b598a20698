package org.isnad.time;

import java.time.LocalDate;
import java.time.chrono.HijrahChronology;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoField;
import java.util.Optional;

/**
 * A month of the Islamic calendar as Umm al-Qura computes it, from Muharram 1300 to Dhu al-Hijja 1600; where months are
 * begun by sight they may begin a day earlier or later.
 *
 * @param year from 1300 to 1600
 * @param month from 1 (Muharram) to 12
 */
public record HijriMonth(int year, int month) {
    /** The first year that the calendar has. */
    public static final int FIRST_YEAR = 1300;

    /** The last one. */
    public static final int LAST_YEAR = 1600;

    /** The first day that has a date in this calendar: 12 November 1882. */
    public static final LocalDate FIRST_DAY = new HijriMonth(FIRST_YEAR, 1).first();

    /** The last one: 25 November 2174. */
    public static final LocalDate LAST_DAY =
            new HijriMonth(LAST_YEAR, 12).next().minusDays(1);

    /** Refuses what the calendar does not have. */
    public HijriMonth {
        if (year < FIRST_YEAR || year > LAST_YEAR || month < 1 || month > 12) {
            throw new IllegalArgumentException("no month " + month + " of " + year);
        }
    }

    /** The month in which a day lies; empty outside the calendar. */
    public static Optional<HijriMonth> of(LocalDate day) {
        if (day.isBefore(FIRST_DAY) || day.isAfter(LAST_DAY)) {
            return Optional.empty();
        }
        HijrahDate date = HijrahDate.from(day);
        return Optional.of(new HijriMonth(date.get(ChronoField.YEAR_OF_ERA), date.get(ChronoField.MONTH_OF_YEAR)));
    }

    /** Its first day. */
    public LocalDate first() {
        return LocalDate.from(HijrahChronology.INSTANCE.date(year, month, 1));
    }

    /** The day after its last. */
    public LocalDate next() {
        return first().plusDays(HijrahChronology.INSTANCE.date(year, month, 1).lengthOfMonth());
    }
}
