package org.isnad.dates;

import static org.isnad.dates.DateReading.inferred;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.isnad.time.FuzzyDate;

/**
 * A month or day that an adjective places: «تشرين الثاني الماضي», «15 آب المقبل», «أيلول الجاري».
 *
 * @param parts the month or day, without a year
 * @param direction -1 for the last one before the base, 1 for the first after it, 0 for the one in the year of the base
 */
record Directed(Parts parts, int direction) implements Meaning {

    @Override
    public List<DateReading> in(Context context) {
        FuzzyDate base = context.base();
        if (base == null) {
            return List.of();
        }
        boolean day = parts.day() > 0;
        CalendarRule rule = direction < 0
                ? day ? CalendarRule.DAY_BEFORE : CalendarRule.MONTH_BEFORE
                : direction > 0
                        ? day ? CalendarRule.DAY_AFTER : CalendarRule.MONTH_AFTER
                        : day ? CalendarRule.DAY_IN_YEAR : CalendarRule.MONTH_IN_YEAR;
        boolean exists =
                parts.day() <= YearMonth.of(2000, parts.month().value()).lengthOfMonth();
        if (!exists || !rule.accepts(base)) {
            return List.of();
        }
        if (direction == 0
                && day
                && !(context.year().isPresent() && exists(context.year().get()))) {
            return List.of();
        }
        Map<String, String> given =
                Map.of("month", Integer.toString(parts.month().value()), "day", Integer.toString(parts.day()));
        return List.of(inferred(rule.apply(base, given), rule));
    }

    private boolean exists(int year) {
        return parts.day() <= YearMonth.of(year, parts.month().value()).lengthOfMonth();
    }
}
