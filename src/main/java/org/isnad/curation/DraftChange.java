package org.isnad.curation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.isnad.curation.Draft.Content;
import org.isnad.model.RecordId;

/** What an edit of a record does to one that is still a draft, so that an editor need not tell them apart. */
public final class DraftChange {
    private DraftChange() {}

    /** The draft after an edit of that record; empty where the edit has no meaning for a draft. */
    public static Optional<Draft> of(Draft draft, RecordEdit edit) {
        return switch (edit) {
            case RecordEdit.Date(var _, var date) -> Optional.of(draft.withDate(date));
            case RecordEdit.Title(var _, var title) -> Optional.of(draft.withTitle(title));
            case RecordEdit.Summary(var _, var summary) -> Optional.of(draft.withSummary(summary));
            case RecordEdit.Category(var _, var category) ->
                Optional.of(draft.withContent(new Content.OfEvent(Optional.of(category))));
            case RecordEdit.Count(var _, var counting) ->
                Optional.of(draft.withContent(new Content.OfFigure(Optional.of(counting))));
            case RecordEdit.Status(var _, var status) -> Optional.of(draft.withStatus(status));
            case RecordEdit.Actors(var _, var actors) -> Optional.of(draft.withActors(actors));
            case RecordEdit.Places(var _, var places) -> Optional.of(draft.withPlaces(places));
            case RecordEdit.Questions(var _, var questions) -> Optional.of(draft.withQuestions(questions));
            case RecordEdit.Cite(var _, var citation) -> cited(draft, citations -> citations.add(citation));
            case RecordEdit.Recite(var _, var index, var citation)
            when has(draft, index) -> cited(draft, citations -> citations.set(index, citation));
            case RecordEdit.Uncite(var _, var index)
            when has(draft, index) -> cited(draft, citations -> citations.remove(index));
            case RecordEdit.MoveCitation(var _, var from, var to)
            when has(draft, from) && has(draft, to) ->
                cited(draft, citations -> citations.add(to, citations.remove(from)));
            default -> Optional.empty();
        };
    }

    /** The record that an edit of one record names; empty for an edit of several, or of a draft as a whole. */
    public static Optional<RecordId> subject(RecordEdit edit) {
        return switch (edit) {
            case RecordEdit.Date(var id, var _) -> Optional.of(id);
            case RecordEdit.Title(var id, var _) -> Optional.of(id);
            case RecordEdit.Summary(var id, var _) -> Optional.of(id);
            case RecordEdit.Category(var ids, var _) ->
                ids.size() == 1 ? Optional.of(ids.getFirst()) : Optional.empty();
            case RecordEdit.Status(var ids, var _) -> ids.size() == 1 ? Optional.of(ids.getFirst()) : Optional.empty();
            case RecordEdit.Count(var id, var _) -> Optional.of(id);
            case RecordEdit.Actors(var id, var _) -> Optional.of(id);
            case RecordEdit.Places(var id, var _) -> Optional.of(id);
            case RecordEdit.Questions(var id, var _) -> Optional.of(id);
            case RecordEdit.Cite(var id, var _) -> Optional.of(id);
            case RecordEdit.Recite(var id, var _, var _) -> Optional.of(id);
            case RecordEdit.Uncite(var id, var _) -> Optional.of(id);
            case RecordEdit.MoveCitation(var id, var _, var _) -> Optional.of(id);
            default -> Optional.empty();
        };
    }

    private static boolean has(Draft draft, int index) {
        return index >= 0 && index < draft.citations().size();
    }

    private static Optional<Draft> cited(Draft draft, Consumer<List<CitationEntry>> change) {
        List<CitationEntry> citations = new ArrayList<>(draft.citations());
        change.accept(citations);
        return Optional.of(draft.withCitations(citations));
    }
}
