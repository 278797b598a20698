package org.isnad.interchange.table;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isnad.compact.AheadIterator;
import org.isnad.interchange.ImportedEvents;
import org.isnad.interchange.LaterNotices;
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

    /** What of a row is kept besides under names of its own. */
    private static final List<ColumnRole> KEPT = List.of(ColumnRole.SOURCE, ColumnRole.LINK);

    private final Map<ColumnRole, String> columns;
    private final Notices notices;
    private final ImportedEvents events;
    private final LaterNotices later = new LaterNotices();
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
        this.dates = new RowDates(table, columns, options, later);
        this.figures = FigureCells.of(
                columns.containsKey(ColumnRole.FIGURE)
                        ? table.rows().stream().map(row -> cell(row, ColumnRole.FIGURE))
                        : Stream.empty());
        this.conflict = ConflictTable.of(table);
        this.precision = StatedPrecision.of(
                table, columns.getOrDefault(ColumnRole.DATE, columns.getOrDefault(ColumnRole.START, "")));
        this.certainty = StatedCertainty.of(table);
    }

    /** Makes a data set of a list of events of another format, whose columns need no words. */
    public static ReadResult readKnown(KnownTable table, ReadingOptions options, Notices notices) {
        EventTableReader reader = new EventTableReader(table.rows(), table.columns(), options, notices);
        if (options.order().isEmpty()
                && table.order().filter(reader.dates::disproves).isEmpty()) {
            reader = new EventTableReader(
                    table.rows(), table.columns(), options.with(table.order(), options.calendar()), notices);
        }
        reader.events(table.rows().rows());
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
        return readAs(table, ColumnRoles.of(table, chosen), options, notices);
    }

    /**
     * Makes a data set of the table, and tells how each column was understood.
     *
     * @param columns what the columns mean, headings of the table; those that are not named mean nothing
     * @param options what the user said of dates in digits
     */
    public static ReadResult readAs(
            TableRows table, Map<ColumnRole, String> columns, ReadingOptions options, Notices notices) {
        if (ColumnRoles.dated(columns) && !namesDates(table)) {
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
        if (!ColumnRoles.dated(columns)) {
            notices.add(NoticeCode.NO_DATE_COLUMN, "known", String.join(" | ", table.headings()));
            return new ReadResult.Refused(notices.all());
        }
        EventTableReader reader = new EventTableReader(table, columns, options, notices);
        reader.events(table.rows());
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
                    if (rows.size() == spots.size()) {
                        break;
                    }
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

    /** Makes events of all rows, in their order, each while the rows behind it are looked at on another thread. */
    private void events(List<Row> rows) {
        new AheadIterator<>(rows.size(), row -> draft(rows.get(row))).forEachRemaining(this::add);
    }

    /**
     * What a row becomes, before it has its place among the events.
     *
     * @param told what there is to tell of it
     * @param event empty where it becomes none
     */
    private record Draft(List<Consumer<Notices>> told, Optional<Made> event) {}

    /** The event of a row, and the figure of its own column. */
    private record Made(
            Row row,
            FuzzyDate date,
            String title,
            String summary,
            String group,
            Status status,
            Optional<Quantity> figure,
            Foreign foreign) {}

    private Draft draft(Row row) {
        Optional<Made> event = made(row);
        return new Draft(later.take(), event);
    }

    private Optional<Made> made(Row row) {
        String title = words(row, ColumnRole.TITLE);
        if (StatusCells.cancelled(cell(row, ColumnRole.STATUS))) {
            later.at(row.place(), NoticeCode.CANCELLED, "title", title);
            return Optional.empty();
        }
        Optional<FuzzyDate> date = dates.of(row, title);
        if (date.isEmpty()) {
            return Optional.empty();
        }
        FuzzyDate stated = stated(row, date.get());
        Map<String, Object> kept = new LinkedHashMap<>();
        for (ColumnRole role : KEPT) {
            String cell = cell(row, role);
            if (!cell.isEmpty()) {
                kept.put(role.code(), cell);
            }
        }
        kept.put("row", row.cells());
        Status status = status(row);
        return Optional.of(new Made(
                row,
                stated,
                title,
                words(row, ColumnRole.DESCRIPTION),
                words(row, ColumnRole.CATEGORY),
                status,
                figure(row),
                new Foreign(Map.of("table", kept.size() == 1 ? Map.copyOf(kept) : kept))));
    }

    /** A date as other columns of its row state it. */
    private FuzzyDate stated(Row row, FuzzyDate found) {
        FuzzyDate date = found;
        if (conflict.isPresent()) {
            date = conflict.get().date(row, date);
        }
        if (precision.isPresent()) {
            date = precision.get().date(row, date);
        }
        return certainty.isPresent() ? certainty.get().date(row, date) : date;
    }

    private void add(Draft draft) {
        draft.told.forEach(telling -> telling.accept(notices));
        if (draft.event.isPresent()) {
            Made made = draft.event.get();
            made.figure.ifPresent(figure -> events.figure(
                    columns.getOrDefault(ColumnRole.FIGURE, ""), made.date, figure, made.title, made.status));
            events.add(
                    made.row.place(),
                    cell(made.row, ColumnRole.ID),
                    made.date,
                    made.title,
                    made.summary,
                    made.group,
                    made.status,
                    made.foreign);
        }
    }

    private Optional<Quantity> figure(Row row) {
        String cell = cell(row, ColumnRole.FIGURE);
        if (cell.isEmpty() && conflict.isEmpty()) {
            return Optional.empty();
        }
        Optional<Quantity> read = figures.read(cell);
        Optional<Quantity> figure = conflict.isPresent() ? conflict.get().figure(row, read) : read;
        if (figure.isEmpty() && !cell.isEmpty()) {
            later.at(row.place(), NoticeCode.FIGURE_UNREADABLE, "value", cell);
        }
        return figure;
    }

    private Status status(Row row) {
        String cell = cell(row, ColumnRole.STATUS);
        if (cell.isEmpty()) {
            return Status.REPORTED;
        }
        Optional<Status> known = StatusCells.read(cell);
        if (known.isEmpty()) {
            later.count(row.place(), NoticeCode.STATUS_UNKNOWN);
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
        later.count(row.place(), NoticeCode.MARKUP);
        return PlainWords.of(cell);
    }

    private String cell(Row row, ColumnRole role) {
        String heading = columns.get(role);
        return heading == null ? "" : row.cell(heading);
    }
}
