package org.isnad.model;

import java.util.Optional;
import org.isnad.time.FuzzyDate;

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

    /**
     * The date is counted from a publication that is known from outside; it is narrower than what the words alone give. Such a
     * basis is made while dates from outside are asked for, and never written.
     *
     * @param inference the working by the words alone
     * @param inWords the date that the words alone give
     */
    record Outside(Inference inference, FuzzyDate inWords) implements DateBasis {}

    /** No article at hand prints it: an event without citations, from another format. */
    record External() implements DateBasis {}

    /** The working that led to the date; empty where it is none that follows. */
    default Optional<Inference> working() {
        return switch (this) {
            case Inferred(var inference) -> Optional.of(inference);
            case Outside(var inference, var _) -> Optional.of(inference.countedFromOutside());
            case Stated _, External _ -> Optional.empty();
        };
    }
}
