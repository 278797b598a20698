package org.isnad.model;

import java.math.BigDecimal;
import java.math.MathContext;

/** How much or how many, with the hedge of the source. */
public sealed interface Quantity {

    /** It in decimals or a word, with the same hedge: itself, or a fraction rounded to four significant digits. */
    Plain decimal();

    /** Decimals or a word. */
    sealed interface Plain extends Quantity {
        @Override
        default Plain decimal() {
            return this;
        }
    }

    /** What is said about one number. */
    enum Hedge {
        /** Nothing. */
        EXACT,
        /** «نحو». */
        ABOUT,
        /** «ما لا يقل عن». */
        AT_LEAST,
        /** «أكثر من». */
        MORE_THAN,
        /** «ما يصل إلى». */
        AT_MOST;

        /** A number so hedged. */
        public Plain of(BigDecimal value) {
            return switch (this) {
                case EXACT -> new Exact(value);
                case ABOUT -> new About(value);
                case AT_LEAST -> new AtLeast(value);
                case MORE_THAN -> new MoreThan(value);
                case AT_MOST -> new AtMost(value);
            };
        }
    }

    /**
     * «ثلث», «نحو ثلثي»: a part that is named as a fraction, which decimals could not say exactly.
     *
     * @param numerator from 1; the fraction stays as it is written, 2/6 is not made 1/3
     * @param denominator from 1
     */
    record Part(int numerator, int denominator, Hedge hedge) implements Quantity {
        private static final MathContext DIGITS = new MathContext(4);

        /** Refuses what is not positive. */
        public Part {
            if (numerator < 1 || denominator < 1) {
                throw new IllegalArgumentException("fraction " + numerator + "/" + denominator);
            }
        }

        @Override
        public Plain decimal() {
            return hedge.of(BigDecimal.valueOf(numerator).divide(BigDecimal.valueOf(denominator), DIGITS));
        }

        /** Its value, as near as a double can be. */
        public double value() {
            return (double) numerator / denominator;
        }

        /** As files write it: {@code 1/3}. */
        public String fraction() {
            return numerator + "/" + denominator;
        }
    }

    /** «2500». */
    record Exact(BigDecimal value) implements Plain {}

    /** «نحو 5200», drawn ≈. */
    record About(BigDecimal value) implements Plain {}

    /** «ما لا يقل عن 25», drawn ≥. */
    record AtLeast(BigDecimal value) implements Plain {}

    /** «أكثر من 170 ألف»: the value itself is excluded, drawn &gt;. */
    record MoreThan(BigDecimal value) implements Plain {}

    /** «ما يصل إلى 5200», drawn ≤. */
    record AtMost(BigDecimal value) implements Plain {}

    /** «بين 2000 و3000», both inclusive. */
    record Within(BigDecimal min, BigDecimal max) implements Plain {

        /** Refuses a reversed range. */
        public Within {
            if (min.compareTo(max) > 0) {
                throw new IllegalArgumentException("range from " + min + " to " + max);
            }
        }
    }

    /** «آلاف», «عشرات»: a word and no number. */
    record Unquantified(String word) implements Plain {}
}
