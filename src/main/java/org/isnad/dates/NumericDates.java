package org.isnad.dates;

import static org.isnad.dates.DateReading.stated;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isnad.dates.token.Expression.Kind;
import org.isnad.dates.token.Tokens;
import org.isnad.dates.token.Tokens.TokenType;
import org.isnad.dates.token.WordClass;
import org.isnad.time.DateBounds;
import org.isnad.time.Edtf;
import org.isnad.time.EdtfException;
import org.isnad.time.FuzzyDate;
import org.isnad.time.PeriodDate;
import org.jspecify.annotations.Nullable;

/** Finds dates in digits: «24-7-2021», «3/4/2017», «2019/11/30», «24.7.2021», «3/2015», and notation of EDTF. */
final class NumericDates {
    private static final Pattern DOTTED = Pattern.compile("(\\d{1,4})\\.(\\d{1,2})\\.(\\d{1,4})");
    private static final Pattern DOTTED_MONTH = Pattern.compile("(\\d{4})\\.(\\d{1,2})");
    private static final Pattern NOTATION = Pattern.compile("[-0-9YXES?~%./\\[\\]{}, ]{4,80}");
    /** A number, or a day without any sign: the other forms in digits read them, with the era behind. */
    private static final Pattern PLAIN_NUMBER = Pattern.compile("[-+]?\\d+|\\d{4}-\\d\\d-\\d\\d");

    private static final int LONGEST_NOTATION = 80;
    private static final int FIRST_RECENT = 1800;
    private static final int LAST_RECENT = 2099;

    private final String text;
    private final Tokens tokens;
    private final DateOrder order;

    NumericDates(String text, Tokens tokens, DateOrder given) {
        this.text = text;
        this.tokens = tokens;
        this.order = given == DateOrder.UNCERTAIN ? proven(tokens) : given;
    }

    /** The order that the dates in digits of a text have in common. */
    static DateOrder proven(Tokens tokens) {
        boolean dayFirst = false;
        boolean monthFirst = false;
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.is(i, TokenType.DIGITS)) {
                Numbers found = threeAt(tokens, i);
                if (found != null && found.first.length() <= 2 && found.third.length() == 4) {
                    dayFirst |= found.number(0) > 12;
                    monthFirst |= found.number(1) > 12;
                }
            }
        }
        return dayFirst == monthFirst ? DateOrder.UNCERTAIN : dayFirst ? DateOrder.DAY_FIRST : DateOrder.MONTH_FIRST;
    }

    /** Three numbers that are joined like a date. */
    private record Numbers(String first, String second, String third, int last) {
        int number(int i) {
            return Integer.parseInt(i == 0 ? first : i == 1 ? second : third);
        }
    }

    private static @Nullable Numbers threeAt(Tokens tokens, int i) {
        if (tokens.length(i) > 4) {
            Matcher dotted = DOTTED.matcher(tokens.length(i) <= 10 ? tokens.key(i) : "");
            return dotted.matches() ? new Numbers(dotted.group(1), dotted.group(2), dotted.group(3), i) : null;
        }
        boolean separated = tokens.isSign(i + 1, "-/–.")
                && tokens.joinsNext(i)
                && tokens.joinsNext(i + 1)
                && tokens.joinsNext(i + 2)
                && tokens.joinsNext(i + 3)
                && tokens.is(i + 3, TokenType.SIGN)
                && tokens.isSameSign(i + 1, i + 3);
        // «08/12, 2015»
        boolean comma = tokens.isSign(i + 1, '/')
                && tokens.joinsNext(i)
                && tokens.joinsNext(i + 1)
                && tokens.isSign(i + 3, ',')
                && tokens.length(i + 4) >= 2;
        boolean digits = tokens.whole(i) >= 0 && tokens.whole(i + 2) >= 0 && tokens.whole(i + 4) >= 0;
        boolean more = tokens.joinsNext(i + 4)
                && tokens.isSign(i + 5, "-/")
                && tokens.joinsNext(i + 5)
                && tokens.is(i + 6, TokenType.DIGITS);
        boolean behind = tokens.joinsNext(i - 1) && tokens.isSign(i - 1, "-/.") && tokens.is(i - 2, TokenType.DIGITS);
        if (!(separated || comma)
                || !digits
                || more
                || behind
                || tokens.length(i + 4) > 4
                || tokens.length(i + 2) > 2) {
            return null;
        }
        return new Numbers(tokens.key(i), tokens.key(i + 2), tokens.key(i + 4), i + 4);
    }

    /** The date in digits that begins at a token. */
    Optional<Found> at(int i) {
        if (!tokens.is(i, TokenType.DIGITS)) {
            return Optional.empty();
        }
        Numbers three = threeAt(tokens, i);
        if (three != null) {
            List<DateReading> readings = readings(three);
            if (!readings.isEmpty()) {
                int last = three.last;
                if (tokens.isPlain(last + 1, WordClass.HIJRI_ERA)) {
                    return islamic(i, three);
                }
                YearPhrase era = YearPhrase.withEra(tokens, 0, last);
                if (era.era()) {
                    return Optional.of(new Found(
                            i,
                            era.last(),
                            Kind.DATE_IN_DIGITS,
                            _ -> beforeEra(readings, era.year().value())));
                }
                return Optional.of(new Found(i, last, Kind.DATE_IN_DIGITS, _ -> readings));
            }
            return Optional.empty();
        }
        return monthAndYear(i);
    }

    /** «6700-02-25 BC»: the year is counted backwards, 1 from 0. */
    private static List<DateReading> beforeEra(List<DateReading> readings, int yearBeforeFirst) {
        return readings.stream()
                .map(DateReading::date)
                .filter(PeriodDate.class::isInstance)
                .map(date -> ((PeriodDate) date).first())
                .map(day -> yearBeforeFirst == 1 ? day.withYear(1 - day.getYear()) : day)
                .map(day -> stated(PeriodDate.day(day)))
                .toList();
    }

    private Optional<Found> islamic(int i, Numbers three) {
        boolean yearFirst = three.first.length() == 4;
        Parts parts = new Parts(
                null,
                three.number(yearFirst ? 2 : 0),
                Parts.Part.named(three.number(1)),
                Parts.Part.named(three.number(yearFirst ? 0 : 2)),
                true);
        return Optional.of(new Found(i, three.last + 1, Kind.DATE_IN_DIGITS, parts));
    }

    private List<DateReading> readings(Numbers n) {
        Set<PeriodDate> dates = new LinkedHashSet<>();
        if (n.first.length() == 4) {
            boolean iso = n.third.length() <= 2;
            add(dates, iso ? n.number(0) : -1, n.number(1), n.number(2));
        } else if (n.third.length() == 4) {
            if (order != DateOrder.MONTH_FIRST) {
                add(dates, n.number(2), n.number(1), n.number(0));
            }
            if (order != DateOrder.DAY_FIRST || dates.isEmpty()) {
                add(dates, n.number(2), n.number(0), n.number(1));
            }
            if (dates.isEmpty()) {
                add(dates, n.number(2), n.number(1), n.number(0));
            }
        } else if (n.third.length() == 2 && n.first.length() <= 2) {
            if (order != DateOrder.MONTH_FIRST) {
                add(dates, shortYear(n.number(2)), n.number(1), n.number(0));
            }
            if (order != DateOrder.DAY_FIRST) {
                add(dates, shortYear(n.number(2)), n.number(0), n.number(1));
            }
            if (n.first.length() == 2) {
                add(dates, shortYear(n.number(0)), n.number(1), n.number(2));
            }
        }
        List<DateReading> readings = new ArrayList<>();
        dates.forEach(date -> readings.add(stated(date)));
        return List.copyOf(readings);
    }

    /** «20» is 2020 and «85» is 1985. */
    private static int shortYear(int digits) {
        return digits + (digits < 70 ? 2000 : 1900);
    }

    /** Adds a day that exists; another order of the numbers may give one where this does not. */
    private static void add(Set<PeriodDate> dates, int year, int month, int day) {
        boolean exists = year >= 0
                && month >= 1
                && month <= 12
                && day >= 1
                && day <= YearMonth.of(year, month).lengthOfMonth();
        if (exists) {
            dates.add(PeriodDate.day(LocalDate.of(year, month, day)));
        }
    }

    /** «3/2015», «2015-03», «2015.3»; in other words «24/7» and scores are no dates. */
    private Optional<Found> monthAndYear(int i) {
        if (tokens.length(i) > 4) {
            Matcher dotted = DOTTED_MONTH.matcher(tokens.length(i) <= 7 ? tokens.key(i) : "");
            return dotted.matches()
                    ? month(Integer.parseInt(dotted.group(1)), Integer.parseInt(dotted.group(2)), i, i)
                    : Optional.empty();
        }
        boolean joined = tokens.isSign(i + 1, "-/") && tokens.joinsNext(i) && tokens.joinsNext(i + 1);
        boolean more = tokens.joinsNext(i + 2) && tokens.isSign(i + 3, "-/") && tokens.joinsNext(i + 3);
        boolean behind = tokens.joinsNext(i - 1) && tokens.isSign(i - 1, "-/.") && tokens.is(i - 2, TokenType.DIGITS);
        if (!joined || more || behind || tokens.whole(i) < 0 || tokens.whole(i + 2) < 0) {
            return Optional.empty();
        }
        if (tokens.length(i) == 4 && tokens.length(i + 2) <= 2) {
            return month(tokens.whole(i), tokens.whole(i + 2), i, i + 2);
        }
        if (tokens.length(i) <= 2 && tokens.length(i + 2) == 4) {
            return month(tokens.whole(i + 2), tokens.whole(i), i, i + 2);
        }
        return tokens.isSign(i + 1, '/') ? dayAndMonth(i) : Optional.empty();
    }

    private static Optional<Found> month(int year, int month, int first, int last) {
        boolean plausible = year >= FIRST_RECENT && year <= LAST_RECENT && month >= 1 && month <= 12;
        return plausible
                ? Optional.of(new Found(
                        first,
                        last,
                        Kind.DATE_IN_DIGITS,
                        _ -> List.of(stated(PeriodDate.month(YearMonth.of(year, month))))))
                : Optional.empty();
    }

    /** «السبت 21/09», «في 22/4»: a day and a month, where the word before says so. */
    private Optional<Found> dayAndMonth(int i) {
        int first = tokens.whole(i);
        int second = tokens.whole(i + 2);
        boolean placed = tokens.isAny(i - 1, WordClass.WEEKDAY)
                || (tokens.isPlain(i - 1, WordClass.IN) && (first > 12 || second > 12))
                || tokens.isPlain(i - 1, WordClass.DAY_WORD)
                || (tokens.length(i) == 2 && tokens.length(i + 2) == 2 && (first < 10 || second < 10));
        boolean days = first >= 1 && first <= 31 && second >= 1 && second <= 31 && (first <= 12 || second <= 12);
        if (!placed || !days) {
            return Optional.empty();
        }
        boolean monthSecond = second <= 12 && (first > 12 || order != DateOrder.MONTH_FIRST);
        Parts likely = parts(monthSecond ? first : second, monthSecond ? second : first);
        boolean doubt = first <= 12 && second <= 12 && first != second && order == DateOrder.UNCERTAIN;
        Parts other = parts(second, first);
        return Optional.of(new Found(i, i + 2, Kind.DATE_IN_DIGITS, doubt ? Meanings.either(likely, other) : likely));
    }

    private static Parts parts(int day, int month) {
        return new Parts(null, day, Parts.Part.named(month), Parts.Part.NONE, false);
    }

    /** Notation of EDTF in brackets, «(1560-XX-25)», or by itself; its tokens are not those of words. */
    Optional<Found> notation(int i) {
        boolean bracket = tokens.isSign(i, '(');
        boolean digits = tokens.is(i, TokenType.DIGITS)
                && (tokens.length(i) == 4 || (tokens.joinsNext(i) && tokens.is(i + 1, TokenType.FOREIGN)));
        boolean inside = !bracket
                && tokens.joinsNext(i - 1)
                && !tokens.is(i - 1, TokenType.WORD)
                && !tokens.isSign(i - 1, "([«");
        if (inside || !(digits || bracket || tokens.is(i, TokenType.SIGN) || tokens.is(i, TokenType.FOREIGN))) {
            return Optional.empty();
        }
        int start = bracket ? tokens.end(i) : tokens.start(i);
        int end = start;
        int limit = Math.min(text.length(), start + LONGEST_NOTATION);
        while (end < limit && isNotation(text.charAt(end), bracket)) {
            end++;
        }
        if (bracket && (end >= text.length() || text.charAt(end) != ')')) {
            return Optional.empty();
        }
        while (!bracket
                && end > start
                && ".,/?".indexOf(text.charAt(end - 1)) >= 0
                && !text.startsWith("..", Math.max(start, end - 2))) {
            end--;
        }
        String written = text.substring(start, end);
        if (!NOTATION.matcher(written).matches()
                || PLAIN_NUMBER.matcher(written).matches()) {
            return Optional.empty();
        }
        Optional<FuzzyDate> date = parse(written);
        int last = i;
        while (tokens.has(last + 1) && tokens.end(last + 1) <= (bracket ? end + 1 : end)) {
            last++;
        }
        boolean whole = tokens.end(last) == (bracket ? end + 1 : end);
        int to = last;
        return date.filter(found -> whole && plausible(found))
                .map(found -> new Found(i, to, Kind.DATE_IN_DIGITS, _ -> List.of(stated(found))));
    }

    private static boolean isNotation(char sign, boolean bracket) {
        return "0123456789-YXES?~%./[]{}".indexOf(sign) >= 0 || (bracket && ", ".indexOf(sign) >= 0);
    }

    private static Optional<FuzzyDate> parse(String written) {
        try {
            return Optional.of(Edtf.parse(written));
        } catch (EdtfException e) {
            // Digits and signs that are no date.
            return Optional.empty();
        }
    }

    /** A phone number or a score is no date, and «19?» no century. */
    private static boolean plausible(FuzzyDate date) {
        DateBounds bounds = date.bounds();
        boolean telling = date.edtf().matches(".*(?:[XYES\\[{~%]|\\d{4}-\\d\\d|\\d{4}/|/\\d{4}).*");
        return telling && (bounds.openFrom() || bounds.openTo() || bounds.fromDay() < bounds.toDay());
    }
}
