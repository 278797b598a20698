package org.isnad.dates;

import static org.isnad.dates.DateReading.inferred;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.dates.Span.Amount;
import org.isnad.dates.Span.Hedge;
import org.isnad.dates.token.Unit;
import org.isnad.time.DateInterval;
import org.isnad.time.DateInterval.Endpoint;
import org.isnad.time.PeriodDate;
import org.isnad.time.Qualifier;

/**
 * Several periods up to the base or from it on: «الأشهر الماضية», «السنوات الثلاث المقبلة».
 *
 * @param number how many; 0 where it is not said
 * @param past whether they end with the base
 */
record Run(Unit unit, int number, boolean past) implements Meaning {
    private static final int OTHER_DAYS_OF_A_WEEK = 6;

    @Override
    public List<DateReading> in(Context context) {
        if (!(context.base() instanceof PeriodDate base)) {
            return List.of();
        }
        if (number == 0) {
            return List.of(reading(new Endpoint.Unknown(), base));
        }
        int amount = unit == Unit.WEEK ? 7 * number + OTHER_DAYS_OF_A_WEEK : number;
        Unit counted = unit == Unit.WEEK ? Unit.DAY : unit;
        Span span = new Span(List.of(new Amount(amount, counted)), Hedge.EXACT, 0);
        Optional<PeriodDate> far = span.from(context, past ? -1 : 1).map(date -> date.with(Qualifier.NONE));
        List<DateReading> readings = new ArrayList<>();
        far.ifPresent(date -> readings.add(reading(new Endpoint.Known(date), base)));
        if (unit == Unit.DECADE) {
            readings.add(decades(base));
        }
        return readings;
    }

    private DateReading reading(Endpoint far, PeriodDate base) {
        Endpoint near = new Endpoint.Known(base);
        return inferred(past ? new DateInterval(far, near) : new DateInterval(near, far), CalendarRule.CONTEXT);
    }

    /** The decades of the calendar: the two last ones in 2016 are 1990 to 2009. */
    private DateReading decades(PeriodDate base) {
        int current = Math.floorDiv(base.first().getYear(), 10) * 10;
        int first = past ? current - 10 * number : current + 10;
        return inferred(
                new DateInterval(
                        new Endpoint.Known(PeriodDate.year(first)),
                        new Endpoint.Known(PeriodDate.year(first + 10 * number - 1))),
                CalendarRule.CONTEXT);
    }
}
