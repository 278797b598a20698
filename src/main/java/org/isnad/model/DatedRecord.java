package org.isnad.model;

import java.util.List;
import org.isnad.time.FuzzyDate;

/** What an event and a figure have in common: a date, its basis, and words to show for it. */
public sealed interface DatedRecord permits Event, Figure {

    /** Its name, unique among events and figures. */
    RecordId id();

    /** When. */
    FuzzyDate date();

    /** On what the date rests. */
    DateBasis dateBasis();

    /** When, by the words of the articles alone. */
    default FuzzyDate dateInWords() {
        return dateBasis() instanceof DateBasis.Outside(var _, var inWords) ? inWords : date();
    }

    /** Whether the date is counted from a publication that is known from outside. */
    default boolean datedOutside() {
        return dateBasis() instanceof DateBasis.Outside;
    }

    /** What is known about the claim. */
    Status status();

    /** Who takes part. */
    List<ActorId> actors();

    /** Where. */
    List<PlaceId> places();

    /** The questions that it answers. */
    List<QuestionId> questions();

    /** The words on which it rests; empty only for an event of which no source is at hand. */
    List<Citation> citations();

    /** Whether an article at hand says it. */
    default boolean sourced() {
        return !citations().isEmpty();
    }
}
