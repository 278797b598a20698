package org.isnad.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.isnad.model.ArticleId;
import org.isnad.model.Bilingual;
import org.isnad.model.Citation;
import org.isnad.model.Claim;
import org.isnad.model.DatedRecord;
import org.isnad.model.Event;
import org.isnad.model.Figure;
import org.isnad.model.FigureKind;
import org.isnad.model.Measure;
import org.isnad.model.Quantity;
import org.isnad.model.SeriesId;
import org.isnad.model.Stance;
import org.isnad.model.Status;
import org.isnad.time.FuzzyDate;

/**
 * What one citation says: the record's date and number, or those that its article gives instead.
 *
 * @param record the event or figure
 * @param index of the citation in the record, from 0
 */
public record Statement(DatedRecord record, int index) {

    /** Refuses a citation that the record does not have. */
    public Statement {
        if (index < 0 || index >= record.citations().size()) {
            throw new IllegalArgumentException("no citation " + index + " of " + record.id());
        }
    }

    /**
     * What a number counts. Only numbers that count the same thing can be laid beside each other.
     *
     * @param series what it belongs to
     * @param measure level, change, count or share
     * @param subject what is counted, where it is not that of the series
     * @param unit in what, where it is not that of the series
     */
    public record Counted(SeriesId series, Measure measure, Optional<Bilingual> subject, Optional<Bilingual> unit) {}

    /** The words. */
    public Citation citation() {
        return record.citations().get(index);
    }

    /** Where the words stand. */
    public ArticleId article() {
        return citation().anchor().article();
    }

    /** When it was or holds, as this article has it. */
    public FuzzyDate date() {
        return citation().claim().flatMap(Claim::date).orElse(record.date());
    }

    /** How much, as this article has it; empty for an event. */
    public Optional<Quantity> quantity() {
        return record instanceof Figure figure
                ? Optional.of(citation().claim().flatMap(Claim::quantity).orElse(figure.quantity()))
                : Optional.empty();
    }

    /** What its number counts; empty for an event. A change that may be read as a level counts as one. */
    public Optional<Counted> counted() {
        return record instanceof Figure figure
                ? Optional.of(new Counted(
                        figure.series(),
                        figure.measure() == Measure.CHANGE && ambiguous() ? Measure.LEVEL : figure.measure(),
                        figure.subject(),
                        figure.unit()))
                : Optional.empty();
    }

    /** Whether it is a plan, target or announcement. */
    public boolean planned() {
        return switch (record) {
            case Event event -> event.status() == Status.PLANNED;
            case Figure figure -> figure.kind() == FigureKind.PLANNED;
        };
    }

    /** Whether its words allow another reading. */
    public boolean ambiguous() {
        return record instanceof Figure figure && figure.ambiguity().isPresent();
    }

    /** Whether it says the thing itself, and does not deny it or cast doubt on it. */
    public boolean asserts() {
        Stance stance = citation().stance();
        return stance == Stance.SUPPORTS || stance == Stance.CONFIRMS;
    }

    /** Whether its article says something else than the record: its own date or number, a denial, a doubt. */
    public boolean deviates() {
        return citation().claim().isPresent() || !asserts();
    }

    /** What tells its number from others, whatever the hedge: one number, two for a range, or a word. */
    Optional<List<Object>> value() {
        return quantity().map(quantity -> switch (quantity.decimal()) {
            case Quantity.Exact(BigDecimal value) -> List.of(value.stripTrailingZeros());
            case Quantity.About(BigDecimal value) -> List.of(value.stripTrailingZeros());
            case Quantity.AtLeast(BigDecimal value) -> List.of(value.stripTrailingZeros());
            case Quantity.MoreThan(BigDecimal value) -> List.of(value.stripTrailingZeros());
            case Quantity.AtMost(BigDecimal value) -> List.of(value.stripTrailingZeros());
            case Quantity.Within(BigDecimal min, BigDecimal max) ->
                List.of(min.stripTrailingZeros(), max.stripTrailingZeros());
            case Quantity.Unquantified(String word) -> List.of(word);
        });
    }
}
