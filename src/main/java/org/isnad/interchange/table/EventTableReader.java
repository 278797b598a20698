package org.isnad.interchange.table;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isnad.interchange.ImportedEvents;
import org.isnad.interchange.Notice;
import org.isnad.interchange.NoticeCode;
import org.isnad.interchange.Notices;
import org.isnad.interchange.PlainWords;
import org.isnad.interchange.ReadResult;
import org.isnad.interchange.table.TableRows.Row;
import org.isnad.model.Era;
import org.isnad.model.Foreign;
import org.isnad.model.Quantity;
import org.isnad.model.Status;
import org.isnad.time.FuzzyDate;

/**
 * Reads a table of events with headings in Arabic or English. Every row is kept whole in the foreign fields of its event, under
 * {@code table}. Links are kept as words; nothing is fetched.
 */
public final class EventTableReader {
    private static final int SAMPLE_ROWS = 300;

    /** As much of a row as is shown beside what is told of it. */
    private static final int ROW_CODE_POINTS = 300;

    /** References to characters, and elements that stand in texts of web pages. */
    private static final Pattern MARKUP =
            Pattern.compile("&(?:#\\d{1,7}|#[xX][0-9A-Fa-f]{1,6}|amp|lt|gt|quot|apos|nbsp|[a-z]{2,6}quo|hellip);"
                    + "|</?(?:p|br|b|i|u|a|em|strong|div|span|ul|ol|li|h[1-6]|img|font|blockquote)(?:\\s[^<>]*)?/?>");

    private static final Pattern DUE = Pattern.compile("(?i)due|due[ _]?date|deadline|(?:ال)?موعد|تاريخ الاستحقاق");

    private final Map<ColumnRole, String> columns;
    private final Notices notices;
    private final ImportedEvents events;
    private final RowDates dates;
    private final FigureCells figures;
    private final Optional<ConflictTable> conflict;
    private final Optional<StatedPrecision> precision;
    private final Optional<StatedCertainty> certainty;

    private EventTableReader(
            TableRows table, Map<ColumnRole, String> columns, ReadingOptions options, Notices notices) {
        this.columns = columns;
        this.notices = notices;
        this.events = new ImportedEvents(notices);
        this.dates = new RowDates(table, columns, options, notices);
        this.figures = FigureCells.of(
                columns.containsKey(ColumnRole.FIGURE)
                        ? table.rows().stream().map(row -> cell(row, ColumnRole.FIGURE))
                        : Stream.empty());
        this.conflict = ConflictTable.of(table);
        this.precision = StatedPrecision.of(
                table, columns.getOrDefault(ColumnRole.DATE, columns.getOrDefault(ColumnRole.START, "")));
        this.certainty = StatedCertainty.of(table);
    }

    /**
     * What the columns mean, as far as their headings tell: the first of several with one meaning.
     *
     * @param chosen columns that the user named; they go before everything else
     */
    public static Map<ColumnRole, String> columns(TableRows table, Map<ColumnRole, String> chosen) {
        Map<ColumnRole, String> columns = new EnumMap<>(ColumnRole.class);
        columns.putAll(chosen);
        Optional<ConflictTable> conflict = ConflictTable.of(table);
        if (conflict.isPresent()) {
            conflict.get().columns(table).forEach(columns::putIfAbsent);
            return columns;
        }
        for (String heading : table.headings()) {
            if (!columns.containsValue(heading)) {
                ColumnRole.of(heading)
                        .filter(role -> !columns.containsKey(role)
                                || (!chosen.containsKey(role) && better(heading, columns.get(role))))
                        .ifPresent(role -> columns.put(role, heading));
            }
        }
        titleInWords(table, columns, chosen);
        String date = columns.get(ColumnRole.DATE);
        if (date != null
                && DUE.matcher(date.strip()).matches()
                && columns.containsKey(ColumnRole.START)
                && !columns.containsKey(ColumnRole.END)) {
            // What is due begins before, where a beginning is known.
            columns.put(ColumnRole.END, date);
        }
        if (columns.containsKey(ColumnRole.DATE)) {
            // «From» and «To» of letters are people, and «start» and «end» may be places in a text.
            Stream.of(ColumnRole.START, ColumnRole.END)
                    .filter(role -> columns.containsKey(role)
                            && !chosen.containsKey(role)
                            && ColumnGuess.noDates(table, columns.get(ColumnRole.DATE), columns.get(role)))
                    .toList()
                    .forEach(columns::remove);
        }
        if (!dated(columns)) {
            // A column «Day» beside one with the year is a day of the month, alone it holds dates.
            Stream.of(ColumnRole.DAY, ColumnRole.MONTH)
                    .filter(columns::containsKey)
                    .findFirst()
                    .ifPresent(role -> columns.put(ColumnRole.DATE, columns.remove(role)));
        }
        if (!dated(columns)) {
            columns.putAll(ColumnGuess.of(table, columns));
        }
        if (dated(columns) && !columns.containsKey(ColumnRole.TITLE)) {
            ColumnGuess.title(table, columns)
                    .or(() -> chosen.containsKey(ColumnRole.DESCRIPTION)
                            ? Optional.empty()
                            : Optional.ofNullable(columns.remove(ColumnRole.DESCRIPTION)))
                    .ifPresent(heading -> columns.put(ColumnRole.TITLE, heading));
        }
        return columns;
    }

    /** Answers of Wikidata name an event by its address, and beside it by its label. */
    private static void titleInWords(TableRows table, Map<ColumnRole, String> columns, Map<ColumnRole, String> chosen) {
        String title = columns.get(ColumnRole.TITLE);
        if (title == null || chosen.containsKey(ColumnRole.TITLE) || !ColumnGuess.addresses(table, title)) {
            return;
        }
        columns.remove(ColumnRole.TITLE);
        columns.putIfAbsent(ColumnRole.LINK, title);
        table.headings().stream()
                .filter(heading -> !heading.equals(title)
                        && ColumnRole.of(heading)
                                .filter(ColumnRole.TITLE::equals)
                                .isPresent()
                        && !ColumnGuess.addresses(table, heading))
                .findFirst()
                .ifPresent(heading -> columns.put(ColumnRole.TITLE, heading));
    }

    /** Makes a data set of a list of events of another format, whose columns need no words. */
    public static ReadResult readKnown(KnownTable table, ReadingOptions options, Notices notices) {
        EventTableReader reader = new EventTableReader(table.rows(), table.columns(), options, notices);
        if (options.order().isEmpty()
                && table.order().filter(reader.dates::disproves).isEmpty()) {
            reader = new EventTableReader(
                    table.rows(), table.columns(), options.with(table.order(), options.calendar()), notices);
        }
        table.rows().rows().forEach(reader::event);
        Foreign kept = table.eras().isEmpty()
                ? Foreign.NONE
                : new Foreign(Map.of(
                        Era.FOREIGN, table.eras().stream().map(Era::foreign).toList()));
        return withRows(reader.events.finish(table.title(), table.description(), kept), table.rows());
    }

    /**
     * How the dates of the first rows are read: the first of all, the earliest, the latest, the first in doubt and the first that cannot be
     * read, each once.
     *
     * @param columns what the columns mean, headings of the table
     */
    public static List<DateExample> examples(TableRows table, Map<ColumnRole, String> columns, ReadingOptions options) {
        List<Row> rows = table.rows().stream().limit(SAMPLE_ROWS).toList();
        TableRows sample = new TableRows(table.headings(), rows, table.form());
        RowDates dates = new RowDates(sample, columns, options, new Notices(""));
        List<DateExample> all =
                rows.stream().map(dates::example).flatMap(Optional::stream).toList();
        Comparator<DateExample> early = Comparator.comparingLong(
                example -> example.date().orElseThrow().bounds().fromDay());
        List<DateExample> read =
                all.stream().filter(example -> example.date().isPresent()).toList();
        return Stream.of(
                        all.stream().findFirst(),
                        read.stream().min(early),
                        read.stream().max(early),
                        read.stream().filter(DateExample::doubtful).findFirst(),
                        all.stream().filter(example -> example.date().isEmpty()).findFirst())
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }

    /** Whether a heading names a date of our calendar where another names one of the Islamic calendar. */
    private static boolean better(String heading, String other) {
        return DateEvidence.otherCalendar(other) && !DateEvidence.otherCalendar(heading);
    }

    /** Whether columns say when events are. */
    public static boolean dated(Map<ColumnRole, String> columns) {
        return columns.containsKey(ColumnRole.DATE)
                || columns.containsKey(ColumnRole.START)
                || columns.containsKey(ColumnRole.YEAR);
    }

    /**
     * Makes a data set of the table, and tells how each column was understood.
     *
     * @param chosen columns that the user named; the others mean what their headings tell
     * @param options what the user said of dates in digits
     */
    public static ReadResult read(
            TableRows table, Map<ColumnRole, String> chosen, ReadingOptions options, Notices notices) {
        for (String heading : chosen.values()) {
            if (!table.headings().contains(heading)) {
                notices.add(
                        NoticeCode.NO_SUCH_COLUMN, "heading", heading, "known", String.join(" | ", table.headings()));
                return new ReadResult.Refused(notices.all());
            }
        }
        return readAs(table, columns(table, chosen), options, notices);
    }

    /**
     * Makes a data set of the table, and tells how each column was understood.
     *
     * @param columns what the columns mean, headings of the table; those that are not named mean nothing
     * @param options what the user said of dates in digits
     */
    public static ReadResult readAs(
            TableRows table, Map<ColumnRole, String> columns, ReadingOptions options, Notices notices) {
        if (dated(columns) && !namesDates(table)) {
            notices.add(NoticeCode.DATES_BY_CONTENT, "heading", columns.getOrDefault(ColumnRole.DATE, ""));
        }
        String title = columns.getOrDefault(ColumnRole.TITLE, "");
        if (!title.isEmpty()
                && ConflictTable.of(table).isEmpty()
                && ColumnRole.of(title).filter(ColumnRole.TITLE::equals).isEmpty()) {
            notices.add(NoticeCode.TITLE_BY_CONTENT, "heading", title);
        }
        columns.forEach((role, heading) -> notices.add(NoticeCode.COLUMN, "heading", heading, "role", role.code()));
        table.headings().stream()
                .filter(heading -> !columns.containsValue(heading))
                .forEach(heading -> notices.add(NoticeCode.COLUMN, "heading", heading, "role", "none"));
        if (!dated(columns)) {
            notices.add(NoticeCode.NO_DATE_COLUMN, "known", String.join(" | ", table.headings()));
            return new ReadResult.Refused(notices.all());
        }
        EventTableReader reader = new EventTableReader(table, columns, options, notices);
        table.rows().forEach(reader::event);
        return withRows(reader.events.finish("", "", Foreign.NONE), table);
    }

    /** Notices with what stands in the rows of which they tell. */
    private static ReadResult withRows(ReadResult result, TableRows table) {
        return switch (result) {
            case ReadResult.Imported(var dataset, var notices) ->
                new ReadResult.Imported(dataset, withRows(notices, table));
            case ReadResult.Refused(var notices) -> new ReadResult.Refused(withRows(notices, table));
        };
    }

    private static List<Notice> withRows(List<Notice> notices, TableRows table) {
        Set<String> spots = notices.stream().map(Notice::spot).collect(Collectors.toCollection(HashSet::new));
        spots.remove("");
        Map<String, Row> rows = new HashMap<>();
        if (!spots.isEmpty()) {
            for (Row row : table.rows()) {
                String spot = Notice.spot(row.place());
                if (spots.contains(spot)) {
                    rows.putIfAbsent(spot, row);
                }
            }
        }
        return notices.stream()
                .map(notice -> Optional.ofNullable(rows.get(notice.spot()))
                        .map(row -> notice.in(words(row)))
                        .orElse(notice))
                .toList();
    }

    /** What stands in a row, with its headings; long ones are cut. */
    static String words(Row row) {
        String words = row.cells().entrySet().stream()
                .map(cell -> cell.getKey() + ": " + cell.getValue())
                .collect(Collectors.joining(" · "))
                .replaceAll("\\s+", " ");
        return words.codePointCount(0, words.length()) <= ROW_CODE_POINTS
                ? words
                : words.substring(0, words.offsetByCodePoints(0, ROW_CODE_POINTS)) + "…";
    }

    /** Whether a heading of a table says when something was. */
    public static boolean namesDates(TableRows table) {
        return table.headings().stream().map(ColumnRole::of).anyMatch(EventTableReader::isTime);
    }

    private static boolean isTime(Optional<ColumnRole> role) {
        return role.filter(known -> known.compareTo(ColumnRole.END_DAY) <= 0).isPresent();
    }

    private void event(Row row) {
        String title = words(row, ColumnRole.TITLE);
        if (StatusCells.cancelled(cell(row, ColumnRole.STATUS))) {
            notices.at(row.place(), NoticeCode.CANCELLED, "title", title);
            return;
        }
        Optional<FuzzyDate> date = dates.of(row, title)
                .map(found -> conflict.map(kind -> kind.date(row, found)).orElse(found))
                .map(found -> precision.map(kind -> kind.date(row, found)).orElse(found))
                .map(found -> certainty.map(kind -> kind.date(row, found)).orElse(found));
        if (date.isEmpty()) {
            return;
        }
        Map<String, Object> kept = new LinkedHashMap<>();
        for (ColumnRole role : List.of(ColumnRole.SOURCE, ColumnRole.LINK)) {
            if (!cell(row, role).isEmpty()) {
                kept.put(role.code(), cell(row, role));
            }
        }
        kept.put("row", row.cells());
        Status status = status(row);
        figure(row, date.get(), title, status);
        events.add(
                row.place(),
                cell(row, ColumnRole.ID),
                date.get(),
                title,
                words(row, ColumnRole.DESCRIPTION),
                words(row, ColumnRole.CATEGORY),
                status,
                new Foreign(Map.of("table", kept.size() == 1 ? Map.copyOf(kept) : kept)));
    }

    private void figure(Row row, FuzzyDate date, String title, Status status) {
        String cell = cell(row, ColumnRole.FIGURE);
        Optional<Quantity> read = figures.read(cell);
        Optional<Quantity> figure = conflict.map(kind -> kind.figure(row, read)).orElse(read);
        if (figure.isPresent()) {
            events.figure(columns.getOrDefault(ColumnRole.FIGURE, ""), date, figure.get(), title, status);
        } else if (!cell.isEmpty()) {
            notices.at(row.place(), NoticeCode.FIGURE_UNREADABLE, "value", cell);
        }
    }

    private Status status(Row row) {
        String cell = cell(row, ColumnRole.STATUS);
        if (cell.isEmpty()) {
            return Status.REPORTED;
        }
        Optional<Status> known = StatusCells.read(cell);
        if (known.isEmpty()) {
            notices.count(row.place(), NoticeCode.STATUS_UNKNOWN);
        }
        return known.orElse(Status.REPORTED);
    }

    /** The words of a cell in one line; those of web pages without their markup, which is told. */
    private String words(Row row, ColumnRole role) {
        String cell = cell(row, role);
        boolean marked = (cell.indexOf('&') >= 0 || cell.indexOf('<') >= 0)
                && MARKUP.matcher(cell).find();
        if (!marked) {
            return PlainWords.line(cell);
        }
        notices.count(row.place(), NoticeCode.MARKUP);
        return PlainWords.of(cell);
    }

    private String cell(Row row, ColumnRole role) {
        String heading = columns.get(role);
        return heading == null ? "" : row.cell(heading);
    }
}
