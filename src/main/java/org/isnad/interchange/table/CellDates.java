package org.isnad.interchange.table;

import java.time.DayOfWeek;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.isnad.dates.DateAnswer;
import org.isnad.dates.DateOrder;
import org.isnad.dates.DateReader;
import org.isnad.interchange.table.CellReading.Form;
import org.isnad.time.DateChoice;
import org.isnad.time.DateSet;
import org.isnad.time.FuzzyDate;
import org.isnad.time.PeriodDate;
import org.isnad.time.Precision;
import org.jspecify.annotations.Nullable;

/** Reads single cells as dates: every way in which the signs of a cell may be taken, before its column decides. */
final class CellDates {
    /** Stands before a date that can only be meant as EDTF. */
    static final String EDTF = "EDTF:";

    private static final int LONGEST = 100;
    /** «يوم الأربعاء الموافق 9/9/2020», «Wed, 9/9/2020», «مساء 14 أيلول 2020». */
    private static final Pattern WEEKDAY = Pattern.compile("(?i)(?:(?:في|مساء|صباح|ليلة|فجر|ظهر|عصر)\\s+)?(?:يوم\\s+)?"
        + "(?:(ال(?:[إأا]ثنين|ثلاثاء?|[أا]ربعاء?|خميس|جمعة|جمعه|سبت|[أا]حد)|(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\\.?)[،,]?\\s+)?"
        + "(?:ال)?(?:موافق|مصادف)?\\s*:?\\s*(?=\\d)");

    private static final Pattern EITHER = Pattern.compile("(?i)(\\S.*?)\\s+(?:or|أو|او)\\s+(\\S.*)");

    private CellDates() {}

    /**
     * The ways of reading a cell.
     *
     * @param text without the time of day
     * @return the likeliest first; none when the cell is no date
     */
    static List<CellReading> readings(CellText text) {
        String day = text.day();
        if (day.isEmpty() || day.length() > LONGEST) {
            return List.of();
        }
        if (day.startsWith(EDTF)) {
            return DateCells.edtf(day.substring(EDTF.length()))
                    .map(date -> new CellReading(date, Form.NOTATION))
                    .stream()
                    .toList();
        }
        Optional<FuzzyDate> shown = ShownDates.read(day);
        if (shown.isPresent()) {
            return List.of(new CellReading(shown.get(), Form.WORDS));
        }
        Matcher weekday = WEEKDAY.matcher(day);
        if (weekday.lookingAt() && weekday.end() > 0) {
            return onWeekday(weekday.group(1), day.substring(weekday.end()));
        }
        List<CellReading> numbers = Stream.concat(PlainNumbers.read(day).stream(), NumbersOfDates.read(day).stream())
                .toList();
        if (!numbers.isEmpty() || NumbersOfDates.shaped(day)) {
            return numbers;
        }
        List<CellReading> named = NamedMonths.read(day);
        if (!named.isEmpty()) {
            return named;
        }
        Optional<FuzzyDate> either = either(day);
        if (either.isPresent()) {
            return List.of(new CellReading(either.get(), Form.WORDS));
        }
        return DateReader.readWhole(day, null, DateOrder.UNCERTAIN) instanceof DateAnswer.Read(var readings)
                ? readings.stream()
                        .map(reading -> new CellReading(reading.date(), form(day, reading.date())))
                        .toList()
                : MarkedCells.read(day);
    }

    /** A date in digits behind its weekday, which proves the order of its numbers where one reading alone falls on it. */
    private static List<CellReading> onWeekday(@Nullable String name, String rest) {
        List<CellReading> all = readings(new CellText(rest.strip(), false, false));
        Optional<DayOfWeek> weekday = Optional.ofNullable(name).flatMap(Weekdays::of);
        List<CellReading> fitting = all.stream()
                .filter(reading -> reading.date() instanceof PeriodDate date
                        && date.precision() == Precision.DAY
                        && weekday.filter(date.first().getDayOfWeek()::equals).isPresent())
                .toList();
        return fitting.size() == 1 ? fitting : all;
    }

    /** «1957 or 1958», «1949 أو 1950»: one of two dates that are stated. */
    private static Optional<FuzzyDate> either(String day) {
        Matcher two = EITHER.matcher(day);
        if (!two.matches()) {
            return Optional.empty();
        }
        List<DateChoice> parts = Stream.of(two.group(1), two.group(2))
                .map(CellText::of)
                .map(CellDates::readings)
                .filter(readings -> readings.stream()
                                .filter(reading -> reading.form() != Form.HIJRI)
                                .count()
                        == 1)
                .map(readings -> readings.getFirst().date())
                .filter(PeriodDate.class::isInstance)
                .map(PeriodDate.class::cast)
                .sorted(Comparator.comparing(PeriodDate::first))
                .map(date -> DateChoice.between(date, date))
                .toList();
        return parts.size() == 2 ? Optional.of(new DateSet(parts, false)) : Optional.empty();
    }

    private static Form form(String day, FuzzyDate date) {
        boolean notation = day.chars().noneMatch(sign -> Character.isLetter(sign) && "XYESxyes".indexOf(sign) < 0)
                && (date instanceof DateSet || !(date instanceof PeriodDate) || day.matches(".*[XYE~?%].*"));
        return notation ? Form.NOTATION : Form.WORDS;
    }
}
