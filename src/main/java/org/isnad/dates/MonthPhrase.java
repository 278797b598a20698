package org.isnad.dates;

import java.util.Optional;
import org.isnad.dates.Parts.Part;
import org.isnad.dates.token.Names;
import org.isnad.dates.token.Numeral;
import org.isnad.dates.token.Tokens;
import org.isnad.dates.token.Tokens.TokenType;
import org.isnad.dates.token.WordClass;

/**
 * The name of a month: in one naming, in two («آذار/مارس», «كانون الثاني (يناير)»), by its number («شهر 3»), of the Islamic
 * calendar.
 *
 * @param month 1 to 12, or how it lies behind the base
 * @param hijri whether it is of the Islamic calendar
 * @param doubtful whether the word has another sense
 * @param last its last token, inclusive
 */
record MonthPhrase(Part month, boolean hijri, boolean doubtful, int last) {

    /** The month whose name begins at a token. */
    static Optional<MonthPhrase> at(Tokens tokens, int i) {
        if (tokens.isBare(i, WordClass.MONTH_WORD)) {
            Optional<MonthPhrase> named = named(tokens, i + 1);
            return named.isPresent() ? named.map(MonthPhrase::sure) : numbered(tokens, i);
        }
        return named(tokens, i);
    }

    private MonthPhrase sure() {
        return new MonthPhrase(month, hijri, false, last);
    }

    private static Optional<MonthPhrase> named(Tokens tokens, int i) {
        Optional<MonthPhrase> single = single(tokens, i);
        if (single.isEmpty()) {
            return single;
        }
        MonthPhrase first = single.get();
        int sign = first.last + 1;
        boolean bracket = tokens.isSign(sign, "([");
        if (!bracket && !tokens.isSign(sign, "/-–")) {
            return single;
        }
        Optional<MonthPhrase> second = single(tokens, sign + 1);
        if (second.isEmpty() || !second.get().month.equals(first.month) || second.get().hijri != first.hijri) {
            return single;
        }
        int last = second.get().last;
        if (bracket) {
            return tokens.isSign(last + 1, ")]")
                    ? Optional.of(new MonthPhrase(first.month, first.hijri, false, last + 1))
                    : single;
        }
        return Optional.of(new MonthPhrase(first.month, first.hijri, false, last));
    }

    private static Optional<MonthPhrase> single(Tokens tokens, int i) {
        int sure = word(tokens, i, WordClass.MONTH);
        if (sure >= 0) {
            return Optional.of(of(Names.month(sure), false, abbreviated(tokens, i)));
        }
        int doubtful = word(tokens, i, WordClass.DOUBTFUL_MONTH);
        if (doubtful >= 0) {
            return Optional.of(of(Names.month(doubtful), true, abbreviated(tokens, i)));
        }
        Optional<MonthPhrase> paired = paired(tokens, i);
        return paired.isPresent() ? paired : islamic(tokens, i);
    }

    /** Names of months have no article. */
    private static int word(Tokens tokens, int i, WordClass of) {
        return tokens.isBare(i, of) ? tokens.word(i, of) : -1;
    }

    private static MonthPhrase of(int month, boolean doubtful, int last) {
        return new MonthPhrase(Part.named(month), false, doubtful, last);
    }

    /** «Sept.»: the stop belongs to an abbreviation, not to «أيلول.» */
    private static int abbreviated(Tokens tokens, int i) {
        boolean stop = tokens.is(i, TokenType.FOREIGN) && tokens.length(i) <= 4 && tokens.isSign(i + 1, '.');
        return stop && tokens.is(i + 2, TokenType.DIGITS) ? i + 1 : i;
    }

    /** «كانون الثاني», «تشرين أول», «كانون ٢». */
    private static Optional<MonthPhrase> paired(Tokens tokens, int i) {
        boolean kanun = tokens.isBare(i, WordClass.KANUN);
        if (!kanun && !tokens.isBare(i, WordClass.TISHRIN)) {
            return Optional.empty();
        }
        boolean digit = !tokens.is(i + 2, TokenType.DIGITS) || !tokens.joinsNext(i + 1);
        int number = tokens.length(i + 1) == 1 && digit ? tokens.whole(i + 1) : -1;
        boolean first = tokens.isAny(i + 1, WordClass.FIRST) || number == 1;
        boolean second = tokens.isAny(i + 1, WordClass.SECOND) || number == 2;
        if (!first && !second) {
            return Optional.empty();
        }
        return Optional.of(of(kanun ? first ? 12 : 1 : first ? 10 : 11, false, i + 1));
    }

    private static Optional<MonthPhrase> islamic(Tokens tokens, int i) {
        int plain = tokens.word(i, WordClass.HIJRI_MONTH);
        int month = plain < 0 ? 0 : Names.hijriMonth(plain);
        int last = i;
        boolean latter = tokens.isAny(i + 1, WordClass.LATTER);
        boolean former = tokens.isAny(i + 1, WordClass.FIRST);
        if (tokens.isBare(i, WordClass.RABI) && (latter || former)) {
            month = latter ? 4 : 3;
            last = i + 1;
        } else if (tokens.isBare(i, WordClass.JUMADA) && (latter || former)) {
            month = latter ? 6 : 5;
            last = i + 1;
        } else if (tokens.isBare(i, WordClass.DHU)) {
            month = tokens.isAny(i + 1, WordClass.QADA) ? 11 : tokens.isAny(i + 1, WordClass.HIJJA) ? 12 : 0;
            last = i + 1;
        }
        return month == 0 ? Optional.empty() : Optional.of(new MonthPhrase(Part.named(month), true, true, last));
    }

    /** «شهر 3», «شهر ثلاثة», «الشهر الثامن»: only behind the word for a month. */
    private static Optional<MonthPhrase> numbered(Tokens tokens, int i) {
        Numeral number = tokens.isDefinite(i + 1, WordClass.UNITS_AND_TENS) ? Numeral.NONE : Numeral.at(tokens, i + 1);
        int value =
                number.found() && number.value().scale() <= 0 && number.value().precision() <= 2
                        ? number.value().intValue()
                        : 0;
        return value >= 1 && value <= 12 ? Optional.of(of(value, true, number.last())) : Optional.empty();
    }

    /** «هذا الشهر», «الشهر الماضي», «الشهر نفسه», behind a day. */
    static Optional<MonthPhrase> relative(Tokens tokens, int i) {
        boolean now = tokens.isBare(i, WordClass.THIS);
        int noun = now || tokens.isBare(i, WordClass.THAT) ? i + 1 : i;
        if (!tokens.isDefinite(noun, WordClass.MONTH_WORD)) {
            return Optional.empty();
        }
        if (noun > i) {
            return Optional.of(new MonthPhrase(now ? Part.relative(0) : Part.SAME, false, false, noun));
        }
        Optional<Placing> placing = Placing.at(tokens, noun + 1);
        if (placing.isPresent()) {
            return placing.filter(found -> !found.ofSomething(tokens))
                    .map(found -> new MonthPhrase(found.part(false), false, false, found.last()));
        }
        int ordinal = tokens.isDefinite(noun + 1, WordClass.ORDINAL)
                ? Names.ordinal(tokens.word(noun + 1, WordClass.ORDINAL))
                : 0;
        return ordinal >= 1 && ordinal <= 10
                ? Optional.of(of(ordinal, false, noun + 1))
                : Optional.of(new MonthPhrase(Part.relative(0), false, false, noun));
    }
}
