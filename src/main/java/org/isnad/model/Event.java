package org.isnad.model;

import java.util.List;
import java.util.Optional;
import org.isnad.time.FuzzyDate;

/**
 * Something that happened, was said, planned or denied.
 *
 * @param id its name
 * @param date when
 * @param dateBasis on what the date rests
 * @param title one line
 * @param summary more, where needed
 * @param category its category
 * @param actors who takes part
 * @param places where
 * @param questions which questions it answers
 * @param status what is known about the claim
 * @param citations the words; empty exactly when {@link DateBasis.External} says that there is no source at hand
 * @param foreign fields of other formats
 */
public record Event(
        RecordId id,
        FuzzyDate date,
        DateBasis dateBasis,
        Bilingual title,
        Optional<Bilingual> summary,
        CategoryId category,
        List<ActorId> actors,
        List<PlaceId> places,
        List<QuestionId> questions,
        Status status,
        List<Citation> citations,
        Foreign foreign)
        implements DatedRecord {

    /** Copies the lists. */
    public Event {
        actors = List.copyOf(actors);
        places = List.copyOf(places);
        questions = List.copyOf(questions);
        citations = List.copyOf(citations);
    }
}
