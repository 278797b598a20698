package org.isnad.dates;

import static org.isnad.dates.DateReading.inferred;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import org.isnad.time.DateChoice;
import org.isnad.time.PeriodDate;

/**
 * A weekday of a week, «الجمعة من الأسبوع المقبل»: one reading for each such day that the widest reading of the week holds, for
 * weeks begin on Saturday, Sunday or Monday.
 */
record WeekdayIn(DayOfWeek day, Meaning week) implements Meaning {

    @Override
    public List<DateReading> in(Context context) {
        List<DateReading> readings = new ArrayList<>();
        for (DateReading reading : week.in(context)) {
            if (reading.date() instanceof DateChoice(var from, var to) && from.isPresent() && to.isPresent()) {
                LocalDate found = from.get().first().with(TemporalAdjusters.nextOrSame(day));
                for (; !found.isAfter(to.get().last()); found = found.plusWeeks(1)) {
                    readings.add(inferred(PeriodDate.day(found), CalendarRule.CONTEXT));
                }
            }
        }
        return readings;
    }
}
