package org.isnad.dates;

import java.time.DateTimeException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.isnad.time.FuzzyDate;
import org.isnad.time.PeriodDate;
import org.isnad.time.Precision;

/** Tells by which rule a date follows from its base. */
final class Rules {
    private static final List<CalendarRule> YEARS =
            List.of(CalendarRule.THIS_YEAR, CalendarRule.PREVIOUS_YEAR, CalendarRule.NEXT_YEAR);
    private static final List<CalendarRule> MONTHS = List.of(
            CalendarRule.THIS_MONTH, CalendarRule.MONTH_IN_YEAR, CalendarRule.MONTH_BEFORE, CalendarRule.MONTH_AFTER);
    private static final List<CalendarRule> DAYS =
            List.of(CalendarRule.SAME_DAY, CalendarRule.DAY_IN_YEAR, CalendarRule.DAY_BEFORE, CalendarRule.DAY_AFTER);

    private Rules() {}

    /** The first rule that gives the date; {@link CalendarRule#CONTEXT} when none does. */
    static CalendarRule of(FuzzyDate date, FuzzyDate base) {
        if (!(date instanceof PeriodDate period)) {
            return CalendarRule.CONTEXT;
        }
        List<CalendarRule> candidates = period.precision() == Precision.YEAR
                ? YEARS
                : period.precision() == Precision.MONTH
                        ? MONTHS
                        : period.precision() == Precision.DAY ? DAYS : List.of();
        Map<String, String> given = Map.of(
                "month", Integer.toString(period.first().getMonthValue()),
                "day", Integer.toString(period.first().getDayOfMonth()),
                "weekday", period.first().getDayOfWeek().name().toLowerCase(Locale.ROOT));
        return candidates.stream()
                .filter(rule -> gives(rule, base, given, date))
                .findFirst()
                .orElse(CalendarRule.CONTEXT);
    }

    private static boolean gives(CalendarRule rule, FuzzyDate base, Map<String, String> given, FuzzyDate date) {
        try {
            return rule.accepts(base) && CalendarRule.sameExtent(rule.apply(base, given), date);
        } catch (DateTimeException e) {
            // 29 February of a year without one.
            return false;
        }
    }
}
