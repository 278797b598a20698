package org.isnad.layout.data;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.labels.Labels;
import org.isnad.model.ArticleId;
import org.isnad.model.Quantity;
import org.isnad.model.Status;

/**
 * A number that no article gives and that we compute from two that one article does: by how much a level fell or rose. It is
 * never a figure, is never counted as one, and is always shown with its formula.
 *
 * <p>Both operands stand in the same article, are certain of their meaning, and the earlier one is a level that was reached;
 * the later one may be a plan. The hedges of both go into the result; where they leave open whether it is a fall or a rise,
 * nothing is computed.
 *
 * @param from the earlier value
 * @param to the later one, or the plan
 * @param amount how much lies between them, above zero, with the hedge that follows from theirs
 */
public record DerivedNumber(Reading from, Reading to, Quantity amount) {
    /** A difference of two numbers that are only about right says nothing below this part of the larger one. */
    private static final BigDecimal LEAST_PART_OF_ABOUT = new BigDecimal("0.1");

    /** Chronological by the later value. */
    private static final Comparator<DerivedNumber> ORDER =
            Comparator.comparing(DerivedNumber::to, Reading.ORDER).thenComparing(DerivedNumber::from, Reading.ORDER);

    /** Everything that can be computed from these values, each pair once, in chronological order. */
    public static List<DerivedNumber> of(List<Reading> readings) {
        Set<DerivedNumber> found = new LinkedHashSet<>();
        for (ArticleId article : articles(readings)) {
            List<Reading> told = readings.stream()
                    .filter(reading -> reading.articles().contains(article))
                    .filter(DerivedNumber::certain)
                    .toList();
            for (Reading to : told) {
                told.stream()
                        .filter(from -> precedes(from, to))
                        .max(Comparator.comparingLong(
                                        (Reading from) -> from.bounds().toDay())
                                .thenComparing(Reading.ORDER))
                        .flatMap(from -> between(from, to))
                        .ifPresent(found::add);
            }
        }
        return found.stream().sorted(ORDER).toList();
    }

    /** Whether the level fell. */
    public boolean fall() {
        return high(from).compareTo(high(to)) > 0;
    }

    /** The greater of both. */
    public Reading minuend() {
        return fall() ? from : to;
    }

    /** The smaller of both. */
    public Reading subtrahend() {
        return fall() ? to : from;
    }

    /** Its name in mark keys. */
    public String key() {
        return "derived/" + from.key() + "/" + to.key();
    }

    /** How it was computed, to be set from left to right: {@code ≈ 5200 − 3000 = ≈ 2200}. */
    public String formula(Labels labels) {
        return labels.signedQuantity(minuend().quantity()) + " − "
                + labels.signedQuantity(subtrahend().quantity()) + " = " + labels.signedQuantity(amount);
    }

    private static List<ArticleId> articles(List<Reading> readings) {
        return readings.stream()
                .flatMap(reading -> reading.articles().stream())
                .distinct()
                .toList();
    }

    private static boolean certain(Reading reading) {
        Status status = reading.figure().status();
        return reading.high().isPresent()
                && !reading.ambiguous()
                && status != Status.DENIED
                && status != Status.DISPUTED
                && !(reading.quantity() instanceof Quantity.Part);
    }

    private static boolean precedes(Reading from, Reading to) {
        if (from.planned() || from.figure().equals(to.figure())) {
            return false;
        }
        // A plan of the month in which a level was counted comes after that level.
        return from.bounds().toDay() <= to.bounds().fromDay()
                || (to.planned() && from.bounds().fromDay() < to.bounds().toDay());
    }

    private static Optional<DerivedNumber> between(Reading from, Reading to) {
        boolean fall = high(from).compareTo(high(to)) > 0;
        Reading more = fall ? from : to;
        Reading less = fall ? to : from;
        return difference(more.quantity().decimal(), less.quantity().decimal())
                .map(amount -> new DerivedNumber(from, to, amount));
    }

    /** The difference with its hedge; empty where the hedges leave its sign open. */
    static Optional<Quantity> difference(Quantity.Plain more, Quantity.Plain less) {
        if (more instanceof Quantity.Within || less instanceof Quantity.Within) {
            return range(more, less);
        }
        BigDecimal amount = number(more).subtract(number(less));
        if (amount.signum() <= 0) {
            return Optional.empty();
        }
        boolean about = more instanceof Quantity.About || less instanceof Quantity.About;
        boolean plain = plain(more) && plain(less);
        if (plain && about) {
            BigDecimal least = number(more).multiply(LEAST_PART_OF_ABOUT);
            return amount.compareTo(least) < 0 ? Optional.empty() : Optional.of(new Quantity.About(amount));
        }
        if (plain) {
            return Optional.of(new Quantity.Exact(amount));
        }
        boolean moreIsLeast = more instanceof Quantity.AtLeast || more instanceof Quantity.MoreThan;
        boolean lessIsMost = less instanceof Quantity.AtMost;
        boolean open =
                !(moreIsLeast || more instanceof Quantity.Exact) || !(lessIsMost || less instanceof Quantity.Exact);
        if (open) {
            return Optional.empty();
        }
        return Optional.of(
                more instanceof Quantity.MoreThan ? new Quantity.MoreThan(amount) : new Quantity.AtLeast(amount));
    }

    private static Optional<Quantity> range(Quantity.Plain more, Quantity.Plain less) {
        Optional<Quantity.Within> upper = bounds(more);
        Optional<Quantity.Within> lower = bounds(less);
        if (upper.isEmpty() || lower.isEmpty()) {
            return Optional.empty();
        }
        BigDecimal least = upper.get().min().subtract(lower.get().max());
        BigDecimal most = upper.get().max().subtract(lower.get().min());
        return least.signum() > 0 ? Optional.of(new Quantity.Within(least, most)) : Optional.empty();
    }

    private static Optional<Quantity.Within> bounds(Quantity.Plain quantity) {
        return switch (quantity) {
            case Quantity.Within within -> Optional.of(within);
            case Quantity.Exact(BigDecimal value) -> Optional.of(new Quantity.Within(value, value));
            default -> Optional.empty();
        };
    }

    private static boolean plain(Quantity.Plain quantity) {
        return quantity instanceof Quantity.Exact || quantity instanceof Quantity.About;
    }

    private static BigDecimal high(Reading reading) {
        return number(reading.quantity().decimal());
    }

    private static BigDecimal number(Quantity.Plain quantity) {
        return switch (quantity) {
            case Quantity.Exact(BigDecimal value) -> value;
            case Quantity.About(BigDecimal value) -> value;
            case Quantity.AtLeast(BigDecimal value) -> value;
            case Quantity.MoreThan(BigDecimal value) -> value;
            case Quantity.AtMost(BigDecimal value) -> value;
            case Quantity.Within(BigDecimal _, BigDecimal max) -> max;
            case Quantity.Unquantified(String word) -> throw new IllegalArgumentException("no number: " + word);
        };
    }
}
