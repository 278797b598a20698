package org.isnad.curation;

import java.util.Optional;
import org.isnad.model.Anchor;
import org.isnad.model.ArticleId;
import org.isnad.model.Basis;
import org.isnad.model.Bilingual;
import org.isnad.model.Exemption;
import org.isnad.model.Original;

/** An edit of what is known about the articles. Their words never change. */
public sealed interface ArticleEdit extends Edit {

    /**
     * Takes in an article.
     *
     * @param file path of its file, relative to the data set, with {@code /}
     * @param text all of the file
     * @param id its name; empty for one after the file
     * @param original the file from which the words were taken, which lies beside the data set already; empty where they lie as
     *     they were published
     */
    record Add(String file, String text, Optional<ArticleId> id, Optional<Original> original) implements ArticleEdit {}

    /** Takes an article out of the data set; records that cite it stay and are broken. */
    record Remove(ArticleId article) implements ArticleEdit {}

    /**
     * Takes what cites an article over to a newer version of it, wherever the words are unchanged; the rest goes on citing the
     * older one, which stays.
     *
     * @param from the older version
     * @param to the newer one, which is in the data set already
     */
    record TakeOver(ArticleId from, ArticleId to) implements ArticleEdit {}

    /**
     * Has all that rests on words rest on others: the former are not there any more, or a newer version has them otherwise.
     *
     * @param from the former words, as they are cited
     * @param to the words in their place
     */
    record Reanchor(Anchor from, MarkedWords to) implements ArticleEdit {}

    /**
     * Takes the text of an article as it lies on the disk by now for the one that is cited: its checksum becomes that of the data
     * set. Words that are not there as they are cited stay broken.
     *
     * @param sha256 of the text that was read and looked at; should the file change again, that is a problem anew
     */
    record Accept(ArticleId article, String sha256) implements ArticleEdit {}

    /** Says something about an article. */
    record Describe(ArticleId article, Trait trait, Statement statement) implements ArticleEdit {}

    /** Leaves a part of an article out of the audit. */
    record Exempt(
            ArticleId article,
            int paragraph,
            Optional<MarkedWords> words,
            Exemption.Reason reason,
            Optional<Bilingual> note)
            implements ArticleEdit {}

    /** Takes an exemption back, counted from 0. */
    record Unexempt(ArticleId article, int index) implements ArticleEdit {}

    /** What can be said about an article. */
    enum Trait {
        /** Its headline. */
        HEADLINE,
        /** Who published it. */
        OUTLET,
        /** The agency it comes from. */
        AGENCY,
        /** When, as people write a date. */
        PUBLISHED
    }

    /**
     * What is said, and on what it rests.
     *
     * @param typed the value; empty exactly when nobody can tell
     * @param basis on what it rests
     * @param words those that print it
     * @param note how it was inferred, or where it is known from
     */
    record Statement(Optional<String> typed, Basis basis, Optional<MarkedWords> words, Optional<Bilingual> note) {}
}
