package org.isnad.dates;

import static org.isnad.dates.DateReading.inferred;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.isnad.dates.token.Unit;
import org.isnad.time.DateChoice;
import org.isnad.time.Edtf;
import org.isnad.time.FuzzyDate;
import org.isnad.time.PeriodDate;
import org.isnad.time.Precision;

/**
 * A period counted from the one in which the base lies: «الأسبوع الماضي», «هذا العام», «اليوم التالي».
 *
 * @param offset how many of its kind behind it
 * @param same whether it is the one that the text named before: «العام نفسه»
 * @param following whether it is the next after the one that the text named before; where it named none, after the base in a
 *     sentence about what will be
 */
record Shifted(Unit unit, int offset, boolean same, boolean following) implements Meaning {

    @Override
    public List<DateReading> in(Context context) {
        boolean fromText = (same || following) && context.previous() != null && fits(context.previous());
        // «وفي اليوم التالي غادروا» is never the day after the publication; «سيغادرون في اليوم التالي» may be.
        if (!fromText && (same || (following && !context.future()))) {
            return List.of();
        }
        Context from = fromText ? new Context(context.previous(), null, false) : context;
        Optional<DateReading> reading = switch (unit) {
            case HOUR, NIGHT -> Optional.empty();
            case DAY -> from.day().map(day -> day(day.plusDays(offset)));
            case WEEK -> from.day().map(this::week);
            case MONTH ->
                from.month()
                        .map(month -> read(
                                PeriodDate.month(month.plusMonths(offset)),
                                CalendarRule.PREVIOUS_MONTH,
                                CalendarRule.THIS_MONTH,
                                CalendarRule.NEXT_MONTH));
            case YEAR ->
                from.year()
                        .map(year -> read(
                                PeriodDate.year(year + offset),
                                CalendarRule.PREVIOUS_YEAR,
                                CalendarRule.THIS_YEAR,
                                CalendarRule.NEXT_YEAR));
            case DECADE -> from.year().map(year -> masked(year + 10 * offset, 1));
            case CENTURY -> from.year().map(year -> masked(year + 100 * offset, 2));
        };
        return reading.stream().toList();
    }

    private boolean fits(PeriodDate previous) {
        return switch (unit) {
            case DAY, WEEK -> previous.precision() == Precision.DAY;
            case MONTH -> previous.precision().compareTo(Precision.MONTH) >= 0;
            default -> previous.precision().compareTo(Precision.YEAR) >= 0;
        };
    }

    private DateReading day(LocalDate day) {
        CalendarRule rule =
                offset == 0 ? CalendarRule.SAME_DAY : offset < 0 ? CalendarRule.DAYS_BEFORE : CalendarRule.DAYS_AFTER;
        return inferred(PeriodDate.day(day), rule);
    }

    private DateReading week(LocalDate base) {
        LocalDate near = base.plusDays(7L * offset);
        LocalDate from =
                offset > 0 && near.minusDays(6).isBefore(base.plusDays(1)) ? base.plusDays(1) : near.minusDays(6);
        LocalDate to = offset < 0 && near.plusDays(6).isAfter(base.minusDays(1)) ? base.minusDays(1) : near.plusDays(6);
        FuzzyDate date = DateChoice.between(PeriodDate.day(from), PeriodDate.day(to));
        return read(date, CalendarRule.PREVIOUS_WEEK, CalendarRule.THIS_WEEK, CalendarRule.NEXT_WEEK);
    }

    private DateReading read(FuzzyDate date, CalendarRule previous, CalendarRule current, CalendarRule next) {
        CalendarRule rule = offset == -1 ? previous : offset == 0 ? current : offset == 1 ? next : CalendarRule.CONTEXT;
        return inferred(date, rule);
    }

    private static DateReading masked(int year, int digits) {
        String written = PeriodDate.year(year).edtf();
        String date = written.substring(0, written.length() - digits) + "X".repeat(digits);
        return inferred(Edtf.parse(date), CalendarRule.CONTEXT);
    }
}
