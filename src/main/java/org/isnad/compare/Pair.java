package org.isnad.compare;

import java.util.List;
import org.isnad.model.DatedRecord;

/**
 * A record that stands in both data sets.
 *
 * @param first as it stands in the first
 * @param second as it stands in the second; of the same kind
 * @param share of the code points that either cites those that both cite, from 0 to 1; 0 for two without a source
 * @param differences in the order of {@link Field}, those of citations behind those of the record
 */
public record Pair(DatedRecord first, DatedRecord second, double share, List<Difference> differences) {

    /** Copies the list. */
    public Pair {
        differences = List.copyOf(differences);
    }

    /** Whether they differ in more than wording. */
    public boolean different() {
        return differences.stream().anyMatch(difference -> !difference.wording());
    }
}
