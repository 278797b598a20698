package org.isnad.dates;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.isnad.time.DateChoice;
import org.isnad.time.DateInterval;
import org.isnad.time.DateInterval.Endpoint;
import org.isnad.time.FuzzyDate;
import org.isnad.time.PeriodDate;
import org.isnad.time.Precision;

/**
 * A rule by which a relative date, «الثلاثاء الماضي», follows from its base; the table stands in the description of the data
 * set format.
 */
@SuppressWarnings("ImmutableEnumChecker") // List.of and functions without state do not change.
public enum CalendarRule {
    /** The base itself. */
    SAME_DAY(Need.DAY, List.of(), (base, given) -> day(base.first())),
    /** So many days earlier. */
    DAYS_BEFORE(
            Need.DAY, List.of(Parameter.DAYS), (base, given) -> day(base.first().minusDays(given.days()))),
    /** So many days later. */
    DAYS_AFTER(
            Need.DAY, List.of(Parameter.DAYS), (base, given) -> day(base.first().plusDays(given.days()))),
    /** The last such weekday, the base included. */
    WEEKDAY_ON_OR_BEFORE(
            Need.DAY,
            List.of(Parameter.WEEKDAY),
            (base, given) -> day(base.first().with(TemporalAdjusters.previousOrSame(given.weekday())))),
    /** The last such weekday, the base excluded. */
    WEEKDAY_BEFORE(
            Need.DAY,
            List.of(Parameter.WEEKDAY),
            (base, given) -> day(base.first().with(TemporalAdjusters.previous(given.weekday())))),
    /** The first such weekday, the base included. */
    WEEKDAY_ON_OR_AFTER(
            Need.DAY,
            List.of(Parameter.WEEKDAY),
            (base, given) -> day(base.first().with(TemporalAdjusters.nextOrSame(given.weekday())))),
    /** The first such weekday, the base excluded. */
    WEEKDAY_AFTER(
            Need.DAY,
            List.of(Parameter.WEEKDAY),
            (base, given) -> day(base.first().with(TemporalAdjusters.next(given.weekday())))),
    /** Within six days of the base: the widest reading, whatever day a week begins on. */
    THIS_WEEK(Need.DAY, List.of(), (base, given) -> days(base.first(), -6, 6)),
    /** The calendar week before, or the last seven days. */
    PREVIOUS_WEEK(Need.DAY, List.of(), (base, given) -> days(base.first(), -13, -1)),
    /** The calendar week after, or the next seven days. */
    NEXT_WEEK(Need.DAY, List.of(), (base, given) -> days(base.first(), 1, 13)),
    /** The month so many months before. */
    MONTHS_BEFORE(
            Need.WITHIN_MONTH,
            List.of(Parameter.MONTHS),
            (base, given) -> month(monthOf(base).minusMonths(given.months()))),
    /** The month so many months after. */
    MONTHS_AFTER(
            Need.WITHIN_MONTH,
            List.of(Parameter.MONTHS),
            (base, given) -> month(monthOf(base).plusMonths(given.months()))),
    /** The year so many years before. */
    YEARS_BEFORE(
            Need.WITHIN_YEAR, List.of(Parameter.YEARS), (base, given) -> PeriodDate.year(yearOf(base) - given.years())),
    /** The year so many years after. */
    YEARS_AFTER(
            Need.WITHIN_YEAR, List.of(Parameter.YEARS), (base, given) -> PeriodDate.year(yearOf(base) + given.years())),
    /** The month of the base. */
    THIS_MONTH(Need.WITHIN_MONTH, List.of(), (base, given) -> month(monthOf(base))),
    /** The month before. */
    PREVIOUS_MONTH(
            Need.WITHIN_MONTH, List.of(), (base, given) -> month(monthOf(base).minusMonths(1))),
    /** The month after. */
    NEXT_MONTH(
            Need.WITHIN_MONTH, List.of(), (base, given) -> month(monthOf(base).plusMonths(1))),
    /** The year of the base. */
    THIS_YEAR(Need.WITHIN_YEAR, List.of(), (base, given) -> PeriodDate.year(yearOf(base))),
    /** The year before. */
    PREVIOUS_YEAR(Need.WITHIN_YEAR, List.of(), (base, given) -> PeriodDate.year(yearOf(base) - 1)),
    /** The year after. */
    NEXT_YEAR(Need.WITHIN_YEAR, List.of(), (base, given) -> PeriodDate.year(yearOf(base) + 1)),
    /** That month of the year of the base. */
    MONTH_IN_YEAR(
            Need.WITHIN_YEAR,
            List.of(Parameter.MONTH),
            (base, given) -> month(YearMonth.of(yearOf(base), given.month()))),
    /** The last such month before the month of the base. */
    MONTH_BEFORE(Need.WITHIN_MONTH, List.of(Parameter.MONTH), (base, given) -> {
        YearMonth same = monthOf(base).withMonth(given.month().getValue());
        return month(same.isBefore(monthOf(base)) ? same : same.minusYears(1));
    }),
    /** The first such month after the month of the base. */
    MONTH_AFTER(Need.WITHIN_MONTH, List.of(Parameter.MONTH), (base, given) -> {
        YearMonth same = monthOf(base).withMonth(given.month().getValue());
        return month(same.isAfter(monthOf(base)) ? same : same.plusYears(1));
    }),
    /** That day of the year of the base. */
    DAY_IN_YEAR(
            Need.WITHIN_YEAR,
            List.of(Parameter.MONTH, Parameter.DAY),
            (base, given) -> day(
                    LocalDate.of(yearOf(base), given.month(), given.monthDay().getDayOfMonth()))),
    /** The last such day before the base begins. */
    DAY_BEFORE(Need.YEAR, List.of(Parameter.MONTH, Parameter.DAY), (base, given) -> {
        int year = base.first().getYear();
        while (!given.monthDay().isValidYear(year)
                || !given.monthDay().atYear(year).isBefore(base.first())) {
            year--;
        }
        return day(given.monthDay().atYear(year));
    }),
    /** The first such day after the base ends. */
    DAY_AFTER(Need.YEAR, List.of(Parameter.MONTH, Parameter.DAY), (base, given) -> {
        int year = base.last().getYear();
        while (!given.monthDay().isValidYear(year)
                || !given.monthDay().atYear(year).isAfter(base.last())) {
            year++;
        }
        return day(given.monthDay().atYear(year));
    }),
    /** From the beginning of the year to the base. */
    EARLIER_THIS_YEAR(Need.MONTH, List.of(), (base, given) -> DateChoice.between(startOfYear(base), base)),
    /** From the base to the end of the year. */
    LATER_THIS_YEAR(Need.MONTH, List.of(), (base, given) -> DateChoice.between(base, endOfYear(base))),
    /** Lasting from the beginning of the year to the base. */
    SINCE_START_OF_YEAR(
            Need.MONTH,
            List.of(),
            (base, given) -> new DateInterval(new Endpoint.Known(startOfYear(base)), new Endpoint.Known(base))),
    /** On or before the base. */
    BEFORE_BASE(Need.YEAR, List.of(), (base, given) -> new DateChoice(Optional.empty(), Optional.of(base))),
    /** On or after the base. */
    AFTER_BASE(Need.YEAR, List.of(), (base, given) -> new DateChoice(Optional.of(base), Optional.empty())),
    /** The base itself, of whatever form. */
    AS_BASE(Need.ANY, List.of(), (base, given) -> base),
    /** Not recomputed: the reasoning carries it. */
    CONTEXT(Need.ANY, List.of(), (base, given) -> base);

    /** How precise the base must be. */
    enum Need {
        /** A day. */
        DAY(Precision.DAY),
        /** A day or month. */
        MONTH(Precision.MONTH),
        /** A day, month or year. */
        YEAR(Precision.YEAR),
        /** A day or month, or some day between two that lie in one month: which day it was makes no difference. */
        WITHIN_MONTH(Precision.MONTH),
        /** A day, month or year, or some day between two that lie in one year. */
        WITHIN_YEAR(Precision.YEAR),
        /** Anything. */
        ANY(Precision.CENTURY);

        private final Precision coarsest;

        Need(Precision coarsest) {
            this.coarsest = coarsest;
        }

        /**
         * The period from which a rule counts; empty when the base is not precise enough. A season is not in one year, so it
         * serves no rule that needs a year.
         */
        Optional<PeriodDate> periodOf(FuzzyDate base) {
            return switch (base) {
                case PeriodDate period
                when this == ANY
                        || (period.precision() != Precision.SEASON
                                && period.precision().compareTo(coarsest) >= 0) -> Optional.of(period);
                case DateChoice choice ->
                    choice.earliest().flatMap(from -> choice.latest().flatMap(to -> common(from.first(), to.last())));
                default -> Optional.empty();
            };
        }

        private Optional<PeriodDate> common(LocalDate first, LocalDate last) {
            YearMonth month = YearMonth.from(first);
            return switch (this) {
                case WITHIN_MONTH -> month.equals(YearMonth.from(last)) ? Optional.of(month(month)) : Optional.empty();
                case WITHIN_YEAR ->
                    first.getYear() == last.getYear()
                            ? Optional.of(PeriodDate.year(first.getYear()))
                            : Optional.empty();
                case DAY, MONTH, YEAR, ANY -> Optional.empty();
            };
        }
    }

    /** What a rule needs to know beside the base; the name in the file is the lower-case one. */
    enum Parameter {
        /** A number of days from 0. */
        DAYS,
        /** A number of months from 0. */
        MONTHS,
        /** A number of years from 0. */
        YEARS,
        /** The English name of a weekday, lower-case. */
        WEEKDAY,
        /** A month, 1 to 12. */
        MONTH,
        /** A day of the month. */
        DAY;

        String field() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final Need need;
    private final List<Parameter> parameters;
    private final Working working;

    CalendarRule(Need need, List<Parameter> parameters, Working working) {
        this.need = need;
        this.parameters = parameters;
        this.working = working;
    }

    /** The rule of that code; empty when there is none. */
    public static Optional<CalendarRule> of(String code) {
        return Arrays.stream(values()).filter(rule -> rule.code().equals(code)).findFirst();
    }

    /** The code in files: {@code weekday_before}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The names of the parameters that the rule needs, and no others. */
    public List<String> parameters() {
        return parameters.stream().map(Parameter::field).toList();
    }

    /** Whether the base is precise enough. */
    public boolean accepts(FuzzyDate base) {
        return need == Need.ANY || need.periodOf(base).isPresent();
    }

    /** Whether the result is recomputed at all. */
    public boolean computes() {
        return this != CONTEXT;
    }

    /**
     * The date that follows from the base.
     *
     * @param base as precise as {@link #accepts} asks
     * @param given the parameters, as {@link #parameters} asks
     * @throws java.time.DateTimeException or NumberFormatException if a parameter cannot be understood, or the date does
     *     not exist
     */
    public FuzzyDate apply(FuzzyDate base, Map<String, String> given) {
        Optional<PeriodDate> period = need.periodOf(base);
        return period.isPresent() ? working.apply(period.get(), new Given(given)) : base;
    }

    /** Whether two dates say the same apart from {@code ~} and {@code ?}. */
    public static boolean sameExtent(FuzzyDate one, FuzzyDate other) {
        return one.getClass() == other.getClass() && one.bounds().equals(other.bounds());
    }

    private static PeriodDate day(LocalDate day) {
        return PeriodDate.day(day);
    }

    private static PeriodDate month(YearMonth month) {
        return PeriodDate.month(month);
    }

    private static DateChoice days(LocalDate base, int from, int to) {
        return DateChoice.between(day(base.plusDays(from)), day(base.plusDays(to)));
    }

    private static YearMonth monthOf(PeriodDate base) {
        return YearMonth.from(base.first());
    }

    private static int yearOf(PeriodDate base) {
        return base.first().getYear();
    }

    private static PeriodDate startOfYear(PeriodDate base) {
        return base.precision() == Precision.DAY
                ? day(LocalDate.of(yearOf(base), 1, 1))
                : month(YearMonth.of(yearOf(base), 1));
    }

    private static PeriodDate endOfYear(PeriodDate base) {
        return base.precision() == Precision.DAY
                ? day(LocalDate.of(yearOf(base), 12, 31))
                : month(YearMonth.of(yearOf(base), 12));
    }

    private interface Working {
        FuzzyDate apply(PeriodDate base, Given given);
    }

    /** The parameters as written; understood when asked for. */
    private record Given(Map<String, String> written) {

        int days() {
            return amount(Parameter.DAYS);
        }

        int months() {
            return amount(Parameter.MONTHS);
        }

        int years() {
            return amount(Parameter.YEARS);
        }

        private int amount(Parameter parameter) {
            int amount = Integer.parseInt(get(parameter));
            if (amount < 0) {
                throw new NumberFormatException("negative " + parameter.field() + ": " + amount);
            }
            return amount;
        }

        DayOfWeek weekday() {
            String name = get(Parameter.WEEKDAY);
            return Arrays.stream(DayOfWeek.values())
                    .filter(day -> day.name().toLowerCase(Locale.ROOT).equals(name))
                    .findFirst()
                    .orElseThrow(() -> new NumberFormatException("no weekday: " + name));
        }

        Month month() {
            return Month.of(Integer.parseInt(get(Parameter.MONTH)));
        }

        MonthDay monthDay() {
            return MonthDay.of(month(), Integer.parseInt(get(Parameter.DAY)));
        }

        private String get(Parameter parameter) {
            return written.getOrDefault(parameter.field(), "");
        }
    }
}
