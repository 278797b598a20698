package org.isnad.search.words;

import java.util.LinkedHashSet;
import java.util.Set;
import org.isnad.text.FoldedText;

/**
 * The keys by which a form of a word is found. Immutable.
 *
 * @param exact the spellings that count as the same word
 * @param names the spellings under which a name is found: without clitics, with its ending
 * @param stems the possible stems, without clitics and endings, and the keys of its broken plurals
 * @param bare the common spelling without the definite article
 */
public record FormKeys(Set<String> exact, Set<String> names, Set<String> stems, String bare) {

    /** The keys of a form as {@link PrintedWords} gives it. */
    public static FormKeys of(String form) {
        String folded = FoldedText.of(form).folded();
        Set<String> stems = new LinkedHashSet<>(WordKeys.stems(folded));
        stems.addAll(Plurals.ofPrinted(form));
        return new FormKeys(WordKeys.exact(folded), WordKeys.names(folded), stems, WordKeys.bare(folded));
    }
}
