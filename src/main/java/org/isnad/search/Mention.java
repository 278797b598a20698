package org.isnad.search;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.isnad.text.FoldedText;
import org.isnad.time.DateBounds;
import org.isnad.time.DateChoice;
import org.isnad.time.DateInterval;
import org.isnad.time.DateInterval.Endpoint;
import org.isnad.time.DateSet;
import org.isnad.time.FuzzyDate;
import org.isnad.time.PeriodDate;

/**
 * A date mentioned in words: a day, month or year, or a month without a year.
 *
 * @param bounds its days; empty when the year is not given
 * @param month 1 to 12; 0 when a whole year is meant
 */
record Mention(Optional<DateBounds> bounds, int month) {
    private static final int OLDEST_YEAR = 1000;
    private static final int NEWEST_YEAR = 2999;

    /** The dates of a date expression, such as «الأربعاء 9 سبتمبر/أيلول 2020», «24-7-2021», «عامي 2006 و2008». */
    static List<Mention> in(String expression) {
        List<Word> words = Word.in(FoldedText.of(expression));
        Optional<Mention> digits = inDigits(words);
        if (digits.isPresent()) {
            return List.of(digits.get());
        }
        for (int i = 0; i < words.size(); i++) {
            OptionalInt month = Months.at(words, i);
            if (month.isPresent()) {
                return withMonth(words, i, month.getAsInt()).map(List::of).orElseGet(List::of);
            }
        }
        List<Mention> years = new ArrayList<>();
        words.forEach(word -> year(word).ifPresent(year -> years.add(ofYear(year))));
        return years;
    }

    /** What has to lie in a time for the date of a record to do so: of what lasted, the beginning and the end, each alone. */
    static List<Mention> of(FuzzyDate date) {
        return switch (date) {
            case PeriodDate period -> List.of(of(period.first(), period.last()));
            case DateInterval(var start, var end) -> {
                List<Mention> ends = new ArrayList<>();
                for (Endpoint endpoint : List.of(start, end)) {
                    if (endpoint instanceof Endpoint.Known(var known)) {
                        ends.add(of(known.first(), known.last()));
                    }
                }
                yield ends;
            }
            case DateChoice(var earliest, var latest) ->
                earliest.isPresent() && latest.isPresent()
                        ? List.of(of(earliest.get().first(), latest.get().last()))
                        : List.of();
            case DateSet set -> of(set.hull());
        };
    }

    private static Mention of(LocalDate first, LocalDate last) {
        boolean oneMonth = first.getMonthValue() == last.getMonthValue() && first.getYear() == last.getYear();
        return new Mention(Optional.of(DateBounds.ofDays(first, last)), oneMonth ? first.getMonthValue() : 0);
    }

    private static Mention ofYear(int year) {
        return new Mention(Optional.of(DateBounds.ofDays(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31))), 0);
    }

    /** The day stands before the month or, in English, behind it; the year is last. */
    private static Optional<Mention> withMonth(List<Word> words, int at, int month) {
        // «10 من نيسان»
        int before = at > 1 && words.get(at - 1).key().equals("من") ? at - 2 : at - 1;
        OptionalInt day = before >= 0 ? day(words.get(before)) : OptionalInt.empty();
        OptionalInt year = OptionalInt.empty();
        for (int i = at + 1; i < words.size() && year.isEmpty(); i++) {
            year = year(words.get(i));
            if (year.isEmpty() && day.isEmpty()) {
                day = day(words.get(i));
            }
        }
        return year.isEmpty() ? Optional.of(new Mention(Optional.empty(), month)) : of(year.getAsInt(), month, day);
    }

    private static Optional<Mention> of(int year, int month, OptionalInt day) {
        try {
            YearMonth whole = YearMonth.of(year, month);
            DateBounds bounds = day.isPresent()
                    ? DateBounds.ofDays(whole.atDay(day.getAsInt()), whole.atDay(day.getAsInt()))
                    : DateBounds.ofDays(whole.atDay(1), whole.atEndOfMonth());
            return Optional.of(new Mention(Optional.of(bounds), month));
        } catch (DateTimeException e) {
            // A 31 April that an article prints is no date that could be asked for.
            return Optional.empty();
        }
    }

    private static Optional<Mention> inDigits(List<Word> words) {
        List<String> parts = new ArrayList<>();
        words.forEach(word -> parts.addAll(List.of(word.key().split("\\."))));
        if (parts.size() != 3 || !parts.stream().allMatch(part -> part.matches("\\d{1,4}"))) {
            return Optional.empty();
        }
        List<Integer> numbers = parts.stream().map(Integer::valueOf).toList();
        boolean yearFirst = parts.getFirst().length() == 4;
        int year = numbers.get(yearFirst ? 0 : 2);
        return of(year < 100 ? year + 2000 : year, numbers.get(1), OptionalInt.of(numbers.get(yearFirst ? 2 : 0)));
    }

    private static OptionalInt day(Word word) {
        return whole(word, 1, 31);
    }

    private static OptionalInt year(Word word) {
        return whole(word, OLDEST_YEAR, NEWEST_YEAR);
    }

    private static OptionalInt whole(Word word, int from, int to) {
        if (!word.key().matches("\\d{1,4}")) {
            return OptionalInt.empty();
        }
        int value = Integer.parseInt(word.key());
        return value >= from && value <= to ? OptionalInt.of(value) : OptionalInt.empty();
    }
}
