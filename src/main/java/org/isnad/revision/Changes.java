package org.isnad.revision;

import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.isnad.dataset.LoadedDataset;
import org.isnad.model.Dataset;
import org.isnad.model.DatedRecord;
import org.isnad.model.RecordId;

/**
 * What differs between two contents of a document. Immutable.
 *
 * @param records ids of the events and figures that were changed, added or removed
 * @param parts what else differs
 */
public record Changes(Set<RecordId> records, Set<Part> parts) {

    /** What a data set has beside its events and figures. */
    public enum Part {
        /** Id, title, description, language, the series of the chart, fields of other formats. */
        HEAD,
        /** What is known of the articles, and their order. */
        ARTICLES,
        /** The words of the articles. */
        TEXTS,
        /** The categories. */
        CATEGORIES,
        /** The actors. */
        ACTORS,
        /** The places. */
        PLACES,
        /** The series of figures. */
        SERIES,
        /** The questions. */
        QUESTIONS,
        /** The notes. */
        NOTES
    }

    /** Copies the sets. */
    public Changes {
        records = Set.copyOf(records);
        parts = Collections.unmodifiableSet(parts.isEmpty() ? EnumSet.noneOf(Part.class) : EnumSet.copyOf(parts));
    }

    /** Compares two contents; records and parts that are the same objects cost next to nothing. */
    public static Changes between(LoadedDataset before, LoadedDataset after) {
        Set<Part> parts = parts(before.dataset(), after.dataset());
        if (!before.texts().equals(after.texts())) {
            parts.add(Part.TEXTS);
        }
        return new Changes(records(before.dataset(), after.dataset()), parts);
    }

    /** Whether nothing differs. */
    public boolean isEmpty() {
        return records.isEmpty() && parts.isEmpty();
    }

    /** Whether nothing but records and these parts differs. */
    public boolean within(Set<Part> allowed) {
        return allowed.containsAll(parts);
    }

    static Set<Part> parts(Dataset before, Dataset after) {
        Set<Part> parts = EnumSet.noneOf(Part.class);
        for (Part part : Part.values()) {
            if (!content(part, before).equals(content(part, after))) {
                parts.add(part);
            }
        }
        return parts;
    }

    static Set<RecordId> records(Dataset before, Dataset after) {
        Map<RecordId, DatedRecord> known = new HashMap<>();
        all(before).forEach(record -> known.put(record.id(), record));
        Set<RecordId> changed = new HashSet<>();
        all(after).forEach(record -> {
            if (!Objects.equals(known.remove(record.id()), record)) {
                changed.add(record.id());
            }
        });
        changed.addAll(known.keySet());
        return changed;
    }

    private static Stream<DatedRecord> all(Dataset dataset) {
        return Stream.concat(dataset.events().stream(), dataset.figures().stream());
    }

    private static List<?> content(Part part, Dataset dataset) {
        return switch (part) {
            case HEAD ->
                List.of(
                        dataset.id(),
                        dataset.title(),
                        dataset.description(),
                        dataset.language(),
                        dataset.chartSeries(),
                        dataset.accepted(),
                        dataset.foreign());
            case ARTICLES -> dataset.articles();
            case TEXTS -> List.of();
            case CATEGORIES -> dataset.categories();
            case ACTORS -> dataset.actors();
            case PLACES -> dataset.places();
            case SERIES -> dataset.series();
            case QUESTIONS -> dataset.questions();
            case NOTES -> dataset.notes();
        };
    }
}
