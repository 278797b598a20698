package org.isnad.ui.compare;

import java.util.ArrayList;
import java.util.List;
import org.isnad.compare.Comparison;
import org.isnad.compare.Difference;
import org.isnad.compare.Field;
import org.isnad.compare.Pair;
import org.isnad.compare.Side;
import org.isnad.model.DatedRecord;

/** A row of the list of differences. */
public sealed interface ComparisonRow {

    /** The heading of a group. */
    record Heading(Group group, int count) implements ComparisonRow {}

    /** A record that is in both and not the same; its differences follow. */
    record OfPair(Pair pair) implements ComparisonRow {}

    /** In what the record above differs. */
    record OfDifference(Pair pair, Difference difference) implements ComparisonRow {}

    /** A record that one data set has alone. */
    record OfAlone(Side side, DatedRecord record) implements ComparisonRow {}

    /** How far both agree about a field. */
    record OfAgreement(Field field) implements ComparisonRow {}

    /** What is listed together. */
    enum Group {
        /** Records that differ in more than wording. */
        DIFFERENT,
        /** Records that are worded otherwise. */
        WORDED,
        /** Records that the second alone has. */
        ONLY_THERE,
        /** Records that the first alone has. */
        ONLY_HERE,
        /** How far both agree. */
        AGREEMENT
    }

    /** The rows of a comparison, group by group; groups without any are left out. */
    static List<ComparisonRow> of(Comparison comparison) {
        List<ComparisonRow> rows = new ArrayList<>();
        pairs(
                Group.DIFFERENT,
                comparison.pairs().stream().filter(Pair::different).toList(),
                rows);
        pairs(
                Group.WORDED,
                comparison.pairs().stream()
                        .filter(pair -> !pair.different() && !pair.differences().isEmpty())
                        .toList(),
                rows);
        alone(Group.ONLY_THERE, Side.SECOND, comparison.onlySecond(), rows);
        alone(Group.ONLY_HERE, Side.FIRST, comparison.onlyFirst(), rows);
        List<ComparisonRow> fields = new ArrayList<>();
        for (Field field : Field.values()) {
            if (comparison.agreement(field).n() > 0) {
                fields.add(new OfAgreement(field));
            }
        }
        if (!fields.isEmpty()) {
            rows.add(new Heading(Group.AGREEMENT, comparison.pairs().size()));
            rows.addAll(fields);
        }
        return List.copyOf(rows);
    }

    private static void pairs(Group group, List<Pair> pairs, List<ComparisonRow> rows) {
        if (!pairs.isEmpty()) {
            rows.add(new Heading(group, pairs.size()));
        }
        for (Pair pair : pairs) {
            rows.add(new OfPair(pair));
            pair.differences().forEach(difference -> rows.add(new OfDifference(pair, difference)));
        }
    }

    private static void alone(Group group, Side side, List<DatedRecord> records, List<ComparisonRow> rows) {
        if (!records.isEmpty()) {
            rows.add(new Heading(group, records.size()));
        }
        records.forEach(record -> rows.add(new OfAlone(side, record)));
    }
}
