package org.isnad.dates;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.isnad.time.DateChoice;
import org.isnad.time.FuzzyDate;
import org.isnad.time.PeriodDate;
import org.isnad.time.Precision;
import org.jspecify.annotations.Nullable;

/** What a phrase means as soon as one knows from where it is read: the dates that it may give, the likeliest first. */
@FunctionalInterface
interface Meaning {

    List<DateReading> in(Context context);

    /**
     * From where a phrase is read.
     *
     * @param base the date from which relative phrases are counted, of the publication for example
     * @param previous the date that the text named last
     * @param future whether the sentence speaks of what is to come
     */
    record Context(@Nullable FuzzyDate base, @Nullable PeriodDate previous, boolean future) {

        /** The base, if it is one day. */
        Optional<LocalDate> day() {
            return base instanceof PeriodDate period && period.precision() == Precision.DAY
                    ? Optional.of(period.first())
                    : Optional.empty();
        }

        /** The month in which the base lies as a whole. */
        Optional<YearMonth> month() {
            return bounds().filter(b -> YearMonth.from(b[0]).equals(YearMonth.from(b[1])))
                    .map(b -> YearMonth.from(b[0]));
        }

        /** The year in which the base lies as a whole. */
        Optional<Integer> year() {
            return bounds().filter(b -> b[0].getYear() == b[1].getYear()).map(b -> b[0].getYear());
        }

        /** First and last day of the base. */
        Optional<LocalDate[]> bounds() {
            return switch (base) {
                case PeriodDate period -> Optional.of(new LocalDate[] {period.first(), period.last()});
                case DateChoice(var from, var to)
                when from.isPresent() && to.isPresent() ->
                    Optional.of(new LocalDate[] {from.get().first(), to.get().last()});
                case null, default -> Optional.empty();
            };
        }

        /** The base as a date by which rules count. */
        FuzzyDate baseOr(FuzzyDate other) {
            return base == null ? other : base;
        }
    }
}
