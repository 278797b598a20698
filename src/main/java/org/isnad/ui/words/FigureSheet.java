package org.isnad.ui.words;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.isnad.layout.data.FigureWords;
import org.isnad.layout.data.Reading;
import org.isnad.model.Bilingual;
import org.isnad.ui.table.DataSheet;

/** The values that the chart shows, one row each: where articles differ, a figure has several. */
public final class FigureSheet implements DataSheet {

    private static final int DATE = 0;
    private static final int BASIS = 1;
    private static final int VALUE = 2;
    private static final int SERIES = 3;
    private static final int STATUS = 4;
    private static final int SOURCES = 5;
    private static final int ANCHORS = 6;

    private final RecordCells cells;
    private final FigureWords words;
    private final List<Reading> readings;
    private final int outOf;
    private final List<Heading> headings;
    private final boolean withBasis;

    /**
     * A sheet of some values.
     *
     * @param readings in chronological order
     * @param outOf how many figures there are for the chart
     * @param withBasis whether it is shown what each date was found from; rows are then of several lines
     */
    public FigureSheet(RecordCells cells, List<Reading> readings, int outOf, boolean withBasis) {
        this.cells = cells;
        this.words = new FigureWords(cells.labels(), cells.open().numerals());
        this.readings = List.copyOf(readings);
        this.outOf = outOf;
        this.withBasis = withBasis;
        this.headings = List.of(
                heading("date", 20),
                heading("basis", withBasis ? 24 : 0),
                heading("value", 22),
                heading("series", 20),
                heading("status", cells.statusShare() + 1),
                heading("sources", 16),
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
        Set<?> figures = readings.stream().map(reading -> reading.figure().id()).collect(Collectors.toSet());
        return cells.labels().text("table.figures", "n", figures.size(), "m", outOf);
    }

    @Override
    public List<Heading> headings() {
        return headings;
    }

    @Override
    public int size() {
        return readings.size();
    }

    @Override
    public String id(int row) {
        return readings.get(row).figure().id().value();
    }

    @Override
    public String cell(int row, int column) {
        Reading reading = readings.get(row);
        return switch (column) {
            case DATE -> cells.labels().date(reading.figure(), reading.date());
            case BASIS -> cells.basis(reading.figure());
            case VALUE -> value(reading);
            case SERIES -> cells.series(reading.figure().series());
            case STATUS -> cells.status(reading.figure());
            case SOURCES -> cells.withChip(reading.figure(), cells.sources(reading.articles()));
            case ANCHORS -> cells.verification(cells.open().loaded().evidence().verified(reading.figure()), true);
            default -> throw new IndexOutOfBoundsException(column);
        };
    }

    private String value(Reading reading) {
        String phrase = words.phrase(reading);
        return reading.figure()
                .ambiguity()
                .map((Bilingual other) -> cells.labels()
                        .text(
                                "table.ambiguous",
                                "value",
                                phrase,
                                "reading",
                                cells.labels().passage(other)))
                .orElse(phrase);
    }

    @Override
    public Comparator<Integer> order(int column, boolean descending) {
        return switch (column) {
            case DATE -> turned(Comparator.comparing(row -> readings.get(row).bounds()), descending);
            case BASIS -> cells.byBasis(row -> readings.get(row).figure(), descending);
            case VALUE -> byValue(descending);
            case STATUS ->
                turned(Comparator.comparing(row -> readings.get(row).figure().status()), descending);
            case SOURCES -> cells.bySources(size(), row -> readings.get(row).articles(), descending);
            default -> cells.byWords(size(), row -> cell(row, column), descending);
        };
    }

    /** By number, the lower one of a range first; words without a number come last. */
    private Comparator<Integer> byValue(boolean descending) {
        Comparator<Integer> numbers = Comparator.<Integer, Double>comparing(
                        row -> number(readings.get(row).low()))
                .thenComparingDouble(row -> number(readings.get(row).high()));
        return Comparator.<Integer>comparingInt(row -> readings.get(row).low().isEmpty() ? 1 : 0)
                .thenComparing(turned(numbers, descending));
    }

    private static double number(Optional<Double> value) {
        return value.orElse(0.0);
    }

    private static Comparator<Integer> turned(Comparator<Integer> order, boolean descending) {
        return descending ? order.reversed() : order;
    }
}
