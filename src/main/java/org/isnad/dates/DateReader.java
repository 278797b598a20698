package org.isnad.dates;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.isnad.dates.token.Expression;
import org.isnad.dates.token.Sentences;
import org.isnad.dates.token.Tokens;
import org.isnad.text.CodePointRange;
import org.isnad.time.FuzzyDate;
import org.isnad.time.PeriodDate;
import org.jspecify.annotations.Nullable;

/**
 * Reads the dates in Arabic and English words: the one place where the program understands dates that people write.
 *
 * <p>One pass over the tokens; the work grows with the length of the text. What it understands, docs/dates.md shows by examples
 * that are run as a test. Without state; any thread may use it.
 */
public final class DateReader {

    private DateReader() {}

    /** The dates of a text in reading order, without a base: relative ones have no reading and say that they need one. */
    public static List<DateMention> read(String text) {
        return read(text, null, DateOrder.UNCERTAIN);
    }

    /**
     * The dates of a text in reading order; they do not overlap.
     *
     * @param base the date from which relative phrases are counted; null for none
     */
    public static List<DateMention> read(String text, @Nullable FuzzyDate base) {
        return read(text, base, DateOrder.UNCERTAIN);
    }

    /**
     * The dates of a text in reading order; they do not overlap.
     *
     * @param base the date from which relative phrases are counted; null for none
     * @param order how the numbers of a date follow each other, where something outside the text proves it
     */
    public static List<DateMention> read(String text, @Nullable FuzzyDate base, DateOrder order) {
        return read(text, Tokens.of(text), base, order);
    }

    /** Reads words that are one date and nothing else, day first where the order of numbers is open. */
    public static DateAnswer readWhole(String words) {
        return WholeDate.read(words, null, DateOrder.UNCERTAIN);
    }

    /**
     * Reads words that are one date and nothing else.
     *
     * @param base the date from which relative phrases are counted; null for none
     * @param order how the numbers of a date follow each other
     */
    public static DateAnswer readWhole(String words, @Nullable FuzzyDate base, DateOrder order) {
        return WholeDate.read(words, base, order);
    }

    /** The mention that words are which are one date and nothing else; empty when they are not. */
    public static Optional<DateMention> mention(String words) {
        Tokens tokens = Tokens.of(words);
        return WholeDate.found(words, tokens, DateOrder.UNCERTAIN)
                .map(found -> mention(tokens, found, new Meaning.Context(null, null, false)));
    }

    /** The order that the dates in digits of several texts have in common, the cells of a column for example. */
    public static DateOrder order(List<String> texts) {
        boolean dayFirst = false;
        boolean monthFirst = false;
        for (String text : texts) {
            DateOrder proven = NumericDates.proven(Tokens.of(text));
            dayFirst |= proven == DateOrder.DAY_FIRST;
            monthFirst |= proven == DateOrder.MONTH_FIRST;
        }
        return dayFirst == monthFirst ? DateOrder.UNCERTAIN : dayFirst ? DateOrder.DAY_FIRST : DateOrder.MONTH_FIRST;
    }

    static List<DateMention> read(String text, Tokens tokens, @Nullable FuzzyDate base, DateOrder order) {
        DateGrammar grammar = new DateGrammar(text, tokens, order);
        Sentences sentences = new Sentences(tokens);
        List<DateMention> mentions = new ArrayList<>();
        BitSet starts = new BitSet();
        BitSet covered = new BitSet();
        PeriodDate previous = null;
        for (int i = 0; i < tokens.size(); ) {
            Optional<Found> found = tokens.mayBegin(i) ? grammar.at(i) : Optional.empty();
            if (found.isPresent()) {
                Meaning.Context context = new Meaning.Context(base, previous, sentences.future(i));
                DateMention mention = mention(tokens, found.get(), context);
                mentions.add(mention);
                starts.set(found.get().first());
                covered.set(found.get().first(), found.get().last() + 1);
                // What nothing places («بعد شهر من اندلاعها») is what «اليوم نفسه» behind it means.
                previous = mention.readings().isEmpty() ? null : mention.named().orElse(previous);
                i = found.get().last() + 1;
            } else {
                i++;
            }
        }
        return withPlaced(tokens, mentions, starts, covered);
    }

    /** The dates, and between them the words about time that give none. */
    private static List<DateMention> withPlaced(Tokens tokens, List<DateMention> dates, BitSet starts, BitSet covered) {
        PlacedPeriods placed = new PlacedPeriods(tokens);
        List<DateMention> mentions = new ArrayList<>();
        int next = 0;
        for (int i = 0; i < tokens.size(); i++) {
            if (covered.get(i)) {
                if (starts.get(i)) {
                    mentions.add(dates.get(next++));
                }
                continue;
            }
            int last = placed.lastAt(i);
            int free = covered.nextSetBit(i);
            if (last >= i && (free < 0 || last < free)) {
                CodePointRange words = tokens.range(i, last);
                mentions.add(new DateMention(words, words, Expression.Kind.RELATIVE, List.of(), 0, false));
                i = last;
            }
        }
        return List.copyOf(mentions);
    }

    static DateMention mention(Tokens tokens, Found found, Meaning.Context context) {
        List<DateReading> readings = readings(found.meaning(), context);
        boolean needs = readings.isEmpty()
                && context.base() == null
                && !found.meaning().in(anyDay(context)).isEmpty();
        return new DateMention(
                tokens.range(found.first(), found.last()),
                tokens.range(found.core(), found.last()),
                found.kind(),
                readings,
                month(found.meaning()),
                needs);
    }

    private static List<DateReading> readings(Meaning meaning, Meaning.Context context) {
        List<DateReading> readings = meaning.in(context);
        if (context.previous() == null
                || readings.stream().allMatch(reading -> reading.basis() == DateReading.Basis.STATED)) {
            return readings;
        }
        List<DateReading> untold = meaning.in(new Meaning.Context(context.base(), null, context.future()));
        return readings.stream()
                .map(reading -> untold.contains(reading) ? reading : reading.asTold())
                .toList();
    }

    private static int month(Meaning meaning) {
        return switch (meaning) {
            case Parts parts -> monthAlone(parts);
            case Directed directed -> monthAlone(directed.parts());
            default -> 0;
        };
    }

    private static int monthAlone(Parts parts) {
        boolean alone = !parts.hijri() && parts.month().named() && !parts.year().named();
        return alone ? parts.month().value() : 0;
    }

    /** The same as if the base were known: what then has a reading lacks nothing but the base. */
    static Meaning.Context anyDay(Meaning.Context context) {
        return new Meaning.Context(ANY_DAY, context.previous(), context.future());
    }

    /** A day that shows whether a base is what is missing. */
    private static final PeriodDate ANY_DAY = PeriodDate.day(LocalDate.of(2020, 1, 15));
}
