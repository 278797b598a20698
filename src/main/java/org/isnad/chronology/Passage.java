package org.isnad.chronology;

import java.util.Arrays;
import java.util.List;
import org.isnad.check.Quotation;
import org.isnad.model.Status;
import org.isnad.text.CodePointRange;

/**
 * A sentence, or several in a row, exactly as its article prints it.
 *
 * @param quotation the sentence; of a broken anchor the words that it cites
 * @param cited code points of the sentence on which records rest, in reading order, without overlap
 * @param sayings what each record takes from it, at least one
 */
public record Passage(Quotation quotation, List<CodePointRange> cited, List<Saying> sayings) {

    /** Copies the lists. */
    public Passage {
        cited = List.copyOf(cited);
        sayings = List.copyOf(sayings);
    }

    /**
     * What one record takes from the sentence.
     *
     * @param words on which it rests
     * @param status what is known about it; a figure that is planned is a plan
     * @param facts its number with the hedge, who speaks, from what its date was inferred: one line each
     */
    public record Saying(String words, Status status, List<String> facts) {

        /** Copies the list. */
        public Saying {
            facts = List.copyOf(facts);
        }
    }

    /** Whether the words do not stand in the article. */
    public boolean broken() {
        return quotation.inFile().isEmpty();
    }

    /** Whether all that is taken from the sentence has that status. */
    public boolean wholly(Status status) {
        return sayings.stream().allMatch(saying -> saying.status() == status);
    }

    /** The statuses that are more than a report, each once. */
    public List<Status> statuses() {
        return Arrays.stream(Status.values())
                .filter(status -> status != Status.REPORTED)
                .filter(status -> sayings.stream().anyMatch(saying -> saying.status() == status))
                .toList();
    }
}
