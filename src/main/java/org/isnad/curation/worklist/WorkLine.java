package org.isnad.curation.worklist;

import java.util.List;
import java.util.Optional;
import org.isnad.curation.MarkedWords;
import org.isnad.curation.proposal.ProposedDates;
import org.isnad.dates.number.NumberMention;
import org.isnad.model.ActorId;
import org.isnad.model.PlaceId;
import org.isnad.model.RecordId;
import org.isnad.text.CodePointRange;

/**
 * One thing that a sentence may be recorded as: an event on a date, or one more source of a record that is there. A sentence
 * whose date can be read in two ways has two lines.
 *
 * @param words what would be cited: the sentence, or the clause of it that speaks of the date
 * @param quoted those words
 * @param phrase the words of the date, in code points of the paragraph; empty where the words name none
 * @param date the date with its working; empty where the words name none, or nothing says from when they count
 * @param numbers those in the words, in code points of the paragraph
 * @param title a title of the words themselves; empty where they have no letter
 * @param actors those of the data set whose names stand in the words, in reading order
 * @param places the same of places
 * @param speaker who is said to say it
 * @param sourceOf the record that already tells the same; empty for a new event
 */
public record WorkLine(
        MarkedWords words,
        String quoted,
        Optional<CodePointRange> phrase,
        Optional<ProposedDates.Proposed> date,
        List<NumberMention> numbers,
        Optional<String> title,
        List<ActorId> actors,
        List<PlaceId> places,
        Optional<Speaker> speaker,
        Optional<RecordId> sourceOf) {

    /** Copies the lists. */
    public WorkLine {
        numbers = List.copyOf(numbers);
        actors = List.copyOf(actors);
        places = List.copyOf(places);
    }

    /** The same words as one more source of a record. */
    WorkLine asSourceOf(RecordId record) {
        return new WorkLine(words, quoted, phrase, date, numbers, title, actors, places, speaker, Optional.of(record));
    }
}
