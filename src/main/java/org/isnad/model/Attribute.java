package org.isnad.model;

import java.util.Optional;

/**
 * A statement about an article and on what it rests.
 *
 * @param value the value; empty exactly when the basis is {@link Basis#UNKNOWN}
 * @param basis on what it rests
 * @param anchor the words that print it; present when the basis is {@link Basis#STATED} or {@link Basis#CONTRADICTED}
 * @param note how it was inferred, or where it is known from
 */
public record Attribute<T>(Optional<T> value, Basis basis, Optional<Anchor> anchor, Optional<Bilingual> note) {

    /** Refuses a value without a basis, and a basis without a value. */
    public Attribute {
        if (value.isPresent() == (basis == Basis.UNKNOWN)) {
            throw new IllegalArgumentException("basis " + basis + " with value " + value);
        }
    }

    /** Nobody can tell. */
    public static <T> Attribute<T> unknown() {
        return new Attribute<>(Optional.empty(), Basis.UNKNOWN, Optional.empty(), Optional.empty());
    }
}
