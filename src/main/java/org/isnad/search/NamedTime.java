package org.isnad.search;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.isnad.dates.DateMention;
import org.isnad.dates.DateReading.Basis;
import org.isnad.time.DateBounds;
import org.isnad.time.DateChoice;
import org.isnad.time.DateInterval;
import org.isnad.time.DateInterval.Endpoint;
import org.isnad.time.DateSet;
import org.isnad.time.FuzzyDate;
import org.isnad.time.PeriodDate;

/**
 * A time that a text or record names: a day, month or year, or a month of no known year.
 *
 * @param bounds its days; empty when the year is not given
 * @param month 1 to 12; 0 when a whole year is meant
 */
record NamedTime(Optional<DateBounds> bounds, int month) {

    /** What the words of a text name; nothing for what is seen from a base that the index does not know. */
    static List<NamedTime> of(DateMention mention) {
        if (mention.readings().isEmpty()) {
            return mention.month() > 0 ? List.of(new NamedTime(Optional.empty(), mention.month())) : List.of();
        }
        return mention.readings().stream()
                .filter(reading -> reading.basis() == Basis.STATED)
                .flatMap(reading -> of(reading.date()).stream())
                .distinct()
                .toList();
    }

    /** What has to lie in a time for the date of a record to do so: of what lasted, the beginning and the end, each alone. */
    static List<NamedTime> of(FuzzyDate date) {
        return switch (date) {
            case PeriodDate period -> List.of(of(period.first(), period.last()));
            case DateInterval(var start, var end) ->
                Stream.of(start, end)
                        .filter(Endpoint.Known.class::isInstance)
                        .map(endpoint -> ((Endpoint.Known) endpoint).date())
                        .map(known -> of(known.first(), known.last()))
                        .toList();
            case DateChoice(var earliest, var latest)
            when earliest.isPresent() && latest.isPresent() ->
                List.of(of(earliest.get().first(), latest.get().last()));
            // Of a side that nothing bounds, only a time that is not bounded there either can hold it.
            case DateChoice _ -> List.of(new NamedTime(Optional.of(date.bounds()), 0));
            case DateSet set -> of(set.hull());
        };
    }

    private static NamedTime of(LocalDate first, LocalDate last) {
        boolean oneMonth = first.getMonthValue() == last.getMonthValue() && first.getYear() == last.getYear();
        return new NamedTime(Optional.of(DateBounds.ofDays(first, last)), oneMonth ? first.getMonthValue() : 0);
    }
}
