package org.isnad.check;

import org.isnad.model.ArticleId;
import org.isnad.model.NoteId;
import org.isnad.model.RecordId;

/** What a problem is about, as a value: where a reader is led to, and what an editor marks. */
public sealed interface Subject {

    /** The file, or the data set as a whole. */
    Subject WHOLE = new Whole();

    /** The file, or the data set as a whole. */
    record Whole() implements Subject {}

    /**
     * An event or a figure. The data set need not hold it: a record that could not be read has a subject as well when its id
     * could be.
     */
    record OfRecord(RecordId id) implements Subject {}

    /** A note of the editor. */
    record OfNote(NoteId id) implements Subject {}

    /** An article, its file, or what is known about it. */
    record OfArticle(ArticleId id) implements Subject {}

    /**
     * A place in the file that belongs to none of these: a category, an actor, a record without an id.
     *
     * @param path JSON path of the value
     */
    record InFile(String path) implements Subject {}
}
