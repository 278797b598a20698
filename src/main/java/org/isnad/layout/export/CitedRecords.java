package org.isnad.layout.export;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import org.isnad.model.ArticleId;
import org.isnad.model.Citation;

/**
 * The records that a picture shows or counts, with what they rest on. Worked out once for a picture, since it may count a
 * million.
 *
 * @param shown which they are
 * @param citations of each that has any, by its id; not to be changed
 * @param paragraphs of each article, on which the picture rests; not to be changed
 */
record CitedRecords(
        ShownRecords shown, Map<String, List<Citation>> citations, Map<ArticleId, SortedSet<Integer>> paragraphs) {

    /** The citations of a record, none of one that is not shown. */
    List<Citation> of(String id) {
        return citations.getOrDefault(id, List.of());
    }

    /** On which paragraphs of an article the picture rests, ascending. */
    SortedSet<Integer> paragraphs(ArticleId article) {
        return paragraphs.getOrDefault(article, Collections.emptySortedSet());
    }

    /** How many citations they have. */
    int count() {
        return citations.values().stream().mapToInt(List::size).sum();
    }
}
