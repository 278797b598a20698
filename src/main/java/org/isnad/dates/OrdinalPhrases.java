package org.isnad.dates;

import static org.isnad.dates.DateReading.inferred;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.isnad.dates.token.Expression.Kind;
import org.isnad.dates.token.Names;
import org.isnad.dates.token.Tokens;
import org.isnad.dates.token.Unit;
import org.isnad.dates.token.WordClass;
import org.isnad.time.DateChoice;
import org.isnad.time.FuzzyDate;
import org.isnad.time.PeriodDate;
import org.isnad.time.Precision;

/** Finds days and weeks counted within a month or year: «أول يوم جمعة من تموز», «الثلاثاء الأخير من آذار», «الأسبوع الثالث من الشهر». */
final class OrdinalPhrases {
    private static final int LAST = -1;
    private static final int OTHER_DAYS_OF_A_WEEK = 6;

    private final Tokens tokens;
    private final CalendarPhrases calendar;
    private final BiFunction<Integer, Boolean, Optional<Found>> dates;

    /** @param dates finds the date at a token, where the words before take a part of it */
    OrdinalPhrases(Tokens tokens, CalendarPhrases calendar, BiFunction<Integer, Boolean, Optional<Found>> dates) {
        this.tokens = tokens;
        this.calendar = calendar;
        this.dates = dates;
    }

    /** What is counted from a token on, with the month or year in which it is. */
    Optional<Found> at(int i) {
        int number = number(i);
        boolean before = number != 0 && !tokens.isDefinite(i, WordClass.ORDINAL);
        int noun = before ? i + 1 : i;
        boolean day = tokens.isPlain(noun, WordClass.DAY_WORD) && before && tokens.isBare(noun + 1, WordClass.WEEKDAY);
        int named = day ? noun + 1 : noun;
        boolean weekday = before
                ? tokens.isBare(named, WordClass.WEEKDAY)
                : calendar.weekday(named).isPresent();
        boolean week = !weekday
                && Unit.at(tokens, named)
                        .filter(unit -> unit.unit() == Unit.WEEK)
                        .isPresent();
        boolean plainDay = !weekday
                && !week
                && tokens.isAny(named, WordClass.TODAY)
                && tokens.key(named).endsWith("يوم");
        if (!weekday && !week && !plainDay) {
            return Optional.empty();
        }
        if (!before) {
            if (!tokens.isDefinite(named + 1, WordClass.ORDINAL) && !tokens.isDefinite(named + 1, WordClass.LAST)) {
                return Optional.empty();
            }
            number = number(named + 1);
        }
        int behind = before ? named + 1 : named + 2;
        boolean joined = tokens.isPlain(behind, WordClass.FROM) || tokens.isPlain(behind, WordClass.IN);
        boolean whole = tokens.isDefinite(behind, WordClass.YEAR) || tokens.isDefinite(behind, WordClass.MONTH_WORD);
        Optional<Found> of = dates.apply(joined ? behind + 1 : behind, true);
        boolean bound = joined || whole || tokens.key(behind).startsWith("ب");
        if (of.isEmpty() || !bound || number == 0) {
            return Optional.empty();
        }
        int count = number;
        Meaning meaning;
        if (weekday) {
            DayOfWeek dayOfWeek = Names.weekday(tokens.word(named, WordClass.WEEKDAY));
            meaning = counted(of.get().meaning(), date -> weekday(date, dayOfWeek, count));
        } else if (week) {
            meaning = counted(of.get().meaning(), date -> week(date, count));
        } else {
            meaning = counted(of.get().meaning(), date -> day(date, count));
        }
        return Optional.of(new Found(i, of.get().last(), Kind.RELATIVE, meaning));
    }

    /** The n-th such weekday of the month of the base. */
    static Meaning weekdayOfMonth(DayOfWeek day, int number) {
        return counted(new Shifted(Unit.MONTH, 0, false, false), month -> weekday(month, day, number));
    }

    private int number(int i) {
        if (tokens.isAny(i, WordClass.LAST)) {
            return LAST;
        }
        int word = tokens.word(i, WordClass.ORDINAL);
        int number = word < 0 ? 0 : Names.ordinal(word);
        return number <= 10 ? number : 0;
    }

    private static Meaning counted(Meaning whole, Function<PeriodDate, Optional<FuzzyDate>> of) {
        return context -> whole.in(context).stream()
                .filter(reading -> reading.date() instanceof PeriodDate)
                .flatMap(reading -> of
                        .apply((PeriodDate) reading.date())
                        .map(date -> reading.rule().isPresent()
                                ? inferred(date, CalendarRule.CONTEXT)
                                : DateReading.stated(date))
                        .stream())
                .toList();
    }

    private static Optional<FuzzyDate> weekday(PeriodDate whole, DayOfWeek day, int number) {
        if (!counts(whole)) {
            return Optional.empty();
        }
        LocalDate found;
        if (number == LAST) {
            found = whole.last().with(TemporalAdjusters.previousOrSame(day));
        } else {
            found = whole.first().with(TemporalAdjusters.nextOrSame(day)).plusWeeks(number - 1L);
        }
        return found.isAfter(whole.last()) ? Optional.empty() : Optional.of(PeriodDate.day(found));
    }

    /** As wide as weeks are elsewhere: six days more on both sides than the n-th seven days, within the whole. */
    private static Optional<FuzzyDate> week(PeriodDate whole, int number) {
        if (!counts(whole)) {
            return Optional.empty();
        }
        LocalDate start =
                number == LAST ? whole.last().minusDays(6) : whole.first().plusDays(7L * (number - 1));
        LocalDate from = start.minusDays(OTHER_DAYS_OF_A_WEEK);
        LocalDate to = start.plusDays(6L + OTHER_DAYS_OF_A_WEEK);
        LocalDate first = from.isBefore(whole.first()) ? whole.first() : from;
        LocalDate last = to.isAfter(whole.last()) ? whole.last() : to;
        return last.isBefore(first)
                ? Optional.empty()
                : Optional.of(DateChoice.between(PeriodDate.day(first), PeriodDate.day(last)));
    }

    private static Optional<FuzzyDate> day(PeriodDate whole, int number) {
        if (!counts(whole)) {
            return Optional.empty();
        }
        LocalDate found = number == LAST ? whole.last() : whole.first().plusDays(number - 1L);
        return Optional.of(PeriodDate.day(found));
    }

    private static boolean counts(PeriodDate whole) {
        return whole.precision() == Precision.MONTH || whole.precision() == Precision.YEAR;
    }
}
