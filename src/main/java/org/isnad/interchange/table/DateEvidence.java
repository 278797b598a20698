package org.isnad.interchange.table;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isnad.dates.DateOrder;
import org.isnad.interchange.NoticeCode;
import org.isnad.interchange.table.CellReading.Form;
import org.isnad.time.DateBounds;
import org.isnad.time.FuzzyDate;
import org.isnad.time.PeriodDate;

/**
 * What the dates of a table prove for each other. Whether 3/4/2020 is in April or March, 44197 a year or a day of a spreadsheet,
 * and 1433 a year of ours, nobody can see from one cell. A cell that can only be read one way proves that way for the others;
 * where nothing proves anything, or cells prove opposite things, a cell keeps its readings.
 */
final class DateEvidence {
    private static final int FIRST_OLD_YEAR = 1000;
    private static final int FIRST_RECENT_YEAR = 1900;
    private static final int LAST_SHORT_YEAR = 9999;

    private static final Pattern ISO = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern ISLAMIC = Pattern.compile(
            "(?:\\d|\\s)ه(?:\\s|$)|هجري|\\bAH\\b|محرم|صفر|ربيع ال[أاآث]|جماد|رجب|شعبان|رمضان|شوال|ذ[وي] ال[قح]");
    private static final Pattern ISLAMIC_HEADING =
            Pattern.compile("هجر[يی]|قمر[يی]|(?:^|[\\s(])ه(?:$|[\\s)])|hijri|\\bah\\b");
    private static final Pattern GREGORIAN_HEADING =
            Pattern.compile("م[يی]لاد[يی]|(?:^|[\\s(])م(?:$|[\\s)])|gregorian|\\bce\\b|\\bad\\b");
    private static final Pattern DAY_FIRST_HEADING =
            Pattern.compile("\\bdd?\\W+mm?m?\\W+y{2,4}|يوم\\W+(?:ال)?شهر\\W+(?:ال)?[سع]");
    private static final Pattern MONTH_FIRST_HEADING =
            Pattern.compile("\\bmm?\\W+dd?\\W+y{2,4}|شهر\\W+(?:ال)?يوم\\W+(?:ال)?[سع]");

    private final Set<Form> proved = EnumSet.noneOf(Form.class);

    private final Optional<DateOrder> order;
    private final Optional<CalendarSystem> calendar;
    private final OptionalInt shortYears;
    private boolean allSerial = true;
    private boolean islamicWords;
    private boolean persianAlone;
    private boolean oldYears;
    private boolean recentYears;
    private boolean earlyYears;
    private boolean yearsBetween;

    /**
     * Weighs the cells of all columns of dates.
     *
     * @param cells the readings of each cell that is filled, and its words; cells of the same words may be given once
     * @param headings of the columns of dates
     */
    DateEvidence(Collection<Cell> cells, List<String> headings, ReadingOptions options) {
        this.shortYears = options.shortYears();
        this.order = options.order().or(() -> order(headings));
        for (Cell cell : cells) {
            weigh(cell);
        }
        this.calendar = options.calendar().or(() -> calendar(headings));
    }

    /**
     * A cell with what it may mean.
     *
     * @param text its words
     * @param readings what they may mean
     */
    record Cell(CellText text, List<CellReading> readings) {

        /** Whether it names a time of day, be it in digits alone. */
        boolean timed() {
            return text.timed() || has(readings, Form.COMPACT_TIME);
        }
    }

    private void weigh(Cell cell) {
        List<CellReading> readings = cell.readings();
        allSerial &= readings.isEmpty() || has(readings, Form.SERIAL);
        if (readings.isEmpty()) {
            return;
        }
        List<CellReading> ours =
                readings.stream().filter(DateEvidence::gregorian).toList();
        boolean dayFirst = has(ours, Form.DAY_FIRST) || has(ours, Form.SHORT_DAY_FIRST);
        boolean monthFirst = has(ours, Form.MONTH_FIRST) || has(ours, Form.SHORT_MONTH_FIRST);
        if (ours.size() == 1) {
            proved.add(ours.getFirst().form().proof());
        } else if (dayFirst != monthFirst) {
            proved.add(dayFirst ? Form.DAY_FIRST : Form.MONTH_FIRST);
        }
        if (ISO.matcher(cell.text().day()).matches() && has(readings, Form.YEAR_FIRST)) {
            proved.add(Form.MONTH);
        }
        boolean words = has(readings, Form.WORDS);
        boolean islamic = words && ISLAMIC.matcher(cell.text().day()).find();
        boolean both = words && cell.text().day().contains("الموافق");
        boolean persian = has(readings, Form.PERSIAN);
        persianAlone |= persian && readings.size() == 1;
        islamicWords |= (islamic && !both) || (ours.isEmpty() && !persian);
        boolean twoDigits = has(readings, Form.SHORT_YEAR) || has(readings, Form.EARLY_YEAR);
        if (islamic || both || twoDigits) {
            return;
        }
        DateBounds bounds = readings.getFirst().date().bounds();
        if (bounds.openFrom()) {
            return;
        }
        int year = LocalDate.ofEpochDay(Math.clamp(bounds.fromDay(), -365_000_000L, 365_000_000L))
                .getYear();
        earlyYears |= year < FIRST_OLD_YEAR;
        boolean open = persian || has(readings, Form.HIJRI);
        yearsBetween |= !open && Hijri.possible(year);
        oldYears |= !open && year >= FIRST_OLD_YEAR && year < FIRST_RECENT_YEAR;
        recentYears |= year >= FIRST_OLD_YEAR && year <= LAST_SHORT_YEAR && !has(readings, Form.LONG_YEAR);
    }

    /** Headings such as "Date (dd/mm/yyyy)" say it. */
    private static Optional<DateOrder> order(List<String> headings) {
        boolean dayFirst = headings.stream().anyMatch(heading -> found(DAY_FIRST_HEADING, heading));
        boolean monthFirst = headings.stream().anyMatch(heading -> found(MONTH_FIRST_HEADING, heading));
        return dayFirst == monthFirst
                ? Optional.empty()
                : Optional.of(dayFirst ? DateOrder.DAY_FIRST : DateOrder.MONTH_FIRST);
    }

    /** Whether a heading names another calendar than ours. */
    static boolean otherCalendar(String heading) {
        return calendar(heading)
                .filter(named -> named != CalendarSystem.GREGORIAN)
                .isPresent();
    }

    /** The calendar that a heading names; empty for none. */
    private static Optional<CalendarSystem> calendar(String heading) {
        return Persian.named(heading)
                ? Optional.of(CalendarSystem.PERSIAN)
                : found(ISLAMIC_HEADING, heading)
                        ? Optional.of(CalendarSystem.HIJRI)
                        : found(GREGORIAN_HEADING, heading) ? Optional.of(CalendarSystem.GREGORIAN) : Optional.empty();
    }

    private static boolean found(Pattern pattern, String heading) {
        return pattern.matcher(CellText.western(heading).toLowerCase(Locale.ROOT))
                .find();
    }

    private Optional<CalendarSystem> calendar(List<String> headings) {
        Set<CalendarSystem> named =
                headings.stream().flatMap(heading -> calendar(heading).stream()).collect(Collectors.toSet());
        if (named.size() == 1) {
            return named.stream().findFirst();
        }
        Set<CalendarSystem> written = EnumSet.noneOf(CalendarSystem.class);
        if (islamicWords) {
            written.add(CalendarSystem.HIJRI);
        }
        if (persianAlone) {
            written.add(CalendarSystem.PERSIAN);
        }
        if (yearsBetween || oldYears || earlyYears) {
            written.add(CalendarSystem.GREGORIAN);
        }
        return written.size() == 1 ? written.stream().findFirst() : Optional.empty();
    }

    /** Whether cells prove the other order of day and month. */
    boolean disproves(DateOrder one) {
        return proved.contains(one == DateOrder.DAY_FIRST ? Form.MONTH_FIRST : Form.DAY_FIRST);
    }

    /** The date of a cell; empty when it has no reading. */
    Optional<CellDate> decide(Cell cell) {
        List<CellReading> left = distinct(ordered(ofCalendar(ofCentury(withoutRareOrder(cell)))));
        if (left.isEmpty()) {
            return Optional.empty();
        }
        if (has(left, Form.SERIAL) && left.size() > 1) {
            return serial(left);
        }
        if (isSlip(left.getFirst())) {
            return Optional.empty();
        }
        if (has(left, Form.EARLY_YEAR)) {
            return early(left);
        }
        if (has(left, Form.MONTH) && !proved.contains(Form.SHORT_SPAN)) {
            left = left.stream()
                    .filter(reading -> reading.form() == Form.MONTH || !gregorian(reading))
                    .toList();
        }
        List<CellReading> kept = backed(left);
        if (has(left, Form.SEASON) && proved.contains(Form.NOTATION)) {
            kept = List.of(first(left, Form.SEASON));
        }
        boolean same =
                left.stream().map(reading -> reading.date().bounds()).distinct().count() == 1;
        if (has(left, Form.WORDS) && same) {
            // «between 2014 and 2017» is one statement, whether it lasted so long or happened once.
            kept = left.subList(0, 1);
        }
        if (kept.size() > 1) {
            return CellDate.either(kept);
        }
        CellReading only = kept.getFirst();
        return Optional.of(
                only.form().shortened() && shortYears.isEmpty()
                        ? CellDate.uncertain(only, NoticeCode.SHORT_YEARS)
                        : CellDate.sure(only));
    }

    /** Whether a cell is left out because it can only be a year of five or six digits, among dates of our time. */
    boolean isSlip(Cell cell) {
        return !cell.readings().isEmpty() && isSlip(cell.readings().getFirst());
    }

    /** A year 202113 among those of our time is a slip of somebody's pen; one before our era is written with a sign. */
    private boolean isSlip(CellReading reading) {
        return reading.form() == Form.LONG_YEAR
                && recentYears
                && reading.date() instanceof PeriodDate date
                && date.first().getYear() > 0;
    }

    /** Years of two digits in the hundred years that the user named. */
    private List<CellReading> ofCentury(List<CellReading> readings) {
        if (shortYears.isEmpty()
                || readings.stream().noneMatch(reading -> reading.form().shortened())) {
            return readings;
        }
        return readings.stream()
                .filter(reading -> reading.form() != Form.EARLY_YEAR)
                .flatMap(reading -> reading.form().shortened() && reading.date() instanceof PeriodDate date
                        ? moved(date).map(moved -> new CellReading(moved, reading.form())).stream()
                        : Stream.of(reading))
                .toList();
    }

    /** The same day or month of the named century; empty where it has none, as 29 February. */
    private Optional<FuzzyDate> moved(PeriodDate date) {
        int first = shortYears.orElse(0);
        int year = first + Math.floorMod(date.first().getYear() - first, 100);
        try {
            return Optional.of(
                    switch (date.precision()) {
                        case YEAR -> PeriodDate.year(year);
                        case MONTH ->
                            PeriodDate.month(YearMonth.of(year, date.first().getMonth()));
                        default ->
                            PeriodDate.day(LocalDate.of(
                                    year, date.first().getMonth(), date.first().getDayOfMonth()));
                    });
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** The readings whose form other cells prove; all where none is proved. The calendar is no matter of form. */
    private List<CellReading> backed(List<CellReading> left) {
        List<CellReading> ours = left.stream().filter(DateEvidence::gregorian).toList();
        List<CellReading> backed = ours.stream()
                .filter(reading -> proved.contains(reading.form().proof()))
                .toList();
        return left.stream()
                .filter(reading -> !gregorian(reading) || backed.isEmpty() || backed.contains(reading))
                .toList();
    }

    /** 31/12/20 begins with a year only where another cell does so for certain. */
    private List<CellReading> withoutRareOrder(Cell cell) {
        boolean rare =
                !proved.contains(Form.SHORT_YEAR_FIRST) && cell.text().day().indexOf('-') < 0;
        return rare ? keep(cell.readings(), reading -> reading.form() != Form.SHORT_YEAR_FIRST) : cell.readings();
    }

    private Optional<CellDate> serial(List<CellReading> left) {
        CellReading serial = first(left, Form.SERIAL);
        if (allSerial || proved.contains(Form.SERIAL)) {
            return Optional.of(CellDate.sure(serial));
        }
        return proved.contains(Form.LONG_YEAR)
                ? CellDate.either(left)
                : Optional.of(CellDate.uncertain(serial, NoticeCode.SERIAL_AMONG_DATES));
    }

    private Optional<CellDate> early(List<CellReading> left) {
        CellReading early = first(left, Form.EARLY_YEAR);
        if (left.size() == 1 || (earlyYears && !recentYears)) {
            return Optional.of(CellDate.sure(early));
        }
        return recentYears && !earlyYears
                ? Optional.of(CellDate.uncertain(first(left, Form.SHORT_YEAR), NoticeCode.SHORT_YEARS))
                : CellDate.either(left);
    }

    private List<CellReading> ofCalendar(List<CellReading> readings) {
        if (calendar.isEmpty() || readings.stream().allMatch(DateEvidence::gregorian)) {
            return readings;
        }
        return keep(readings, reading -> reading.form().calendar() == calendar.get());
    }

    private List<CellReading> ordered(List<CellReading> readings) {
        if (order.isEmpty() || order.get() == DateOrder.UNCERTAIN) {
            return readings;
        }
        boolean dayFirst = order.get() == DateOrder.DAY_FIRST;
        return keep(readings, reading -> switch (reading.form()) {
            case MONTH_FIRST, SHORT_MONTH_FIRST, COMPACT_MONTH_FIRST -> !dayFirst;
            case DAY_FIRST, SHORT_DAY_FIRST, COMPACT_DAY_FIRST -> dayFirst;
            case SHORT_YEAR_FIRST -> false;
            default -> true;
        });
    }

    /** What fits; everything where nothing does: a date that can only be read another way is read that way. */
    private static List<CellReading> keep(List<CellReading> readings, Predicate<CellReading> fits) {
        List<CellReading> kept = readings.stream().filter(fits).toList();
        return kept.isEmpty() ? readings : kept;
    }

    /** One reading for each date: 9/9/2020 is the same in any order. */
    private static List<CellReading> distinct(List<CellReading> readings) {
        Map<FuzzyDate, CellReading> byDate = new LinkedHashMap<>();
        readings.forEach(reading -> byDate.putIfAbsent(reading.date(), reading));
        return List.copyOf(byDate.values());
    }

    private static boolean gregorian(CellReading reading) {
        return reading.form().calendar() == CalendarSystem.GREGORIAN;
    }

    private static boolean has(List<CellReading> readings, Form form) {
        for (CellReading reading : readings) {
            if (reading.form() == form) {
                return true;
            }
        }
        return false;
    }

    private static CellReading first(List<CellReading> readings, Form form) {
        return readings.stream()
                .filter(reading -> reading.form() == form)
                .findFirst()
                .orElse(readings.getFirst());
    }
}
