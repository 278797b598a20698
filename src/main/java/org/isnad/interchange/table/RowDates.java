package org.isnad.interchange.table;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.isnad.dates.DateOrder;
import org.isnad.interchange.NoticeCode;
import org.isnad.interchange.Telling;
import org.isnad.interchange.table.CellReading.Form;
import org.isnad.interchange.table.DateEvidence.Cell;
import org.isnad.interchange.table.TableRows.Row;
import org.isnad.time.DateInterval;
import org.isnad.time.DateInterval.Endpoint;
import org.isnad.time.FuzzyDate;
import org.isnad.time.PeriodDate;
import org.isnad.time.Qualifier;

/**
 * The dates of the rows of a table, from a column of dates, from two of beginnings and ends, or from columns of years, months and
 * days. Tells of each date that is left out or in doubt with its row.
 */
final class RowDates {
    /** What stands in place of the end of something that goes on. */
    private static final Pattern OPEN = Pattern.compile(
            "(?iu)(?:to |until |till |حتى |إلى )?(?:present|the present|now|today|ongoing|current|الآن|اليوم|الوقت"
                    + " الحاضر|مستمر|مستمرة|جار|جارٍ|جارية|\\.\\.)");

    /** Stands for «never» in data bases. */
    private static final FuzzyDate LAST_DAY = PeriodDate.day(LocalDate.of(9999, 12, 31));

    /** The zero of spreadsheets, and that of .NET. */
    private static final Set<FuzzyDate> PLACEHOLDERS =
            Set.of(PeriodDate.day(LocalDate.of(1899, 12, 30)), PeriodDate.day(LocalDate.of(1, 1, 1)));

    private final Map<ColumnRole, String> columns;
    private final Telling told;
    private final OptionalInt shortYears;
    private final boolean years;
    private final boolean edtf;
    private final boolean persian;

    /** Whether columns say something of a time beside its dates, of which a row may have to tell. */
    private final boolean parts;

    /** The same dates come again and again in a large table: what a cell means is found out once. */
    private final Map<String, Known> known = new ConcurrentHashMap<>();

    private final DateEvidence evidence;
    private final Optional<AllDay> allDay;

    /**
     * What a cell means.
     *
     * @param timed whether it names a time of day
     * @param zoned whether that names its distance from Greenwich
     * @param date its date; empty where it is none that can be read
     * @param alone the same date where nothing is to be told of it in a row that says nothing else of its time
     */
    private record Known(boolean timed, boolean zoned, Optional<CellDate> date, Optional<FuzzyDate> alone) {
        /** An empty cell. */
        static final Known NOTHING = new Known(false, false, Optional.empty(), Optional.empty());
    }

    RowDates(TableRows table, Map<ColumnRole, String> columns, ReadingOptions options, Telling told) {
        this.columns = columns;
        this.allDay = AllDay.of(table);
        this.told = told;
        this.shortYears = options.shortYears();
        this.parts = columns.containsKey(ColumnRole.END_MONTH) || columns.containsKey(ColumnRole.DAY);
        this.years = !columns.containsKey(ColumnRole.DATE) && !columns.containsKey(ColumnRole.START);
        List<String> headings = Stream.of(ColumnRole.DATE, ColumnRole.START, ColumnRole.END, ColumnRole.YEAR)
                .map(columns::get)
                .flatMap(Stream::ofNullable)
                .toList();
        // «Date (EDTF)» says how its cells are meant.
        this.edtf = headings.stream()
                .anyMatch(heading -> heading.toLowerCase(Locale.ROOT).contains("edtf"));
        Set<String> begins = words(table.rows(), this::begin);
        Set<String> ends = words(table.rows(), this::until);
        this.persian = options.calendar().filter(CalendarSystem.PERSIAN::equals).isPresent()
                || table.headings().stream().anyMatch(Persian::heading)
                || begins.stream().anyMatch(Persian::digits);
        this.evidence = new DateEvidence(
                Stream.concat(begins.stream(), ends.stream())
                        .filter(words -> !words.isEmpty())
                        .map(this::cell)
                        .toList(),
                headings,
                options);
    }

    /** The words that rows have, each once. */
    private static Set<String> words(List<Row> rows, Function<Row, String> of) {
        Set<String> words = ConcurrentHashMap.newKeySet();
        IntStream.range(0, rows.size()).parallel().mapToObj(rows::get).map(of).forEach(found -> {
            // Most are known, and adding what is known may wait for other threads.
            if (!words.contains(found)) {
                words.add(found);
            }
        });
        return words;
    }

    /** When the event of a row is; empty, and told, when that cannot be understood. */
    Optional<FuzzyDate> of(Row row, String title) {
        String begin = begin(row);
        String until = until(row);
        if (begin.isEmpty()) {
            told.at(row.place(), NoticeCode.NO_DATE, "title", name(row, title));
            return Optional.empty();
        }
        Known first = known(begin);
        if (until.isEmpty() && !parts && first.alone.isPresent()) {
            return first.alone;
        }
        Optional<CellDate> start = first.date;
        if (start.isEmpty() || LAST_DAY.equals(start.get().date())) {
            unreadable(row, begin, title);
            return Optional.empty();
        }
        return Optional.of(doubted(row, begin, of(row, begin, until, first, start.get())));
    }

    /** What a row is called where it is told of: all that it holds where it has no title. */
    private static String name(Row row, String title) {
        return title.isEmpty() ? EventTableReader.words(row) : title;
    }

    /** Tells of a row that is left out for its date, and why. */
    private void unreadable(Row row, String begin, String title) {
        Cell cell = cell(begin);
        String name = name(row, title);
        if (evidence.isSlip(cell)) {
            String edtf = cell.readings().getFirst().date().edtf();
            told.at(row.place(), NoticeCode.LONG_YEAR_AMONG_DATES, "value", begin, "edtf", edtf, "title", name);
        } else {
            told.at(row.place(), NoticeCode.DATE_UNREADABLE, "value", begin, "title", name);
        }
    }

    private FuzzyDate of(Row row, String begin, String until, Known first, CellDate start) {
        Known last = known(until);
        timed(row, first, last);
        clock(row, begin);
        clock(row, until);
        Optional<CellDate> end = last.date;
        boolean open = (!until.isEmpty()
                        && !Character.isDigit(until.charAt(0))
                        && OPEN.matcher(until).matches())
                || end.filter(date -> LAST_DAY.equals(date.date())).isPresent();
        if (open && start.date() instanceof PeriodDate from) {
            tell(row, begin, start);
            return new DateInterval(new Endpoint.Known(from), new Endpoint.Open());
        }
        if (!until.isEmpty() && end.isEmpty()) {
            told.at(row.place(), NoticeCode.DATE_PART_UNREADABLE, "part", "end", "value", until);
        }
        if (until.isEmpty() && !part(row, ColumnRole.END_MONTH).isEmpty()) {
            told.at(row.place(), NoticeCode.END_WITHOUT_YEAR, "value", part(row, ColumnRole.END_MONTH));
        }
        if (begun(row).isEmpty() && DateParts.isWord(part(row, ColumnRole.DAY))) {
            told.at(row.place(), NoticeCode.DATE_PART_UNREADABLE, "part", "day", "value", part(row, ColumnRole.DAY));
        }
        if (end.isEmpty()) {
            tell(row, begin, start);
            return start.date();
        }
        return lasting(row, start, end.get(), begin, until);
    }

    /** A date marked as uncertain where its own weekday or what many programs write for none speaks against it. */
    private FuzzyDate doubted(Row row, String begin, FuzzyDate date) {
        boolean weekday = Weekdays.contradict(begin, date);
        if (!(date instanceof PeriodDate day) || !(weekday || PLACEHOLDERS.contains(date))) {
            return date;
        }
        told.at(row.place(), weekday ? NoticeCode.WEEKDAY_CONTRADICTS : NoticeCode.PLACEHOLDER, "value", begin);
        return day.with(Qualifier.UNCERTAIN);
    }

    /** Whether dates of the table prove that day and month are not in this order. */
    boolean disproves(DateOrder order) {
        return evidence.disproves(order);
    }

    /** How the beginning of a row is read; empty where it has none. */
    Optional<DateExample> example(Row row) {
        String begin = begin(row);
        if (begin.isEmpty()) {
            return Optional.empty();
        }
        Optional<CellDate> date = known(begin).date;
        return Optional.of(new DateExample(
                begin, date.map(CellDate::date), date.flatMap(CellDate::doubt).isPresent()));
    }

    private FuzzyDate lasting(Row row, CellDate start, CellDate end, String begin, String until) {
        // Where only one pair of readings of one form ends after it begins, the rows themselves prove it.
        boolean open = start.readings().size() > 1 || end.readings().size() > 1;
        if (open) {
            List<FuzzyDate> possible = possible(start, end);
            if (possible.size() == 1) {
                return possible.getFirst();
            }
        }
        tell(row, begin, start);
        Optional<FuzzyDate> both = between(
                start.date(),
                allDay.map(kind -> kind.last(row, start.date(), end.date())).orElse(end.date()));
        if (both.isPresent()) {
            tell(row, until, end);
            return both.get();
        }
        if (possible(start, end).isEmpty()) {
            told.at(row.place(), NoticeCode.END_BEFORE_START, "start", begin, "end", until);
        } else {
            told.at(row.place(), NoticeCode.END_IN_DOUBT, "value", until);
        }
        return start.date();
    }

    /** From when to when it may have lasted. */
    private static List<FuzzyDate> possible(CellDate start, CellDate end) {
        return start.readings().stream()
                .flatMap(from -> end.readings().stream()
                        .filter(to -> start.readings().size() == 1
                                || end.readings().size() == 1
                                || from.form().proof() == to.form().proof())
                        .flatMap(to -> between(from.date(), to.date()).stream()))
                .distinct()
                .toList();
    }

    private void tell(Row row, String written, CellDate date) {
        date.way().ifPresent(way -> told.count(row.place(), way));
        date.doubt()
                .ifPresent(doubt -> told.at(
                        row.place(),
                        doubt,
                        "option",
                        "--short-years",
                        "value",
                        written,
                        "readings",
                        date.readings().stream()
                                .map(reading -> reading.date().edtf())
                                .collect(Collectors.joining(" | "))));
    }

    private void timed(Row row, Known begin, Known until) {
        if (begin.timed || until.timed) {
            told.count(row.place(), NoticeCode.TIME_OF_DAY);
        }
        if (begin.zoned || until.zoned) {
            told.count(row.place(), NoticeCode.TIME_ZONE);
        }
    }

    private void clock(Row row, String words) {
        if (words.indexOf(':') > 0 && CellText.impossibleTime(words)) {
            told.at(row.place(), NoticeCode.TIME_UNREADABLE, "value", words);
        }
    }

    private Known known(String words) {
        return words.isEmpty()
                ? Known.NOTHING
                : known.computeIfAbsent(words, written -> {
                    Cell cell = cell(written);
                    Optional<CellDate> date = evidence.decide(cell);
                    boolean quiet = !cell.timed() && !cell.text().zoned() && written.indexOf(':') < 0;
                    return new Known(
                            cell.timed(),
                            cell.text().zoned(),
                            date,
                            date.filter(found -> quiet && quiet(written, found)).map(CellDate::date));
                });
    }

    /** Whether there is nothing to be told of a date that begins an event. */
    private static boolean quiet(String written, CellDate date) {
        return date.way().isEmpty()
                && date.doubt().isEmpty()
                && !LAST_DAY.equals(date.date())
                && !Weekdays.contradict(written, date.date())
                && !PLACEHOLDERS.contains(date.date());
    }

    private Cell cell(String written) {
        CellText text = CellText.of(written);
        List<CellReading> readings = edtf
                ? DateCells.edtf(written)
                        .map(date -> List.of(new CellReading(date, Form.NOTATION)))
                        .orElseGet(() -> readings(text))
                : readings(text);
        // What is called a year is no day of a spreadsheet.
        return new Cell(
                text,
                years
                        ? readings.stream()
                                .filter(reading -> reading.form() != Form.SERIAL)
                                .toList()
                        : readings);
    }

    /** What a cell may mean, in a table in Persian also in its calendar. */
    private List<CellReading> readings(CellText text) {
        Optional<CellReading> said = Persian.said(text.day());
        if (said.isPresent()) {
            return List.of(said.get());
        }
        List<CellReading> readings = CellDates.readings(text);
        return persian
                ? Stream.concat(readings.stream(), Persian.number(text.day()).stream())
                        .toList()
                : readings;
    }

    /** What lasts from one date to another; empty when it ends before it begins, or when one of them is no single date. */
    private static Optional<FuzzyDate> between(FuzzyDate start, FuzzyDate end) {
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

    private String begin(Row row) {
        String date = begun(row);
        Optional<MatchResult> range = DateParts.range(date);
        if (range.isPresent()) {
            return range.get().group(1);
        }
        if (date.isEmpty()) {
            return DateParts.words(year(row, ColumnRole.YEAR), part(row, ColumnRole.MONTH), part(row, ColumnRole.DAY));
        }
        String year = year(row, ColumnRole.YEAR);
        // «9 أيلول» beside a column with the year.
        return year.isEmpty() ? date : DateParts.withYear(date, year);
    }

    private String begun(Row row) {
        String start = part(row, ColumnRole.START);
        return start.isEmpty() ? part(row, ColumnRole.DATE) : start;
    }

    private String until(Row row) {
        String end = part(row, ColumnRole.END);
        Optional<MatchResult> range = end.isEmpty() ? DateParts.range(begun(row)) : Optional.empty();
        if (range.isPresent()) {
            return range.get().group(2);
        }
        String year = year(row, ColumnRole.END_YEAR);
        if (!end.isEmpty() || year.isEmpty()) {
            return end;
        }
        return DateParts.words(year, part(row, ColumnRole.END_MONTH), part(row, ColumnRole.END_DAY));
    }

    /** A year, that of two digits in the hundred years that the user named. */
    private String year(Row row, ColumnRole role) {
        String year = part(row, role);
        if (year.isEmpty() || shortYears.isEmpty()) {
            return year;
        }
        String western = CellText.western(year);
        if (!western.matches("\\d\\d")) {
            return year;
        }
        int first = shortYears.getAsInt();
        return Integer.toString(first + Math.floorMod(Integer.parseInt(western) - first, 100));
    }

    private String part(Row row, ColumnRole role) {
        String heading = columns.get(role);
        return heading == null ? "" : row.cell(heading);
    }
}
