package org.isnad.dates;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.isnad.dates.CalendarPhrases.Day;
import org.isnad.dates.Parts.Part;
import org.isnad.dates.token.Expression.Kind;
import org.isnad.dates.token.Tokens;
import org.isnad.dates.token.Tokens.TokenType;
import org.isnad.dates.token.WordClass;

/** Finds two dates that bound a time: «من 5 إلى 9 نيسان», «بين حزيران وآب 2022», «2006-2008», «13-15 تموز». */
final class Ranges {
    private final Tokens tokens;
    private final CalendarPhrases calendar;
    private final BiFunction<Integer, Boolean, Optional<Found>> dates;

    /** @param dates finds the date at a token; whether the words before promise one */
    Ranges(Tokens tokens, CalendarPhrases calendar, BiFunction<Integer, Boolean, Optional<Found>> dates) {
        this.tokens = tokens;
        this.calendar = calendar;
        this.dates = dates;
    }

    /** The range that begins at a token. */
    Optional<Found> at(int i) {
        if (tokens.isBare(i, WordClass.BETWEEN)) {
            return between(i);
        }
        if (tokens.isPlain(i, WordClass.FROM)) {
            return fromTo(i, lead(i + 1)).or(() -> days(i + 1).map(found -> found.from(i)));
        }
        boolean year = tokens.is(i, TokenType.DIGITS) && tokens.length(i) == 4 && isDash(i + 1);
        return year ? years(i) : Optional.empty();
    }

    private int lead(int i) {
        boolean the = tokens.isPlain(i, WordClass.THE);
        return the || tokens.isPlain(i, WordClass.DAY_WORD) ? i + 1 : i;
    }

    /** «بين 2014 و2017», «بين عامي 1980 و1988», «بين 4 و22 هذا الشهر». */
    private Optional<Found> between(int i) {
        int start = lead(i + 1);
        Optional<Day> day = calendar.day(start);
        Optional<Found> left = tokens.isAny(start, WordClass.YEARS) && tokens.length(start + 1) == 4
                ? dates.apply(start, true)
                : dates.apply(start, true).filter(found -> !isRange(found));
        if (left.isPresent()) {
            int and = behindAnd(left.get().last() + 1);
            Optional<Found> right = and < 0 ? Optional.empty() : dates.apply(and, true);
            if (right.isPresent()) {
                return Optional.of(joined(i, left.get(), right.get(), false));
            }
        }
        Optional<Found> range = dates.apply(start, true).filter(Ranges::isRange);
        if (range.isPresent()) {
            return range.map(found -> found.from(i));
        }
        if (day.isEmpty()) {
            return Optional.empty();
        }
        int and = behindAnd(day.get().last() + 1);
        Optional<Found> right =
                and < 0 ? Optional.empty() : dates.apply(and, true).filter(this::hasDay);
        return right.map(found -> joined(i, dayAlone(start, day.get()), found, false));
    }

    private static boolean isRange(Found found) {
        return found.meaning() instanceof Lasting;
    }

    /** The token behind «و», or itself where «و» is part of it; -1 for none. */
    private int behindAnd(int i) {
        int at = tokens.isSign(i, "،,") ? i + 1 : i;
        if (tokens.isPlain(at, WordClass.AND)) {
            return lead(at + 1);
        }
        return tokens.isJoined(at) ? at : -1;
    }

    /** «من 27 آب إلى 3 أيلول 2016», behind «من». */
    private Optional<Found> fromTo(int i, int start) {
        return dates.apply(start, true)
                .map(this::toOther)
                .filter(Ranges::isRange)
                .map(found -> found.from(i));
    }

    /** The date with the other one behind it, «2 أكتوبر إلى 22 أكتوبر», «اليوم حتى الغد»; by itself where none is. */
    Found toOther(Found left) {
        int to = left.last() + 1;
        if (isRange(left) || !(isDash(to) || tokens.isBare(to, WordClass.TO))) {
            return left;
        }
        return dates.apply(lead(to + 1), true)
                .filter(right -> !isRange(right))
                .map(right -> joined(left.first(), left, right, true))
                .orElse(left);
    }

    private boolean isDash(int i) {
        return tokens.isSign(i, "-–—");
    }

    /** «2006-2008», «2014–2017». */
    private Optional<Found> years(int i) {
        Optional<YearPhrase> first = YearPhrase.number(tokens, i);
        Optional<YearPhrase> second = YearPhrase.number(tokens, i + 2);
        boolean recent = first.isPresent()
                && second.isPresent()
                && isRecent(first.get())
                && isRecent(second.get())
                && second.get().year().value() > first.get().year().value();
        boolean longer =
                isDash(i + 3) || YearPhrase.counts(tokens, i + 2) || tokens.isAny(i - 1, WordClass.NAMED_BY_NUMBER);
        return recent && !longer
                ? Optional.of(new Found(
                        i, second.get().last(), Kind.YEAR, new Lasting(year(first.get()), year(second.get()))))
                : Optional.empty();
    }

    private static boolean isRecent(YearPhrase year) {
        return year.year().value() >= 1000 && year.year().value() <= 2100;
    }

    private static Parts year(YearPhrase year) {
        return new Parts(null, 0, Part.NONE, year.year(), false);
    }

    /** «13-15 تموز 2013», «5 إلى 9 نيسان», «الثالث والعشرين وحتى السادس والعشرين من تشرين الأول», «يوليو 13-15». */
    Optional<Found> days(int i) {
        Optional<Day> day = calendar.day(i);
        if (day.isEmpty()) {
            return monthThenDays(i);
        }
        int to = day.get().last() + 1;
        boolean dash = isDash(to) && tokens.joinsNext(day.get().last());
        if (!dash && !tokens.isBare(to, WordClass.TO)) {
            return Optional.empty();
        }
        return calendar.at(lead(to + 1), true)
                .filter(this::hasDay)
                .map(right -> joined(i, dayAlone(i, day.get()), right, true));
    }

    /** The first of «12 و13 تشرين الثاني»: the other one names its month. */
    Optional<Found> dayBesideOther(int i) {
        Optional<Day> day = tokens.is(i, TokenType.DIGITS) ? calendar.day(i) : Optional.empty();
        int and = day.isPresent() ? behindAnd(day.get().last() + 1) : -1;
        boolean number = and > 0 && tokens.is(and, TokenType.DIGITS);
        if (!number) {
            return Optional.empty();
        }
        return calendar.at(and, true).flatMap(other -> beside(i, day.get(), other.meaning()));
    }

    private static Optional<Found> beside(int i, Day day, Meaning other) {
        Parts alone = new Parts(null, day.number(), Part.NONE, Part.NONE, false);
        return switch (other) {
            case Parts parts
            when parts.day() > 0 && parts.month().given() ->
                Optional.of(new Found(i, day.last(), Kind.MONTH, alone.completedBy(parts)));
            case Directed directed
            when directed.parts().day() > 0 ->
                Optional.of(new Found(
                        i,
                        day.last(),
                        Kind.MONTH,
                        new Directed(alone.completedBy(directed.parts()), directed.direction())));
            default -> Optional.empty();
        };
    }

    private boolean hasDay(Found found) {
        return found.meaning() instanceof Parts parts
                && parts.day() > 0
                && parts.month().given();
    }

    private static Found dayAlone(int i, Day day) {
        return new Found(i, day.last(), Kind.MONTH, new Parts(null, day.number(), Part.NONE, Part.NONE, false));
    }

    private Optional<Found> monthThenDays(int i) {
        Optional<MonthPhrase> month = MonthPhrase.at(tokens, i).filter(found -> !found.hijri());
        Optional<Day> first = month.flatMap(found -> calendar.day(found.last() + 1));
        if (first.isEmpty() || !tokens.is(first.get().last(), TokenType.DIGITS)) {
            return Optional.empty();
        }
        int to = first.get().last() + 1;
        boolean dash = isDash(to) && tokens.joinsNext(first.get().last());
        if (!dash && !tokens.isPlain(to, WordClass.TO)) {
            return Optional.empty();
        }
        Optional<Day> second = calendar.day(to + 1);
        if (second.isEmpty() || MonthPhrase.at(tokens, second.get().last() + 1).isPresent()) {
            return Optional.empty();
        }
        Optional<YearPhrase> year = YearPhrase.behindMonth(tokens, second.get().last() + 1);
        Part named = year.map(YearPhrase::year).orElse(Part.NONE);
        Part of = month.get().month();
        return Optional.of(new Found(
                i,
                year.map(YearPhrase::last).orElse(second.get().last()),
                Kind.MONTH,
                new Lasting(
                        new Parts(null, first.get().number(), of, named, false),
                        new Parts(null, second.get().number(), of, named, false))));
    }

    /** The two as one; what the first lacks is that of the second. */
    private static Found joined(int first, Found left, Found right, boolean lasting) {
        Meaning from = left.meaning() instanceof Parts parts && right.meaning() instanceof Parts other
                ? parts.completedBy(other)
                : left.meaning();
        return new Found(
                first,
                right.last(),
                left.kind(),
                lasting ? new Lasting(from, right.meaning()) : Meanings.between(from, right.meaning()));
    }

    /** What lasts from one date to another. */
    private record Lasting(Meaning from, Meaning to) implements Meaning {
        @Override
        public List<DateReading> in(Context context) {
            return Meanings.lasting(from, to).in(context);
        }
    }
}
