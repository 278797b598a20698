package org.isnad.dates;

import static org.isnad.dates.DateReading.inferred;
import static org.isnad.dates.DateReading.stated;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.time.FuzzyDate;
import org.isnad.time.PeriodDate;
import org.isnad.time.Precision;
import org.jspecify.annotations.Nullable;

/**
 * A calendar date as it is printed, part by part; what is missing follows from the text around it.
 *
 * @param weekday the weekday before it; null for none
 * @param day of the month; 0 for none
 * @param month how the month is given
 * @param year how the year is given
 * @param hijri whether the months are those of the Islamic calendar
 */
record Parts(@Nullable DayOfWeek weekday, int day, Part month, Part year, boolean hijri) implements Meaning {

    /**
     * A month or a year.
     *
     * @param how whether it is named, counted from the base, the one named before or the next after that
     * @param value its number, or how many it lies behind the base
     */
    record Part(How how, int value) {
        static final Part NONE = new Part(How.NONE, 0);
        static final Part SAME = new Part(How.SAME, 0);

        static Part named(int value) {
            return new Part(How.NAMED, value);
        }

        static Part following(int offset) {
            return new Part(How.FOLLOWING, offset);
        }

        static Part relative(int offset) {
            return new Part(How.RELATIVE, offset);
        }

        boolean given() {
            return how != How.NONE;
        }

        boolean named() {
            return how == How.NAMED;
        }

        /** Whether it counts from the date that the text named before. */
        boolean told(Context context) {
            return how == How.SAME || (how == How.FOLLOWING && (context.previous() != null || !context.future()));
        }
    }

    enum How {
        NONE,
        NAMED,
        RELATIVE,
        SAME,
        FOLLOWING
    }

    /** The same with what is missing from another, for «من 5 إلى 9 نيسان 2020». */
    Parts completedBy(Parts other) {
        boolean borrowMonth = !month.given() && day > 0;
        Part completed = borrowMonth ? other.month : month;
        return new Parts(weekday, day, completed, year.given() ? year : other.year, hijri || other.hijri);
    }

    @Override
    public List<DateReading> in(Context context) {
        try {
            if (hijri) {
                return HijriDates.readings(this);
            }
            if (!month.given() && day > 0) {
                return weekday == null ? dayWithoutMonth(context) : dayOfNearestMonth(context);
            }
            if (year.given()) {
                return inYear(context).map(List::of).orElse(List.of());
            }
            return month.named()
                    ? withoutYear(context)
                    : inRelativeMonth(context).map(List::of).orElse(List.of());
        } catch (DateTimeException e) {
            // A 31 April that a text prints is no date.
            return List.of();
        }
    }

    private Optional<DateReading> inYear(Context context) {
        if (year.named()) {
            return Optional.of(stated(of(year.value())));
        }
        boolean told = year.told(context);
        Optional<Integer> from = told
                ? Optional.ofNullable(context.previous())
                        .map(date -> date.first().getYear())
                : context.year();
        FuzzyDate base = told && context.previous() != null ? context.previous() : context.baseOr(PeriodDate.year(1));
        return from.map(number -> of(number + year.value())).map(date -> inferred(date, Rules.of(date, base)));
    }

    private PeriodDate of(int inYear) {
        if (!month.given()) {
            return PeriodDate.year(inYear);
        }
        YearMonth whole = YearMonth.of(inYear, month.value());
        return day > 0 ? PeriodDate.day(whole.atDay(day)) : PeriodDate.month(whole);
    }

    /** «20 من الشهر الماضي», «الشهر نفسه». */
    private Optional<DateReading> inRelativeMonth(Context context) {
        boolean same = month.told(context);
        Optional<YearMonth> from = same
                ? Optional.ofNullable(context.previous())
                        .filter(date -> date.precision().compareTo(Precision.MONTH) >= 0)
                        .map(date -> YearMonth.from(date.first()))
                : context.month();
        FuzzyDate base = same && context.previous() != null ? context.previous() : context.baseOr(PeriodDate.year(1));
        return from.map(number -> number.plusMonths(month.value()))
                .map(whole -> day > 0 ? PeriodDate.day(whole.atDay(day)) : PeriodDate.month(whole))
                .map(date -> inferred(date, Rules.of(date, base)));
    }

    /** «3 يناير», «أيلول»: the last one or the next, as the sentence speaks of what was or will be. */
    private List<DateReading> withoutYear(Context context) {
        FuzzyDate base = context.base();
        Optional<LocalDate[]> bounds = context.bounds();
        if (base == null || bounds.isEmpty()) {
            return List.of();
        }
        LocalDate last = bounds.get()[1];
        int now = last.getYear();
        if (weekday != null && day > 0) {
            Optional<PeriodDate> fits = byWeekday(now);
            if (fits.isPresent()) {
                return List.of(inferred(fits.get(), Rules.of(fits.get(), base)));
            }
        }
        PeriodDate before = nearest(now, -1, last);
        PeriodDate after = nearest(now, 1, last);
        PeriodDate first = context.future() ? after : before;
        PeriodDate second = context.future() ? before : after;
        List<DateReading> found = new ArrayList<>();
        found.add(inferred(first, Rules.of(first, base)));
        if (!second.equals(first)) {
            found.add(inferred(second, Rules.of(second, base)));
        }
        return found;
    }

    /** The last such date that has begun by a day, or the first that has not ended before it. */
    private PeriodDate nearest(int now, int step, LocalDate base) {
        int number = now;
        while (true) {
            Optional<PeriodDate> date = existing(number);
            if (date.isPresent()
                    && (step < 0
                            ? !date.get().first().isAfter(base)
                            : !date.get().last().isBefore(base))) {
                return date.get();
            }
            number += step;
            if (Math.abs(number - now) > 8) {
                throw new DateTimeException("no such day: " + this);
            }
        }
    }

    private Optional<PeriodDate> existing(int inYear) {
        boolean exists = day == 0 || day <= YearMonth.of(inYear, month.value()).lengthOfMonth();
        return exists ? Optional.of(of(inYear)) : Optional.empty();
    }

    /** The year of three in which the day falls on the weekday that is printed. */
    private Optional<PeriodDate> byWeekday(int now) {
        for (int number : new int[] {now, now - 1, now + 1}) {
            Optional<PeriodDate> date = existing(number);
            if (date.isPresent() && date.get().first().getDayOfWeek() == weekday) {
                return date;
            }
        }
        return Optional.empty();
    }

    /** «يوم 27»: the last such day, or the next. */
    private List<DateReading> dayWithoutMonth(Context context) {
        if (context.day().isEmpty()) {
            return List.of();
        }
        LocalDate base = context.day().get();
        List<DateReading> found = new ArrayList<>();
        for (int step : context.future() ? new int[] {1, -1} : new int[] {-1, 1}) {
            YearMonth whole = YearMonth.from(base);
            while (day > whole.lengthOfMonth()
                    || (step < 0
                            ? whole.atDay(day).isAfter(base)
                            : whole.atDay(day).isBefore(base))) {
                whole = whole.plusMonths(step);
            }
            PeriodDate date = PeriodDate.day(whole.atDay(day));
            if (found.stream().noneMatch(reading -> reading.date().equals(date))) {
                found.add(inferred(date, Rules.of(date, context.baseOr(date))));
            }
        }
        return found;
    }

    /** «السبت السادس عشر»: in the month of the base or one beside it. */
    private List<DateReading> dayOfNearestMonth(Context context) {
        Optional<LocalDate> base = context.day();
        if (base.isEmpty()) {
            return List.of();
        }
        for (int offset : new int[] {0, context.future() ? 1 : -1, context.future() ? -1 : 1}) {
            YearMonth whole = YearMonth.from(base.get()).plusMonths(offset);
            if (day <= whole.lengthOfMonth() && whole.atDay(day).getDayOfWeek() == weekday) {
                PeriodDate date = PeriodDate.day(whole.atDay(day));
                return List.of(inferred(date, Rules.of(date, context.baseOr(date))));
            }
        }
        return List.of();
    }
}
