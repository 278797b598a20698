package org.isnad.curation;

import java.util.List;
import java.util.Optional;
import org.isnad.model.ActorId;
import org.isnad.model.Bilingual;
import org.isnad.model.CategoryId;
import org.isnad.model.PlaceId;
import org.isnad.model.QuestionId;
import org.isnad.model.RecordId;

/** An edit of events and figures. */
public sealed interface RecordEdit extends Edit {

    /** Makes a record of a draft, or keeps the draft where something is missing. */
    record Put(Draft draft) implements RecordEdit {}

    /** Keeps a draft as it is so far, also one that lacks nothing: it becomes a record when it is put. */
    record Keep(Draft draft) implements RecordEdit {}

    /** Throws a draft away. */
    record DropDraft(RecordId draft) implements RecordEdit {}

    /** Gives a record another date. */
    record Date(RecordId record, DateEntry date) implements RecordEdit {}

    /** Gives a record another title; a figure may have none. */
    record Title(RecordId record, Optional<Bilingual> title) implements RecordEdit {}

    /** Gives an event another summary, or none. */
    record Summary(RecordId record, Optional<Bilingual> summary) implements RecordEdit {}

    /** Puts events into a category. */
    record Category(List<RecordId> records, CategoryId category) implements RecordEdit {

        /** Copies the list. */
        public Category {
            records = List.copyOf(records);
        }
    }

    /** Says of records what is known about the claim. */
    record Status(List<RecordId> records, org.isnad.model.Status status) implements RecordEdit {

        /** Copies the list. */
        public Status {
            records = List.copyOf(records);
        }
    }

    /** Says who takes part, instead of what was said. */
    record Actors(RecordId record, List<ActorId> actors) implements RecordEdit {

        /** Copies the list. */
        public Actors {
            actors = List.copyOf(actors);
        }
    }

    /** Says where, instead of what was said. */
    record Places(RecordId record, List<PlaceId> places) implements RecordEdit {

        /** Copies the list. */
        public Places {
            places = List.copyOf(places);
        }
    }

    /** Says which questions a record answers, instead of what was said. */
    record Questions(RecordId record, List<QuestionId> questions) implements RecordEdit {

        /** Copies the list. */
        public Questions {
            questions = List.copyOf(questions);
        }
    }

    /** Adds somebody to several records at once. */
    record AddActor(List<RecordId> records, ActorId actor) implements RecordEdit {

        /** Copies the list. */
        public AddActor {
            records = List.copyOf(records);
        }
    }

    /** Adds a place to several records at once. */
    record AddPlace(List<RecordId> records, PlaceId place) implements RecordEdit {

        /** Copies the list. */
        public AddPlace {
            records = List.copyOf(records);
        }
    }

    /** Says what a figure counts, and how much. */
    record Count(RecordId record, Counting counting) implements RecordEdit {}

    /** Adds a citation behind the others. */
    record Cite(RecordId record, CitationEntry citation) implements RecordEdit {}

    /** Gives an event without a source its first one, and a date that rests on it. */
    record Source(RecordId record, CitationEntry citation, DateEntry date) implements RecordEdit {}

    /** Puts a citation in the place of another, counted from 0. */
    record Recite(RecordId record, int index, CitationEntry citation) implements RecordEdit {}

    /** Takes a citation away, counted from 0; the last one stays. */
    record Uncite(RecordId record, int index) implements RecordEdit {}

    /** Moves a citation to another place among them, both counted from 0. */
    record MoveCitation(RecordId record, int from, int to) implements RecordEdit {}

    /** Deletes records; notes forget them. */
    record Delete(List<RecordId> records) implements RecordEdit {

        /** Copies the list. */
        public Delete {
            records = List.copyOf(records);
        }
    }

    /** Makes one record of two of a kind: the first stays, with the citations and everybody and everything of the other. */
    record Merge(RecordId kept, RecordId merged) implements RecordEdit {}

    /** Makes two records of one: the new one, behind it, takes these citations, counted from 0. */
    record Split(RecordId record, List<Integer> citations) implements RecordEdit {

        /** Copies the list. */
        public Split {
            citations = List.copyOf(citations);
        }
    }
}
