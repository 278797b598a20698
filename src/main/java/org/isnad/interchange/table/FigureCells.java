package org.isnad.interchange.table;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isnad.dates.Mentions;
import org.isnad.dates.number.NumberMention;
import org.isnad.model.Quantity;
import org.isnad.model.Quantity.Hedge;

/** Reads the numbers of a column of figures: digits in any system, words, hedges, from one to another. */
final class FigureCells {
    private static final Pattern PLAIN =
            Pattern.compile("-?(?:\\d{1,3}(?:[,\u066C' ]\\d{3})+|\\d{1,15})(?:[.\u066B]\\d{1,9})?");
    private static final Pattern RANGE = Pattern.compile("(\\d{1,12})\\s*[-–—]\\s*(\\d{1,12})");
    private static final Pattern GROUPS = Pattern.compile("[,\u066C' ](?=\\d{3})");
    private static final int LONGEST = 100;

    private FigureCells() {}

    /** The number of a cell; empty when it holds none, or more than one. */
    static Optional<Quantity> read(String cell) {
        String text = CellText.western(cell);
        if (text.isEmpty() || text.length() > LONGEST) {
            return Optional.empty();
        }
        if (PLAIN.matcher(text).matches()) {
            return Optional.of(new Quantity.Exact(number(text)));
        }
        Matcher range = RANGE.matcher(text);
        if (range.matches()) {
            return within(number(range.group(1)), number(range.group(2)));
        }
        List<NumberMention> numbers = Mentions.in(text).numbers();
        return numbers.size() == 1 ? Optional.of(quantity(numbers.getFirst(), text)) : Optional.empty();
    }

    /** From one number to another, both inclusive; one number where they are the same. */
    static Optional<Quantity> within(BigDecimal from, BigDecimal to) {
        int order = from.compareTo(to);
        return order == 0
                ? Optional.of(new Quantity.Exact(from))
                : order < 0 ? Optional.of(new Quantity.Within(from, to)) : Optional.empty();
    }

    private static Quantity quantity(NumberMention number, String text) {
        Hedge hedge = switch (number.qualifier()) {
            case ABOUT -> Hedge.ABOUT;
            case AT_LEAST -> Hedge.AT_LEAST;
            case MORE_THAN -> Hedge.MORE_THAN;
            case AT_MOST -> Hedge.AT_MOST;
            case EXACT, WITHIN, UNQUANTIFIED -> Hedge.EXACT;
        };
        if (number.fraction().isPresent()) {
            NumberMention.Fraction fraction = number.fraction().get();
            return new Quantity.Part(fraction.numerator(), fraction.denominator(), hedge);
        }
        Optional<BigDecimal> value = number.value();
        if (value.isEmpty() || number.qualifier() == NumberMention.Qualifier.UNQUANTIFIED) {
            return new Quantity.Unquantified(text);
        }
        return number.most()
                .<Quantity>map(most ->
                        new Quantity.Within(value.get().min(most), value.get().max(most)))
                .orElseGet(() -> hedge.of(value.get()));
    }

    private static BigDecimal number(String digits) {
        return new BigDecimal(GROUPS.matcher(digits).replaceAll("").replace('\u066B', '.'));
    }
}
