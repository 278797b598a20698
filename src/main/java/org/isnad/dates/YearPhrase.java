package org.isnad.dates;

import java.util.Optional;
import java.util.Set;
import org.isnad.dates.Parts.Part;
import org.isnad.dates.token.DualNouns;
import org.isnad.dates.token.Numeral;
import org.isnad.dates.token.Tokens;
import org.isnad.dates.token.Tokens.TokenType;
import org.isnad.dates.token.WordClass;

/**
 * A year: in digits or words, with or without its era, or seen from a base («العام الماضي», «العام نفسه»).
 *
 * @param year its number as astronomers count (0 is 1 BC), or how it lies behind the base
 * @param hijri whether it is marked as a year of the Islamic calendar
 * @param era whether an era is written
 * @param last its last token, inclusive
 */
record YearPhrase(Part year, boolean hijri, boolean era, int last) {
    private static final int OLDEST = 100;
    private static final int NEWEST = 2999;
    private static final int MOST_LISTED = 5;
    private static final int FIRST_RECENT = 1800;
    private static final int LAST_RECENT = 2099;

    /** The year behind a month or day, with or without «من», «عام», a comma. */
    static Optional<YearPhrase> behindMonth(Tokens tokens, int i) {
        int at = i;
        boolean stop = tokens.isSign(at, ",،.") && tokens.length(at + 1) == 4 && tokens.is(at + 1, TokenType.DIGITS);
        boolean comma =
                tokens.isSign(at, ",،") && Numeral.at(tokens, at + 1).value().intValue() >= 1000;
        if (stop || comma) {
            at++;
        }
        if (tokens.isPlain(at, WordClass.FROM)
                || tokens.isPlain(at, WordClass.IN)
                || tokens.isPlain(at, WordClass.OF)) {
            at++;
        }
        Optional<YearPhrase> worded = withWord(tokens, at);
        if (worded.isPresent()) {
            return worded;
        }
        boolean plain =
                at == i || stop || comma || tokens.is(at, TokenType.DIGITS) || tokens.isPlain(at, WordClass.THOUSANDS);
        return plain ? number(tokens, at).filter(found -> found.isYear(tokens, stop || comma)) : Optional.empty();
    }

    private boolean isYear(Tokens tokens, boolean behindComma) {
        int value = year.value();
        boolean words = tokens.is(last, TokenType.WORD) && !era;
        boolean far = !behindComma && !words && value > 9999 && !tokens.is(last + 1, TokenType.WORD);
        boolean usual = value >= (words ? 1000 : OLDEST) && value <= (behindComma ? LAST_RECENT : NEWEST);
        return era || far || usual;
    }

    /** «عام 2014», «سنة ألف وتسعمئة», «العام الماضي», «هذا العام», «ذلك العام». */
    static Optional<YearPhrase> withWord(Tokens tokens, int i) {
        boolean now = tokens.isBare(i, WordClass.THIS);
        boolean that = tokens.isBare(i, WordClass.THAT);
        if (now || that) {
            return tokens.isDefinite(i + 1, WordClass.YEAR)
                    ? Optional.of(new YearPhrase(now ? Part.relative(0) : Part.SAME, false, false, i + 1))
                    : Optional.empty();
        }
        if (!tokens.isAny(i, WordClass.YEAR)) {
            return Optional.empty();
        }
        Optional<YearPhrase> number = number(tokens, i + 1);
        if (number.isPresent() && number.get().plausible()) {
            return number;
        }
        return tokens.isDefinite(i, WordClass.YEAR) ? relative(tokens, i) : Optional.empty();
    }

    private static Optional<YearPhrase> relative(Tokens tokens, int noun) {
        return Placing.at(tokens, noun + 1)
                .filter(placing -> !placing.ofSomething(tokens))
                .map(placing -> new YearPhrase(
                        placing.part(noun == 0 && placing.last() == tokens.size() - 1), false, false, placing.last()));
    }

    private boolean plausible() {
        return era || Math.abs(year.value()) >= OLDEST;
    }

    /** A whole number that could be a year, with the era behind it. */
    static Optional<YearPhrase> number(Tokens tokens, int i) {
        int at = tokens.isSign(i, '-') && tokens.joinsNext(i) && !tokens.joinsNext(i - 1) ? i + 1 : i;
        if (tokens.isJoined(at) && at == i && !tokens.isAny(at, WordClass.ONE)) {
            return Optional.empty();
        }
        Numeral numeral = Numeral.at(tokens, at);
        boolean large =
                numeral.found() && numeral.value().precision() - numeral.value().scale() > 9;
        if (!numeral.found() || large || numeral.value().stripTrailingZeros().scale() > 0) {
            return Optional.empty();
        }
        boolean fraction = tokens.is(numeral.last(), TokenType.DIGITS)
                && tokens.key(numeral.last()).indexOf('.') >= 0;
        if (fraction) {
            return Optional.empty();
        }
        int value = numeral.value().intValue();
        return Optional.of(withEra(tokens, value, numeral.last()));
    }

    /** A year whose number ends at a token, with the era behind it. */
    static YearPhrase withEra(Tokens tokens, int value, int last) {
        int next = last + 1;
        if (tokens.isWord(next, "ق") && tokens.isSign(next + 1, '.') && tokens.isWord(next + 2, "م")) {
            return new YearPhrase(Part.named(1 - value), false, true, next + 2);
        }
        if (tokens.isWord(next, "قم") || tokens.isPlain(next, WordClass.BEFORE_ERA)) {
            return new YearPhrase(Part.named(1 - value), false, true, next);
        }
        if (tokens.isWord(next, "b") && tokens.isSign(next + 1, '.') && tokens.isWord(next + 2, "c")) {
            int end = tokens.isSign(next + 3, '.') && tokens.isWord(next + 4, "e") ? next + 4 : next + 2;
            return new YearPhrase(Part.named(1 - value), false, true, tokens.isSign(end + 1, '.') ? end + 1 : end);
        }
        if (tokens.isPlain(next, WordClass.BEFORE) && tokens.isDefinite(next + 1, WordClass.BIRTH)) {
            return new YearPhrase(Part.named(1 - value), false, true, next + 1);
        }
        if (tokens.isPlain(next, WordClass.HIJRI_ERA)) {
            return new YearPhrase(Part.named(value), true, true, next);
        }
        if (tokens.isPlain(next, WordClass.COMMON_ERA)) {
            return new YearPhrase(Part.named(value), false, true, next);
        }
        return new YearPhrase(Part.named(value), false, false, last);
    }

    /** A year of four digits that only the words beside it make one: «في 2003», «(1958)», «حرب 1973». */
    static Optional<YearPhrase> bare(Tokens tokens, int i) {
        if (!tokens.is(i, TokenType.DIGITS)) {
            return Optional.empty();
        }
        boolean four = tokens.length(i) == 4;
        if (!four
                && !tokens.is(i + 1, TokenType.WORD)
                && !tokens.is(i + 1, TokenType.FOREIGN)
                && !tokens.is(i - 1, TokenType.FOREIGN)) {
            return Optional.empty();
        }
        Optional<YearPhrase> found = number(tokens, i);
        boolean english = tokens.is(i - 1, TokenType.FOREIGN)
                && tokens.isPlain(i - 1, WordClass.BEFORE_YEAR)
                && !tokens.is(i + 1, TokenType.FOREIGN);
        if (english && found.isPresent() && found.get().year.value() >= 1000 && tokens.length(i) <= 7) {
            return found;
        }
        if (found.isEmpty() || (!found.get().era && !four)) {
            return Optional.empty();
        }
        if (found.get().era) {
            return namedByNumber(tokens, i - 1) ? Optional.empty() : found;
        }
        int value = found.get().year.value();
        return value >= FIRST_RECENT && value <= LAST_RECENT && !counts(tokens, i) && isPlaced(tokens, i)
                ? found
                : Optional.empty();
    }

    private static boolean isPlaced(Tokens tokens, int i) {
        int before = tokens.isWord(i - 1, "ل") || tokens.isWord(i - 1, "ب") ? i - 2 : i - 1;
        boolean bracketed = tokens.isSign(i - 1, "([") && tokens.isSign(i + 1, ")]");
        String behind = tokens.isPlain(i + 1, WordClass.OR) ? tokens.key(i + 2) : "";
        boolean open = OPEN_ENDED.contains(behind);
        return bracketed
                || open
                || (tokens.isBare(before, WordClass.BEFORE_YEAR) && !namedByNumber(tokens, before))
                || tokens.isAny(i - 1, WordClass.NAMED_BY_YEAR)
                || isListed(tokens, i);
    }

    /** «عامي 2006 و2008», «في 2004 و2005»: behind years that are joined by «و». */
    private static boolean isListed(Tokens tokens, int i) {
        int at = i;
        for (int steps = 0; steps < MOST_LISTED; steps++) {
            boolean joined =
                    tokens.isPlain(at - 1, WordClass.AND) && tokens.length(at - 2) == 4 && tokens.whole(at - 2) > 0;
            if (!joined) {
                return false;
            }
            at -= 2;
            if (tokens.isAny(at - 1, WordClass.YEARS) || tokens.isBare(at - 1, WordClass.BEFORE_YEAR)) {
                return true;
            }
        }
        return false;
    }

    private static boolean namedByNumber(Tokens tokens, int i) {
        return tokens.isAny(i, WordClass.NAMED_BY_NUMBER);
    }

    /** Whether the word behind a number is one that it counts: «1998 مترًا», «2000 دولار», «30%». */
    static boolean counts(Tokens tokens, int i) {
        int next = i + 1;
        if (tokens.isSign(next, "%٪$€£°") || tokens.isSign(i - 1, "$€£")) {
            return true;
        }
        if (!tokens.is(next, TokenType.WORD)) {
            return tokens.is(next, TokenType.FOREIGN) && tokens.joinsNext(i);
        }
        String key = tokens.key(next);
        boolean joined = tokens.isJoined(next) && !tokens.isPlain(next, WordClass.STARTS_WITH_WAW);
        if (joined || tokens.isBare(next, WordClass.NO_UNIT) || tokens.hasArticle(next)) {
            return false;
        }
        boolean accusative = key.length() > 3 && key.endsWith("ا") && !FUNCTION_WORDS.contains(key);
        return accusative
                || key.endsWith("ة")
                || tokens.isPlain(next, WordClass.THOUSANDS)
                || DualNouns.BROKEN_PLURAL.contains(key)
                || DualNouns.SOUND_PLURAL.contains(key)
                || DualNouns.PERSONS.contains(key);
    }

    /** Whether any word that stands behind a number could be one that it counts: behind «بين» and «نحو», which hedge numbers too. */
    static boolean mayCount(Tokens tokens, int i) {
        int next = i + 1;
        String key = tokens.key(next);
        boolean free = !tokens.is(next, TokenType.WORD)
                || tokens.isBare(next, WordClass.NO_UNIT)
                || tokens.hasArticle(next)
                || tokens.isJoined(next)
                || tokens.isPlain(next, WordClass.AND)
                || key.endsWith("ت")
                || key.startsWith("ي")
                || FUNCTION_WORDS.contains(key);
        return counts(tokens, i) || !free;
    }

    /** Behind «أو», of a date that is the first or the last possible. */
    private static final Set<String> OPEN_ENDED =
            Set.of("بعد", "قبل", "بعده", "قبله", "بعدها", "قبلها", "لاحقا", "اسبق", "later", "earlier");

    private static final Set<String> FUNCTION_WORDS = Set.of(
            "عندما", "بعدما", "حينما", "بينما", "كما", "مما", "هذا", "لهذا", "انما", "ايضا", "اذا", "هنا", "فيما",
            "ريثما", "كانا");
}
