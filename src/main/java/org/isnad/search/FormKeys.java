package org.isnad.search;

import java.util.Set;

/**
 * The keys by which a form of a word is found. Immutable.
 *
 * @param exact the spellings that count as the same word
 * @param names the spellings under which a name is found: without clitics, with its ending
 * @param stems the possible stems, without clitics and endings
 * @param bare the common spelling without the definite article
 */
record FormKeys(Set<String> exact, Set<String> names, Set<String> stems, String bare) {

    /** The keys of a folded form. */
    static FormKeys of(String form) {
        return new FormKeys(WordKeys.exact(form), WordKeys.names(form), WordKeys.stems(form), WordKeys.bare(form));
    }
}
