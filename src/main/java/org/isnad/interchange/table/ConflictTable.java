package org.isnad.interchange.table;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.isnad.interchange.table.TableRows.Row;
import org.isnad.model.Quantity;
import org.isnad.time.DateChoice;
import org.isnad.time.DateInterval;
import org.isnad.time.DateInterval.Endpoint;
import org.isnad.time.FuzzyDate;
import org.isnad.time.PeriodDate;
import org.isnad.time.Precision;

/**
 * Tables of armed conflicts, known by their columns: those of ACLED and of UCDP GED. A column of theirs says how precisely the date is
 * known; an event of which the month alone is known is no event of the day that stands in its row.
 */
@SuppressWarnings("ImmutableEnumChecker") // Set.of and Map.of do not change.
enum ConflictTable {
    /** Armed Conflict Location and Event Data. */
    ACLED(
            Set.of("event_date", "time_precision", "event_type"),
            "time_precision",
            Map.of(
                    ColumnRole.DATE, List.of("event_date"),
                    ColumnRole.TITLE, List.of("notes"),
                    ColumnRole.CATEGORY, List.of("event_type"),
                    ColumnRole.SOURCE, List.of("source"),
                    ColumnRole.ID, List.of("event_id_cnty", "data_id", "event_id_no_cnty"),
                    ColumnRole.FIGURE, List.of("fatalities"))),
    /** Georeferenced Event Dataset of the Uppsala Conflict Data Program. */
    UCDP(
            Set.of("date_start", "date_end", "date_prec"),
            "date_prec",
            Map.of(
                    ColumnRole.START, List.of("date_start"),
                    ColumnRole.END, List.of("date_end"),
                    ColumnRole.TITLE, List.of("source_headline", "conflict_name", "dyad_name"),
                    ColumnRole.DESCRIPTION, List.of("where_description"),
                    ColumnRole.CATEGORY, List.of("conflict_name", "dyad_name", "country"),
                    ColumnRole.SOURCE, List.of("source_article"),
                    ColumnRole.ID, List.of("id"),
                    ColumnRole.FIGURE, List.of("best", "best_est")));

    /** A week that a day lies in begins at most so many days before it and ends at most so many after it. */
    private static final int WEEK_REACH = 6;

    private final Set<String> signs;
    private final String precision;
    private final Map<ColumnRole, List<String>> headings;

    ConflictTable(Set<String> signs, String precision, Map<ColumnRole, List<String>> headings) {
        this.signs = signs;
        this.precision = precision;
        this.headings = headings;
    }

    /** The kind of a table; empty for others. */
    static Optional<ConflictTable> of(TableRows table) {
        return Stream.of(values())
                .filter(kind -> table.headings().containsAll(kind.signs))
                .findFirst();
    }

    /** What its columns mean. */
    Map<ColumnRole, String> columns(TableRows table) {
        Map<ColumnRole, String> columns = new EnumMap<>(ColumnRole.class);
        for (ColumnRole role : ColumnRole.values()) {
            headings.getOrDefault(role, List.of()).stream()
                    .filter(table.headings()::contains)
                    .filter(heading -> !columns.containsValue(heading))
                    .findFirst()
                    .ifPresent(heading -> columns.put(role, heading));
        }
        return columns;
    }

    /** The date of a row as precisely as its column of precision says. */
    FuzzyDate date(Row row, FuzzyDate date) {
        String known = row.cell(precision);
        return this == ACLED ? acled(known, date) : ucdp(known, date);
    }

    private static FuzzyDate acled(String precision, FuzzyDate date) {
        if (!(date instanceof PeriodDate day) || day.precision() != Precision.DAY) {
            return date;
        }
        return switch (precision) {
            case "2" ->
                DateChoice.between(
                        PeriodDate.day(day.first().minusDays(WEEK_REACH)),
                        PeriodDate.day(day.first().plusDays(WEEK_REACH)));
            case "3" -> PeriodDate.month(YearMonth.from(day.first()));
            default -> date;
        };
    }

    /** From 2 on the event was on some day from the first to the last. */
    private static FuzzyDate ucdp(String precision, FuzzyDate date) {
        return date instanceof DateInterval(Endpoint.Known(var from), Endpoint.Known(var to))
                        && List.of("2", "3", "4", "5").contains(precision)
                ? DateChoice.between(from, to)
                : date;
    }

    /** The figure of a row: where a lowest and a highest estimate are given, from one to the other. */
    Optional<Quantity> figure(Row row, Optional<Quantity> best) {
        Optional<BigDecimal> low = number(row, "low");
        Optional<BigDecimal> high = number(row, "high");
        return this == UCDP && low.isPresent() && high.isPresent()
                ? FigureCells.within(low.get(), high.get()).or(() -> best)
                : best;
    }

    private static Optional<BigDecimal> number(Row row, String heading) {
        return FigureCells.of(Stream.empty())
                .read(row.cell(heading))
                .flatMap(quantity ->
                        quantity instanceof Quantity.Exact(var value) ? Optional.of(value) : Optional.empty());
    }
}
