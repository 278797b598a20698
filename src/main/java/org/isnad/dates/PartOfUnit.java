package org.isnad.dates;

import static org.isnad.dates.DateReading.inferred;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.dates.token.Unit;
import org.isnad.time.DateChoice;
import org.isnad.time.PeriodDate;
import org.isnad.time.Precision;

/**
 * What of a period lies before the base or after it: «في وقت سابق من هذا العام», «بقية الشهر».
 *
 * @param earlier whether it lies before
 */
record PartOfUnit(Shifted whole, boolean earlier) implements Meaning {

    @Override
    public List<DateReading> in(Context context) {
        if (!(context.base() instanceof PeriodDate base) || whole.offset() != 0) {
            return List.of();
        }
        boolean fine = base.precision().compareTo(Precision.MONTH) >= 0;
        if (whole.unit() == Unit.YEAR && fine) {
            CalendarRule rule = earlier ? CalendarRule.EARLIER_THIS_YEAR : CalendarRule.LATER_THIS_YEAR;
            return List.of(inferred(rule.apply(base, Map.of()), rule));
        }
        return whole.in(context).stream()
                .flatMap(reading -> cut(reading, base).stream())
                .toList();
    }

    private Optional<DateReading> cut(DateReading reading, PeriodDate base) {
        Optional<PeriodDate> from = Meanings.earliest(reading.date());
        Optional<PeriodDate> to = Meanings.latest(reading.date());
        if (from.isEmpty() || to.isEmpty() || base.precision() != Precision.DAY) {
            return Optional.empty();
        }
        PeriodDate first = earlier ? PeriodDate.day(from.get().first()) : base;
        PeriodDate last = earlier ? base : PeriodDate.day(to.get().last());
        return last.last().isBefore(first.first())
                ? Optional.empty()
                : Optional.of(inferred(DateChoice.between(first, last), CalendarRule.CONTEXT));
    }
}
