package org.isnad.model;

import java.util.Map;
import java.util.Optional;
import org.isnad.time.FuzzyDate;

/**
 * The working of an inferred date: phrase, base, rule, reasoning.
 *
 * @param phrase the words, «الأسبوع الماضي»
 * @param base what they refer to
 * @param rule code of the rule, for example {@code previous_week}; the list stands in the format's description
 * @param parameters of the rule, for example {@code weekday} to {@code tuesday}
 * @param reasoning why, for the reader
 * @param outside how the same words are counted from a date of publication that is known from outside; empty where that
 *     needs no words of its own
 */
public record Inference(
        Anchor phrase,
        Base base,
        String rule,
        Map<String, String> parameters,
        Bilingual reasoning,
        Optional<Outside> outside) {

    /** Copies the map. */
    public Inference {
        parameters = Map.copyOf(parameters);
    }

    /** The same without a way to count from outside. */
    public Inference(Anchor phrase, Base base, String rule, Map<String, String> parameters, Bilingual reasoning) {
        this(phrase, base, rule, parameters, reasoning, Optional.empty());
    }

    /** The same with another {@code outside}. */
    public Inference withOutside(Optional<Outside> outside) {
        return new Inference(phrase, base, rule, parameters, reasoning, outside);
    }

    /** How it was worked out from outside: the same phrase, counted from the publication of {@link Outside#article}. */
    public Inference countedFromOutside() {
        return outside.map(other -> new Inference(
                        phrase,
                        new Base.Published(other.article()),
                        other.rule(),
                        other.parameters(),
                        other.reasoning(),
                        outside))
                .orElse(this);
    }

    /**
     * How words are counted from a date of publication that is known from outside, where a better rule serves them then than
     * the one that their article alone allows.
     *
     * @param article whose publication is known from outside
     * @param date what follows, within the date that the words alone give
     * @param rule code of the rule
     * @param parameters of the rule
     * @param reasoning why, for the reader
     */
    public record Outside(
            ArticleId article, FuzzyDate date, String rule, Map<String, String> parameters, Bilingual reasoning) {

        /** Copies the map. */
        public Outside {
            parameters = Map.copyOf(parameters);
        }
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
