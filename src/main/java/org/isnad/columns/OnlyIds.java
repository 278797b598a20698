package org.isnad.columns;

import java.util.Set;
import java.util.function.Predicate;
import org.isnad.model.DatedRecord;

/**
 * A condition of a {@link RecordFilter} that keeps the records with these ids. An {@link Excerpt} looks these up and does not
 * ask every event.
 *
 * @param ids not to be changed; not copied, since a search may find a million
 */
public record OnlyIds(Set<String> ids) implements Predicate<DatedRecord> {

    @Override
    public boolean test(DatedRecord record) {
        return ids.contains(record.id().value());
    }
}
