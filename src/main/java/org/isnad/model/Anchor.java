package org.isnad.model;

/**
 * The exact words of an article on which something rests: a selector that is resolved by exact match only.
 *
 * @param article the article
 * @param paragraph number of the paragraph, from 1
 * @param exact the words, as printed; not empty
 * @param prefix the words directly before them, or empty
 * @param suffix the words directly after them, or empty
 */
public record Anchor(ArticleId article, int paragraph, String exact, String prefix, String suffix) {

    /** Refuses an anchor without words or with a paragraph below 1. */
    public Anchor {
        if (exact.isEmpty() || paragraph < 1) {
            throw new IllegalArgumentException("no anchor: paragraph " + paragraph + ", words \"" + exact + "\"");
        }
    }
}
