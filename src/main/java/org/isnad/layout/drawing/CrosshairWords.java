package org.isnad.layout.drawing;

import java.time.LocalDate;
import java.time.YearMonth;
import org.isnad.labels.Labels;
import org.isnad.time.PeriodDate;

/**
 * What stands at the axis for the point in time under the pointer: its day, month or year, whichever is the finest that
 * a pointer can point at. A day is told only where it is some pixels wide.
 *
 * @param labels the words
 */
public record CrosshairWords(Labels labels) {
    /** How wide a period is at least, so that one can point at it. */
    private static final double POINTED_PX = 2;

    private static final double DAYS_OF_MONTH = 28;

    /**
     * The words for a point in time.
     *
     * @param day an epoch day with its fraction
     * @param pxPerDay how wide a day is
     */
    public String at(double day, double pxPerDay) {
        long whole =
                Math.clamp((long) Math.floor(day), LocalDate.MIN.toEpochDay() + 366, LocalDate.MAX.toEpochDay() - 366);
        LocalDate date = LocalDate.ofEpochDay(whole);
        if (pxPerDay >= POINTED_PX) {
            return labels.shortDate(PeriodDate.day(date));
        }
        return pxPerDay * DAYS_OF_MONTH >= POINTED_PX
                ? labels.shortDate(PeriodDate.month(YearMonth.from(date)))
                : labels.year(date.getYear());
    }
}
