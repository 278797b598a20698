package org.isnad.layout.export;

import java.util.List;
import java.util.Map;
import org.isnad.model.Citation;

/**
 * The records that a picture shows or counts, with what they rest on. Worked out once for a picture, since it may count a
 * million.
 *
 * @param order their ids: figures, then events, both chronological
 * @param citations of each that has any
 */
record CitedRecords(List<String> order, Map<String, List<Citation>> citations) {

    /** Copies the list; the map is not to be changed. */
    CitedRecords {
        order = List.copyOf(order);
    }

    /** The citations of a record, none of one that is not shown. */
    List<Citation> of(String id) {
        return citations.getOrDefault(id, List.of());
    }

    /** How many citations they have. */
    int count() {
        return citations.values().stream().mapToInt(List::size).sum();
    }
}
