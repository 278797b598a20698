package org.isnad.search;

import java.util.Optional;
import org.isnad.search.AskedTime.Span;
import org.isnad.time.DateBounds;

/** How the time that is asked for lies to one date in a query: «قبل 2010», "after 2023". */
enum TimeRelation {
    /** All that ends before the first day of the date. */
    BEFORE,
    /** All that begins after the last day of the date. */
    AFTER,
    /** All that ends with the last day of the date or before. */
    UNTIL,
    /** All that begins with the first day of the date or after. */
    SINCE;

    /** The relation that a folded word names. */
    static Optional<TimeRelation> named(String key) {
        return switch (key) {
            case "قبل", "before" -> Optional.of(BEFORE);
            case "بعد", "after" -> Optional.of(AFTER);
            case "حتي", "لغايه", "until", "till" -> Optional.of(UNTIL);
            case "منذ", "since" -> Optional.of(SINCE);
            default -> Optional.empty();
        };
    }

    /** The relation that two folded words name together: "prior to", «اعتباراً من». */
    static Optional<TimeRelation> named(String key, String next) {
        return switch (key + " " + next) {
            case "prior to", "earlier than" -> Optional.of(BEFORE);
            case "later than", "subsequent to" -> Optional.of(AFTER);
            case "up to" -> Optional.of(UNTIL);
            case "starting in", "starting from", "beginning in", "اعتبارا من", "انطلاقا من" -> Optional.of(SINCE);
            default -> Optional.empty();
        };
    }

    /** The time that it asks for with the days of a date; empty on a side where nothing bounds them. */
    Optional<AskedTime> to(DateBounds days) {
        return switch (this) {
            case BEFORE -> days.openFrom() ? Optional.empty() : until(days.fromDay());
            case AFTER -> days.openTo() ? Optional.empty() : since(days.toDay());
            case UNTIL -> days.openTo() ? Optional.empty() : until(days.toDay());
            case SINCE -> days.openFrom() ? Optional.empty() : since(days.fromDay());
        };
    }

    private static Optional<AskedTime> until(long day) {
        return Optional.of(new Span(new DateBounds(DateBounds.OPEN_FROM, day)));
    }

    private static Optional<AskedTime> since(long day) {
        return Optional.of(new Span(new DateBounds(day, DateBounds.OPEN_TO)));
    }
}
