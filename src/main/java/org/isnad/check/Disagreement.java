package org.isnad.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.isnad.check.Statement.Counted;
import org.isnad.model.DatedRecord;
import org.isnad.model.Question;
import org.isnad.model.RecordId;
import org.isnad.model.Stance;

/**
 * What the articles say on one question, side by side: nothing is averaged and nobody is right.
 *
 * @param question what they answer; empty for one record on which its own articles differ
 * @param statements one for each citation, at least one: first those whose numbers count the same thing (clear ones,
 *     ambiguous ones, plans), then those of records from which an article deviates, then the others; in each the denials
 *     after what they deny
 */
public record Disagreement(Optional<Question> question, List<Statement> statements) {

    private static final List<Stance> STANCES =
            List.of(Stance.SUPPORTS, Stance.CONFIRMS, Stance.DENIES, Stance.DISPUTES);

    /** Puts the statements into their order. */
    public Disagreement {
        if (statements.isEmpty()) {
            throw new IllegalArgumentException("nobody says anything");
        }
        Optional<Counted> common = common(statements);
        List<DatedRecord> deviating = statements.stream()
                .filter(Statement::deviates)
                .map(Statement::record)
                .toList();
        statements = statements.stream()
                .sorted(Comparator.comparingInt((Statement one) -> {
                            if (common.isPresent() && one.counted().equals(common)) {
                                return one.planned() ? 2 : one.ambiguous() ? 1 : 0;
                            }
                            return deviating.contains(one.record()) ? 3 : 4;
                        })
                        .thenComparing(one -> one.record().date().bounds())
                        .thenComparing(one -> one.record().id())
                        .thenComparingInt(one -> STANCES.indexOf(one.citation().stance())))
                .toList();
    }

    /** Its name, unique in a data set: that of the question, else that of the record. */
    public String key() {
        return key(question, statements.getFirst().record().id());
    }

    /** The name of the disagreement on a question; without one, of that on the record. */
    static String key(Optional<Question> question, RecordId record) {
        return question.map(asked -> "question/" + asked.id().value()).orElseGet(() -> "record/" + record.value());
    }

    /** The records, each once, in the order of the statements. */
    public List<DatedRecord> records() {
        return statements.stream().map(Statement::record).distinct().toList();
    }

    /** How many articles say something. */
    public int sources() {
        return (int) statements.stream().map(Statement::article).distinct().count();
    }

    /** What is counted by the numbers that are laid beside each other: where they differ most; empty without numbers. */
    public Optional<Counted> common() {
        return common(statements);
    }

    /** The statements whose numbers are laid beside each other, plans among them. */
    public List<Statement> comparable() {
        Optional<Counted> common = common();
        return statements.stream()
                .filter(one -> one.counted().isPresent() && one.counted().equals(common))
                .toList();
    }

    /** How many different numbers are reported, whatever their hedges; a word in place of a number is one of them. */
    public int values() {
        return distinct(comparable(), one -> !one.planned() && one.asserts());
    }

    /** How many different numbers are planned. */
    public int plans() {
        return distinct(comparable(), one -> one.planned() && one.asserts());
    }

    /** How many different dates the articles give one record, of that record that has most; one where they agree. */
    public int dates() {
        return statements.stream()
                .collect(Collectors.groupingBy(
                        Statement::record,
                        Collectors.mapping(
                                one -> one.date().edtf(), Collectors.collectingAndThen(Collectors.toSet(), Set::size))))
                .values()
                .stream()
                .mapToInt(Integer::intValue)
                .max()
                .orElse(1);
    }

    /** How many citations take a stance. */
    public int count(Stance stance) {
        return (int) statements.stream()
                .filter(one -> one.citation().stance() == stance)
                .count();
    }

    /** Whether the numbers hold at different times, so that different ones may all be right. */
    public boolean differentTimes() {
        return comparable().stream()
                        .filter(Statement::asserts)
                        .map(one -> one.date().edtf())
                        .distinct()
                        .count()
                > 1;
    }

    /** Whether the articles differ: several numbers, several dates for one thing, a denial or a doubt. */
    public boolean differs() {
        return values() > 1 || dates() > 1 || count(Stance.DENIES) > 0 || count(Stance.DISPUTES) > 0;
    }

    private static Optional<Counted> common(List<Statement> statements) {
        Map<Counted, List<Statement>> byCounted = new LinkedHashMap<>();
        for (Statement one : statements) {
            one.counted()
                    .ifPresent(counted -> byCounted
                            .computeIfAbsent(counted, key -> new ArrayList<>())
                            .add(one));
        }
        // The first of equals in the order of the file: max would take the last.
        return byCounted.entrySet().stream()
                .sorted(Comparator.comparingInt((Map.Entry<Counted, List<Statement>> entry) ->
                                distinct(entry.getValue(), one -> !one.planned() && one.asserts()))
                        .thenComparingInt(entry -> distinct(entry.getValue(), one -> true))
                        .thenComparingInt(entry -> entry.getValue().size())
                        .reversed())
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private static int distinct(List<Statement> statements, Predicate<Statement> which) {
        return (int) statements.stream()
                .filter(which)
                .map(Statement::value)
                .distinct()
                .count();
    }
}
