package org.isnad.layout.data;

import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.isnad.columns.Ascending;
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
                .map(record -> record.date().bounds())
                .flatMapToLong(bounds -> LongStream.of(begin(bounds), end(bounds)))
                .toArray());
    }

    /** The same of events whose days are in columns, and of figures. */
    static RecordedTime of(EventColumns events, List<Figure> figures) {
        long[] days = new long[2 * (events.size() + figures.size())];
        int at = 0;
        for (int event = 0; event < events.size(); event++) {
            at = put(days, at, new DateBounds(events.fromDay(event), events.toDay(event)));
        }
        for (Figure figure : figures) {
            at = put(days, at, figure.date().bounds());
        }
        return of(days);
    }

    private static int put(long[] days, int at, DateBounds bounds) {
        days[at] = begin(bounds);
        days[at + 1] = end(bounds);
        return at + 2;
    }

    /** Open sides do not count; one end of a date is always known. */
    private static RecordedTime of(long[] days) {
        Ascending.sort(days);
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
