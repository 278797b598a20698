package org.isnad.articles;

import java.util.List;

/**
 * The words of an article as they are to be kept, before anybody has looked at them.
 *
 * @param kind what it was read from
 * @param text all of it, a paragraph on each line that is not blank; of a file of plain text in UTF-8 exactly what the file holds
 * @param offers what the file says about the article besides its words
 * @param remarks what was done to the words, and what was left out
 */
public record ExtractedArticle(ArticleKind kind, String text, List<Offer> offers, List<Remark> remarks) {

    /** Copies the lists. */
    public ExtractedArticle {
        offers = List.copyOf(offers);
        remarks = List.copyOf(remarks);
    }
}
