package org.isnad.search;

import java.util.Set;

/**
 * The keys by which a form of a word is found. Immutable.
 *
 * @param exact its spellings
 * @param names those of a name
 * @param stems what is left of it without its beginnings and endings
 * @param bare without the article
 */
record FormKeys(Set<String> exact, Set<String> names, Set<String> stems, String bare) {

    /** The keys of a folded form. */
    static FormKeys of(String form) {
        return new FormKeys(WordKeys.exact(form), WordKeys.names(form), WordKeys.stems(form), WordKeys.bare(form));
    }
}
