package org.isnad.ui.search;

import java.util.List;
import org.isnad.search.QueryCompletion.Completion;
import org.isnad.search.SearchQuery;
import org.isnad.search.Term;

/**
 * The state of a query: its results, or that they are not there yet.
 *
 * @param query as it was understood
 * @param chips the conditions that are no mere words
 * @param completions ways to go on
 * @param count how much was found, in words; empty where nothing was looked for
 * @param note what stands in place of results when there are none, or beside them; may be empty
 * @param rows the results under their headings
 */
public record Answer(
        SearchQuery query,
        List<Chip> chips,
        List<Completion> completions,
        String count,
        String note,
        List<ResultRow> rows) {

    /**
     * A condition that can be taken away.
     *
     * @param text what it asks for
     * @param term its place in the query
     */
    public record Chip(String text, Term term) {}

    /** Copies the lists. */
    public Answer {
        chips = List.copyOf(chips);
        completions = List.copyOf(completions);
        rows = List.copyOf(rows);
    }

    /** Nothing was asked. */
    public static Answer empty(String note) {
        return new Answer(SearchQuery.of(""), List.of(), List.of(), "", note, List.of());
    }

    /** The results without the headings. */
    public List<ResultRow.Found> found() {
        return rows.stream()
                .filter(ResultRow.Found.class::isInstance)
                .map(ResultRow.Found.class::cast)
                .toList();
    }
}
