package org.isnad.model;

import java.util.List;
import java.util.Optional;

/**
 * The words on which a record rests, and who says them.
 *
 * @param anchor the words
 * @param voices who speaks, from the article outwards to the origin
 * @param speech quoted or retold
 * @param stance how the words stand to the record
 * @param claim what this article says where it differs from the record
 * @param foreign fields of other formats
 */
public record Citation(
        Anchor anchor, List<Voice> voices, Speech speech, Stance stance, Optional<Claim> claim, Foreign foreign) {

    /** Copies the list. */
    public Citation {
        voices = List.copyOf(voices);
    }

    /** The same citation with another {@code anchor}. */
    public Citation withAnchor(Anchor anchor) {
        return new Citation(anchor, voices, speech, stance, claim, foreign);
    }

    /** The same citation with another {@code voices}. */
    public Citation withVoices(List<Voice> voices) {
        return new Citation(anchor, voices, speech, stance, claim, foreign);
    }

    /** The same citation with another {@code speech}. */
    public Citation withSpeech(Speech speech) {
        return new Citation(anchor, voices, speech, stance, claim, foreign);
    }

    /** The same citation with another {@code stance}. */
    public Citation withStance(Stance stance) {
        return new Citation(anchor, voices, speech, stance, claim, foreign);
    }

    /** The same citation with another {@code claim}. */
    public Citation withClaim(Optional<Claim> claim) {
        return new Citation(anchor, voices, speech, stance, claim, foreign);
    }

    /** The same citation with another {@code foreign}. */
    public Citation withForeign(Foreign foreign) {
        return new Citation(anchor, voices, speech, stance, claim, foreign);
    }
}
