package org.isnad.layout.data;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.isnad.columns.EventColumns;
import org.isnad.model.Dataset;
import org.isnad.model.DatedRecord;
import org.isnad.model.Figure;
import org.isnad.scale.TimeBreaks;
import org.isnad.time.DateBounds;

/**
 * The time of which a data set tells.
 *
 * @param fromDay the earliest day of any record, inclusive
 * @param toDay the day after the latest of any record; greater than {@code fromDay}
 * @param breaks long stretches in which no record begins or ends
 */
public record RecordedTime(double fromDay, double toDay, TimeBreaks breaks) {

    /** Looks at every record once. Without any date it is the day of the epoch. */
    public static RecordedTime of(Dataset dataset) {
        return of(Stream.<DatedRecord>concat(dataset.events().stream(), dataset.figures().stream())
                .map(record -> record.date().bounds()));
    }

    /** The same of events whose days are in columns, and of figures. */
    static RecordedTime of(EventColumns events, List<Figure> figures) {
        return of(Stream.concat(
                IntStream.range(0, events.size())
                        .mapToObj(event -> new DateBounds(events.fromDay(event), events.toDay(event))),
                figures.stream().map(figure -> figure.date().bounds())));
    }

    private static RecordedTime of(Stream<DateBounds> dates) {
        // Open sides do not count; one end of a date is always known.
        long[] days = dates.mapMultiToLong((bounds, each) -> {
                    each.accept(begin(bounds));
                    each.accept(end(bounds));
                })
                .sorted()
                .toArray();
        return days.length == 0
                ? new RecordedTime(0, 1, TimeBreaks.NONE)
                : new RecordedTime((double) days[0], (double) days[days.length - 1], TimeBreaks.between(days));
    }

    private static long begin(DateBounds bounds) {
        return bounds.openFrom() ? bounds.toDay() - 1 : bounds.fromDay();
    }

    private static long end(DateBounds bounds) {
        return bounds.openTo() ? bounds.fromDay() + 1 : bounds.toDay();
    }
}
