package org.isnad.interchange.table;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isnad.labels.TypedDate;
import org.isnad.time.DateInterval;
import org.isnad.time.DateInterval.Endpoint;
import org.isnad.time.Edtf;
import org.isnad.time.EdtfException;
import org.isnad.time.FuzzyDate;
import org.isnad.time.PeriodDate;
import org.isnad.time.Qualifier;

/**
 * Reads the dates of a table: EDTF, ISO 8601 with a time of day, digits, names of months in Arabic and English, years before our
 * era, and the words for "about".
 *
 * <p>Whether 3/4/2020 is in April or March nobody can see from one cell; the other dates of the table decide.
 */
final class WrittenDates {

    /** How the numbers of a date follow each other. */
    enum Order {
        /** 31/12/2020 occurs. */
        DAY_FIRST,
        /** 12/31/2020 occurs. */
        MONTH_FIRST,
        /** Both occur, or neither: read as day, month, year. */
        UNCERTAIN
    }

    private static final Pattern NUMBERS = Pattern.compile("(\\d{1,2})[-/.](\\d{1,2})[-/.](\\d{4})");
    private static final Pattern MOMENT = Pattern.compile(
            "(.*?\\d)[T\\s]+\\d{1,2}:\\d{2}(?::\\d{2}(?:[.,]\\d+)?)?\\s*(?:[AaPp]\\.?[Mm]\\.?|Z|[+-]\\d{2}:?\\d{2})?");
    private static final Pattern YEAR = Pattern.compile("(-?)(\\d{1,6})");
    private static final Pattern BEFORE_ERA = Pattern.compile(
            "(\\d{1,6})\\s*(?:b\\.?\\s?c\\.?(?:\\s?e\\.?)?|ق\\.?\\s?م\\.?|قبل الميلاد)", Pattern.CASE_INSENSITIVE);
    private static final Pattern ABOUT = Pattern.compile(
            "(?:circa|ca\\.?|c\\.|about|around|approx\\.?|~|نحو|حوالي|قرابة|زهاء)\\s*(.+)", Pattern.CASE_INSENSITIVE);
    private static final Pattern ORDINAL = Pattern.compile("(\\d)(?:st|nd|rd|th)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern ABBREVIATED = Pattern.compile("(\\p{L})\\.");
    private static final TypedDate TYPED = new TypedDate();

    private final Order order;

    WrittenDates(Order order) {
        this.order = order;
    }

    /** The order that the dates of a table have in common. */
    static Order orderOf(List<String> cells) {
        boolean dayFirst = false;
        boolean monthFirst = false;
        for (String cell : cells) {
            Matcher numbers = NUMBERS.matcher(western(cell));
            if (numbers.lookingAt()) {
                dayFirst |= Integer.parseInt(numbers.group(1)) > 12;
                monthFirst |= Integer.parseInt(numbers.group(2)) > 12;
            }
        }
        return dayFirst == monthFirst ? Order.UNCERTAIN : dayFirst ? Order.DAY_FIRST : Order.MONTH_FIRST;
    }

    /** Whether day and month of a cell could be exchanged. */
    static boolean ambiguous(String cell) {
        Matcher numbers = NUMBERS.matcher(western(cell));
        return numbers.lookingAt()
                && Integer.parseInt(numbers.group(1)) <= 12
                && Integer.parseInt(numbers.group(2)) <= 12
                && !numbers.group(1).equals(numbers.group(2));
    }

    /** Whether a cell has a time of day, which is kept and not shown. */
    static boolean timed(String cell) {
        return MOMENT.matcher(western(cell)).matches();
    }

    /** The date of a cell; empty when it cannot be understood. */
    Optional<FuzzyDate> read(String cell) {
        String text = western(cell);
        if (text.length() > 100) {
            return Optional.empty();
        }
        Matcher moment = MOMENT.matcher(text);
        if (moment.matches()) {
            text = moment.group(1).strip();
        }
        Matcher about = ABOUT.matcher(text);
        if (about.matches()) {
            return plain(about.group(1).strip())
                    .filter(PeriodDate.class::isInstance)
                    .map(date -> ((PeriodDate) date).with(Qualifier.APPROXIMATE));
        }
        return plain(text);
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

    private Optional<FuzzyDate> plain(String text) {
        Matcher year = YEAR.matcher(text);
        // In a table «193» is a year and no decade.
        if (year.matches() && year.group(2).length() != 4) {
            int number = Integer.parseInt(year.group(2));
            return Optional.of(PeriodDate.year(year.group(1).isEmpty() || number == 0 ? number : 1 - number));
        }
        try {
            return Optional.of(Edtf.parse(text));
        } catch (EdtfException e) {
            // Written otherwise: the forms of daily life follow.
        }
        Matcher before = BEFORE_ERA.matcher(text);
        if (before.matches()) {
            return Optional.of(PeriodDate.year(1 - Integer.parseInt(before.group(1))));
        }
        Matcher numbers = NUMBERS.matcher(text);
        if (numbers.matches() && order == Order.MONTH_FIRST) {
            return day(numbers.group(3), numbers.group(1), numbers.group(2));
        }
        String words =
                ABBREVIATED.matcher(ORDINAL.matcher(text).replaceAll("$1")).replaceAll("$1 ");
        return TYPED.read(words) instanceof TypedDate.Outcome.Read(var date) ? Optional.of(date) : Optional.empty();
    }

    private static Optional<FuzzyDate> day(String year, String month, String day) {
        try {
            return Optional.of(PeriodDate.day(
                    LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day))));
        } catch (DateTimeException e) {
            // No such day: told by the caller.
            return Optional.empty();
        }
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
