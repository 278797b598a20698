package org.isnad.interchange.table;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isnad.dates.DateAnswer;
import org.isnad.dates.DateOrder;
import org.isnad.dates.DateReader;
import org.isnad.dates.DateReading;
import org.isnad.time.DateInterval;
import org.isnad.time.DateInterval.Endpoint;
import org.isnad.time.FuzzyDate;
import org.isnad.time.PeriodDate;
import org.isnad.time.Precision;

/**
 * Reads the dates of a table: what {@link DateReader} reads, years by themselves as tables have them, and the day of a moment with a
 * time.
 *
 * <p>Whether 3/4/2020 is in April or March nobody can see from one cell; the other dates of the table decide.
 */
final class CellDates {
    private static final Pattern MOMENT = Pattern.compile(
            "(.*?\\d)[T\\s]+\\d{1,2}:\\d{2}(?::\\d{2}(?:[.,]\\d+)?)?\\s*(?:[AaPp]\\.?[Mm]\\.?|Z|[+-]\\d{2}:?\\d{2})?");
    private static final Pattern YEAR = Pattern.compile("(-?)(\\d{1,6})");
    private static final int LONGEST = 100;
    private static final int DIGITS_OF_EDTF = 4;

    private final DateOrder order;

    /** Reads cells whose numbers follow each other so. */
    CellDates(DateOrder order) {
        this.order = order;
    }

    /** Whether day and month of a cell could be exchanged. */
    static boolean ambiguous(String cell) {
        return DateReader.readWhole(dayOf(western(cell))) instanceof DateAnswer.Read(var readings)
                && readings.size() > 1
                && readings.stream().allMatch(CellDates::isDay)
                && !cell.isEmpty()
                && Character.isDigit(western(cell).charAt(0));
    }

    private static boolean isDay(DateReading reading) {
        return reading.date() instanceof PeriodDate period && period.precision() == Precision.DAY;
    }

    /** Whether a cell has a time of day, which is kept and not shown. */
    static boolean timed(String cell) {
        return MOMENT.matcher(western(cell)).matches();
    }

    /** The date of a cell; empty when it cannot be understood. */
    Optional<FuzzyDate> read(String cell) {
        String text = western(cell);
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        Matcher year = YEAR.matcher(text);
        // In a table «193» is a year and no decade, and «-44» 44 years before our era.
        if (year.matches() && year.group(2).length() != DIGITS_OF_EDTF) {
            int number = Integer.parseInt(year.group(2));
            return Optional.of(PeriodDate.year(year.group(1).isEmpty() || number == 0 ? number : 1 - number));
        }
        return DateReader.readWhole(dayOf(text), null, order) instanceof DateAnswer.Read read
                ? Optional.of(read.first().date())
                : Optional.empty();
    }

    private static String dayOf(String text) {
        Matcher moment = MOMENT.matcher(text);
        return moment.matches() ? moment.group(1).strip() : text;
    }

    /** What lasts from one date to another; empty when it ends before it begins. */
    static Optional<FuzzyDate> between(FuzzyDate start, FuzzyDate end) {
        if (start.equals(end)) {
            return Optional.of(start);
        }
        boolean possible = start instanceof PeriodDate from
                && end instanceof PeriodDate to
                && !to.last().isBefore(from.first());
        return possible
                ? Optional.of(
                        new DateInterval(new Endpoint.Known((PeriodDate) start), new Endpoint.Known((PeriodDate) end)))
                : Optional.empty();
    }

    /** The order that the dates of a table have in common. */
    static DateOrder orderOf(List<String> cells) {
        return DateReader.order(cells);
    }

    /** One digit system, no vowel signs or direction marks. */
    private static String western(String cell) {
        StringBuilder out = new StringBuilder(cell.length());
        cell.strip().codePoints().forEach(sign -> {
            if (Character.getType(sign) != Character.FORMAT && sign != 0x0640) {
                out.appendCodePoint(
                        Character.isDigit(sign) ? '0' + Character.digit(sign, 10) : sign == 0x2212 ? '-' : sign);
            }
        });
        return out.toString();
    }
}
