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

    /** The same event under another id. */
    public Event withId(RecordId id) {
        return new Event(
                id, date, dateBasis, title, summary, category, actors, places, questions, status, citations, foreign);
    }

    /** The same event with another {@code date}. */
    public Event withDate(FuzzyDate date) {
        return new Event(
                id, date, dateBasis, title, summary, category, actors, places, questions, status, citations, foreign);
    }

    /** The same event with another {@code dateBasis}. */
    public Event withDateBasis(DateBasis dateBasis) {
        return new Event(
                id, date, dateBasis, title, summary, category, actors, places, questions, status, citations, foreign);
    }

    /** The same event with another {@code title}. */
    public Event withTitle(Bilingual title) {
        return new Event(
                id, date, dateBasis, title, summary, category, actors, places, questions, status, citations, foreign);
    }

    /** The same event with another {@code summary}. */
    public Event withSummary(Optional<Bilingual> summary) {
        return new Event(
                id, date, dateBasis, title, summary, category, actors, places, questions, status, citations, foreign);
    }

    /** The same event with another {@code category}. */
    public Event withCategory(CategoryId category) {
        return new Event(
                id, date, dateBasis, title, summary, category, actors, places, questions, status, citations, foreign);
    }

    /** The same event with another {@code actors}. */
    public Event withActors(List<ActorId> actors) {
        return new Event(
                id, date, dateBasis, title, summary, category, actors, places, questions, status, citations, foreign);
    }

    /** The same event with another {@code places}. */
    public Event withPlaces(List<PlaceId> places) {
        return new Event(
                id, date, dateBasis, title, summary, category, actors, places, questions, status, citations, foreign);
    }

    /** The same event with another {@code questions}. */
    public Event withQuestions(List<QuestionId> questions) {
        return new Event(
                id, date, dateBasis, title, summary, category, actors, places, questions, status, citations, foreign);
    }

    /** The same event with another {@code status}. */
    public Event withStatus(Status status) {
        return new Event(
                id, date, dateBasis, title, summary, category, actors, places, questions, status, citations, foreign);
    }

    /** The same event with another {@code citations}. */
    public Event withCitations(List<Citation> citations) {
        return new Event(
                id, date, dateBasis, title, summary, category, actors, places, questions, status, citations, foreign);
    }

    /** The same event with another {@code foreign}. */
    public Event withForeign(Foreign foreign) {
        return new Event(
                id, date, dateBasis, title, summary, category, actors, places, questions, status, citations, foreign);
    }
}
