package org.isnad.model;

import java.util.Optional;

/** On what the date of a record rests. */
public sealed interface DateBasis {

    /**
     * A cited article prints the date at this precision.
     *
     * @param phrase the words that print it, where the citations do not contain them
     */
    record Stated(Optional<Anchor> phrase) implements DateBasis {}

    /**
     * The date follows from a phrase and a base.
     *
     * @param inference the working
     */
    record Inferred(Inference inference) implements DateBasis {}

    /** No article at hand prints it: an event without citations, from another format. */
    record External() implements DateBasis {}
}
