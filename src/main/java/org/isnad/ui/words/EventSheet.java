package org.isnad.ui.words;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import org.isnad.columns.EventColumns;
import org.isnad.model.Event;
import org.isnad.model.RecordId;
import org.isnad.ui.table.DataSheet;

/** The events that the timeline shows, one row each. */
public final class EventSheet implements DataSheet {

    private static final int DATE = 0;
    private static final int BASIS = 1;
    private static final int TITLE = 2;
    private static final int STATUS = 3;
    private static final int CATEGORY = 4;
    private static final int SOURCES = 5;
    private static final int ACTORS = 6;
    private static final int PLACES = 7;
    private static final int ANCHORS = 8;

    private final RecordCells cells;
    private final EventColumns columns;
    private final int[] events;
    private final List<Heading> headings;
    private final boolean withBasis;

    /**
     * A sheet of some events.
     *
     * @param events their indices in the columns, ascending
     * @param withBasis whether it is shown what each date was found from; rows are then of several lines
     */
    public EventSheet(RecordCells cells, int[] events, boolean withBasis) {
        this.cells = cells;
        this.columns = cells.open().columns();
        this.events = events.clone();
        this.withBasis = withBasis;
        this.headings = List.of(
                heading("date", withBasis ? 17 : 26),
                heading("basis", withBasis ? 24 : 0),
                heading("title", 30),
                heading("status", cells.statusShare()),
                heading("category", 0),
                heading("sources", 17),
                heading("actors", 17),
                heading("places", 0),
                heading("anchors", 0));
    }

    private Heading heading(String id, double share) {
        return new Heading(id, cells.labels().text("table.column." + id), share);
    }

    @Override
    public boolean inLines() {
        return !withBasis;
    }

    @Override
    public String title() {
        return cells.labels().text("table.events", "n", events.length, "m", columns.size());
    }

    @Override
    public List<Heading> headings() {
        return headings;
    }

    @Override
    public int size() {
        return events.length;
    }

    @Override
    public String id(int row) {
        return columns.id(events[row]);
    }

    @Override
    public boolean hasRowsOf(DataSheet other) {
        return (other instanceof EventSheet sheet && sheet.columns.equals(columns))
                ? Arrays.equals(events, sheet.events)
                : DataSheet.super.hasRowsOf(other);
    }

    @Override
    public OptionalInt rowOf(String id) {
        int row = Arrays.binarySearch(events, columns.indexOf(id));
        return row < 0 ? OptionalInt.empty() : OptionalInt.of(row);
    }

    @Override
    public String cell(int row, int column) {
        int event = events[row];
        return switch (column) {
            case DATE -> cells.labels().shortDate(event(row), columns.date(event));
            case BASIS -> cells.basis(event(row));
            case TITLE -> columns.title(event);
            case STATUS -> cells.status(event(row));
            case CATEGORY -> cells.category(event(row).category());
            case ACTORS -> cells.actors(event(row));
            case PLACES -> cells.places(event(row));
            case SOURCES -> cells.withChip(event(row), cells.sources(RecordCells.articles(event(row))));
            case ANCHORS -> cells.verification(columns.verified(event), columns.sources(event) > 0);
            default -> throw new IndexOutOfBoundsException(column);
        };
    }

    @Override
    public Comparator<Integer> order(int column, boolean descending) {
        return switch (column) {
            // Columns and rows are in the order of the bounds: earliest day, then latest.
            case DATE -> turned(Comparator.naturalOrder(), descending);
            case BASIS -> cells.byBasis(this::event, descending);
            case STATUS -> turned(Comparator.comparing(row -> columns.status(events[row])), descending);
            case CATEGORY -> turned(Comparator.comparingInt(row -> columns.category(events[row])), descending);
            case SOURCES -> cells.bySources(size(), row -> RecordCells.articles(event(row)), descending);
            case ANCHORS -> turned(Comparator.comparing(row -> !columns.verified(events[row])), descending);
            default -> cells.byWords(size(), row -> cell(row, column), descending);
        };
    }

    private static Comparator<Integer> turned(Comparator<Integer> order, boolean descending) {
        return descending ? order.reversed() : order;
    }

    private Event event(int row) {
        return (Event) cells.open().record(new RecordId(id(row))).orElseThrow();
    }
}
