package org.isnad.curation;

import java.util.Map;
import java.util.Optional;
import org.isnad.model.ArticleId;
import org.isnad.model.Bilingual;

/** The date of a record as a curator enters it: as words, which the program understands, and with what they rest on. */
public sealed interface DateEntry {

    /**
     * The article prints the date.
     *
     * @param typed as people write it, or EDTF
     * @param phrase the words that print it, where the citations do not
     */
    record Stated(String typed, Optional<MarkedWords> phrase) implements DateEntry {}

    /**
     * The date follows from a phrase and a base by a rule, which the program applies.
     *
     * @param phrase the words, «الأسبوع الماضي»
     * @param base what they refer to
     * @param rule code of the rule
     * @param parameters of the rule, by name
     * @param typed the date, for a rule that does not compute it; for another one the computed date with a hedge, or empty
     * @param reasoning why, for the reader
     */
    record Inferred(
            MarkedWords phrase,
            Base base,
            String rule,
            Map<String, String> parameters,
            Optional<String> typed,
            Bilingual reasoning)
            implements DateEntry {

        /** Copies the map. */
        public Inferred {
            parameters = Map.copyOf(parameters);
        }
    }

    /** No article at hand says it. */
    record External(String typed) implements DateEntry {}

    /** What a relative date refers to. */
    sealed interface Base {

        /** The publication date of an article. */
        record Published(ArticleId article) implements Base {}

        /**
         * Words that give a date.
         *
         * @param words the words
         * @param typed the date that they give
         */
        record Words(MarkedWords words, String typed) implements Base {}
    }
}
