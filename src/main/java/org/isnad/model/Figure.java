package org.isnad.model;

import java.util.List;
import java.util.Optional;
import org.isnad.time.FuzzyDate;

/**
 * A number, or a word in place of a number, that an article gives.
 *
 * @param id its name
 * @param series what it belongs to
 * @param date when it holds
 * @param dateBasis on what the date rests
 * @param quantity how much, with its hedge
 * @param kind counted or intended
 * @param measure level, change, count or share
 * @param status what is known about the claim
 * @param title one line, where the made one does not serve
 * @param subject what is counted; the series' own unless the figure says otherwise
 * @param unit in what; the series' own unless the figure says otherwise
 * @param ambiguity the other reading that the words allow
 * @param actors who takes part
 * @param places where
 * @param questions which questions it answers
 * @param citations the words, at least one
 * @param foreign fields of other formats
 */
public record Figure(
        RecordId id,
        SeriesId series,
        FuzzyDate date,
        DateBasis dateBasis,
        Quantity quantity,
        FigureKind kind,
        Measure measure,
        Status status,
        Optional<Bilingual> title,
        Optional<Bilingual> subject,
        Optional<Bilingual> unit,
        Optional<Bilingual> ambiguity,
        List<ActorId> actors,
        List<PlaceId> places,
        List<QuestionId> questions,
        List<Citation> citations,
        Foreign foreign)
        implements DatedRecord {

    /** Copies the lists. */
    public Figure {
        actors = List.copyOf(actors);
        places = List.copyOf(places);
        questions = List.copyOf(questions);
        citations = List.copyOf(citations);
    }
}
