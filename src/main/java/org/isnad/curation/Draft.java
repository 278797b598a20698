package org.isnad.curation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.model.ActorId;
import org.isnad.model.Bilingual;
import org.isnad.model.CategoryId;
import org.isnad.model.PlaceId;
import org.isnad.model.QuestionId;
import org.isnad.model.RecordId;
import org.isnad.model.Status;

/**
 * A record while it is being made: whatever has been entered of it so far. It becomes an event or a figure as soon as nothing
 * is missing.
 *
 * @param id its name; empty until the program gives it one
 * @param date when
 * @param title one line
 * @param summary more, where needed
 * @param content what makes it an event or a figure
 * @param actors who takes part
 * @param places where
 * @param questions which questions it answers
 * @param status what is known about the claim
 * @param citations the words
 */
public record Draft(
        Optional<RecordId> id,
        Optional<DateEntry> date,
        Optional<Bilingual> title,
        Optional<Bilingual> summary,
        Content content,
        List<ActorId> actors,
        List<PlaceId> places,
        List<QuestionId> questions,
        Optional<Status> status,
        List<CitationEntry> citations) {

    /** What makes a record an event or a figure. */
    public sealed interface Content {

        /** Something that happened, in its category. */
        record OfEvent(Optional<CategoryId> category) implements Content {}

        /** A number. */
        record OfFigure(Optional<Counting> counting) implements Content {}
    }

    /** A part that a record cannot do without. */
    public enum Part {
        /** When. */
        DATE,
        /** One line. */
        TITLE,
        /** Its category. */
        CATEGORY,
        /** What is counted, and how much. */
        COUNTING,
        /** What is known about the claim. */
        STATUS,
        /** The words on which it rests. */
        CITATIONS
    }

    /** Copies the lists; what is named twice counts once. */
    public Draft {
        actors = actors.stream().distinct().toList();
        places = places.stream().distinct().toList();
        questions = questions.stream().distinct().toList();
        citations = List.copyOf(citations);
    }

    /** An event of marked words. */
    public static Draft event(MarkedWords words) {
        return of(new Content.OfEvent(Optional.empty()), words);
    }

    /** A figure of marked words. */
    public static Draft figure(MarkedWords words) {
        return of(new Content.OfFigure(Optional.empty()), words);
    }

    private static Draft of(Content content, MarkedWords words) {
        return new Draft(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                content,
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                List.of(CitationEntry.of(words)));
    }

    /** The parts that it lacks, in the order of the format; none when it can become a record. */
    public List<Part> missing() {
        List<Part> missing = new ArrayList<>();
        if (date.isEmpty()) {
            missing.add(Part.DATE);
        }
        switch (content) {
            case Content.OfEvent(var category) -> {
                if (title.isEmpty()) {
                    missing.add(Part.TITLE);
                }
                if (category.isEmpty()) {
                    missing.add(Part.CATEGORY);
                }
                if (status.isEmpty()) {
                    missing.add(Part.STATUS);
                }
            }
            case Content.OfFigure(var counting) -> {
                if (counting.isEmpty()) {
                    missing.add(Part.COUNTING);
                }
            }
        }
        boolean external = date.isPresent() && date.get() instanceof DateEntry.External;
        if (citations.isEmpty() && !(external && content instanceof Content.OfEvent)) {
            missing.add(Part.CITATIONS);
        }
        return missing;
    }

    /** The same draft under an id. */
    public Draft withId(RecordId given) {
        return new Draft(
                Optional.of(given), date, title, summary, content, actors, places, questions, status, citations);
    }

    /** The same draft with a date. */
    public Draft withDate(DateEntry given) {
        return new Draft(id, Optional.of(given), title, summary, content, actors, places, questions, status, citations);
    }

    /** The same draft with another title, or none. */
    public Draft withTitle(Optional<Bilingual> given) {
        return new Draft(id, date, given, summary, content, actors, places, questions, status, citations);
    }

    /** The same draft with another summary, or none. */
    public Draft withSummary(Optional<Bilingual> given) {
        return new Draft(id, date, title, given, content, actors, places, questions, status, citations);
    }

    /** The same draft with another category, or another count. */
    public Draft withContent(Content given) {
        return new Draft(id, date, title, summary, given, actors, places, questions, status, citations);
    }

    /** The same draft with others who take part. */
    public Draft withActors(List<ActorId> given) {
        return new Draft(id, date, title, summary, content, given, places, questions, status, citations);
    }

    /** The same draft with other places. */
    public Draft withPlaces(List<PlaceId> given) {
        return new Draft(id, date, title, summary, content, actors, given, questions, status, citations);
    }

    /** The same draft with other questions. */
    public Draft withQuestions(List<QuestionId> given) {
        return new Draft(id, date, title, summary, content, actors, places, given, status, citations);
    }

    /** The same draft with a status. */
    public Draft withStatus(Status given) {
        return new Draft(id, date, title, summary, content, actors, places, questions, Optional.of(given), citations);
    }

    /** The same draft with other citations. */
    public Draft withCitations(List<CitationEntry> given) {
        return new Draft(id, date, title, summary, content, actors, places, questions, status, given);
    }
}
