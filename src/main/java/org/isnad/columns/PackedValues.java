package org.isnad.columns;

import java.util.stream.IntStream;
import org.isnad.model.PackedEvents;
import org.isnad.time.DateBounds;
import org.isnad.time.FuzzyDate;

/**
 * What the columns read of packed events, in the order of the file: many of them share a date, and what a date says is worked out once.
 */
final class PackedValues {
    private final int[] dates;
    private final int[] categories;
    private final DateBounds[] bounds;
    private final byte[] traits;

    private PackedValues(PackedEvents events) {
        dates = new int[events.size()];
        categories = new int[events.size()];
        IntStream.range(0, dates.length).parallel().forEach(i -> {
            dates[i] = events.dateNumber(i);
            categories[i] = events.categoryNumber(i);
        });
        bounds = new DateBounds[events.dates().size()];
        traits = new byte[bounds.length];
        for (int i = 0; i < bounds.length; i++) {
            FuzzyDate date = events.dates().get(i);
            bounds[i] = date.bounds();
            traits[i] = DateTraits.of(date);
        }
    }

    /** The values of all events. */
    static PackedValues of(PackedEvents events) {
        return new PackedValues(events);
    }

    /** The days of an event. */
    DateBounds bounds(int event) {
        return bounds[dates[event]];
    }

    /** What its date is like, as {@link DateTraits} has it. */
    byte traits(int event) {
        return traits[dates[event]];
    }

    /** The number of its category. */
    int category(int event) {
        return categories[event];
    }
}
