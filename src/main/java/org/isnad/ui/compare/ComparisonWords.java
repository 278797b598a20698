package org.isnad.ui.compare;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.isnad.compare.Agreement;
import org.isnad.compare.Comparison;
import org.isnad.compare.Difference;
import org.isnad.compare.DifferenceWords;
import org.isnad.compare.Pair;
import org.isnad.compare.Side;
import org.isnad.labels.Labels;
import org.isnad.model.DatedRecord;

/** What the rows of a comparison say. */
final class ComparisonWords {
    private static final int SHARE_DIGITS = 1;
    private static final int KAPPA_DIGITS = 3;

    private final Comparison comparison;
    private final Labels labels;
    private final DifferenceWords words;

    ComparisonWords(Comparison comparison, Labels labels) {
        this.comparison = comparison;
        this.labels = labels;
        this.words = new DifferenceWords(comparison, labels);
    }

    /**
     * What a row says.
     *
     * @param head what it is about
     * @param lines what both say, each with whose it is
     */
    record Said(String head, List<Line> lines) {
        /** Everything, for a reader that hears it. */
        String whole() {
            return lines.stream()
                    .map(line -> line.whose() + ": " + line.words())
                    .collect(Collectors.joining(" · ", head + (lines.isEmpty() ? "" : " · "), ""));
        }
    }

    /**
     * What one of them says.
     *
     * @param whose the one of the two; empty where both say it
     */
    record Line(String whose, String words) {}

    Said of(ComparisonRow row) {
        return switch (row) {
            case ComparisonRow.Heading(var group, int count) ->
                new Said(labels.text("compare.group." + group.name().toLowerCase(Locale.ROOT), "n", count), List.of());
            case ComparisonRow.OfPair(var pair) ->
                new Said(
                        words.kind(pair.first()) + " · "
                                + labels.date(pair.first().date()),
                        both(words.title(Side.FIRST, pair.first()), words.title(Side.SECOND, pair.second())));
            case ComparisonRow.OfDifference(var pair, var difference) ->
                new Said(name(difference), lines(pair, difference));
            case ComparisonRow.OfAlone(var side, var record) ->
                new Said(
                        words.kind(record) + " · " + labels.date(record.date()) + " · " + words.title(side, record),
                        quotations(side, record));
            case ComparisonRow.OfAgreement(var field) ->
                new Said(agreement(words.field(field), comparison.agreement(field)), List.of());
        };
    }

    private String name(Difference difference) {
        return difference instanceof Difference.Alone(var side, int _)
                ? labels.text(side == Side.FIRST ? "compare.cited_here" : "compare.cited_there")
                : words.field(difference.field());
    }

    private List<Line> lines(Pair pair, Difference difference) {
        if (difference instanceof Difference.Alone(var side, int _)) {
            return List.of(new Line(whose(side), labels.brief(words.value(side, pair, difference))));
        }
        return both(words.value(Side.FIRST, pair, difference), words.value(Side.SECOND, pair, difference));
    }

    private List<Line> both(String here, String there) {
        return here.equals(there)
                ? List.of(new Line("", labels.brief(here)))
                : List.of(
                        new Line(whose(Side.FIRST), labels.brief(here)),
                        new Line(whose(Side.SECOND), labels.brief(there)));
    }

    private List<Line> quotations(Side side, DatedRecord record) {
        return record.citations().stream()
                .map(citation -> new Line("", labels.brief(words.quoted(side, citation))))
                .toList();
    }

    private String whose(Side side) {
        return labels.text(side == Side.FIRST ? "compare.here" : "compare.there");
    }

    private String agreement(String field, Agreement agreement) {
        return labels.text(
                "compare.agreement",
                "field",
                field,
                "same",
                agreement.same(),
                "n",
                agreement.n(),
                "share",
                agreement
                        .share()
                        .map(share -> labels.number(rounded(share * 100, SHARE_DIGITS)))
                        .orElse("none"),
                "kappa",
                agreement
                        .kappa()
                        .map(kappa -> labels.number(rounded(kappa, KAPPA_DIGITS)))
                        .orElse("none"));
    }

    private static BigDecimal rounded(double number, int digits) {
        return BigDecimal.valueOf(number).setScale(digits, RoundingMode.HALF_EVEN);
    }

    /** What was compared, in one line. */
    String summary() {
        long different = comparison.pairs().stream().filter(Pair::different).count();
        long same = comparison.pairs().stream()
                .filter(pair -> pair.differences().isEmpty())
                .count();
        return labels.text(
                "compare.summary",
                "both",
                comparison.pairs().size(),
                "same",
                same,
                "worded",
                comparison.pairs().size() - same - different,
                "different",
                different,
                "first",
                comparison.onlyFirst().size(),
                "second",
                comparison.onlySecond().size(),
                "open",
                "Enter",
                "take",
                "Space",
                "leave",
                "Esc");
    }
}
