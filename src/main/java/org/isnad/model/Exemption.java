package org.isnad.model;

import java.util.Optional;

/**
 * A part of an article that carries no claim.
 *
 * @param paragraph number of the paragraph, from 1
 * @param words the words; empty for the whole paragraph
 * @param reason why
 * @param note more
 */
public record Exemption(int paragraph, Optional<Anchor> words, Reason reason, Optional<Bilingual> note) {

    /** Why words carry no claim. */
    public enum Reason {
        /** A headline that the text repeats. */
        HEADLINE,
        /** Share buttons, captions, section names. */
        BOILERPLATE,
        /** Who wrote it, and where. */
        BYLINE,
        /** General background without a date or number of its own. */
        BACKGROUND,
        /** Opinion. */
        OPINION,
        /** Said elsewhere in the same article, where it is cited. */
        REPEATED,
        /** The sentence makes no sense as printed. */
        UNREADABLE,
        /** Another reason, given in the note. */
        OTHER
    }
}
