package org.isnad.interchange.table;

import java.util.List;
import java.util.Optional;
import org.isnad.interchange.NoticeCode;
import org.isnad.time.DateBounds;
import org.isnad.time.DateChoice;
import org.isnad.time.DateInterval;
import org.isnad.time.DateInterval.Endpoint;
import org.isnad.time.DateSet;
import org.isnad.time.FuzzyDate;
import org.isnad.time.PeriodDate;
import org.isnad.time.Qualifier;

/**
 * The date of a cell after its column has spoken.
 *
 * @param date what is shown; where two readings are possible, both, or one that says that it is uncertain
 * @param doubt what is in doubt; empty for nothing
 * @param way how its signs were taken, where that has to be told; empty for dates as people write them
 * @param readings what is left of the readings, the likeliest first, at least one
 */
record CellDate(FuzzyDate date, Optional<NoticeCode> doubt, Optional<NoticeCode> way, List<CellReading> readings) {

    /** Copies the list. */
    CellDate {
        readings = List.copyOf(readings);
    }

    /** A date that nothing speaks against. */
    static CellDate sure(CellReading reading) {
        return new CellDate(reading.date(), Optional.empty(), way(reading), List.of(reading));
    }

    /** A date that may well be another one: it is marked as uncertain. */
    static CellDate uncertain(CellReading reading, NoticeCode doubt) {
        FuzzyDate marked = reading.date() instanceof PeriodDate period && !period.partlyQualified()
                ? period.with(Qualifier.UNCERTAIN)
                : reading.date();
        return new CellDate(marked, Optional.of(doubt), Optional.empty(), List.of(reading));
    }

    /**
     * One of several dates; where EDTF has no way to list them the first alone, marked as uncertain; empty where it cannot be marked
     * either.
     */
    static Optional<CellDate> either(List<CellReading> readings) {
        List<DateChoice> parts = readings.stream()
                .map(CellReading::date)
                .flatMap(date -> part(date).stream())
                .sorted((a, b) -> Long.compare(a.bounds().fromDay(), b.bounds().fromDay()))
                .toList();
        if (parts.size() < readings.size()) {
            return likeliest(readings);
        }
        DateSet set = new DateSet(parts, false);
        DateBounds bounds = set.bounds();
        // EDTF lists no dates without beginning or end: what holds them all says no more than is known.
        boolean listed = !bounds.openFrom() && !bounds.openTo();
        boolean nothing = bounds.openFrom() && bounds.openTo();
        return nothing
                ? likeliest(readings)
                : Optional.of(new CellDate(
                        listed ? set : set.hull(), Optional.of(NoticeCode.TWO_READINGS), Optional.empty(), readings));
    }

    private static Optional<CellDate> likeliest(List<CellReading> readings) {
        return readings.getFirst().date() instanceof PeriodDate
                ? Optional.of(uncertain(readings.getFirst(), NoticeCode.TWO_READINGS))
                : Optional.empty();
    }

    private static Optional<DateChoice> part(FuzzyDate date) {
        return switch (date) {
            case PeriodDate period -> Optional.of(DateChoice.between(period, period));
            case DateChoice choice -> Optional.of(choice);
            // A stretch of years as one of two readings: some time in it.
            case DateInterval(Endpoint.Known(var from), Endpoint.Known(var to)) ->
                Optional.of(DateChoice.between(from, to));
            case DateInterval _, DateSet _ -> Optional.empty();
        };
    }

    private static Optional<NoticeCode> way(CellReading reading) {
        return switch (reading.form()) {
            case SERIAL -> Optional.of(NoticeCode.SERIAL_DAYS);
            case UNIX -> Optional.of(NoticeCode.UNIX_TIMES);
            case HIJRI -> Optional.of(NoticeCode.HIJRI_DATES);
            case PERSIAN -> Optional.of(NoticeCode.PERSIAN_DATES);
            default -> Optional.empty();
        };
    }
}
