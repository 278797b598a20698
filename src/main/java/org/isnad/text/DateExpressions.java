package org.isnad.text;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.isnad.text.Expression.Kind;
import org.isnad.text.Token.TokenType;

/**
 * Finds the words of an Arabic text that give a date: months in all Arabic namings, years, weekdays, dates in digits,
 * and periods that are placed in time («الأسبوع الماضي», «منذ أشهر»).
 *
 * <p>Works by word lists and the words beside, one pass over the tokens; what counts is laid down with the labelled
 * sentences of the tests.
 */
public final class DateExpressions {
    private static final Set<String> SEPARATORS = Set.of("-", "/", ".", "–");

    /** «24.7.2021» is one token, since a stop joins digits. */
    private static final Pattern DOTTED = Pattern.compile("\\d{1,2}\\.\\d{1,2}\\.\\d{4}");

    private final Tokens tokens;
    private final Spans spans = new Spans();

    private DateExpressions(Tokens tokens) {
        this.tokens = tokens;
    }

    /** The date expressions of a text in reading order; they do not overlap. */
    public static List<Expression> in(String text) {
        Tokens tokens = Tokens.of(text);
        return in(tokens).expressions(tokens, i -> tokens.key(i).equals("/"));
    }

    static Spans in(Tokens tokens) {
        DateExpressions dates = new DateExpressions(tokens);
        PlacedPeriods periods = new PlacedPeriods(tokens, dates.spans);
        for (int i = 0; i < tokens.size(); i++) {
            dates.findDigits(i);
            dates.findMonth(i);
            dates.findYear(i);
            dates.findWeekday(i);
            periods.findAt(i);
        }
        return dates.spans;
    }

    /** «24-7-2021», «3/4/2017», «24.7.2021». */
    private void findDigits(int i) {
        if (DOTTED.matcher(tokens.key(i)).matches()) {
            spans.add(i, i, Kind.DATE_IN_DIGITS);
        }
        boolean joined =
                tokens.joinsNext(i) && tokens.joinsNext(i + 1) && tokens.joinsNext(i + 2) && tokens.joinsNext(i + 3);
        boolean separated =
                SEPARATORS.contains(tokens.key(i + 1)) && tokens.key(i + 1).equals(tokens.key(i + 3));
        boolean month = tokens.whole(i + 2) >= 1 && tokens.whole(i + 2) <= 12;
        boolean forward = isDay(i) && isYearOfDate(i + 4);
        boolean backward = isDay(i + 4) && tokens.key(i).length() == 4;
        if (joined && separated && month && (forward || backward)) {
            spans.add(i, i + 4, Kind.DATE_IN_DIGITS);
        }
    }

    /** A year of four digits or, at the end of a date, of two. */
    private boolean isYearOfDate(int i) {
        return tokens.whole(i) >= 0
                && (tokens.key(i).length() == 4 || tokens.key(i).length() == 2);
    }

    private void findMonth(int i) {
        int last = lastOfMonth(i);
        if (last < i) {
            return;
        }
        int first = i;
        boolean from = tokens.isBare(i - 1, TimeWords.FROM);
        int before = from ? i - 2 : i - 1;
        if (isDay(before)) {
            first = before;
        } else if (from && isOrdinalDay(before)) {
            first = tokens.isAny(before, NumberWords.TEN) || tokens.key(before).startsWith("و") ? before - 1 : before;
        } else if (tokens.isAny(i - 1, Set.of("شهر", "شهري"))) {
            first = i - 1;
        }
        if (isYear(last + 1)) {
            last++;
        } else if (isPlacing(last + 1)) {
            last++;
        }
        spans.add(first, last, Kind.MONTH);
    }

    private boolean isDay(int i) {
        return tokens.whole(i) >= 1 && tokens.whole(i) <= 31;
    }

    /** The last word of «السابع», «الثالث عشر», «الحادي والعشرين». */
    private boolean isOrdinalDay(int i) {
        return tokens.isDefinite(i, TimeWords.ORDINALS)
                || (tokens.isBare(i, NumberWords.TEN) && tokens.isDefinite(i - 1, TimeWords.ORDINALS));
    }

    /** A number that can only be a year where it stands behind a month or the word for a year. */
    private boolean isYear(int i) {
        return tokens.whole(i) >= 100 && tokens.whole(i) <= 2999;
    }

    private boolean isPlacing(int i) {
        return tokens.isDefinite(i, TimeWords.PLACING);
    }

    /** The last token of the name of a month that begins at {@code i}, or -1. */
    private int lastOfMonth(int i) {
        if (tokens.isBare(i, TimeWords.KANUN)) {
            return tokens.isAny(i + 1, TimeWords.FIRST_OR_SECOND) ? i + 1 : -1;
        }
        if (tokens.isBare(i, TimeWords.MONTHS)) {
            return tokens.key(i).endsWith("تشرين") && tokens.isAny(i + 1, TimeWords.FIRST_OR_SECOND) ? i + 1 : i;
        }
        return tokens.isBare(i, TimeWords.DOUBTFUL_MONTHS) && isSurelyMonth(i) ? i : -1;
    }

    /** Whether the words beside a doubtful name say that it is a month: «في مارس», not «مارس ضغوطًا». */
    private boolean isSurelyMonth(int i) {
        if (tokens.isBare(i - 1, TimeWords.BEFORE_MONTH) || isDay(i - 1) || isMonthBeside(i - 1)) {
            return true;
        }
        if (tokens.isBare(i - 1, TimeWords.FROM)
                && (isDay(i - 2) || isOrdinalDay(i - 2) || tokens.isAny(i - 2, TimeWords.BEFORE_FROM))) {
            return true;
        }
        if (tokens.key(i - 1).equals("/") || tokens.key(i + 1).equals("/")) {
            return isMonthBeside(i - 2) || isMonthBeside(i + 2);
        }
        return isYear(i + 1) || isPlacing(i + 1) || (tokens.isBare(i + 1, TimeWords.YEAR) && isYear(i + 2));
    }

    private boolean isMonthBeside(int i) {
        return tokens.isBare(i, TimeWords.MONTHS)
                || (tokens.isAny(i, TimeWords.FIRST_OR_SECOND) && tokens.isBare(i - 1, TimeWords.KANUN));
    }

    /** «عام 2014», «صيف 2006», «عامي 2006 و2008», «2006-2008», «منذ 2003»; decades and centuries. */
    private void findYear(int i) {
        if (tokens.isAny(i, TimeWords.DECADES)) {
            spans.add(i, i, Kind.YEAR);
        }
        if (!isYear(i)) {
            return;
        }
        if (tokens.isAny(i - 1, TimeWords.YEAR) || tokens.isBare(i - 1, TimeWords.SEASONS)) {
            spans.add(i - 1, i, Kind.YEAR);
        } else if (isRecentYear(i) && isSecondOfTwo(i)) {
            spans.add(i - 1, i, Kind.YEAR);
        } else if (isRecentYear(i)
                && tokens.isBare(i - 1, TimeWords.BEFORE_MONTH)
                && !tokens.is(i + 1, TokenType.WORD)
                && !tokens.key(i + 1).equals("%")) {
            spans.add(i, i, Kind.YEAR);
        }
    }

    private boolean isRecentYear(int i) {
        return tokens.whole(i) >= 1800 && tokens.whole(i) <= 2099;
    }

    private boolean isSecondOfTwo(int i) {
        boolean linked = tokens.key(i - 1).equals("و") || SEPARATORS.contains(tokens.key(i - 1));
        return linked && isRecentYear(i - 2) && spans.covers(i - 2);
    }

    private void findWeekday(int i) {
        boolean named = tokens.isDefinite(i, TimeWords.WEEKDAYS)
                || (tokens.isBare(i, TimeWords.WEEKDAYS) && tokens.isBare(i - 1, TimeWords.BEFORE_BARE_WEEKDAY));
        if (named) {
            spans.add(i, isPlacing(i + 1) ? i + 1 : i, Kind.WEEKDAY);
        }
    }
}
