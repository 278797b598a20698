package org.isnad.dates;

import java.util.List;

/** What came of reading words that are one date and nothing else: what was typed into a field, or a cell of a table. */
public sealed interface DateAnswer {

    /**
     * It is a date.
     *
     * @param readings what it may be, the likeliest first; at least one
     */
    record Read(List<DateReading> readings) implements DateAnswer {
        /** Copies the readings. */
        public Read {
            readings = List.copyOf(readings);
        }

        /** The likeliest reading. */
        public DateReading first() {
            return readings.getFirst();
        }
    }

    /** It is none. */
    record Refused(Fault fault) implements DateAnswer {}

    /** Why something is no date. */
    enum Fault {
        /** Nothing is written. */
        EMPTY,
        /** A month or a day without its year. */
        NO_YEAR,
        /** A time seen from a day that is not given: «الأسبوع الماضي». */
        NO_BASE,
        /** A date that no calendar has: 30 February, month 13. */
        NO_SUCH_DAY,
        /** Nothing that the reader of dates knows. */
        NOT_UNDERSTOOD
    }
}
