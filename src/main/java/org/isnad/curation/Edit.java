package org.isnad.curation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One thing that a curator does: what is undone, redone and written to the journal as a whole. It carries what the person has
 * marked, typed and chosen; anchors, dates that follow from others, ids and checksums are made by the program when it is
 * applied.
 */
public sealed interface Edit permits RecordEdit, ArticleEdit, ListEdit, MergeEdit, Edit.Together {

    /**
     * Several edits that are one thing to whoever does them: applied in order or not at all, and undone at once.
     *
     * @param edits at least one
     */
    record Together(List<Edit> edits) implements Edit {

        /** Copies the list; refuses an empty one. */
        public Together {
            edits = List.copyOf(edits);
            if (edits.isEmpty()) {
                throw new IllegalArgumentException("nothing to do");
            }
        }
    }

    /**
     * The edit that does what two did that are one thing to whoever does them, such as choosing twice in one field: what the later
     * one sets anew is left out of the former.
     */
    static Edit goneOn(Edit former, Edit later) {
        List<Edit> last = simple(later);
        Set<List<Object>> anew =
                last.stream().flatMap(edit -> set(edit).stream()).collect(Collectors.toSet());
        List<Edit> all = new ArrayList<>(simple(former).stream()
                .filter(edit -> set(edit).filter(anew::contains).isEmpty())
                .toList());
        all.addAll(last);
        return together(all);
    }

    private static List<Edit> simple(Edit edit) {
        return edit instanceof Together(var edits)
                ? edits.stream().flatMap(one -> simple(one).stream()).toList()
                : List.of(edit);
    }

    /** What an edit sets as a whole, so that nothing is left of what another one has set there; empty for all others. */
    private static Optional<List<Object>> set(Edit edit) {
        return switch (edit) {
            case RecordEdit.Keep(var draft) -> draft.id().map(id -> List.of("draft", id));
            case RecordEdit.Date(var id, var _) -> Optional.of(List.of("date", id));
            case RecordEdit.Title(var id, var _) -> Optional.of(List.of("title", id));
            case RecordEdit.Summary(var id, var _) -> Optional.of(List.of("summary", id));
            case RecordEdit.Category(var ids, var _) -> Optional.of(List.of("category", ids));
            case RecordEdit.Status(var ids, var _) -> Optional.of(List.of("status", ids));
            case RecordEdit.Actors(var id, var _) -> Optional.of(List.of("actors", id));
            case RecordEdit.Places(var id, var _) -> Optional.of(List.of("places", id));
            case RecordEdit.Questions(var id, var _) -> Optional.of(List.of("questions", id));
            case RecordEdit.Count(var id, var _) -> Optional.of(List.of("count", id));
            case RecordEdit.Recite(var id, var index, var _) -> Optional.of(List.of("citation", id, index));
            case RecordEdit _, ArticleEdit _, ListEdit _, MergeEdit _, Together _ -> Optional.empty();
        };
    }

    /** The edit that does all of these: the one itself where there is but one. */
    static Edit together(List<? extends Edit> edits) {
        return edits.size() == 1 ? edits.getFirst() : new Together(List.copyOf(edits));
    }
}
