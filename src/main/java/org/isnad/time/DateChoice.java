package org.isnad.time;

import java.util.Optional;

/**
 * A single unknown day between two dates, both inclusive: {@code [2020-01-01..2020-03-15]}.
 *
 * <p>It happened once, on one of these days; a {@link DateInterval} lasted through all of them.
 *
 * @param earliest the earliest date; empty for "on or before the latest"
 * @param latest the latest date; empty for "on or after the earliest"
 */
public record DateChoice(Optional<PeriodDate> earliest, Optional<PeriodDate> latest) implements FuzzyDate {

    /**
     * Checks the two dates.
     *
     * @throws IllegalArgumentException if both dates are missing, or the latest lies before the earliest
     */
    public DateChoice {
        if (earliest.isEmpty() && latest.isEmpty()) {
            throw new IllegalArgumentException("a choice needs an earliest or a latest date");
        }
        if (earliest.isPresent()
                && latest.isPresent()
                && latest.get().last().isBefore(earliest.get().first())) {
            throw new IllegalArgumentException("choice ends before it begins: "
                    + earliest.get().edtf() + ".." + latest.get().edtf());
        }
    }

    /** Some day between two dates, both inclusive. */
    public static DateChoice between(PeriodDate earliest, PeriodDate latest) {
        return new DateChoice(Optional.of(earliest), Optional.of(latest));
    }

    @Override
    public DateBounds bounds() {
        return new DateBounds(
                earliest.map(date -> date.first().toEpochDay()).orElse(DateBounds.OPEN_FROM),
                latest.map(date -> date.last().toEpochDay() + 1).orElse(DateBounds.OPEN_TO));
    }

    @Override
    public String edtf() {
        return "[" + earliest.map(PeriodDate::edtf).orElse("") + ".."
                + latest.map(PeriodDate::edtf).orElse("") + "]";
    }

    @Override
    public boolean soft() {
        return earliest.map(PeriodDate::soft).orElse(false)
                || latest.map(PeriodDate::soft).orElse(false);
    }
}
