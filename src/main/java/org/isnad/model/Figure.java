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

    /** The same figure under another id. */
    public Figure withId(RecordId id) {
        Copy copy = new Copy(this);
        copy.id = id;
        return copy.figure();
    }

    /** The same figure with another {@code series}. */
    public Figure withSeries(SeriesId series) {
        Copy copy = new Copy(this);
        copy.series = series;
        return copy.figure();
    }

    /** The same figure with another {@code date}. */
    public Figure withDate(FuzzyDate date) {
        Copy copy = new Copy(this);
        copy.date = date;
        return copy.figure();
    }

    /** The same figure with another {@code dateBasis}. */
    public Figure withDateBasis(DateBasis dateBasis) {
        Copy copy = new Copy(this);
        copy.dateBasis = dateBasis;
        return copy.figure();
    }

    /** The same figure with another {@code quantity}. */
    public Figure withQuantity(Quantity quantity) {
        Copy copy = new Copy(this);
        copy.quantity = quantity;
        return copy.figure();
    }

    /** The same figure with another {@code kind}. */
    public Figure withKind(FigureKind kind) {
        Copy copy = new Copy(this);
        copy.kind = kind;
        return copy.figure();
    }

    /** The same figure with another {@code measure}. */
    public Figure withMeasure(Measure measure) {
        Copy copy = new Copy(this);
        copy.measure = measure;
        return copy.figure();
    }

    /** The same figure with another {@code status}. */
    public Figure withStatus(Status status) {
        Copy copy = new Copy(this);
        copy.status = status;
        return copy.figure();
    }

    /** The same figure with another {@code title}. */
    public Figure withTitle(Optional<Bilingual> title) {
        Copy copy = new Copy(this);
        copy.title = title;
        return copy.figure();
    }

    /** The same figure with another {@code subject}. */
    public Figure withSubject(Optional<Bilingual> subject) {
        Copy copy = new Copy(this);
        copy.subject = subject;
        return copy.figure();
    }

    /** The same figure with another {@code unit}. */
    public Figure withUnit(Optional<Bilingual> unit) {
        Copy copy = new Copy(this);
        copy.unit = unit;
        return copy.figure();
    }

    /** The same figure with another {@code ambiguity}. */
    public Figure withAmbiguity(Optional<Bilingual> ambiguity) {
        Copy copy = new Copy(this);
        copy.ambiguity = ambiguity;
        return copy.figure();
    }

    /** The same figure with another {@code actors}. */
    public Figure withActors(List<ActorId> actors) {
        Copy copy = new Copy(this);
        copy.actors = actors;
        return copy.figure();
    }

    /** The same figure with another {@code places}. */
    public Figure withPlaces(List<PlaceId> places) {
        Copy copy = new Copy(this);
        copy.places = places;
        return copy.figure();
    }

    /** The same figure with another {@code questions}. */
    public Figure withQuestions(List<QuestionId> questions) {
        Copy copy = new Copy(this);
        copy.questions = questions;
        return copy.figure();
    }

    /** The same figure with another {@code citations}. */
    public Figure withCitations(List<Citation> citations) {
        Copy copy = new Copy(this);
        copy.citations = citations;
        return copy.figure();
    }

    /** The same figure with another {@code foreign}. */
    public Figure withForeign(Foreign foreign) {
        Copy copy = new Copy(this);
        copy.foreign = foreign;
        return copy.figure();
    }

    /** The components of a figure while one of them is replaced. */
    private static final class Copy {
        private RecordId id;
        private SeriesId series;
        private FuzzyDate date;
        private DateBasis dateBasis;
        private Quantity quantity;
        private FigureKind kind;
        private Measure measure;
        private Status status;
        private Optional<Bilingual> title;
        private Optional<Bilingual> subject;
        private Optional<Bilingual> unit;
        private Optional<Bilingual> ambiguity;
        private List<ActorId> actors;
        private List<PlaceId> places;
        private List<QuestionId> questions;
        private List<Citation> citations;
        private Foreign foreign;

        Copy(Figure figure) {
            id = figure.id;
            series = figure.series;
            date = figure.date;
            dateBasis = figure.dateBasis;
            quantity = figure.quantity;
            kind = figure.kind;
            measure = figure.measure;
            status = figure.status;
            title = figure.title;
            subject = figure.subject;
            unit = figure.unit;
            ambiguity = figure.ambiguity;
            actors = figure.actors;
            places = figure.places;
            questions = figure.questions;
            citations = figure.citations;
            foreign = figure.foreign;
        }

        Figure figure() {
            return new Figure(
                    id, series, date, dateBasis, quantity, kind, measure, status, title, subject, unit, ambiguity,
                    actors, places, questions, citations, foreign);
        }
    }
}
