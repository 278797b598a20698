package org.isnad.model;

import java.math.BigDecimal;

/** How much or how many, with the hedge of the source. */
public sealed interface Quantity {

    /** «2500». */
    record Exact(BigDecimal value) implements Quantity {}

    /** «نحو 5200», drawn ≈. */
    record About(BigDecimal value) implements Quantity {}

    /** «ما لا يقل عن 25», drawn ≥. */
    record AtLeast(BigDecimal value) implements Quantity {}

    /** «أكثر من 170 ألف»: the value itself is excluded, drawn &gt;. */
    record MoreThan(BigDecimal value) implements Quantity {}

    /** «ما يصل إلى 5200», drawn ≤. */
    record AtMost(BigDecimal value) implements Quantity {}

    /** «بين 2000 و3000», both inclusive. */
    record Within(BigDecimal min, BigDecimal max) implements Quantity {

        /** Refuses a reversed range. */
        public Within {
            if (min.compareTo(max) > 0) {
                throw new IllegalArgumentException("range from " + min + " to " + max);
            }
        }
    }

    /** «آلاف», «عشرات»: a word and no number. */
    record Unquantified(String word) implements Quantity {}
}
