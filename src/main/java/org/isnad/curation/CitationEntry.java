package org.isnad.curation;

import java.util.List;
import java.util.Optional;
import org.isnad.model.Quantity;
import org.isnad.model.Speech;
import org.isnad.model.Stance;
import org.isnad.model.Voice;

/**
 * A citation as a curator enters it: marked words, of which the program makes the anchor.
 *
 * @param words the words
 * @param voices who speaks, from the article outwards to the origin
 * @param speech quoted or retold
 * @param stance how the words stand to the record
 * @param claim what this article says where it differs from the record
 */
public record CitationEntry(
        MarkedWords words, List<Voice> voices, Speech speech, Stance stance, Optional<ClaimEntry> claim) {

    /**
     * What an article says where it differs from the record.
     *
     * @param typedDate its date, as people write it
     * @param quantity its number
     */
    public record ClaimEntry(Optional<String> typedDate, Optional<Quantity> quantity) {}

    /** Copies the list. */
    public CitationEntry {
        voices = List.copyOf(voices);
    }

    /** Words that support the record, retold, by the article itself. */
    public static CitationEntry of(MarkedWords words) {
        return new CitationEntry(words, List.of(), Speech.PARAPHRASE, Stance.SUPPORTS, Optional.empty());
    }
}
