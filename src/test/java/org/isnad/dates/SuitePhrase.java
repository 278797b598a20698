package org.isnad.dates;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isnad.time.DateBounds;
import org.isnad.time.Edtf;
import org.isnad.time.FuzzyDate;
import org.isnad.time.PeriodDate;
import org.jspecify.annotations.Nullable;

/**
 * A phrase of a public suite with the value that the suite gives it.
 *
 * @param suite the suite
 * @param text the text in which it stands
 * @param phrase its words
 * @param value the suite's value as it is written there
 * @param base the day from which the suite counts
 * @param right whether the days of a reading hold the value
 */
record SuitePhrase(
        String suite, String text, String phrase, String value, LocalDate base, Predicate<DateBounds> right) {

    private static final Pattern DAY = Pattern.compile("(\\d{4})-(\\d\\d)-(\\d\\d)");
    private static final Pattern ANY_YEAR_DAY = Pattern.compile("XXXX-(\\d\\d)-(\\d\\d)");
    private static final Pattern ANY_DAY = Pattern.compile("XXXX-XX-(\\d\\d)");
    private static final Pattern WEEKDAY = Pattern.compile("XXXX-WXX-(\\d)");
    private static final Pattern WEEK = Pattern.compile("(\\d{4})-W(\\d\\d)(-WE)?");
    private static final Pattern MONTH_WEEK = Pattern.compile("(\\d{4}|XXXX)-(\\d\\d)-W(\\d\\d)");
    private static final Pattern NTH_WEEKDAY = Pattern.compile("XXXX-(\\d\\d)-WXX-(\\d)-#(\\d)");
    private static final Pattern SEASON = Pattern.compile("(?:(\\d{4})-)?(SP|SU|FA|WI)");
    private static final Pattern RANGE = Pattern.compile("\\((.*),(.*),P.*\\)");
    private static final Pattern DUCKLING = Pattern.compile("\\((\\d+), (\\d+), (\\d+), \\d+, \\d+, \\d+\\)");

    /** Whether one of the readings of its words holds the value. */
    boolean read(List<DateMention> mentions) {
        return readings(mentions).stream()
                .anyMatch(reading -> right.test(reading.date().bounds()));
    }

    List<DateReading> readings(List<DateMention> mentions) {
        int start = text.indexOf(phrase);
        int from = text.codePointCount(0, Math.max(0, start));
        int to = from + phrase.codePointCount(0, phrase.length());
        List<DateReading> found = new ArrayList<>();
        mentions.stream()
                .filter(mention ->
                        mention.range().start() < to && from < mention.range().end())
                .forEach(mention -> found.addAll(mention.readings()));
        return found;
    }

    FuzzyDate baseDate() {
        return PeriodDate.day(base);
    }

    /** A line of the recognisers' specifications; none when its value is no day, week, month, year or range. */
    static Optional<SuitePhrase> recognizers(String[] columns) {
        LocalDate base = LocalDate.parse(columns[6].substring(0, 10));
        Optional<Predicate<DateBounds>> right = Optional.ofNullable(timex(columns[5], base));
        return right.map(found -> new SuitePhrase("recognizers", columns[1], columns[2], columns[5], base, found));
    }

    private static @Nullable Predicate<DateBounds> timex(String timex, LocalDate base) {
        Matcher range = RANGE.matcher(timex);
        if (range.matches()) {
            return range(range.group(1), range.group(2));
        }
        Matcher any = ANY_YEAR_DAY.matcher(timex);
        if (any.matches()) {
            int month = Integer.parseInt(any.group(1));
            int day = Integer.parseInt(any.group(2));
            return bounds -> anyYear(bounds, year -> LocalDate.of(year, month, day));
        }
        Matcher dayOnly = ANY_DAY.matcher(timex);
        if (dayOnly.matches()) {
            int day = Integer.parseInt(dayOnly.group(1));
            return bounds -> single(bounds) && first(bounds).getDayOfMonth() == day;
        }
        Matcher weekday = WEEKDAY.matcher(timex);
        if (weekday.matches()) {
            DayOfWeek day = DayOfWeek.of(Integer.parseInt(weekday.group(1)));
            return bounds -> single(bounds) && first(bounds).getDayOfWeek() == day;
        }
        Matcher week = WEEK.matcher(timex);
        if (week.matches()) {
            LocalDate monday = LocalDate.of(Integer.parseInt(week.group(1)), 1, 4)
                    .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                    .plusWeeks(Long.parseLong(week.group(2)) - 1);
            boolean end = week.group(3) != null;
            return holds(end ? monday.plusDays(5) : monday, monday.plusDays(6));
        }
        Matcher monthWeek = MONTH_WEEK.matcher(timex);
        if (monthWeek.matches()) {
            int number = Integer.parseInt(monthWeek.group(3));
            int month = Integer.parseInt(monthWeek.group(2));
            int last = number >= 4 ? 31 : 7 * number;
            return bounds -> !bounds.openFrom()
                    && !bounds.openTo()
                    && first(bounds).getMonthValue() == month
                    && first(bounds).getDayOfMonth() <= last
                    && bounds.toDay() - bounds.fromDay() <= 19;
        }
        Matcher nth = NTH_WEEKDAY.matcher(timex);
        if (nth.matches()) {
            int month = Integer.parseInt(nth.group(1));
            DayOfWeek day = DayOfWeek.of(Integer.parseInt(nth.group(2)));
            int number = Integer.parseInt(nth.group(3));
            return bounds -> anyYear(
                    bounds,
                    year -> YearMonth.of(year, month).atDay(1).with(TemporalAdjusters.dayOfWeekInMonth(number, day)));
        }
        Matcher season = SEASON.matcher(timex);
        if (season.matches()) {
            int code = 21 + List.of("SP", "SU", "FA", "WI").indexOf(season.group(2));
            int year = season.group(1) == null ? base.getYear() : Integer.parseInt(season.group(1));
            DateBounds wanted = Edtf.parse(year + "-" + code).bounds();
            return bounds -> bounds.equals(wanted);
        }
        if (timex.matches("XXXX-\\d\\d")) {
            int month = Integer.parseInt(timex.substring(5));
            return bounds -> !bounds.openFrom()
                    && !bounds.openTo()
                    && first(bounds).getMonthValue() == month
                    && bounds.toDay() - bounds.fromDay() <= 31;
        }
        if (timex.matches("\\d{4}(-\\d\\d){0,2}")) {
            try {
                DateBounds wanted = Edtf.parse(timex).bounds();
                // «أواخر العام الماضي»: the suite gives the whole, the part is right.
                return bounds -> bounds.contains(wanted) || wanted.contains(bounds);
            } catch (IllegalArgumentException e) {
                return bounds -> false;
            }
        }
        return null;
    }

    private static Predicate<DateBounds> range(String from, String to) {
        if (from.startsWith("XXXX")) {
            return bounds -> !bounds.openFrom()
                    && first(bounds).toString().substring(4).equals(from.substring(4))
                    && last(bounds).toString().substring(4).equals(to.substring(4));
        }
        if (from.startsWith("XX")) {
            return bounds -> !bounds.openFrom()
                    && first(bounds).getYear() % 100 == Integer.parseInt(from.substring(2, 4))
                    && bounds.toDay() - bounds.fromDay() < 3660;
        }
        if (!DAY.matcher(from).matches() || !DAY.matcher(to).matches()) {
            return bounds -> false;
        }
        LocalDate first = LocalDate.parse(from);
        LocalDate end = LocalDate.parse(to);
        LocalDate last = end.isAfter(first) ? end.minusDays(1) : end;
        return holds(first, last);
    }

    /** A line of the corpus of duckling; none when its value is a time of day or a feast. */
    static Optional<SuitePhrase> duckling(String[] columns, LocalDate base) {
        String value = columns[1];
        if (value.startsWith("datetimeHoliday") || value.startsWith("datetimeIntervalHoliday")) {
            return Optional.empty();
        }
        Matcher matcher = DUCKLING.matcher(value);
        List<LocalDate> days = new ArrayList<>();
        while (matcher.find()) {
            days.add(LocalDate.of(
                    Integer.parseInt(matcher.group(1)),
                    Integer.parseInt(matcher.group(2)),
                    Integer.parseInt(matcher.group(3))));
        }
        String grain = value.substring(value.lastIndexOf(' ') + 1);
        LocalDate first = days.getFirst();
        @Nullable
        Predicate<DateBounds> right = switch (grain) {
            case "Day", "Week", "Month" ->
                days.size() > 1
                        ? holds(first, days.get(1).minusDays(1))
                        : holds(
                                first,
                                switch (grain) {
                                    case "Week" -> first.plusDays(6);
                                    case "Month" -> first.plusMonths(1).minusDays(1);
                                    default -> first;
                                });
            default -> null;
        };
        return Optional.ofNullable(right)
                .map(found -> new SuitePhrase("duckling", columns[0], columns[0], value, base, found));
    }

    private static Predicate<DateBounds> holds(LocalDate first, LocalDate last) {
        return bounds -> bounds.contains(DateBounds.ofDays(first, last));
    }

    private static boolean anyYear(DateBounds bounds, IntFunction<LocalDate> day) {
        return single(bounds) && day.apply(first(bounds).getYear()).equals(first(bounds));
    }

    private static boolean single(DateBounds bounds) {
        return !bounds.openFrom() && !bounds.openTo() && bounds.toDay() - bounds.fromDay() == 1;
    }

    private static LocalDate first(DateBounds bounds) {
        return LocalDate.ofEpochDay(bounds.fromDay());
    }

    private static LocalDate last(DateBounds bounds) {
        return LocalDate.ofEpochDay(bounds.toDay() - 1);
    }
}
