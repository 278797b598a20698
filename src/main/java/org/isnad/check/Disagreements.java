package org.isnad.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.isnad.model.Dataset;
import org.isnad.model.DatedRecord;
import org.isnad.model.Question;
import org.isnad.model.RecordId;

/**
 * Where the articles of a data set can be compared, and where they differ.
 *
 * <p>Records that answer the same question are one group; a record that answers none is one of its own where an article
 * deviates from it. Immutable.
 */
public final class Disagreements {

    private final List<Disagreement> all;
    private final Map<RecordId, List<Disagreement>> byRecord = new HashMap<>();
    private final Set<RecordId> disputed = new HashSet<>();

    private Disagreements(List<Disagreement> all) {
        this.all = List.copyOf(all);
        for (Disagreement one : this.all) {
            for (DatedRecord record : one.records()) {
                byRecord.computeIfAbsent(record.id(), id -> new ArrayList<>()).add(one);
                if (one.differs()) {
                    disputed.add(record.id());
                }
            }
        }
    }

    /** Groups the records of a data set. */
    public static Disagreements of(Dataset dataset) {
        List<DatedRecord> records = Stream.<DatedRecord>concat(dataset.events().stream(), dataset.figures().stream())
                .toList();
        List<Disagreement> groups = new ArrayList<>();
        for (Question question : dataset.questions()) {
            List<Statement> statements = statements(records.stream()
                    .filter(record -> record.questions().contains(question.id()))
                    .toList());
            if (statements.size() > 1) {
                groups.add(new Disagreement(Optional.of(question), statements));
            }
        }
        for (DatedRecord record : records) {
            List<Statement> statements = statements(List.of(record));
            if (record.questions().isEmpty() && statements.stream().anyMatch(Statement::deviates)) {
                groups.add(new Disagreement(Optional.empty(), statements));
            }
        }
        // Where sources differ first; otherwise the order of the file.
        List<Disagreement> ordered =
                new ArrayList<>(groups.stream().filter(Disagreement::differs).toList());
        groups.stream().filter(group -> !group.differs()).forEach(ordered::add);
        return new Disagreements(ordered);
    }

    /** All groups: those on which articles differ first, then the questions on which they do not. */
    public List<Disagreement> all() {
        return all;
    }

    /** How many of them articles differ on. */
    public int differing() {
        return (int) all.stream().filter(Disagreement::differs).count();
    }

    /** The groups in which a record stands, those on which articles differ first; empty for none. */
    public List<Disagreement> of(RecordId record) {
        return List.copyOf(byRecord.getOrDefault(record, List.of()));
    }

    /** Whether a record stands in a group on which articles differ. */
    public boolean isDisputed(RecordId record) {
        return disputed.contains(record);
    }

    private static List<Statement> statements(List<DatedRecord> records) {
        return records.stream()
                .flatMap(record ->
                        IntStream.range(0, record.citations().size()).mapToObj(index -> new Statement(record, index)))
                .toList();
    }
}
