package org.isnad.checksheet;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.model.Article;
import org.isnad.model.Dataset;
import org.isnad.model.RecordId;

/**
 * What was found of the records of a data set. Immutable. A mark of a record that is not there any more stays.
 *
 * @param dataset the id of the data set
 * @param articles the checksums of its articles when the sheet was written last
 * @param marks by the record, in the order in which they were first made
 */
public record CheckSheet(String dataset, List<String> articles, Map<RecordId, CheckMark> marks) {

    /** Copies list and map. */
    public CheckSheet {
        articles = List.copyOf(articles);
        marks = Collections.unmodifiableMap(new LinkedHashMap<>(marks));
    }

    /** A sheet on which nothing is marked. */
    public static CheckSheet of(Dataset dataset) {
        return new CheckSheet(dataset.id(), checksums(dataset), Map.of());
    }

    private static List<String> checksums(Dataset dataset) {
        return dataset.articles().stream().map(Article::sha256).toList();
    }

    /** Whether it is that of a data set: of the same id, and with an article in common where both have any. */
    public boolean belongsTo(Dataset other) {
        List<String> theirs = checksums(other);
        return dataset.equals(other.id())
                && (articles.isEmpty() || theirs.isEmpty() || !Collections.disjoint(articles, theirs));
    }

    /** The sheet for the data set as it is now, with other marks. */
    private CheckSheet with(Dataset now, Collection<CheckMark> changed) {
        Map<RecordId, CheckMark> all = new LinkedHashMap<>();
        changed.forEach(mark -> all.put(mark.record(), mark));
        return new CheckSheet(now.id(), checksums(now), all);
    }

    /** The sheet with a mark in place of the one of its record, if there is one. */
    public CheckSheet with(Dataset now, CheckMark mark) {
        Map<RecordId, CheckMark> all = new LinkedHashMap<>(marks);
        all.put(mark.record(), mark);
        return with(now, all.values());
    }

    /** The sheet without the mark of a record. */
    public CheckSheet without(Dataset now, RecordId record) {
        Map<RecordId, CheckMark> all = new LinkedHashMap<>(marks);
        all.remove(record);
        return with(now, all.values());
    }

    /** The initials of the mark that was made last; empty where there is none. */
    public Optional<String> lastInitials() {
        return marks.values().stream()
                .max(Comparator.comparing(CheckMark::time))
                .map(CheckMark::initials);
    }
}
