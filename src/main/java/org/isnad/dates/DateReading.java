package org.isnad.dates;

import java.util.Optional;
import org.isnad.time.FuzzyDate;

/**
 * One date that words may give.
 *
 * @param date the date
 * @param basis whether the words print it or it follows from them and a base
 * @param rule the rule by which it follows; empty for a stated date
 * @param told whether it counts from the date that the text named before it («في اليوم التالي»), not from the base
 */
public record DateReading(FuzzyDate date, Basis basis, Optional<CalendarRule> rule, boolean told) {

    /** On what a reading rests. */
    public enum Basis {
        /** The words print it. */
        STATED,
        /** It follows from the words and a date elsewhere. */
        INFERRED;

        /** The code in files: {@code stated}. */
        public String code() {
            return this == STATED ? "stated" : "inferred";
        }
    }

    static DateReading stated(FuzzyDate date) {
        return new DateReading(date, Basis.STATED, Optional.empty(), false);
    }

    static DateReading inferred(FuzzyDate date, CalendarRule rule) {
        return new DateReading(date, Basis.INFERRED, Optional.of(rule), false);
    }

    /** The same on the same basis, of another date that follows from it; what was inferred is then a matter of context. */
    DateReading with(FuzzyDate changed) {
        return new DateReading(changed, basis, rule.map(_ -> CalendarRule.CONTEXT), told);
    }

    /** The same of a date whose extent is unchanged. */
    DateReading softened(FuzzyDate changed) {
        return new DateReading(changed, basis, rule, told);
    }

    /** The same, counted from the date that the text named before it. */
    DateReading asTold() {
        return new DateReading(date, basis, rule, true);
    }
}
