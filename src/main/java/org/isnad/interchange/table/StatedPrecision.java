package org.isnad.interchange.table;

import java.time.YearMonth;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.isnad.interchange.table.TableRows.Row;
import org.isnad.time.DateChoice;
import org.isnad.time.FuzzyDate;
import org.isnad.time.PeriodDate;
import org.isnad.time.Precision;

/**
 * How precisely the dates of a table are known, where a column beside them says so: in words, or in the codes of Wikidata, whose answers
 * write a day for each date, also where the month or the year alone is known: 11 for a day, 10 for a month, 9 for a year, 8 for a
 * decade, 7 for a century.
 */
final class StatedPrecision {
    private static final Pattern MOMENT = Pattern.compile("[+-]?\\d{4,}-\\d\\d-\\d\\dT00:00:00Z");
    private static final Pattern HEADING = Pattern.compile("precision|granularity|resolution|دقه");
    private static final Map<String, String> WORDS = KnownWords.of("precision-words.txt");
    private static final Pattern KNOWN = Pattern.compile("[0-9]|1[0-4]");

    private final String heading;

    private StatedPrecision(String heading) {
        this.heading = heading;
    }

    /**
     * The column of a table; empty where it has none.
     *
     * @param dates the heading of the dates
     */
    static Optional<StatedPrecision> of(TableRows table, String dates) {
        boolean moments = table.rows().stream()
                .map(row -> row.cell(dates))
                .filter(cell -> !cell.isEmpty())
                .allMatch(cell -> MOMENT.matcher(cell).matches());
        return inWords(table)
                .or(() -> table.headings().stream()
                        .filter(heading ->
                                moments && heading.toLowerCase(Locale.ROOT).contains("prec"))
                        .filter(heading -> table.rows().stream()
                                .map(row -> row.cell(heading))
                                .allMatch(cell ->
                                        cell.isEmpty() || KNOWN.matcher(cell).matches()))
                        .findFirst()
                        .map(StatedPrecision::new));
    }

    /** A column that says it in words in every row. */
    private static Optional<StatedPrecision> inWords(TableRows table) {
        return table.headings().stream()
                .filter(heading -> HEADING.matcher(KnownWords.folded(heading)).find())
                .filter(heading -> table.rows().stream()
                                .anyMatch(row -> !row.cell(heading).isEmpty())
                        && table.rows().stream()
                                .map(row -> row.cell(heading))
                                .allMatch(cell -> cell.isEmpty() || code(cell).isPresent()))
                .findFirst()
                .map(StatedPrecision::new);
    }

    private static Optional<String> code(String cell) {
        return Optional.ofNullable(WORDS.get(KnownWords.folded(cell)));
    }

    /** The date of a row as precisely as its column says. */
    FuzzyDate date(Row row, FuzzyDate date) {
        if (!(date instanceof PeriodDate day) || day.precision() != Precision.DAY) {
            return date;
        }
        int year = day.first().getYear();
        String cell = row.cell(heading);
        return switch (code(cell).orElse(cell)) {
            case "10" -> PeriodDate.month(YearMonth.from(day.first()));
            case "9" -> PeriodDate.year(year);
            case "8" -> years(year - Math.floorMod(year, 10), 10);
            case "7" -> years(year - Math.floorMod(year - 1, 100), 100);
            case "6" -> years(year - Math.floorMod(year - 1, 1000), 1000);
            default -> date;
        };
    }

    private static FuzzyDate years(int first, int n) {
        return DateChoice.between(PeriodDate.year(first), PeriodDate.year(first + n - 1));
    }
}
