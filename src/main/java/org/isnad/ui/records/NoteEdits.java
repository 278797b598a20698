package org.isnad.ui.records;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.isnad.curation.CitationEntry;
import org.isnad.curation.ListEdit;
import org.isnad.curation.MarkedWords;
import org.isnad.model.Anchor;
import org.isnad.model.ArticleId;
import org.isnad.model.Bilingual;
import org.isnad.model.Citation;
import org.isnad.model.Note;
import org.isnad.model.RecordId;

/** Edits of notes and of the words that they quote. */
final class NoteEdits {
    private NoteEdits() {}

    /**
     * What somebody writes of marked words.
     *
     * @param note to which the words are added; empty for a new one
     * @param kind what it is about
     * @param text the note
     */
    record Written(Optional<Note> note, Note.Kind kind, Bilingual text) {}

    /**
     * The edit that has a note quote marked words.
     *
     * @param about the record to which it belongs; a note of none belongs to the article of the words
     * @param place where the words of an anchor stand
     * @return empty where other words of the note do not stand in their article
     */
    static Optional<ListEdit.PutNote> quoting(
            Written written,
            MarkedWords words,
            Optional<RecordId> about,
            Function<Anchor, Optional<MarkedWords>> place) {
        Optional<List<CitationEntry>> before =
                written.note().map(note -> citations(note, place)).orElse(Optional.of(List.of()));
        return before.map(citations -> {
            List<CitationEntry> all = new ArrayList<>(citations);
            if (all.stream().noneMatch(entry -> entry.words().equals(words))) {
                all.add(CitationEntry.of(words));
            }
            List<RecordId> records =
                    new ArrayList<>(written.note().map(Note::records).orElse(List.of()));
            about.filter(id -> !records.contains(id)).ifPresent(records::add);
            List<ArticleId> articles =
                    new ArrayList<>(written.note().map(Note::articles).orElse(List.of()));
            if (records.isEmpty() && !articles.contains(words.article())) {
                articles.add(words.article());
            }
            return new ListEdit.PutNote(
                    written.note().map(Note::id), written.kind(), written.text(), records, articles, all);
        });
    }

    /** What a note quotes, to be written again; empty where some of it does not stand in its article. */
    static Optional<List<CitationEntry>> citations(Note note, Function<Anchor, Optional<MarkedWords>> place) {
        List<CitationEntry> entries = new ArrayList<>();
        for (Citation citation : note.citations()) {
            place.apply(citation.anchor())
                    .ifPresent(marked -> entries.add(new CitationEntry(
                            marked,
                            citation.voices(),
                            citation.speech(),
                            citation.stance(),
                            citation.claim()
                                    .map(claim -> new CitationEntry.ClaimEntry(
                                            claim.date().map(date -> date.edtf()), claim.quantity())))));
        }
        return entries.size() == note.citations().size() ? Optional.of(entries) : Optional.empty();
    }
}
