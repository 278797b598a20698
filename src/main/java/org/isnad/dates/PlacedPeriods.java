package org.isnad.dates;

import org.isnad.dates.token.NumberTests;
import org.isnad.dates.token.Tokens;
import org.isnad.dates.token.Tokens.TokenType;
import org.isnad.dates.token.WordClass;

/**
 * Finds words about time that give no date: «الساعة الثامنة», «لسنوات عديدة», «السنوات التي تلت». An omission audit asks for them
 * too.
 */
final class PlacedPeriods {
    /** How many words may stand between a preposition and its period: «قبل ما لا يقل عن عشرين عامًا». */
    private static final int MOST_BETWEEN = 5;

    private static final int NONE = -1;

    private final Tokens tokens;

    PlacedPeriods(Tokens tokens) {
        this.tokens = tokens;
    }

    /** The last token of the words about time that begin at a token; -1 when none do. */
    int lastAt(int i) {
        int last = Math.max(hour(i), deictic(i));
        last = Math.max(last, withAdjective(i));
        last = Math.max(last, behindThis(i));
        last = Math.max(last, behindPart(i));
        last = Math.max(last, behindPreposition(i));
        last = Math.max(last, counted(i));
        last = Math.max(last, weekday(i));
        return Math.max(last, month(i));
    }

    /** «الساعة 03:00», «الساعة 8». */
    private int hour(int i) {
        if (!tokens.isDefinite(i, WordClass.HOUR) || !tokens.is(i + 1, TokenType.DIGITS)) {
            return NONE;
        }
        return tokens.isSign(i + 2, ':') && tokens.is(i + 3, TokenType.DIGITS) ? i + 3 : i + 1;
    }

    /** «اليوم» and «الليلة» where nothing tells of which day. */
    private int deictic(int i) {
        boolean today = tokens.isDefinite(i, WordClass.TODAY) || tokens.isBare(i, WordClass.YESTERDAY);
        boolean named = tokens.isDefinite(i + 1, WordClass.NAMED_DAY) || tokens.isAny(i - 1, WordClass.MEDIA);
        return today && !named && !tokens.isDefinite(i + 1, WordClass.NEED) ? i : NONE;
    }

    /** «الأيام والأسابيع القليلة المقبلة», «العام ذاته», «السنوات التي تلت». */
    private int withAdjective(int i) {
        boolean season = tokens.isDefinite(i, WordClass.SEASON) || tokens.isDefinite(i, WordClass.PLAY_SEASON);
        if (!isDefinitePeriod(i) && !season) {
            return NONE;
        }
        int next = i + 1;
        int limit = i + MOST_BETWEEN * 2;
        while (next < limit
                && (isDefinitePeriod(next)
                        || tokens.isDefinite(next, WordClass.BETWEEN_UNIT_AND_PLACE)
                        || tokens.isDefinite(next, WordClass.UNITS_AND_TENS)
                        || tokens.is(next, TokenType.DIGITS)
                        || tokens.isWord(next, "ال"))) {
            next++;
        }
        if (isPlacing(next) || tokens.isAny(next, WordClass.SAME)) {
            return next;
        }
        return tokens.isBare(next, WordClass.WHICH) && tokens.isBare(next + 1, WordClass.FOLLOWED) ? next + 1 : NONE;
    }

    private boolean isPlacing(int i) {
        return tokens.isDefinite(i, WordClass.PAST)
                || tokens.isDefinite(i, WordClass.RECENT)
                || tokens.isDefinite(i, WordClass.COMING)
                || tokens.isDefinite(i, WordClass.FOLLOWING)
                || tokens.isDefinite(i, WordClass.CURRENT);
    }

    /** A period with the article; «العام» not where it is part of a title or means “general”. */
    private boolean isDefinitePeriod(int i) {
        return tokens.isDefinite(i, WordClass.UNIT) && !isGeneral(i);
    }

    /** «الأمين العام السابق», «المؤتمر العام الأخير». */
    private boolean isGeneral(int i) {
        return tokens.isDefinite(i, WordClass.GENERAL)
                && (tokens.isAny(i - 1, WordClass.OFFICE)
                        || (tokens.hasArticle(i - 1) && tokens.isDefinite(i + 1, WordClass.AFTER_GENERAL)));
    }

    /** «هذا الربيع», «ذلك العام». */
    private int behindThis(int i) {
        boolean pointed = tokens.isBare(i, WordClass.THIS) || tokens.isBare(i, WordClass.THAT);
        return pointed
                        && (isDefinitePeriod(i + 1)
                                || tokens.isDefinite(i + 1, WordClass.SEASON)
                                || tokens.isDefinite(i + 1, WordClass.PART_OF_DAY))
                ? i + 1
                : NONE;
    }

    /** «مطلع العام», «ربيع العام». */
    private int behindPart(int i) {
        boolean part = tokens.isBare(i, WordClass.EARLY)
                || tokens.isBare(i, WordClass.MIDDLE)
                || tokens.isBare(i, WordClass.LATE)
                || tokens.isBare(i, WordClass.END)
                || tokens.isBare(i, WordClass.FIRST)
                || tokens.isBare(i, WordClass.LAST)
                || tokens.isBare(i, WordClass.ROUND_PART)
                || tokens.isBare(i, WordClass.SEASON);
        boolean allRound = tokens.isBare(i, WordClass.AROUND) && tokens.isDefinite(i + 1, WordClass.HOUR);
        return part && !allRound && isDefinitePeriod(i + 1) ? Math.max(i + 1, withAdjective(i + 1)) : NONE;
    }

    /** «منذ أشهر», «قبل أقل من شهرين», «لسنوات عديدة». */
    private int behindPreposition(int i) {
        if (tokens.is(i, TokenType.WORD)
                && tokens.isBare(i, WordClass.PLURAL_UNIT)
                && !tokens.isPlain(i, WordClass.PLURAL_UNIT)
                && tokens.key(i).replaceFirst("^[وف]", "").startsWith("ل")
                && Span.isTime(tokens, i)) {
            return i;
        }
        boolean placing = tokens.isBare(i, WordClass.SINCE)
                || tokens.isBare(i, WordClass.BEFORE)
                || tokens.isBare(i, WordClass.AFTER)
                || tokens.isBare(i, WordClass.WITHIN)
                || tokens.isBare(i, WordClass.MORE_OR_LESS);
        if (!placing) {
            return NONE;
        }
        int period = i + 1;
        while (period - i <= MOST_BETWEEN
                && !isPeriod(period)
                && (tokens.isBare(period, WordClass.DURATION_HEDGE)
                        || tokens.isBare(period, WordClass.FEW)
                        || isNumber(period))) {
            period++;
        }
        return isPeriod(period) && Span.isTime(tokens, period) ? Math.max(period, withAdjective(period)) : NONE;
    }

    private boolean isPeriod(int i) {
        return tokens.isBare(i, WordClass.UNIT) || isDefinitePeriod(i);
    }

    private boolean isNumber(int i) {
        return tokens.is(i, TokenType.DIGITS) || NumberTests.isNumberWord(tokens, i);
    }

    /** «للعام الثالث», «القرن التاسع عشر», «الساعة الثامنة», «الربع الأول من العام». */
    private int counted(int i) {
        if (!tokens.isDefinite(i + 1, WordClass.ORDINAL)) {
            return NONE;
        }
        if (isDefinitePeriod(i)) {
            return i + 1;
        }
        return tokens.isDefinite(i, WordClass.PART_OF_YEAR) && tokens.isBare(i + 2, WordClass.FROM) && isPeriod(i + 3)
                ? i + 3
                : NONE;
    }

    private int weekday(int i) {
        return tokens.isDefinite(i, WordClass.WEEKDAY) ? i : NONE;
    }

    /** A month that is not placed further. */
    private int month(int i) {
        return MonthPhrase.at(tokens, i)
                .filter(month -> !month.doubtful() && !month.hijri())
                .map(MonthPhrase::last)
                .orElse(tokens.isBare(i, WordClass.TISHRIN) ? i : NONE);
    }
}
