package org.isnad.time;

/**
 * Something that lasts from one date to another, both inclusive at their own precision: {@code 2014-06/2017-12-09}.
 *
 * @param start where it begins
 * @param end where it ends; not before the start
 */
public record DateInterval(Endpoint start, Endpoint end) implements FuzzyDate {

    /**
     * Checks the two ends. {@code 2014-06/2014} is allowed: it may have ended later in that year.
     *
     * @throws IllegalArgumentException if neither end is known, or the interval certainly ends before it begins
     */
    public DateInterval {
        if (!(start instanceof Endpoint.Known) && !(end instanceof Endpoint.Known)) {
            throw new IllegalArgumentException("an interval needs a known start or end");
        }
        if (start instanceof Endpoint.Known(var from)
                && end instanceof Endpoint.Known(var to)
                && to.last().isBefore(from.first())) {
            throw new IllegalArgumentException("interval ends before it begins: " + from.edtf() + "/" + to.edtf());
        }
    }

    /** The first day of the start to the last day of the end; an open or unknown side is not bounded. */
    @Override
    public DateBounds bounds() {
        return new DateBounds(
                start instanceof Endpoint.Known(var from) ? from.first().toEpochDay() : DateBounds.OPEN_FROM,
                end instanceof Endpoint.Known(var to) ? to.last().toEpochDay() + 1 : DateBounds.OPEN_TO);
    }

    @Override
    public String edtf() {
        return start.edtf() + "/" + end.edtf();
    }

    @Override
    public boolean soft() {
        return start.soft() || end.soft();
    }

    /** One side of an interval. */
    public sealed interface Endpoint {

        /** The notation: a date, {@code ..} for open, nothing for unknown. */
        String edtf();

        /** Whether the date of this side is uncertain or approximate. */
        default boolean soft() {
            return false;
        }

        /** A side that has a date. */
        record Known(PeriodDate date) implements Endpoint {
            @Override
            public String edtf() {
                return date.edtf();
            }

            @Override
            public boolean soft() {
                return date.soft();
            }
        }

        /** A side that is known to have no bound ({@code ..}): it goes on. */
        record Open() implements Endpoint {
            @Override
            public String edtf() {
                return "..";
            }
        }

        /** A side whose date is unknown (empty). */
        record Unknown() implements Endpoint {
            @Override
            public String edtf() {
                return "";
            }
        }
    }
}
