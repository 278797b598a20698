package org.isnad.dates;

import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.isnad.dates.number.NumberMention;
import org.isnad.dates.number.NumberReader;
import org.isnad.dates.token.Expression;
import org.isnad.dates.token.Tokens;
import org.isnad.text.CodePointRange;
import org.isnad.time.FuzzyDate;
import org.jspecify.annotations.Nullable;

/**
 * The dates and numbers of a text, read together.
 *
 * @param dates in reading order; they do not overlap
 * @param numbers in reading order; they overlap neither each other nor a date
 */
public record Mentions(List<DateMention> dates, List<NumberMention> numbers) {

    /** Copies the lists. */
    public Mentions {
        dates = List.copyOf(dates);
        numbers = List.copyOf(numbers);
    }

    /** Reads a text without a base. */
    public static Mentions in(String text) {
        return in(text, null);
    }

    /**
     * Reads a text.
     *
     * @param base the date from which relative phrases are counted; null for none
     */
    public static Mentions in(String text, @Nullable FuzzyDate base) {
        return in(text, Tokens.of(text), base);
    }

    static Mentions in(String text, Tokens tokens, @Nullable FuzzyDate base) {
        List<DateMention> dates = DateReader.read(text, tokens, base, DateOrder.UNCERTAIN);
        return new Mentions(dates, NumberReader.read(tokens, taken(tokens, dates)));
    }

    private static BitSet taken(Tokens tokens, List<DateMention> dates) {
        BitSet taken = new BitSet(tokens.size());
        int next = 0;
        for (int i = 0; i < tokens.size(); i++) {
            CodePointRange range = tokens.range(i, i);
            while (next < dates.size() && dates.get(next).range().end() <= range.start()) {
                next++;
            }
            taken.set(i, next < dates.size() && dates.get(next).range().overlaps(range));
        }
        return taken;
    }

    /** Their words, in reading order, without the hedges of numbers. */
    public List<Expression> expressions() {
        return Stream.concat(
                        dates.stream().map(date -> new Expression(date.range(), date.kind())),
                        numbers.stream().map(number -> new Expression(number.digits(), number.kind())))
                .sorted(Comparator.comparingInt(expression -> expression.range().start()))
                .toList();
    }
}
