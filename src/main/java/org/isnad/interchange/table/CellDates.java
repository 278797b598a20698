package org.isnad.interchange.table;

import java.util.List;
import java.util.stream.Stream;
import org.isnad.dates.DateAnswer;
import org.isnad.dates.DateOrder;
import org.isnad.dates.DateReader;
import org.isnad.interchange.table.CellReading.Form;
import org.isnad.time.DateSet;
import org.isnad.time.FuzzyDate;
import org.isnad.time.PeriodDate;

/** Reads single cells as dates: every way in which the signs of a cell may be taken, before its column decides. */
final class CellDates {
    private static final int LONGEST = 100;

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
        List<CellReading> numbers = Stream.concat(PlainNumbers.read(day).stream(), NumbersOfDates.read(day).stream())
                .toList();
        if (!numbers.isEmpty() || NumbersOfDates.shaped(day)) {
            return numbers;
        }
        List<CellReading> named = NamedMonths.read(day);
        if (!named.isEmpty()) {
            return named;
        }
        return DateReader.readWhole(day, null, DateOrder.UNCERTAIN) instanceof DateAnswer.Read(var readings)
                ? readings.stream()
                        .map(reading -> new CellReading(reading.date(), form(day, reading.date())))
                        .toList()
                : List.of();
    }

    private static Form form(String day, FuzzyDate date) {
        boolean notation = day.chars().noneMatch(sign -> Character.isLetter(sign) && "XYESxyes".indexOf(sign) < 0)
                && (date instanceof DateSet || !(date instanceof PeriodDate) || day.matches(".*[XYE~?%].*"));
        return notation ? Form.NOTATION : Form.WORDS;
    }
}
