package org.isnad.curation.proposal;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.isnad.curation.MarkedWords;
import org.isnad.dates.ReadSentence;
import org.isnad.dates.number.NumberMention;
import org.isnad.dates.number.NumberMention.Qualifier;
import org.isnad.model.Quantity;
import org.isnad.model.Quantity.Hedge;

/**
 * The number that marked words give, with its hedge.
 *
 * @param quantity how much
 * @param unit the noun that is counted, as it is printed
 */
public record ProposedQuantity(Quantity quantity, Optional<String> unit) {

    /** The first number in marked words; empty where they have none. */
    static Optional<ProposedQuantity> of(String paragraph, MarkedWords words) {
        return ReadSentence.in(paragraph, null).stream()
                .flatMap(sentence -> sentence.numbers().stream())
                .filter(number -> number.range().start() < words.range().end()
                        && words.range().start() < number.range().end())
                .findFirst()
                .map(number -> new ProposedQuantity(quantity(number, paragraph), number.unit()));
    }

    /** The one number that is typed, with its hedge: «نحو 5200»; empty where something else is typed as well. */
    public static Optional<ProposedQuantity> typed(String words) {
        List<NumberMention> numbers = ReadSentence.in(words, null).stream()
                .flatMap(sentence -> sentence.numbers().stream())
                .toList();
        return numbers.size() == 1
                ? Optional.of(new ProposedQuantity(
                        quantity(numbers.getFirst(), words), numbers.getFirst().unit()))
                : Optional.empty();
    }

    /** What a number of a paragraph says, with its hedge. */
    public static Quantity quantity(NumberMention number, String paragraph) {
        Hedge hedge = switch (number.qualifier()) {
            case ABOUT -> Hedge.ABOUT;
            case AT_LEAST -> Hedge.AT_LEAST;
            case MORE_THAN -> Hedge.MORE_THAN;
            case AT_MOST -> Hedge.AT_MOST;
            case EXACT, WITHIN, UNQUANTIFIED -> Hedge.EXACT;
        };
        if (number.fraction().isPresent()) {
            return new Quantity.Part(
                    number.fraction().get().numerator(), number.fraction().get().denominator(), hedge);
        }
        Optional<BigDecimal> value = number.value();
        if (value.isEmpty() || number.qualifier() == Qualifier.UNQUANTIFIED) {
            return new Quantity.Unquantified(number.digits().of(paragraph));
        }
        return number.most()
                .<Quantity>map(most ->
                        new Quantity.Within(value.get().min(most), value.get().max(most)))
                .orElseGet(() -> hedge.of(value.get()));
    }
}
