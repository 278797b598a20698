package org.isnad.layout.data;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.isnad.columns.AsOf;
import org.isnad.columns.CuratedColumns;
import org.isnad.columns.Publication;
import org.isnad.model.ArticleId;
import org.isnad.model.Citation;
import org.isnad.model.Claim;
import org.isnad.model.Figure;
import org.isnad.model.FigureKind;
import org.isnad.model.Quantity;
import org.isnad.time.DateBounds;
import org.isnad.time.FuzzyDate;
import org.isnad.time.PeriodDate;
import org.isnad.time.Precision;

/**
 * One value of the chart: what a figure says, or what one of its articles says instead.
 *
 * @param figure the record
 * @param claim number of the citation whose claim this is, from 1; 0 for the value of the record
 * @param quantity how much
 * @param date when
 * @param citations the words that give this value
 */
public record Reading(Figure figure, int claim, Quantity quantity, FuzzyDate date, List<Citation> citations) {

    /** Whether its date is the figure's own and counted from a publication that is known from outside. */
    public boolean datedOutside() {
        return figure.datedOutside() && date.equals(figure.date());
    }

    /** Chronological, then by name: the reading order. */
    public static final Comparator<Reading> ORDER = Comparator.comparing((Reading reading) -> reading.bounds())
            .thenComparing(reading -> reading.figure().id())
            .thenComparingInt(Reading::claim);

    /** Copies the list. */
    public Reading {
        citations = List.copyOf(citations);
    }

    /** All values of the figures that belong on the chart, in reading order. */
    public static List<Reading> of(List<Figure> figures) {
        List<Reading> readings = new ArrayList<>();
        for (Figure figure : figures) {
            if (FigureSeries.onChart(figure)) {
                addAll(figure, readings);
            }
        }
        readings.sort(ORDER);
        return List.copyOf(readings);
    }

    private static void addAll(Figure figure, List<Reading> readings) {
        List<Citation> agreeing = new ArrayList<>();
        for (int i = 0; i < figure.citations().size(); i++) {
            Citation citation = figure.citations().get(i);
            if (citation.claim().isEmpty()) {
                agreeing.add(citation);
            } else {
                Claim claim = citation.claim().get();
                readings.add(new Reading(
                        figure,
                        i + 1,
                        claim.quantity().orElse(figure.quantity()),
                        claim.date().orElse(figure.date()),
                        List.of(citation)));
            }
        }
        readings.add(new Reading(figure, 0, figure.quantity(), figure.date(), agreeing));
    }

    /**
     * Whether the chart of a stretch of time draws it.
     *
     * @param fromDay inclusive
     * @param toDay exclusive
     */
    public boolean liesIn(double fromDay, double toDay) {
        return bounds().toDay() > fromDay && bounds().fromDay() < toDay;
    }

    /** Two lists as one, in reading order. */
    public static List<Reading> inOrder(List<Reading> some, List<Reading> others) {
        return Stream.concat(some.stream(), others.stream()).sorted(ORDER).toList();
    }

    /** All values of figures of any measure, in reading order. */
    public static List<Reading> all(List<Figure> figures) {
        List<Reading> readings = new ArrayList<>();
        figures.forEach(figure -> addAll(figure, readings));
        readings.sort(ORDER);
        return List.copyOf(readings);
    }

    /**
     * What was known of values by a day: without those that are certainly of later, and of the others only the words that
     * had appeared, or may have.
     */
    public static List<Reading> known(List<Reading> readings, Optional<AsOf> known) {
        return known.map(by -> readings.stream()
                        .filter(reading -> reading.publication(by) != Publication.NOT_YET)
                        .map(reading -> new Reading(
                                reading.figure,
                                reading.claim,
                                reading.quantity,
                                reading.date,
                                by.without(reading.citations)))
                        .toList())
                .orElse(readings);
    }

    /** Whether it had been published by a day; of a value that only the record itself gives the record is asked. */
    Publication publication(AsOf known) {
        return known.of(citations.isEmpty() ? figure.citations() : citations);
    }

    /** When, as days. */
    public DateBounds bounds() {
        return date.bounds();
    }

    /** Whether it says what somebody plans, not what was. */
    public boolean planned() {
        return figure.kind() == FigureKind.PLANNED;
    }

    /** Whether the words of the figure may mean something else. */
    public boolean ambiguous() {
        return figure.ambiguity().isPresent();
    }

    /** Whether only people without a name say so. */
    public boolean unnamed() {
        return !citations.isEmpty() && citations.stream().allMatch(CuratedColumns::unnamed);
    }

    /** Its name in mark keys. */
    public String key() {
        return "figure/" + figure.id() + (claim == 0 ? "" : "/claim/" + claim);
    }

    /** The articles that give this value, each once, in the order of the citations. */
    public List<ArticleId> articles() {
        return citations.stream()
                .map(citation -> citation.anchor().article())
                .distinct()
                .toList();
    }

    /** The number that is drawn, the upper one of a range; empty for a word. */
    public Optional<Double> high() {
        return switch (quantity) {
            case Quantity.Exact(BigDecimal value) -> Optional.of(value.doubleValue());
            case Quantity.About(BigDecimal value) -> Optional.of(value.doubleValue());
            case Quantity.AtLeast(BigDecimal value) -> Optional.of(value.doubleValue());
            case Quantity.MoreThan(BigDecimal value) -> Optional.of(value.doubleValue());
            case Quantity.AtMost(BigDecimal value) -> Optional.of(value.doubleValue());
            case Quantity.Part part -> Optional.of(part.value());
            case Quantity.Within(BigDecimal _, BigDecimal max) -> Optional.of(max.doubleValue());
            case Quantity.Unquantified(String _) -> Optional.empty();
        };
    }

    /** The number that is drawn, the lower one of a range; empty for a word. */
    public Optional<Double> low() {
        return quantity instanceof Quantity.Within(BigDecimal min, BigDecimal _)
                ? Optional.of(min.doubleValue())
                : high();
    }

    /** Whether the date is only known to a year or less: such a figure may leave most of its period untold. */
    public boolean coarse() {
        return date instanceof PeriodDate period && period.precision().compareTo(Precision.YEAR) <= 0;
    }
}
