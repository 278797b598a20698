package org.isnad.interchange.table;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isnad.interchange.table.CellReading.Form;
import org.isnad.time.DateChoice;
import org.isnad.time.FuzzyDate;
import org.isnad.time.PeriodDate;

/**
 * Dates of the Persian calendar, whose years begin in March: 12 Mordad 1399 is 2 August 2020. Its names of months say it; its digits
 * are taken so in tables in Persian alone.
 */
final class Persian {
    /** 1821; where the rule of 33 years gives the same leap years as the sky. */
    private static final int FIRST = 1200;

    private static final int LAST = 1500;

    /** What a heading of this calendar names, folded. */
    private static final Pattern HEADING =
            Pattern.compile("شمسي|جلالي|خورشيدي|jalali|persian|shamsi|khorshidi|solar hijri");

    /** Letters of Persian that Arabic has not, as they are written in it, and its words for year, month and day. */
    private static final Pattern LETTERS = Pattern.compile("[\u067E\u0686\u0698\u06AF\u06A9\u06CC]|^(?:سال|ماه|روز)$");

    private static final Pattern DIGITS = Pattern.compile("[\u06F0-\u06F9]");

    /** Folded, in their order. */
    private static final List<String> MONTHS = List.of(
            "فروردين", "ارديبهشت", "خرداد", "تير", "مرداد", "شهريور", "مهر", "ابان", "اذر", "دي", "بهمن", "اسفند");

    private static final Pattern NAMED = Pattern.compile(
            "(?:(?:[\u0600-\u06FF\u200C]+ ?شنبه|جمعه)[،,]? )?(?:(\\d{1,2}) )?(" + String.join("|", MONTHS)
                    + ")(?: ?ماه)?[،,]? (?:سال )?(\\d{4})(?: (?:ه ?\\.? ?)?ش\\.?| (?:هجري )?(?:شمسي|خورشيدي))?");

    private static final Pattern ERA =
            Pattern.compile("(?:سال )?(\\d[-/.\\d]*) ?(?:(?:ه ?\\.? ?)?ش\\.?|(?:هجري )?(?:شمسي|خورشيدي)|(?:SH|AP))");

    private static final Pattern DAY =
            Pattern.compile("(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})|(\\d{4})(\\d\\d)(\\d\\d)");
    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})([-/.])(\\d{1,2})\\2(\\d{4})");
    private static final Pattern MONTH = Pattern.compile("(\\d{4})[-/](\\d{1,2})");
    private static final Pattern YEAR = Pattern.compile("\\d{4}");

    /** The day of the epoch on which the calendar would have begun, less one. */
    private static final long BEFORE_FIRST = -492_269;

    private static final int LONG_MONTHS = 6;
    private static final int DAYS_OF_LONG = 31;

    private Persian() {}

    /** Whether a heading names this calendar. */
    static boolean named(String heading) {
        return HEADING.matcher(KnownWords.folded(CellText.western(heading))).find();
    }

    /** Whether a heading is written in Persian, or names its calendar. */
    static boolean heading(String heading) {
        return LETTERS.matcher(heading).find() || named(heading);
    }

    /** Whether a cell has the digits of Persian. */
    static boolean digits(String cell) {
        return DIGITS.matcher(cell).find();
    }

    /** A date that says itself that it is of this calendar; empty for others. */
    static Optional<CellReading> said(String day) {
        if (day.chars().noneMatch(Character::isLetter)) {
            return Optional.empty();
        }
        String words = KnownWords.folded(day).replaceAll("\\s+", " ");
        Matcher named = NAMED.matcher(words);
        if (named.matches()) {
            int month = MONTHS.indexOf(named.group(2)) + 1;
            int year = Integer.parseInt(named.group(3));
            return (named.group(1) == null ? month(year, month) : day(year, month, Integer.parseInt(named.group(1))))
                    .map(Persian::reading);
        }
        Matcher era = ERA.matcher(day.contains("S") || day.contains("A") ? day : words);
        return era.matches() ? number(era.group(1)) : Optional.empty();
    }

    /** What digits mean in this calendar; empty where they are no date of it. */
    static Optional<CellReading> number(String digits) {
        Matcher day = DAY.matcher(digits);
        Matcher dayFirst = DAY_FIRST.matcher(digits);
        Matcher month = MONTH.matcher(digits);
        Optional<? extends FuzzyDate> date = Optional.empty();
        if (day.matches()) {
            int group = day.group(1) == null ? 5 : 1;
            int next = group == 1 ? 3 : 6;
            date = day(number(day, group), number(day, next), number(day, next + 1));
        } else if (dayFirst.matches()) {
            date = day(number(dayFirst, 4), number(dayFirst, 3), number(dayFirst, 1));
        } else if (month.matches()) {
            date = month(number(month, 1), number(month, 2));
        } else if (YEAR.matcher(digits).matches()) {
            date = year(Integer.parseInt(digits));
        }
        return date.map(Persian::reading);
    }

    private static int number(Matcher found, int group) {
        return Integer.parseInt(found.group(group));
    }

    private static CellReading reading(FuzzyDate date) {
        return new CellReading(date, Form.PERSIAN);
    }

    private static Optional<PeriodDate> day(int year, int month, int day) {
        boolean exists = possible(year) && month >= 1 && month <= MONTHS.size() && day >= 1;
        return exists && day <= length(year, month)
                ? Optional.of(PeriodDate.day(first(year, month).plusDays(day - 1L)))
                : Optional.empty();
    }

    private static Optional<DateChoice> month(int year, int month) {
        return possible(year) && month >= 1 && month <= MONTHS.size()
                ? Optional.of(some(first(year, month), first(year, month).plusDays(length(year, month) - 1L)))
                : Optional.empty();
    }

    private static Optional<DateChoice> year(int year) {
        return possible(year)
                ? Optional.of(some(first(year, 1), first(year + 1, 1).minusDays(1)))
                : Optional.empty();
    }

    private static DateChoice some(LocalDate from, LocalDate to) {
        return DateChoice.between(PeriodDate.day(from), PeriodDate.day(to));
    }

    private static boolean possible(int year) {
        return year >= FIRST && year <= LAST;
    }

    private static int length(int year, int month) {
        return month <= LONG_MONTHS
                ? DAYS_OF_LONG
                : month < MONTHS.size() || leap(year) ? DAYS_OF_LONG - 1 : DAYS_OF_LONG - 2;
    }

    private static boolean leap(int year) {
        return (25 * year + 11) % 33 < 8;
    }

    private static LocalDate first(int year, int month) {
        long days = 365L * (year - 1) + Math.floorDiv(8L * year + 21, 33L);
        int longBefore = Math.min(month - 1, LONG_MONTHS);
        return LocalDate.ofEpochDay(BEFORE_FIRST + days + 1 + (long) (DAYS_OF_LONG - 1) * (month - 1) + longBefore);
    }
}
