package org.isnad.check;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.isnad.model.Dataset;
import org.isnad.model.DatedRecord;
import org.isnad.model.Question;
import org.isnad.model.QuestionId;
import org.isnad.model.RecordId;

/**
 * Where the articles of a data set can be compared, and where they differ.
 *
 * <p>Records that answer the same question are one group; a record that answers none is one of its own where an article
 * deviates from it. Immutable.
 */
public final class Disagreements {

    private final List<Disagreement> all;
    /** Whether articles differ, for each group: to ask it of the group itself takes long. */
    private final IdentityHashMap<Disagreement, Boolean> differs = new IdentityHashMap<>();

    private final Map<String, Disagreement> byKey = new HashMap<>();
    private final Map<RecordId, List<Disagreement>> byRecord = new HashMap<>();
    private final Set<RecordId> disputed = new HashSet<>();

    /**
     * Orders groups that stand in the order of the file.
     *
     * @param known where some of them are from already; none for empty
     */
    private Disagreements(List<Disagreement> groups, Optional<Disagreements> known) {
        for (Disagreement one : groups) {
            Optional<Boolean> before = known.map(other -> other.differs.get(one));
            differs.put(one, before.orElseGet(one::differs));
        }
        List<Disagreement> ordered =
                new ArrayList<>(groups.stream().filter(this::differs).toList());
        groups.stream().filter(group -> !differs(group)).forEach(ordered::add);
        this.all = List.copyOf(ordered);
        for (Disagreement one : all) {
            byKey.put(one.key(), one);
            Set<RecordId> records = new LinkedHashSet<>();
            one.statements().forEach(statement -> records.add(statement.record().id()));
            for (RecordId record : records) {
                byRecord.computeIfAbsent(record, id -> new ArrayList<>()).add(one);
            }
            if (differs(one)) {
                disputed.addAll(records);
            }
        }
    }

    /** Groups the records of a data set. */
    public static Disagreements of(Dataset dataset) {
        return new Disagreements(groups(dataset, (question, records) -> Optional.empty()), Optional.empty());
    }

    /**
     * The groups of a data set that is the one of these but for some records; a group without any of them stays the object that
     * it is.
     *
     * @param dataset the changed data set
     * @param changed ids of the records that were changed, added or removed; others may be among them
     */
    public Disagreements revised(Dataset dataset, Set<RecordId> changed) {
        Set<Disagreement> stale = Collections.newSetFromMap(new IdentityHashMap<>());
        changed.forEach(record -> stale.addAll(of(record)));
        return new Disagreements(
                groups(
                        dataset,
                        (question, records) -> Optional.ofNullable(byKey.get(Disagreement.key(
                                        question, records.getFirst().id())))
                                .filter(known -> known.question().equals(question) && !stale.contains(known))
                                .filter(known -> records.stream().noneMatch(record -> changed.contains(record.id())))),
                Optional.of(this));
    }

    /** Gives the group of a question, or of one record, where it is known. */
    private interface Known {
        Optional<Disagreement> group(Optional<Question> question, List<DatedRecord> records);
    }

    /** The groups in the order of the file. */
    private static List<Disagreement> groups(Dataset dataset, Known known) {
        List<DatedRecord> records = Stream.<DatedRecord>concat(
                        dataset.curatedEvents().stream(), dataset.figures().stream())
                .toList();
        Map<QuestionId, List<DatedRecord>> answers = new HashMap<>();
        for (DatedRecord record : records) {
            for (QuestionId question : record.questions()) {
                List<DatedRecord> answering = answers.computeIfAbsent(question, id -> new ArrayList<>());
                // A record that names a question twice answers it once.
                if (answering.isEmpty() || !answering.getLast().id().equals(record.id())) {
                    answering.add(record);
                }
            }
        }
        List<Disagreement> groups = new ArrayList<>();
        for (Question question : dataset.questions()) {
            List<DatedRecord> answering = answers.getOrDefault(question.id(), List.of());
            if (answering.stream().mapToInt(record -> record.citations().size()).sum() > 1) {
                groups.add(group(Optional.of(question), answering, known));
            }
        }
        for (DatedRecord record : records) {
            if (record.questions().isEmpty() && deviates(record)) {
                groups.add(group(Optional.empty(), List.of(record), known));
            }
        }
        return groups;
    }

    private static Disagreement group(Optional<Question> question, List<DatedRecord> records, Known known) {
        return known.group(question, records).orElseGet(() -> new Disagreement(question, statements(records)));
    }

    private static boolean deviates(DatedRecord record) {
        for (int i = 0; i < record.citations().size(); i++) {
            if (new Statement(record, i).deviates()) {
                return true;
            }
        }
        return false;
    }

    /** Whether articles differ on a group of these; kept, since to ask the group itself takes long. */
    public boolean differs(Disagreement group) {
        return differs.getOrDefault(group, false);
    }

    /** The group of that {@linkplain Disagreement#key name}; empty where there is none. */
    public Optional<Disagreement> group(String key) {
        return Optional.ofNullable(byKey.get(key));
    }

    /** All groups: those on which articles differ first, then the questions on which they do not. */
    public List<Disagreement> all() {
        return all;
    }

    /** How many of them articles differ on. */
    public int differing() {
        return (int) all.stream().filter(this::differs).count();
    }

    /** The groups in which a record stands, those on which articles differ first; empty for none. */
    public List<Disagreement> of(RecordId record) {
        return List.copyOf(byRecord.getOrDefault(record, List.of()));
    }

    /** The first group in which a record stands and on which articles differ; empty for none. */
    public Optional<Disagreement> differing(RecordId record) {
        return byRecord.getOrDefault(record, List.of()).stream()
                .filter(this::differs)
                .findFirst();
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
