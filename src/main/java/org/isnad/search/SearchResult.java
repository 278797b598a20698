package org.isnad.search;

import java.util.List;
import java.util.Map;

/**
 * The hits of a query.
 *
 * @param query the query
 * @param hits best first, at most as many of each type as were asked for
 * @param totals how many there are of each type, also of those left out; no entry for none
 */
public record SearchResult(SearchQuery query, List<Hit> hits, Map<HitType, Integer> totals) {

    /** Copies the collections. */
    public SearchResult {
        hits = List.copyOf(hits);
        totals = Map.copyOf(totals);
    }

    /** The hits of one type, best first. */
    public List<Hit> of(HitType type) {
        return hits.stream().filter(hit -> hit.type() == type).toList();
    }
}
