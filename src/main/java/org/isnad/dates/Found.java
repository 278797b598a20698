package org.isnad.dates;

import org.isnad.dates.token.Expression.Kind;

/**
 * A phrase that was recognised.
 *
 * @param first its first token, a preposition for example
 * @param core the first token of the date itself: «سبتمبر» in «حتى سبتمبر 2025»
 * @param last its last token, inclusive
 * @param kind what it is made of
 * @param meaning what it gives
 */
record Found(int first, int core, int last, Kind kind, Meaning meaning) {

    /** A phrase that is nothing but a date. */
    Found(int first, int last, Kind kind, Meaning meaning) {
        this(first, first, last, kind, meaning);
    }

    /** The same from an earlier token on. */
    Found from(int token) {
        return new Found(token, core, last, kind, meaning);
    }

    /** The same up to a later token. */
    Found to(int token) {
        return new Found(first, core, token, kind, meaning);
    }

    /** The same words with another meaning. */
    Found meaning(Meaning changed) {
        return new Found(first, core, last, kind, changed);
    }
}
