package org.isnad.model;

import java.util.Optional;
import org.isnad.time.FuzzyDate;

/**
 * What one article says where it differs from the record.
 *
 * @param date its date
 * @param quantity its quantity
 */
public record Claim(Optional<FuzzyDate> date, Optional<Quantity> quantity) {

    /** Refuses a claim that claims nothing. */
    public Claim {
        if (date.isEmpty() && quantity.isEmpty()) {
            throw new IllegalArgumentException("a claim needs a date or a quantity");
        }
    }
}
