package org.isnad.dates.token;

import org.isnad.dates.token.Tokens.TokenType;

/** Tells words that give a number from words that are written like one. */
public final class NumberTests {
    private NumberTests() {}

    /** Whether the token is a number word with a value of its own; the words beside decide on the doubtful ones. */
    public static boolean isNumberWord(Tokens tokens, int i) {
        return tokens.is(i, TokenType.WORD)
                && !tokens.isPlain(i, WordClass.NEVER_NUMBER)
                && (isOne(tokens, i)
                        || isUnit(tokens, i)
                        || tokens.isBare(i, WordClass.TWO)
                        || tokens.isAny(i, WordClass.HUNDREDS)
                        || isThousand(tokens, i)
                        || isZero(tokens, i)
                        || isEleven(tokens, i));
    }

    /** «أحد عشر», of two words. */
    public static boolean isEleven(Tokens tokens, int i) {
        return tokens.isBare(i, WordClass.ELEVEN) && tokens.isBare(i + 1, WordClass.TEN);
    }

    /** «عضو واحد», not «واحد من» and not «في آن واحد». */
    private static boolean isOne(Tokens tokens, int i) {
        return tokens.isBare(i, WordClass.ONE)
                && !tokens.isBare(i + 1, WordClass.AFTER_ONE_OF)
                && !tokens.isBare(i - 1, WordClass.BEFORE_SET_ONE);
    }

    private static boolean isUnit(Tokens tokens, int i) {
        if (!tokens.isAny(i, WordClass.UNITS_AND_TENS)) {
            return false;
        }
        boolean name =
                tokens.isDefinite(i, WordClass.UNITS_AND_TENS) && tokens.isAny(i - 1, WordClass.BEFORE_NAMING_NUMBER);
        boolean companionship = tokens.isAny(i, WordClass.TEN) && tokens.isAny(i + 1, WordClass.COMPANIONSHIP);
        return !name && !companionship && !isOtherWord(tokens, i);
    }

    private static boolean isThousand(Tokens tokens, int i) {
        return tokens.isAny(i, WordClass.THOUSANDS) && !isOtherWord(tokens, i);
    }

    /** «لا تسع الكلمات», «ألف الجنود», «ألّف كتابًا»: verbs that are written like numbers. */
    private static boolean isOtherWord(Tokens tokens, int i) {
        return tokens.isBare(i, WordClass.DOUBTFUL_NUMBER)
                && (tokens.geminated(i)
                        || tokens.hasArticle(i + 1)
                        || tokens.isBare(i - 1, WordClass.NEGATION)
                        || (tokens.isBare(i, WordClass.THOUSANDS) && tokens.lastLetter(i + 1) == 'ا'));
    }

    private static boolean isZero(Tokens tokens, int i) {
        return tokens.isBare(i, WordClass.ZERO)
                && !tokens.isDefinite(i + 1, WordClass.IDLE)
                && !tokens.isAny(i - 1, WordClass.MONTH_WORD);
    }

    /** «إف-16», «كوفيد-19», «إف 16», «G7»: a number that belongs to a name. */
    public static boolean isTypeNumber(Tokens tokens, int i) {
        boolean hyphen = tokens.isSign(i - 1, '-') && tokens.joinsNext(i - 2) && tokens.joinsNext(i - 1);
        boolean afterWord = tokens.is(i - 2, TokenType.WORD) || tokens.is(i - 2, TokenType.FOREIGN);
        boolean foreign = (tokens.is(i - 1, TokenType.FOREIGN) && tokens.joinsNext(i - 1))
                || (tokens.is(i + 1, TokenType.FOREIGN) && tokens.joinsNext(i));
        return (hyphen && afterWord) || foreign || tokens.isPlain(i - 1, WordClass.MAKE);
    }

    public static boolean isFraction(Tokens tokens, int i) {
        return tokens.isAny(i, WordClass.FRACTION)
                && !tokens.isAny(i + 1, WordClass.AFTER_NAMED_FRACTION)
                && !tokens.isDefinite(i + 1, WordClass.AFTER_NAMED_FRACTION);
    }

    /** «المرة الثالثة», «للمرة الثانية», «الذكرى العشرين»; not «المرة الأولى». */
    public static boolean isCountOfTimes(Tokens tokens, int i) {
        boolean counted = tokens.isDefinite(i, WordClass.TIMES) || tokens.isDefinite(i, WordClass.ANNIVERSARY);
        boolean first = tokens.isDefinite(i, WordClass.TIMES) && tokens.isDefinite(i + 1, WordClass.FIRST);
        return counted && !first && tokens.isDefinite(i + 1, WordClass.ORDINAL);
    }
}
