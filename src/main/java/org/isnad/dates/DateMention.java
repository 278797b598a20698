package org.isnad.dates;

import java.util.List;
import java.util.Optional;
import org.isnad.dates.token.Expression;
import org.isnad.text.CodePointRange;
import org.isnad.time.PeriodDate;
import org.isnad.time.Precision;

/**
 * Words that speak of a date.
 *
 * @param range where they stand, in code points of the text that was read
 * @param date the words of the date itself, without what connects it: «سبتمبر 2025» of «حتى سبتمبر 2025»
 * @param kind what they are made of
 * @param readings the dates that they may give, the likeliest first; none for a time that nothing places («لسنوات», «الساعة
 *     الثامنة»)
 * @param month the month that the words name without its year, 1 to 12; 0 for none
 * @param needsBase whether there is no reading because no base was given
 */
public record DateMention(
        CodePointRange range,
        CodePointRange date,
        Expression.Kind kind,
        List<DateReading> readings,
        int month,
        boolean needsBase) {

    /** Copies the readings. */
    public DateMention {
        readings = List.copyOf(readings);
    }

    /** Whether it says anything about a date: it has a reading, or would have one with a base. */
    public boolean placed() {
        return !readings.isEmpty() || needsBase;
    }

    /** The date that «العام نفسه» or «في اليوم التالي» behind it counts from: as precise as a year at least. */
    public Optional<PeriodDate> named() {
        return readings.stream()
                .findFirst()
                .flatMap(reading -> Meanings.earliest(reading.date()))
                .filter(date -> date.precision().compareTo(Precision.YEAR) >= 0);
    }
}
