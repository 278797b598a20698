package org.isnad.search;

import java.util.List;
import java.util.Optional;

/**
 * One condition on documents: all of its parts hold, or another name stands there.
 *
 * @param parts the terms, at least one
 * @param otherNames where another name of the same actor or place stands
 * @param typed the words of the parts as the reader typed them; none where spelling does not matter
 * @param otherwise why it holds where other words stand than those typed
 * @param words whether the parts are words
 * @param optional whether documents may lack it
 */
record Condition(
        List<Found> parts,
        Optional<Found> otherNames,
        List<String> typed,
        Reason otherwise,
        boolean words,
        boolean optional) {

    boolean holds(int document) {
        return wordsHold(document)
                || otherNames.filter(found -> found.holds(document)).isPresent();
    }

    /** The weights of the reasons; 0 where it does not hold. */
    int score(int document) {
        if (wordsHold(document)) {
            int score = 0;
            for (Found part : parts) {
                score += part.reason(document).weight();
            }
            return score;
        }
        return holds(document) ? Reason.ALIAS.weight() * parts.size() : 0;
    }

    /** The loosest reason for which it holds. */
    Reason reason(int document) {
        if (!wordsHold(document)) {
            return Reason.ALIAS;
        }
        Reason loosest = Reason.EXACT;
        for (Found part : parts) {
            Reason reason = part.reason(document);
            if (reason.compareTo(loosest) > 0) {
                loosest = reason;
            }
        }
        return loosest;
    }

    /** Whether all parts hold, so that their words are shown; otherwise only the other names are. */
    boolean wordsHold(int document) {
        for (Found part : parts) {
            if (!part.holds(document)) {
                return false;
            }
        }
        return true;
    }
}
