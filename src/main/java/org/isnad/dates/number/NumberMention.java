package org.isnad.dates.number;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import org.isnad.dates.token.Expression;
import org.isnad.text.CodePointRange;

/**
 * Words that give a number.
 *
 * @param range where they stand with their hedge, in code points of the text that was read
 * @param digits the number alone, without its hedge
 * @param kind what they are made of
 * @param value the number; the smaller one of two; empty where none is given («عشرات»)
 * @param most the larger one of two; empty otherwise
 * @param fraction a part that is named as such, «ثلث» as 1/3; empty otherwise
 * @param qualifier what is said about the number
 * @param unit the noun that is counted, as it is printed; empty where none stands behind the number
 */
public record NumberMention(
        CodePointRange range,
        CodePointRange digits,
        Expression.Kind kind,
        Optional<BigDecimal> value,
        Optional<BigDecimal> most,
        Optional<Fraction> fraction,
        Qualifier qualifier,
        Optional<String> unit) {

    /** Hedges in the codes of data sets. */
    public enum Qualifier {
        /** Nothing. */
        EXACT,
        /** «نحو». */
        ABOUT,
        /** «ما لا يقل عن». */
        AT_LEAST,
        /** «أكثر من». */
        MORE_THAN,
        /** «بما يصل إلى». */
        AT_MOST,
        /** «بين … و…». */
        WITHIN,
        /** «عشرات». */
        UNQUANTIFIED;

        /** The code in files: {@code at_least}. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** A part of something: so many of so many. */
    public record Fraction(int numerator, int denominator) {
        /** As files write it: {@code 1/3}. */
        @Override
        public String toString() {
            return numerator + "/" + denominator;
        }
    }
}
