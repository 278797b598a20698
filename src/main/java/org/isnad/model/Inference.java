package org.isnad.model;

import java.util.Map;
import org.isnad.time.FuzzyDate;

/**
 * The working of an inferred date: phrase, base, rule, reasoning.
 *
 * @param phrase the words, «الأسبوع الماضي»
 * @param base what they refer to
 * @param rule code of the rule, for example {@code previous_week}; the list stands in the format's description
 * @param parameters of the rule, for example {@code weekday} to {@code tuesday}
 * @param reasoning why, for the reader
 */
public record Inference(Anchor phrase, Base base, String rule, Map<String, String> parameters, Bilingual reasoning) {

    /** Copies the map. */
    public Inference {
        parameters = Map.copyOf(parameters);
    }

    /** What a relative date refers to. */
    public sealed interface Base {

        /** The publication date of an article. */
        record Published(ArticleId article) implements Base {}

        /**
         * Words that give a date.
         *
         * @param anchor the words
         * @param date what they give
         */
        record Words(Anchor anchor, FuzzyDate date) implements Base {}
    }
}
