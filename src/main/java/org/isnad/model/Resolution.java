package org.isnad.model;

import java.util.Optional;
import org.isnad.text.CodePointRange;

/** Where the words of an {@link Anchor} stand, or why they do not. */
public sealed interface Resolution {

    /**
     * The words stand exactly once.
     *
     * @param range code points of {@link Anchor#exact} in the text of the paragraph
     */
    record Resolved(CodePointRange range) implements Resolution {}

    /**
     * The words do not stand where the anchor says: «مرساة مكسورة».
     *
     * @param reason why
     * @param suggestion the nearest place, to be offered and never applied
     */
    record Broken(Reason reason, Optional<Suggestion> suggestion) implements Resolution {}

    /** Why an anchor is broken. */
    enum Reason {
        /** The article could not be read. */
        ARTICLE_MISSING,
        /** The article has fewer paragraphs. */
        PARAGRAPH_MISSING,
        /** The words do not occur in the paragraph. */
        WORDS_MISSING,
        /** The words occur more than once, and prefix and suffix do not tell which is meant. */
        AMBIGUOUS
    }

    /**
     * The place most like the lost words.
     *
     * @param paragraph number of the paragraph, from 1
     * @param range code points in that paragraph
     * @param words what stands there
     */
    record Suggestion(int paragraph, CodePointRange range, String words) {}
}
