package org.isnad.dates.number;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.isnad.dates.number.NumberMention.Fraction;
import org.isnad.dates.number.NumberMention.Qualifier;
import org.isnad.dates.token.Duals;
import org.isnad.dates.token.Expression.Kind;
import org.isnad.dates.token.Names;
import org.isnad.dates.token.NumberTests;
import org.isnad.dates.token.Numeral;
import org.isnad.dates.token.Tokens;
import org.isnad.dates.token.Tokens.TokenType;
import org.isnad.dates.token.WordClass;

/**
 * Reads the numbers of an Arabic text: digits, number words, duals, fractions, vague quantities, ordinals that count times; with
 * the hedge before them and the noun that they count.
 *
 * <p>One pass over the tokens; numbers inside a date are left out. Without state; any thread may use it.
 */
public final class NumberReader {
    private static final int MOST_AGREEING = 3;

    private final Tokens tokens;
    private final BitSet dated;
    private final List<NumberMention> mentions = new ArrayList<>();

    private NumberReader(Tokens tokens, BitSet dated) {
        this.tokens = tokens;
        this.dated = dated;
    }

    /** A number as it is compared, in one notation: 5200, not 5200.0 or 5.2E3. */
    public static BigDecimal canonical(BigDecimal value) {
        return Numeral.canonical(value);
    }

    /**
     * The numbers of a text in reading order; they overlap neither each other nor a date.
     *
     * @param dated the tokens that a date has taken
     */
    public static List<NumberMention> read(Tokens tokens, BitSet dated) {
        NumberReader reader = new NumberReader(tokens, dated);
        for (int i = 0; i < tokens.size(); ) {
            i = Math.max(i + 1, dated.get(i) ? i + 1 : reader.readAt(i));
        }
        return List.copyOf(reader.mentions);
    }

    /** Reads the number that begins at a token, if one does; the token from which to go on. */
    private int readAt(int i) {
        if (tokens.is(i, TokenType.DIGITS)) {
            return isNamed(i) ? i + 1 : number(i, Kind.DIGITS);
        }
        if (!tokens.is(i, TokenType.WORD)) {
            return i + 1;
        }
        if (NumberTests.isNumberWord(tokens, i)) {
            return number(i, Kind.NUMBER_WORD);
        }
        if (tokens.isAny(i, WordClass.VAGUE)) {
            return vague(i);
        }
        if (NumberTests.isFraction(tokens, i)) {
            return fraction(i);
        }
        if (NumberTests.isCountOfTimes(tokens, i)) {
            int number = Names.ordinal(tokens.word(i + 1, WordClass.ORDINAL));
            return add(
                    i,
                    i + 1,
                    Kind.ORDINAL,
                    Optional.of(BigDecimal.valueOf(number)),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.of(tokens.printed(i)));
        }
        if (Duals.isDual(tokens, i)) {
            int last = i;
            // Adjectives agree with the noun: «قاعدتين عسكريتين» are two.
            while (last - i < MOST_AGREEING && !dated.get(last + 1) && Duals.isDual(tokens, last + 1)) {
                last++;
            }
            return add(
                    i,
                    last,
                    Kind.DUAL,
                    Optional.of(BigDecimal.TWO),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.of(tokens.printed(i)));
        }
        return i + 1;
    }

    /** A time of day, a type, the number of a flight, a road or a resolution. */
    private boolean isNamed(int i) {
        boolean clock = (tokens.isSign(i + 1, ':') && tokens.joinsNext(i) && tokens.is(i + 2, TokenType.DIGITS))
                || (tokens.isSign(i - 1, ':') && tokens.joinsNext(i - 1) && tokens.is(i - 2, TokenType.DIGITS));
        boolean named = tokens.isDefinite(i - 1, WordClass.NAMED_BY_NUMBER)
                || (tokens.isAny(i - 1, WordClass.NAMED_BY_NUMBER)
                        && CountedNoun.behind(tokens, i).isEmpty());
        boolean numbered = tokens.isAny(i - 1, WordClass.NUMBER_SIGN);
        return clock || named || numbered || NumberTests.isTypeNumber(tokens, i) || tokens.length(i) > 25;
    }

    private int number(int i, Kind kind) {
        Numeral numeral = Numeral.at(tokens, i);
        if (!numeral.found()) {
            return i + 1;
        }
        int last = numeral.last();
        Optional<Fraction> parts =
                tokens.isAny(last + 1, WordClass.FRACTION) ? Fractions.at(tokens, last + 1) : Optional.empty();
        if (last == i
                && parts.filter(found -> found.denominator() > 2 && found.numerator() > 2)
                        .isPresent()) {
            return add(
                    i,
                    last + 1,
                    Kind.FRACTION,
                    parts.flatMap(Fractions::value),
                    Optional.empty(),
                    parts,
                    Optional.empty());
        }
        Optional<BigDecimal> most = Optional.empty();
        int to = last + 1;
        boolean dash = tokens.isSign(to, "-–") && tokens.joinsNext(last) && tokens.joinsNext(to);
        boolean between = tokens.isBare(i - 1, WordClass.BETWEEN);
        boolean from = tokens.isPlain(i - 1, WordClass.FROM);
        int and = tokens.isPlain(to, WordClass.AND) ? to + 1 : tokens.isJoined(to) ? to : -1;
        int second = dash || (from && tokens.isPlain(to, WordClass.TO)) ? to + 1 : between ? and : -1;
        Numeral other =
                second > 0 && !dated.get(Math.min(second, tokens.size())) ? Numeral.at(tokens, second) : Numeral.NONE;
        BigDecimal value = numeral.value();
        if (other.found() && other.value().compareTo(value) > 0) {
            BigDecimal factor = factorOf(value, other);
            value = Numeral.canonical(value.multiply(factor));
            most = Optional.of(other.value());
            last = other.last();
        }
        int first = most.isPresent() && (between || from) ? i - 1 : i;
        boolean one = tokens.isBare(i, WordClass.ONE) && last == i && tokens.is(i - 1, TokenType.WORD);
        Optional<String> before =
                one && CountedNoun.behind(tokens, i).isEmpty() ? Optional.of(tokens.printed(i - 1)) : Optional.empty();
        return add(first, last, kind, Optional.of(value), most, Optional.empty(), before);
    }

    /** «بين 20 و30 ألفًا»: the word for thousands counts for both. */
    private BigDecimal factorOf(BigDecimal smaller, Numeral larger) {
        boolean worded = tokens.is(larger.last(), TokenType.WORD) && tokens.isAny(larger.last(), WordClass.THOUSANDS);
        BigDecimal thousand = BigDecimal.valueOf(1000);
        BigDecimal factor = BigDecimal.ONE;
        while (worded
                && smaller.multiply(factor).multiply(thousand).compareTo(larger.value()) < 0
                && smaller.compareTo(thousand) < 0) {
            factor = factor.multiply(thousand);
        }
        return factor;
    }

    /** «عشرات», «عشرات الآلاف», «بضع مئات». */
    private int vague(int i) {
        int last = i;
        while (last - i < 3
                && (tokens.isAny(last + 1, WordClass.VAGUE) || tokens.isAny(last + 1, WordClass.THOUSANDS))) {
            last++;
        }
        return add(i, last, Kind.VAGUE, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** «ثلث», «ثلثي», «ثلاثة أرباع». */
    private int fraction(int i) {
        Optional<Fraction> fraction = Fractions.at(tokens, i);
        Optional<BigDecimal> value = fraction.flatMap(Fractions::value);
        return add(i, i, Kind.FRACTION, value, Optional.empty(), fraction, Optional.empty());
    }

    /** Adds a number; the token from which to go on. */
    private int add(
            int first,
            int last,
            Kind kind,
            Optional<BigDecimal> value,
            Optional<BigDecimal> most,
            Optional<Fraction> fraction,
            Optional<String> counted) {
        Hedges.Hedged hedged = Hedges.around(tokens, first, last);
        boolean none = value.isEmpty() && fraction.isEmpty();
        Qualifier qualifier = most.isPresent() ? Qualifier.WITHIN : none ? Qualifier.UNQUANTIFIED : hedged.qualifier();
        Optional<CountedNoun> noun = counted.isPresent() ? Optional.empty() : CountedNoun.behind(tokens, hedged.last());
        int end = noun.filter(CountedNoun::percent).map(CountedNoun::last).orElse(hedged.last());
        mentions.add(new NumberMention(
                tokens.range(hedged.first(), end),
                tokens.range(first, tokens.isSign(end, "%٪") ? end : last),
                kind,
                value,
                most,
                fraction,
                qualifier,
                counted.or(() -> noun.map(CountedNoun::printed))));
        return Math.max(last, end) + 1;
    }
}
