package org.isnad.ui.record;

import org.isnad.model.Anchor;
import org.isnad.model.ArticleId;
import org.isnad.model.RecordId;

/** The target of a link on the record card. */
public sealed interface RecordLink {

    /**
     * The words of a citation of the record.
     *
     * @param index of the citation, from 0
     */
    record Source(int index) implements RecordLink {}

    /**
     * Words that are no citation of the record: the phrase of its date, what a note speaks of.
     *
     * @param anchor the words
     */
    record Words(Anchor anchor) implements RecordLink {}

    /**
     * An article, where no words of it say what is meant.
     *
     * @param article its name
     */
    record WholeArticle(ArticleId article) implements RecordLink {}

    /**
     * Another record.
     *
     * @param record its name
     */
    record OtherRecord(RecordId record) implements RecordLink {}

    /** The date of the record on the timeline. */
    record Period() implements RecordLink {}

    /** The calendar rule of its date, which stands in no article: it is read out. */
    record Rule() implements RecordLink {}
}
