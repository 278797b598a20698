package org.isnad.dates;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Optional;
import org.isnad.dates.Parts.Part;
import org.isnad.dates.token.Expression.Kind;
import org.isnad.dates.token.Names;
import org.isnad.dates.token.Numeral;
import org.isnad.dates.token.Tokens;
import org.isnad.dates.token.Tokens.TokenType;
import org.isnad.dates.token.WordClass;
import org.jspecify.annotations.Nullable;

/** Finds calendar dates: «الخميس 9 كانون الثاني 2020», «التاسع من أيلول», «أيلول 2017», «عام 1991», "September 9, 2020". */
final class CalendarPhrases {
    private static final int LAST_DAY = 31;

    /** Years to come are named by few, amounts of more than two thousand by many. */
    private static final int LATEST_YEAR = 2100;

    private final Tokens tokens;

    CalendarPhrases(Tokens tokens) {
        this.tokens = tokens;
    }

    /**
     * A day of the month.
     *
     * @param number 1 to 31
     * @param last its last token, inclusive
     */
    record Day(int number, int last) {}

    /**
     * The date that begins at a token.
     *
     * @param expected whether the words before promise one, so that a doubtful month is a month
     */
    Optional<Found> at(int i, boolean expected) {
        Optional<Found> weekday = withWeekday(i);
        if (weekday.isPresent()) {
            return weekday;
        }
        Optional<Found> date = dayMonthYear(i, null, i, expected);
        return date.or(() -> dayAlone(i)).or(() -> year(i, expected));
    }

    /** «الخميس 9 كانون الثاني 2020», «الأربعاء، 13 شباط», «الخميس الموافق 14 شباط», «السبت السادس عشر». */
    private Optional<Found> withWeekday(int i) {
        Optional<DayOfWeek> weekday = weekday(i);
        if (weekday.isEmpty()) {
            return Optional.empty();
        }
        int at = i + 1;
        while (tokens.isSign(at, ",،")
                || tokens.isPlain(at, WordClass.CORRESPONDING)
                || tokens.isPlain(at, WordClass.IN)) {
            at++;
        }
        Optional<Found> date = dayMonthYear(at, weekday.get(), i, true);
        if (date.isPresent()) {
            return date;
        }
        Optional<Day> day = day(at);
        boolean counted = day.isPresent() && day.get().number() <= 5 && tokens.isDefinite(at, WordClass.ORDINAL);
        if (counted && at == i + 1 && !tokens.isPlain(day.get().last() + 1, WordClass.FROM)) {
            Meaning printed = new Parts(weekday.get(), day.get().number(), Part.NONE, Part.NONE, false);
            Meaning nth = OrdinalPhrases.weekdayOfMonth(weekday.get(), day.get().number());
            return Optional.of(found(i, day.get().last(), Kind.WEEKDAY, Meanings.either(printed, nth)));
        }
        boolean alone = day.isPresent()
                && (day.get().number() > 7 || at > i + 1)
                && !tokens.isSign(day.get().last() + 1, ":/-")
                && !YearPhrase.counts(tokens, day.get().last());
        return alone
                ? Optional.of(found(
                        i,
                        day.get().last(),
                        Kind.WEEKDAY,
                        new Parts(weekday.get(), day.get().number(), Part.NONE, Part.NONE, false)))
                : Optional.empty();
    }

    /** «يوم 27»: of the month in which the base lies, or one beside it. */
    private Optional<Found> dayAlone(int i) {
        boolean named =
                tokens.isPlain(i, WordClass.DAY_WORD) && tokens.isWord(i, "يوم") && tokens.is(i + 1, TokenType.DIGITS);
        Optional<Day> day = named ? day(i + 1) : Optional.empty();
        boolean other = (day.isPresent() && behindDay(day.get(), null, i).isPresent())
                || tokens.isSign(i + 2, ":/-")
                || YearPhrase.mayCount(tokens, i + 1);
        return day.filter(_ -> !other)
                .map(found -> found(
                        i, found.last(), Kind.MONTH, new Parts(null, found.number(), Part.NONE, Part.NONE, false)));
    }

    /** The weekday that a token names. */
    Optional<DayOfWeek> weekday(int i) {
        boolean named = tokens.isDefinite(i, WordClass.WEEKDAY)
                || (tokens.is(i, TokenType.FOREIGN) && tokens.isPlain(i, WordClass.WEEKDAY))
                || (tokens.isBare(i, WordClass.WEEKDAY) && tokens.isBare(i - 1, WordClass.BEFORE_BARE_WEEKDAY));
        return named ? Optional.of(Names.weekday(tokens.word(i, WordClass.WEEKDAY))) : Optional.empty();
    }

    private Optional<Found> dayMonthYear(int i, @Nullable DayOfWeek weekday, int first, boolean expected) {
        Optional<Day> day = day(i);
        if (day.isPresent()) {
            Optional<Found> found = behindDay(day.get(), weekday, first);
            if (found.isPresent()) {
                return found;
            }
        }
        Optional<MonthPhrase> month = MonthPhrase.at(tokens, i);
        if (month.isEmpty()) {
            return Optional.empty();
        }
        Optional<Found> monthFirst = monthDayYear(month.get(), weekday, first);
        return monthFirst.isPresent()
                ? monthFirst
                : weekday != null ? Optional.empty() : monthYear(i, month.get(), expected);
    }

    private Optional<Found> behindDay(Day day, @Nullable DayOfWeek weekday, int first) {
        int at = day.last() + 1;
        if (tokens.isSign(at, ".-/–") || tokens.isPlain(at, WordClass.FROM) || tokens.isPlain(at, WordClass.OF)) {
            at++;
        }
        Optional<MonthPhrase> month = MonthPhrase.at(tokens, at);
        if (month.isEmpty()) {
            int from = tokens.isPlain(at, WordClass.IN) ? at + 1 : at;
            month = MonthPhrase.relative(tokens, from);
        }
        return month.map(found -> complete(first, weekday, day.number(), found));
    }

    /** "September 9, 2020", «يناير الثاني والعشرين، 2018»: the year must be there. */
    private Optional<Found> monthDayYear(MonthPhrase month, @Nullable DayOfWeek weekday, int first) {
        boolean english = tokens.is(month.last(), TokenType.FOREIGN);
        Optional<Day> day = day(month.last() + 1);
        boolean ofEra = YearPhrase.number(tokens, month.last() + 1)
                .filter(YearPhrase::era)
                .isPresent();
        if (day.isEmpty() || ofEra || month.hijri() || tokens.isSign(day.get().last() + 1, ":")) {
            return Optional.empty();
        }
        Optional<YearPhrase> year = YearPhrase.behindMonth(tokens, day.get().last() + 1);
        boolean ordinal = !tokens.is(day.get().last(), TokenType.DIGITS);
        if (year.isEmpty() && !english && !(ordinal && weekday != null)) {
            return Optional.empty();
        }
        if (year.isEmpty()
                && tokens.isSign(day.get().last() + 1, "-–")
                && tokens.joinsNext(day.get().last())) {
            return Optional.empty();
        }
        Parts parts = new Parts(
                weekday,
                day.get().number(),
                month.month(),
                year.map(YearPhrase::year).orElse(Part.NONE),
                false);
        return Optional.of(
                found(first, year.map(YearPhrase::last).orElse(day.get().last()), Kind.MONTH, parts));
    }

    private Found complete(int first, @Nullable DayOfWeek weekday, int day, MonthPhrase month) {
        Optional<YearPhrase> year =
                month.month().named() ? YearPhrase.behindMonth(tokens, month.last() + 1) : Optional.empty();
        int last = year.map(YearPhrase::last).orElse(month.last());
        boolean hijri = month.hijri() || year.map(YearPhrase::hijri).orElse(false);
        Parts parts = new Parts(
                weekday, day, month.month(), year.map(YearPhrase::year).orElse(Part.NONE), hijri);
        if (year.isEmpty() && month.month().named() && !hijri) {
            Optional<Placing> placing = Placing.at(tokens, last + 1).filter(found -> Math.abs(found.offset()) < 2);
            if (placing.isPresent() && !placing.get().same() && !placing.get().following()) {
                return found(
                        first,
                        placing.get().last(),
                        Kind.MONTH,
                        new Directed(parts, placing.get().offset()));
            }
        }
        return found(first, last, Kind.MONTH, parts);
    }

    private Optional<Found> monthYear(int i, MonthPhrase month, boolean expected) {
        Found whole = complete(i, null, 0, month);
        boolean more = whole.last() > month.last();
        boolean sure = !month.doubtful() || more || expected || surelyMonth(i);
        boolean usable = !month.hijri()
                || (whole.meaning() instanceof Parts parts && parts.year().named());
        return sure && usable ? Optional.of(whole) : Optional.empty();
    }

    /** Whether the words beside a doubtful name say that it is a month: «في مارس», not «مارس ضغوطًا». */
    private boolean surelyMonth(int i) {
        boolean from = tokens.isBare(i - 1, WordClass.FROM);
        return tokens.isBare(i - 1, WordClass.BEFORE_MONTH)
                || tokens.isBare(i, WordClass.MONTH_WORD)
                || (from && (tokens.isAny(i - 2, WordClass.BEFORE_FROM) || tokens.isAny(i - 2, WordClass.EARLY)));
    }

    /** «9», «الـ10», «9th», «التاسع», «الحادي عشر», «الحادي والعشرين», «أول», «واحد وعشرين», «فاتح». */
    Optional<Day> day(int i) {
        if (tokens.isBare(i, WordClass.FIRST_OF_MONTH)
                && MonthPhrase.at(tokens, i + 1).isPresent()) {
            return Optional.of(new Day(1, i));
        }
        int at = tokens.isWord(i, "ال") && tokens.joinsNext(i) ? i + 1 : i;
        if (tokens.is(at, TokenType.DIGITS)) {
            int number = tokens.length(at) <= 2 ? tokens.whole(at) : -1;
            boolean suffix = tokens.is(at + 1, TokenType.FOREIGN)
                    && tokens.joinsNext(at)
                    && List.of("st", "nd", "rd", "th").contains(tokens.key(at + 1));
            return number >= 1 && number <= LAST_DAY
                    ? Optional.of(new Day(number, suffix ? at + 1 : at))
                    : Optional.empty();
        }
        Optional<Day> ordinal = ordinal(i);
        if (ordinal.isPresent() || tokens.hasArticle(i) || !tokens.is(i, TokenType.WORD)) {
            return ordinal;
        }
        Numeral number = Numeral.at(tokens, i);
        int value =
                number.found() && number.value().scale() <= 0 && number.value().precision() <= 2
                        ? number.value().intValue()
                        : 0;
        return value >= 1 && value <= LAST_DAY ? Optional.of(new Day(value, number.last())) : Optional.empty();
    }

    private Optional<Day> ordinal(int i) {
        boolean first = tokens.isPlain(i, WordClass.FIRST);
        if (!tokens.isDefinite(i, WordClass.ORDINAL) && !first) {
            return Optional.empty();
        }
        int number = Names.ordinal(tokens.word(i, WordClass.ORDINAL));
        int last = i;
        if (number < 10 && tokens.isPlain(i + 1, WordClass.TEN)) {
            number += 10;
            last++;
        } else if (number < 10 && tokens.isJoined(i + 1) && tokens.isDefinite(i + 1, WordClass.ORDINAL)) {
            int tens = Names.tens(tokens.word(i + 1, WordClass.ORDINAL));
            number += tens;
            last += tens >= 20 ? 1 : 0;
        }
        return number >= 1 && number <= LAST_DAY ? Optional.of(new Day(number, last)) : Optional.empty();
    }

    /** «عام 2014», «في 2003», «عامي 2006 و2008», «44 ق.م». */
    private Optional<Found> year(int i, boolean expected) {
        Optional<YearPhrase> worded = YearPhrase.withWord(tokens, i);
        if (worded.isPresent()) {
            boolean general = tokens.isDefinite(i, WordClass.GENERAL) && isGeneral(i);
            return general ? Optional.empty() : worded.map(found -> found(i, found));
        }
        if (tokens.isAny(i, WordClass.YEARS)) {
            Optional<YearPhrase> number = YearPhrase.number(tokens, i + 1);
            if (number.isPresent() && tokens.length(i + 1) == 4) {
                return number.map(found -> found(i, found));
            }
        }
        Optional<YearPhrase> bare = YearPhrase.bare(tokens, i);
        if (bare.isPresent()) {
            return bare.map(found -> found(i, found));
        }
        boolean digits =
                expected && tokens.is(i, TokenType.DIGITS) && tokens.length(i) == 4 && tokens.whole(i) <= LATEST_YEAR;
        boolean doubtful = tokens.isBare(i - 1, WordClass.ABOUT)
                || tokens.isBare(i - 1, WordClass.BETWEEN)
                || tokens.isPlain(i - 1, WordClass.AND);
        boolean counted = doubtful ? YearPhrase.mayCount(tokens, i) : YearPhrase.counts(tokens, i);
        return digits && !counted
                ? YearPhrase.number(tokens, i).map(found -> found(i, found))
                : wordedYear(i, expected);
    }

    /** «في ألف وسبعمئة وتسعة وثمانين»: of four figures, and counting nothing. */
    private Optional<Found> wordedYear(int i, boolean expected) {
        boolean promised = expected || tokens.isPlain(i - 1, WordClass.IN);
        boolean thousands = promised && tokens.isPlain(i, WordClass.THOUSANDS);
        return thousands
                ? YearPhrase.number(tokens, i)
                        .filter(year -> year.year().value() >= 1000
                                && year.year().value() <= 2099
                                && year.last() > i
                                && !tokens.is(year.last() + 1, TokenType.WORD))
                        .map(found -> found(i, found))
                : Optional.empty();
    }

    /** «الأمين العام السابق», «المؤتمر العام الأخير». */
    boolean isGeneral(int i) {
        return tokens.isAny(i - 1, WordClass.OFFICE)
                || (tokens.hasArticle(i - 1)
                        && tokens.isDefinite(i + 1, WordClass.AFTER_GENERAL)
                        && !tokens.isAny(i - 1, WordClass.MONTH_WORD));
    }

    private static Found found(int first, YearPhrase year) {
        return found(first, year.last(), Kind.YEAR, new Parts(null, 0, Part.NONE, year.year(), year.hijri()));
    }

    private static Found found(int first, int last, Kind kind, Meaning meaning) {
        return new Found(first, last, kind, meaning);
    }
}
