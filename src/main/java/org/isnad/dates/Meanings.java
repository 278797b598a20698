package org.isnad.dates;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.isnad.time.DateChoice;
import org.isnad.time.DateInterval;
import org.isnad.time.DateInterval.Endpoint;
import org.isnad.time.DateSet;
import org.isnad.time.FuzzyDate;
import org.isnad.time.PeriodDate;
import org.isnad.time.Precision;
import org.isnad.time.Qualifier;

/** Meanings made of others: before a date, since it, about it, from one to another. */
final class Meanings {
    private Meanings() {}

    /** What one gives, then what another gives. */
    static Meaning either(Meaning one, Meaning other) {
        return context -> {
            List<DateReading> readings = new ArrayList<>(one.in(context));
            other.in(context).stream()
                    .filter(reading -> !contains(readings, reading))
                    .forEach(readings::add);
            return readings;
        };
    }

    private static boolean contains(List<DateReading> readings, DateReading reading) {
        return readings.stream().anyMatch(other -> other.date().equals(reading.date()));
    }

    /** Another date for each that is given; none where there is none. */
    static Meaning each(Meaning of, Function<FuzzyDate, Optional<FuzzyDate>> change) {
        return context -> of.in(context).stream()
                .flatMap(reading -> change.apply(reading.date()).map(reading::with).stream())
                .toList();
    }

    /** Several dates for each that is given. */
    static Meaning several(Meaning of, Function<FuzzyDate, List<FuzzyDate>> change) {
        return context -> of.in(context).stream()
                .flatMap(reading -> change.apply(reading.date()).stream().map(reading::with))
                .toList();
    }

    /** «نحو 1920», «ربما في 1920». */
    static Meaning qualified(Meaning of, Qualifier qualifier) {
        return context -> of.in(context).stream()
                .map(reading -> reading.softened(qualified(reading.date(), qualifier)))
                .toList();
    }

    static FuzzyDate qualified(FuzzyDate date, Qualifier qualifier) {
        return switch (date) {
            case PeriodDate period ->
                period.partlyQualified() ? period : period.with(joined(period.qualifier(), qualifier));
            case DateChoice(var from, var to) ->
                new DateChoice(
                        from.map(side -> side.with(joined(side.qualifier(), qualifier))),
                        to.map(side -> side.with(joined(side.qualifier(), qualifier))));
            case DateInterval interval -> interval;
            case DateSet set -> set;
        };
    }

    private static Qualifier joined(Qualifier one, Qualifier other) {
        return one == Qualifier.NONE || one == other
                ? other
                : other == Qualifier.NONE ? one : Qualifier.UNCERTAIN_APPROXIMATE;
    }

    /** The first date that is named, of a period, a choice or what lasts. */
    static Optional<PeriodDate> earliest(FuzzyDate date) {
        return switch (date) {
            case PeriodDate period -> Optional.of(period);
            case DateChoice choice -> choice.earliest();
            case DateInterval(Endpoint.Known(var from), var _) -> Optional.of(from);
            case DateInterval _ -> Optional.empty();
            case DateSet set -> set.hull().earliest();
        };
    }

    /** The last date that is named. */
    static Optional<PeriodDate> latest(FuzzyDate date) {
        return switch (date) {
            case PeriodDate period -> Optional.of(period);
            case DateChoice choice -> choice.latest();
            case DateInterval(var _, Endpoint.Known(var to)) -> Optional.of(to);
            case DateInterval _ -> Optional.empty();
            case DateSet set -> set.hull().latest();
        };
    }

    static Optional<FuzzyDate> onOrBefore(FuzzyDate date) {
        return latest(date).map(to -> new DateChoice(Optional.empty(), Optional.of(to)));
    }

    static Optional<FuzzyDate> onOrAfter(FuzzyDate date) {
        return earliest(date).map(from -> new DateChoice(Optional.of(from), Optional.empty()));
    }

    static Optional<FuzzyDate> since(FuzzyDate date, Endpoint end) {
        return earliest(date).map(from -> new DateInterval(new Endpoint.Known(from), end));
    }

    static Optional<FuzzyDate> until(FuzzyDate date, Endpoint start) {
        return latest(date).map(to -> new DateInterval(start, new Endpoint.Known(to)));
    }

    /** What lasts from one to another, each reading with each, while the end is not before the beginning. */
    static Meaning lasting(Meaning from, Meaning to) {
        return pairs(from, to, true);
    }

    /** Some day between the two, or what lasts from one to the other. */
    static Meaning between(Meaning from, Meaning to) {
        return either(pairs(from, to, false), pairs(from, to, true));
    }

    private static Meaning pairs(Meaning from, Meaning to, boolean lasting) {
        return context -> {
            List<DateReading> ends = to.in(context);
            return from.in(context).stream()
                    .flatMap(start -> ends.stream().flatMap(end -> pair(start, end, lasting).stream()))
                    .limit(MOST_PAIRS)
                    .toList();
        };
    }

    private static final int MOST_PAIRS = 3;

    private static Optional<DateReading> pair(DateReading start, DateReading end, boolean lasting) {
        Optional<PeriodDate> from = earliest(start.date());
        Optional<PeriodDate> to = latest(end.date());
        if (from.isEmpty()
                || to.isEmpty()
                || to.get().last().isBefore(from.get().first())) {
            return Optional.empty();
        }
        FuzzyDate date = lasting
                ? new DateInterval(new Endpoint.Known(from.get()), new Endpoint.Known(to.get()))
                : DateChoice.between(from.get(), to.get());
        DateReading basis = start.rule().isPresent() ? start : end;
        return Optional.of(basis.with(date));
    }

    /** A third of a period: the first, middle or last; of a day, a week and what has no whole months the whole. */
    static Optional<FuzzyDate> third(FuzzyDate date, int which) {
        if (!(date instanceof PeriodDate period)) {
            return Optional.of(date);
        }
        LocalDate first = period.first();
        LocalDate next = period.last().plusDays(1);
        if (period.precision() == Precision.MONTH) {
            int[] days = {1, 11, 21, period.last().getDayOfMonth() + 1};
            return Optional.of(between(first.withDayOfMonth(days[which]), first.plusDays(days[which + 1] - 2L)));
        }
        long months = ChronoUnit.MONTHS.between(first, next);
        if (period.precision() == Precision.DAY || months < 3) {
            return Optional.of(date);
        }
        PeriodDate from = month(first.plusMonths(months * which / 3));
        PeriodDate to = month(first.plusMonths(months * (which + 1) / 3 - 1));
        return Optional.of(from.equals(to) ? from : DateChoice.between(from, to));
    }

    private static FuzzyDate between(LocalDate first, LocalDate last) {
        return DateChoice.between(PeriodDate.day(first), PeriodDate.day(last));
    }

    private static PeriodDate month(LocalDate day) {
        return PeriodDate.month(YearMonth.from(day));
    }

    /** The end of a period: of a year December, about; of anything else its last third. */
    static Optional<FuzzyDate> end(FuzzyDate date) {
        return date instanceof PeriodDate period && period.precision() == Precision.YEAR
                ? Optional.of(month(period.last()).with(Qualifier.APPROXIMATE))
                : third(date, 2);
    }
}
