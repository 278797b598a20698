package org.isnad.interchange.table;

import java.time.DayOfWeek;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isnad.time.FuzzyDate;
import org.isnad.time.PeriodDate;
import org.isnad.time.Precision;

/** The weekday that a cell names beside its date. */
final class Weekdays {
    private static final Map<String, DayOfWeek> KNOWN = Map.ofEntries(
            Map.entry("mon", DayOfWeek.MONDAY),
            Map.entry("tue", DayOfWeek.TUESDAY),
            Map.entry("wed", DayOfWeek.WEDNESDAY),
            Map.entry("thu", DayOfWeek.THURSDAY),
            Map.entry("fri", DayOfWeek.FRIDAY),
            Map.entry("sat", DayOfWeek.SATURDAY),
            Map.entry("sun", DayOfWeek.SUNDAY),
            Map.entry("الاثنين", DayOfWeek.MONDAY),
            Map.entry("الثلاثا", DayOfWeek.TUESDAY),
            Map.entry("الاربعا", DayOfWeek.WEDNESDAY),
            Map.entry("الخميس", DayOfWeek.THURSDAY),
            Map.entry("الجمعه", DayOfWeek.FRIDAY),
            Map.entry("السبت", DayOfWeek.SATURDAY),
            Map.entry("الاحد", DayOfWeek.SUNDAY));

    private static final Pattern NAME = Pattern.compile(
            "(?<![\\p{L}\\p{N}])(?:(mon|tue|wed|thu|fri|sat|sun)"
                + "(?:day|sday|nesday|rsday|urday|s|r|rs)?\\.?|(الاثنين|الثلاثا|الاربعا|الخميس|الجمعه|السبت|الاحد)ء?)(?![\\p{L}\\p{N}])");

    private Weekdays() {}

    /** The weekday of a name; empty for other words. */
    static Optional<DayOfWeek> of(String name) {
        String folded = KnownWords.folded(name);
        return KNOWN.entrySet().stream()
                .filter(known -> folded.startsWith(known.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    /** Whether a cell names one weekday, and its day is another. */
    static boolean contradict(String cell, FuzzyDate date) {
        if (!(date instanceof PeriodDate day) || day.precision() != Precision.DAY || !hasLetter(cell)) {
            return false;
        }
        Matcher name = NAME.matcher(KnownWords.folded(cell));
        if (!name.find()) {
            return false;
        }
        Optional<DayOfWeek> named = of(name.group());
        return named.isPresent() && !name.find() && named.get() != day.first().getDayOfWeek();
    }

    private static boolean hasLetter(String cell) {
        for (int i = 0; i < cell.length(); i++) {
            if (Character.isLetter(cell.codePointAt(i))) {
                return true;
            }
        }
        return false;
    }
}
