package org.isnad.interchange.table;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.isnad.dates.DateOrder;
import org.isnad.interchange.ImportedEvents;
import org.isnad.interchange.NoticeCode;
import org.isnad.interchange.Notices;
import org.isnad.interchange.PlainWords;
import org.isnad.interchange.ReadResult;
import org.isnad.interchange.table.TableRows.Row;
import org.isnad.model.Foreign;
import org.isnad.time.FuzzyDate;

/**
 * Reads a table of events with headings in Arabic or English. Every row is kept whole in the foreign fields of its event, under
 * {@code table}. Links are kept as words; nothing is fetched.
 */
public final class EventTableReader {
    private final Map<ColumnRole, String> columns;
    private final Notices notices;
    private final ImportedEvents events;
    private final CellDates dates;

    private EventTableReader(TableRows table, Map<ColumnRole, String> columns, Notices notices) {
        this.columns = columns;
        this.notices = notices;
        this.events = new ImportedEvents(notices);
        List<String> cells = table.rows().stream()
                .flatMap(row -> Stream.of(ColumnRole.DATE, ColumnRole.START, ColumnRole.END)
                        .map(role -> cell(row, role)))
                .toList();
        DateOrder order = CellDates.orderOf(cells);
        this.dates = new CellDates(order);
        int doubtful = order == DateOrder.UNCERTAIN
                ? (int) cells.stream().filter(CellDates::ambiguous).count()
                : 0;
        if (doubtful > 0) {
            notices.add(NoticeCode.DAY_OR_MONTH, "n", doubtful);
        }
    }

    /**
     * What the columns mean, as far as their headings tell: the first of several with one meaning.
     *
     * @param chosen columns that the user named; they go before everything else
     */
    public static Map<ColumnRole, String> columns(TableRows table, Map<ColumnRole, String> chosen) {
        Map<ColumnRole, String> columns = new EnumMap<>(ColumnRole.class);
        columns.putAll(chosen);
        for (String heading : table.headings()) {
            if (!columns.containsValue(heading)) {
                ColumnRole.of(heading).ifPresent(role -> columns.putIfAbsent(role, heading));
            }
        }
        return columns;
    }

    /**
     * Makes a data set of the table, and tells how each column was understood.
     *
     * @param chosen columns that the user named; the others mean what their headings tell
     */
    public static ReadResult read(TableRows table, Map<ColumnRole, String> chosen, Notices notices) {
        for (String heading : chosen.values()) {
            if (!table.headings().contains(heading)) {
                notices.add(
                        NoticeCode.NO_SUCH_COLUMN, "heading", heading, "known", String.join(" | ", table.headings()));
                return new ReadResult.Refused(notices.all());
            }
        }
        return readAs(table, columns(table, chosen), notices);
    }

    /**
     * Makes a data set of the table, and tells how each column was understood.
     *
     * @param columns what the columns mean, headings of the table; those that are not named mean nothing
     */
    public static ReadResult readAs(TableRows table, Map<ColumnRole, String> columns, Notices notices) {
        columns.forEach((role, heading) -> notices.add(NoticeCode.COLUMN, "heading", heading, "role", role.code()));
        table.headings().stream()
                .filter(heading -> !columns.containsValue(heading))
                .forEach(heading -> notices.add(NoticeCode.COLUMN, "heading", heading, "role", "none"));
        if (!columns.containsKey(ColumnRole.DATE) && !columns.containsKey(ColumnRole.START)) {
            notices.add(NoticeCode.NO_DATE_COLUMN, "known", String.join(" | ", table.headings()));
            return new ReadResult.Refused(notices.all());
        }
        EventTableReader reader = new EventTableReader(table, columns, notices);
        table.rows().forEach(reader::event);
        return reader.events.finish("", "", Foreign.NONE);
    }

    private void event(Row row) {
        String title = PlainWords.line(cell(row, ColumnRole.TITLE));
        Optional<FuzzyDate> date = date(row, title);
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
        events.add(
                row.place(),
                cell(row, ColumnRole.ID),
                date.get(),
                title,
                PlainWords.line(cell(row, ColumnRole.DESCRIPTION)),
                PlainWords.line(cell(row, ColumnRole.CATEGORY)),
                new Foreign(Map.of("table", kept)));
    }

    private Optional<FuzzyDate> date(Row row, String title) {
        String begin = cell(row, columns.containsKey(ColumnRole.START) ? ColumnRole.START : ColumnRole.DATE);
        if (begin.isEmpty()) {
            begin = cell(row, ColumnRole.DATE);
        }
        String until = cell(row, ColumnRole.END);
        if (begin.isEmpty()) {
            notices.at(row.place(), NoticeCode.NO_DATE, "title", title);
            return Optional.empty();
        }
        Optional<FuzzyDate> start = dates.read(begin);
        if (start.isEmpty()) {
            notices.at(row.place(), NoticeCode.DATE_UNREADABLE, "value", begin, "title", title);
            return Optional.empty();
        }
        if (CellDates.timed(begin) || CellDates.timed(until)) {
            notices.count(row.place(), NoticeCode.TIME_OF_DAY);
        }
        if (until.isEmpty()) {
            return start;
        }
        Optional<FuzzyDate> end = dates.read(until);
        if (end.isEmpty()) {
            notices.at(row.place(), NoticeCode.DATE_PART_UNREADABLE, "part", "end", "value", until);
            return start;
        }
        Optional<FuzzyDate> both = CellDates.between(start.get(), end.get());
        if (both.isEmpty()) {
            notices.at(row.place(), NoticeCode.END_BEFORE_START, "start", begin, "end", until);
        }
        return both.or(() -> start);
    }

    private String cell(Row row, ColumnRole role) {
        String heading = columns.get(role);
        return heading == null ? "" : row.cell(heading);
    }
}
