package org.isnad.dates;

import static org.isnad.dates.DateReading.inferred;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.isnad.time.FuzzyDate;
import org.isnad.time.PeriodDate;

/**
 * A day by the name of the weekday: «الثلاثاء», «الأحد المقبل».
 *
 * @param direction -1 for the last one before the base, 1 for the first after it; 0 where nothing but the sentence tells
 */
record Weekday(DayOfWeek day, int direction) implements Meaning {

    @Override
    public List<DateReading> in(Context context) {
        if (context.day().isEmpty()) {
            return List.of();
        }
        if (direction != 0) {
            return List.of(by(direction < 0 ? CalendarRule.WEEKDAY_BEFORE : CalendarRule.WEEKDAY_AFTER, context));
        }
        DateReading before = by(CalendarRule.WEEKDAY_ON_OR_BEFORE, context);
        DateReading after = by(CalendarRule.WEEKDAY_AFTER, context);
        List<DateReading> readings = new ArrayList<>();
        if (context.future()) {
            readings.add(by(CalendarRule.WEEKDAY_ON_OR_AFTER, context));
            add(readings, after);
            add(readings, before);
        } else {
            readings.add(before);
            readings.add(after);
        }
        return readings;
    }

    private static void add(List<DateReading> readings, DateReading reading) {
        if (readings.stream().noneMatch(other -> other.date().equals(reading.date()))) {
            readings.add(reading);
        }
    }

    private DateReading by(CalendarRule rule, Context context) {
        FuzzyDate base = context.baseOr(PeriodDate.year(1));
        return inferred(rule.apply(base, Map.of("weekday", day.name().toLowerCase(Locale.ROOT))), rule);
    }
}
