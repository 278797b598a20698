package org.isnad.text;

import java.util.Set;
import org.isnad.text.Expression.Kind;
import org.isnad.text.Token.TokenType;

/** Finds periods that are placed in time: «الأسبوع الماضي», «هذا العام», «مطلع الشهر», «منذ أشهر», «أمس». */
final class PlacedPeriods {
    /** How many words may stand between a preposition and its period: «قبل ما لا يقل عن عشرين عامًا». */
    private static final int MOST_BETWEEN = 5;

    /** The article before a number in digits: «الساعات الـ48 الأخيرة». */
    private static final String ARTICLE = "ال";

    private static final Set<String> SINCE = Set.of("منذ");

    private final Tokens tokens;
    private final Spans spans;

    PlacedPeriods(Tokens tokens, Spans spans) {
        this.tokens = tokens;
        this.spans = spans;
    }

    void findAt(int i) {
        findHour(i);
        findDeictic(i);
        findPeriodWithAdjective(i);
        findPeriodBehindThis(i);
        findPeriodBehindPart(i);
        findPeriodBehindPreposition(i);
        findCountedPeriod(i);
    }

    /** «الساعة 03:00», «الساعة 8». */
    private void findHour(int i) {
        if (tokens.isDefinite(i, TimeWords.HOUR) && tokens.is(i + 1, TokenType.DIGITS)) {
            boolean minutes = tokens.key(i + 2).equals(":") && tokens.is(i + 3, TokenType.DIGITS);
            spans.add(i, minutes ? i + 3 : i + 1, Kind.RELATIVE);
        }
    }

    /** «أمس», «اليوم», «الليلة», «غدًا». */
    private void findDeictic(int i) {
        boolean today = tokens.isDefinite(i, TimeWords.TODAY) || tokens.isBare(i, TimeWords.YESTERDAY);
        boolean tomorrow = tokens.isDefinite(i, TimeWords.TOMORROW)
                || (tokens.isBare(i, TimeWords.TOMORROW) && tokens.isBare(i - 1, TimeWords.BEFORE_TOMORROW));
        boolean need = tokens.isDefinite(i + 1, TimeWords.NEED);
        boolean named = tokens.isDefinite(i + 1, TimeWords.AFTER_NAMED_DAY) || tokens.isAny(i - 1, TimeWords.MEDIA);
        if ((today || tomorrow) && !need && !named) {
            spans.add(i, i, Kind.RELATIVE);
        }
    }

    /** «الأيام والأسابيع القليلة المقبلة», «العام ذاته», «السنوات التي تلت». */
    private void findPeriodWithAdjective(int i) {
        if (!isDefinitePeriod(i) && !tokens.isDefinite(i, TimeWords.SEASONS)) {
            return;
        }
        int next = i + 1;
        while (isDefinitePeriod(next)
                || tokens.isDefinite(next, TimeWords.BETWEEN)
                || tokens.isDefinite(next, NumberWords.UNITS_AND_TENS)
                || tokens.is(next, TokenType.DIGITS)
                || tokens.key(next).equals(ARTICLE)) {
            next++;
        }
        if (tokens.isDefinite(next, TimeWords.PLACING) || tokens.isAny(next, TimeWords.SAME)) {
            spans.add(i, next, Kind.RELATIVE);
        } else if (tokens.isBare(next, TimeWords.WHICH) && tokens.isBare(next + 1, TimeWords.FOLLOWED)) {
            spans.add(i, next + 1, Kind.RELATIVE);
        }
    }

    /** A period with the article; «العام» not where it is part of a title or means “general”. */
    private boolean isDefinitePeriod(int i) {
        return tokens.isDefinite(i, TimeWords.PERIODS) && !isGeneral(i);
    }

    /** «الأمين العام السابق», «المؤتمر العام الأخير». */
    private boolean isGeneral(int i) {
        return tokens.isDefinite(i, TimeWords.GENERAL)
                && (tokens.isAny(i - 1, TimeWords.OFFICES)
                        || (tokens.hasArticle(i - 1) && tokens.isDefinite(i + 1, TimeWords.AFTER_GENERAL)));
    }

    /** «هذا الربيع», «ذلك العام». */
    private void findPeriodBehindThis(int i) {
        if (tokens.isBare(i, TimeWords.THIS)
                && (isDefinitePeriod(i + 1)
                        || tokens.isDefinite(i + 1, TimeWords.SEASONS)
                        || tokens.isDefinite(i + 1, TimeWords.PARTS_OF_DAY))) {
            spans.add(i, i + 1, Kind.RELATIVE);
        }
    }

    /** «مطلع العام», «أواخر عام 2017», «ربيع العام». */
    private void findPeriodBehindPart(int i) {
        boolean part = tokens.isBare(i, TimeWords.PARTS) || tokens.isBare(i, TimeWords.SEASONS);
        boolean allRound = tokens.isBare(i, TimeWords.ALL_ROUND) && tokens.isDefinite(i + 1, TimeWords.HOUR);
        if (part && !allRound && isDefinitePeriod(i + 1)) {
            spans.add(i, i + 1, Kind.RELATIVE);
        }
    }

    /** «منذ أشهر», «قبل أقل من شهرين», «لسنوات عديدة». */
    private void findPeriodBehindPreposition(int i) {
        boolean lasting = tokens.is(i, TokenType.WORD)
                && tokens.get(i).readings().stream()
                        .anyMatch(reading -> reading.clitics().endsWith("ل")
                                && !reading.definite()
                                && TimeWords.PLURAL_PERIODS.contains(reading.stem()));
        if (lasting && isTime(i)) {
            spans.add(i, i, Kind.RELATIVE);
        }
        if (!tokens.isBare(i, TimeWords.PLACING_PREPOSITIONS)) {
            return;
        }
        int period = i + 1;
        while (period - i <= MOST_BETWEEN
                && !isPeriod(period)
                && (tokens.isBare(period, TimeWords.ROUGHLY) || isNumber(period))) {
            period++;
        }
        if (isPeriod(period) && isTime(period)) {
            spans.add(i, period, Kind.RELATIVE);
        }
    }

    private boolean isPeriod(int i) {
        return tokens.isBare(i, TimeWords.PERIODS) || isDefinitePeriod(i);
    }

    private boolean isNumber(int i) {
        return tokens.is(i, TokenType.DIGITS) || NumberWords.isNumberWord(tokens, i);
    }

    /** «بعد عقد اجتماع» holds a meeting, «بعد عقود النفط» speaks of contracts, «منذ عقد» gives a time. */
    private boolean isTime(int i) {
        return !tokens.isBare(i, TimeWords.DECADE_OR_CONTRACT)
                || !tokens.is(i + 1, TokenType.WORD)
                || tokens.isAny(i + 1, TimeWords.FROM)
                || tokens.isBare(i - 1, TimeWords.FROM)
                || tokens.isBare(i - 1, SINCE);
    }

    /** «للعام الثالث», «القرن التاسع عشر», «الساعة الثامنة», «الربع الأول من العام». */
    private void findCountedPeriod(int i) {
        if (!tokens.isDefinite(i + 1, TimeWords.ORDINALS)) {
            return;
        }
        if (isDefinitePeriod(i)) {
            spans.add(i, i + 1, Kind.RELATIVE);
        } else if (tokens.isDefinite(i, TimeWords.PARTS_OF_YEAR)
                && tokens.isBare(i + 2, TimeWords.FROM)
                && isPeriod(i + 3)) {
            spans.add(i, i + 3, Kind.RELATIVE);
        }
    }
}
