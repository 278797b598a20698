package org.isnad.model;

import java.util.List;

/**
 * What the editor tells the reader beside the sources.
 *
 * @param id its name
 * @param kind what it is about
 * @param text the note
 * @param records the events and figures it belongs to
 * @param articles the articles it belongs to
 * @param citations the words it speaks of
 * @param foreign fields of other formats
 */
public record Note(
        NoteId id,
        Kind kind,
        Bilingual text,
        List<RecordId> records,
        List<ArticleId> articles,
        List<Citation> citations,
        Foreign foreign) {

    /** Copies the lists. */
    public Note {
        records = List.copyOf(records);
        articles = List.copyOf(articles);
        citations = List.copyOf(citations);
    }

    /** The same note about other records. */
    public Note withRecords(List<RecordId> records) {
        return new Note(id, kind, text, records, articles, citations, foreign);
    }

    /** The same note with other citations. */
    public Note withCitations(List<Citation> citations) {
        return new Note(id, kind, text, records, articles, citations, foreign);
    }

    /** What a note is about. */
    public enum Kind {
        /** Sources contradict each other. */
        CONFLICT,
        /** A source errs. */
        SOURCE_ERROR,
        /** Something that no article of the data set says. */
        OUTSIDE_KNOWLEDGE
    }
}
