package org.isnad.columns;

import java.util.List;
import org.isnad.time.DateChoice;
import org.isnad.time.DateInterval;
import org.isnad.time.DateSet;
import org.isnad.time.FuzzyDate;
import org.isnad.time.PeriodDate;
import org.isnad.time.Precision;

/** What a date is like, as bits: its shape, and whether its ends are soft. Four bits of the byte are free for others. */
final class DateTraits {
    /** The beginning is not sure. */
    static final int SOFT_FROM = 1 << 2;

    /** The end is not sure. */
    static final int SOFT_TO = 1 << 3;

    /** The bits in which the number of the shape stands. */
    private static final int SHAPE = 3;

    private static final List<DateShape> SHAPES = List.of(DateShape.values());

    private DateTraits() {}

    /** The bits of a date. */
    static byte of(FuzzyDate date) {
        return (byte) (SHAPES.indexOf(shapeOf(date)) | (softFrom(date) ? SOFT_FROM : 0) | (softTo(date) ? SOFT_TO : 0));
    }

    /** The shape that bits tell. */
    static DateShape shape(byte traits) {
        return SHAPES.get(traits & SHAPE);
    }

    private static DateShape shapeOf(FuzzyDate date) {
        return switch (date) {
            case PeriodDate period -> period.precision() == Precision.DAY ? DateShape.DAY : DateShape.PERIOD;
            case DateChoice _, DateSet _ -> DateShape.CHOICE;
            case DateInterval _ -> DateShape.INTERVAL;
        };
    }

    private static boolean softFrom(FuzzyDate date) {
        return switch (date) {
            case PeriodDate period -> period.soft();
            case DateChoice choice -> choice.earliest().map(PeriodDate::soft).orElse(false);
            case DateInterval interval -> interval.start().soft();
            case DateSet set -> softFrom(set.hull());
        };
    }

    private static boolean softTo(FuzzyDate date) {
        return switch (date) {
            case PeriodDate period -> period.soft();
            case DateChoice choice -> choice.latest().map(PeriodDate::soft).orElse(false);
            case DateInterval interval -> interval.end().soft();
            case DateSet set -> softTo(set.hull());
        };
    }
}
