package org.isnad.interchange.table;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.isnad.interchange.table.TableRows.Row;

/** What the columns of a table mean by what stands in them, where no heading says when events are. */
final class ColumnGuess {
    private static final int SAMPLE_ROWS = 200;

    /** So many of a hundred filled cells must be dates. */
    private static final int SHARE = 80;

    private static final Pattern WEB = Pattern.compile("(?i)https?://\\S+");

    /** When somebody wrote a row is hardly the date of what it tells. */
    private static final Pattern OF_THE_ROW =
            Pattern.compile("(?i)\\b(?:created|updated|modified|changed|last edit|crdate|mtime)|تاريخ"
                    + " (?:الإدخال|التعديل|الإنشاء|التحديث)");

    private static final Pattern PLACE = Pattern.compile(
            "^(?:location|place|city|town|country|region|province|governorate|state|admin|address|author|user|"
                + "level|lieu|ville|pays|ort|stadt|land|lugar|ciudad|yer|sehir|luogo|مكان|المكان|الموقع|موقع|المدينه|مدينه|البلد|الدوله|المحافظه|الكاتب)\\b");

    private static final Pattern DIGITS = Pattern.compile("\\p{Nd}.*\\p{Nd}");

    /** «A-1», «IQ2020». */
    private static final Pattern CODE = Pattern.compile("\\p{Lu}{1,10}[-_ ]?\\d+");

    private final TableRows table;
    private final List<Row> sample;

    private ColumnGuess(TableRows table) {
        this.table = table;
        this.sample = table.rows().stream().limit(SAMPLE_ROWS).toList();
    }

    /**
     * The column of dates, and where the headings tell nothing at all that of titles and of links.
     *
     * @param known what the headings tell
     */
    static Map<ColumnRole, String> of(TableRows table, Map<ColumnRole, String> known) {
        ColumnGuess guess = new ColumnGuess(table);
        Map<ColumnRole, String> guessed = new EnumMap<>(ColumnRole.class);
        Optional<String> date = guess.first(
                        ColumnGuess::plainDate, known, OF_THE_ROW.asPredicate().negate())
                .or(() -> guess.first(ColumnGuess::plainDate, known, _ -> true));
        if (date.isEmpty()) {
            return guessed;
        }
        guessed.put(ColumnRole.DATE, date.get());
        guess.first(cell -> WEB.matcher(cell).matches(), known, _ -> true)
                .ifPresent(heading -> guessed.put(ColumnRole.LINK, heading));
        if (!known.containsKey(ColumnRole.TITLE)) {
            guess.longest(known, guessed).ifPresent(heading -> guessed.put(ColumnRole.TITLE, heading));
        }
        known.keySet().forEach(guessed::remove);
        return guessed;
    }

    /**
     * Whether a column holds words in some of its first rows and a date in none, or plain numbers beside a column in which plain dates
     * stand.
     */
    static boolean noDates(TableRows table, String dated, String heading) {
        ColumnGuess guess = new ColumnGuess(table);
        List<String> cells = guess.cells(heading);
        if (cells.isEmpty()) {
            return false;
        }
        boolean numbers = cells.stream().allMatch(cell -> cell.matches("\\d{1,9}"))
                && guess.share(dated, ColumnGuess::plainDate) >= SHARE;
        return (numbers && cells.stream().noneMatch(ColumnGuess::plainDate))
                || cells.stream()
                        .allMatch(cell -> CellDates.readings(CellText.of(cell)).isEmpty());
    }

    /** Whether all that stands in a column is addresses of the web. */
    static boolean addresses(TableRows table, String heading) {
        List<String> cells = new ColumnGuess(table).cells(heading);
        return !cells.isEmpty()
                && cells.stream().allMatch(cell -> WEB.matcher(cell).matches());
    }

    /** Whether a cell is a date by itself: no bare number but a year of four digits or a day of eight. */
    static boolean plainDate(String cell) {
        CellText text = CellText.of(cell);
        return CellDates.readings(text).stream().anyMatch(reading -> switch (reading.form()) {
            case YEAR -> text.day().matches("1[0-9]{3}|20[0-9]{2}");
            case COMPACT_YEAR_FIRST -> text.day().matches("(?:1[89]|20)\\d{6}");
            case EARLY_YEAR,
                    SHORT_YEAR,
                    LONG_YEAR,
                    SERIAL,
                    UNIX,
                    COMPACT_MONTH,
                    COMPACT_DAY_FIRST,
                    COMPACT_MONTH_FIRST,
                    COMPACT_SHORT_YEAR,
                    COMPACT_ORDINAL,
                    COMPACT_TIME,
                    DOTTED_MONTH,
                    DECIMAL_YEAR -> false;
            case SHORT_DAY_FIRST, SHORT_MONTH_FIRST -> !text.day().matches("\\d+");
            default -> true;
        });
    }

    private Optional<String> first(Predicate<String> fits, Map<ColumnRole, String> known, Predicate<String> headings) {
        return table.headings().stream()
                .filter(headings)
                .filter(heading -> !known.containsValue(heading))
                .filter(heading -> share(heading, fits) >= SHARE)
                .findFirst();
    }

    private long share(String heading, Predicate<String> fits) {
        List<String> filled = cells(heading);
        return filled.isEmpty() ? 0 : 100 * filled.stream().filter(fits).count() / filled.size();
    }

    /** The first column of short texts that are hardly ever the same, where no heading names the titles. */
    static Optional<String> title(TableRows table, Map<ColumnRole, String> known) {
        ColumnGuess guess = new ColumnGuess(table);
        return table.headings().stream()
                .filter(heading -> !known.containsValue(heading) && guess.titles(heading))
                // Places and people are no titles where something else may be.
                .filter(heading ->
                        !PLACE.matcher(KnownWords.folded(heading)).find() || !known.containsKey(ColumnRole.DESCRIPTION))
                // «From» of letters names people.
                .filter(heading -> ColumnRole.of(heading)
                        .filter(role -> role == ColumnRole.START || role == ColumnRole.END)
                        .isEmpty())
                .findFirst();
    }

    private boolean titles(String heading) {
        List<String> filled = cells(heading);
        long all = filled.size();
        long different = filled.stream().distinct().count();
        long words = filled.stream()
                .filter(cell -> cell.codePoints().anyMatch(Character::isLetter)
                        && !WEB.matcher(cell).matches()
                        && !CODE.matcher(cell).matches()
                        && !(DIGITS.matcher(cell).find()
                                && !CellDates.readings(CellText.of(cell)).isEmpty()))
                .count();
        return !filled.isEmpty()
                && 100 * all >= (long) SHARE * sample.size()
                && 100 * words >= SHARE * all
                && 100 * different >= SHARE * all;
    }

    private Optional<String> longest(Map<ColumnRole, String> known, Map<ColumnRole, String> guessed) {
        return table.headings().stream()
                .filter(heading -> !known.containsValue(heading) && !guessed.containsValue(heading))
                .filter(heading -> letters(heading) > 0)
                .max((a, b) -> Long.compare(letters(a), letters(b)));
    }

    private long letters(String heading) {
        return cells(heading).stream()
                .filter(cell -> !WEB.matcher(cell).matches())
                .mapToLong(cell -> cell.codePoints().filter(Character::isLetter).count())
                .sum();
    }

    private List<String> cells(String heading) {
        return sample.stream()
                .map(row -> row.cell(heading))
                .filter(cell -> !cell.isEmpty())
                .toList();
    }
}
