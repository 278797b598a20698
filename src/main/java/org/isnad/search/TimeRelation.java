package org.isnad.search;

import java.util.Arrays;
import java.util.Optional;
import org.isnad.dates.DateReader;
import org.isnad.search.AskedTime.Span;
import org.isnad.time.DateBounds;

/** How the time that is asked for lies to a date in a query: «قبل 2010», "after 2023". */
enum TimeRelation {
    /** All that ends before the first day of the date. */
    BEFORE("قبل", "before"),
    /** All that begins after the last day of the date. */
    AFTER("بعد", "after");

    /** How many words a date has at most. */
    static final int LONGEST_DATE = 6;

    private final String arabic;
    private final String english;

    TimeRelation(String arabic, String english) {
        this.arabic = arabic;
        this.english = english;
    }

    /** The relation that a folded word names. */
    static Optional<TimeRelation> named(String key) {
        return Arrays.stream(values())
                .filter(relation -> key.equals(relation.arabic) || key.equals(relation.english))
                .findFirst();
    }

    /** The time that it asks for with a date in words or digits; empty when the words are not one date with a year. */
    Optional<AskedTime> to(String date) {
        return days(date).flatMap(this::to);
    }

    private Optional<AskedTime> to(DateBounds days) {
        return switch (this) {
            case BEFORE ->
                days.openFrom()
                        ? Optional.empty()
                        : Optional.of(new Span(new DateBounds(DateBounds.OPEN_FROM, days.fromDay())));
            case AFTER ->
                days.openTo()
                        ? Optional.empty()
                        : Optional.of(new Span(new DateBounds(days.toDay(), DateBounds.OPEN_TO)));
        };
    }

    private static Optional<DateBounds> days(String date) {
        Optional<DateBounds> named = DateReader.mention(date)
                .map(NamedTime::of)
                .filter(times -> times.size() == 1)
                .flatMap(times -> times.getFirst().bounds());
        return named.isPresent()
                ? named
                : QueryReader.year(date).filter(Span.class::isInstance).map(asked -> ((Span) asked).days());
    }
}
