package org.isnad.interchange.table;

import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.isnad.compact.MadeList;
import org.isnad.interchange.NoticeCode;
import org.isnad.interchange.Notices;
import org.isnad.interchange.table.Grid.GridRow;
import org.isnad.interchange.table.TableRows.Row;
import org.isnad.json.JsonLimits;
import org.isnad.json.JsonLocation;
import org.isnad.json.JsonPath;

/**
 * Finds the headings of a table: the line that the user names, else the first of the first lines that names a date, else the
 * first line, unless it holds a date itself, for then there are none.
 */
public final class Headings {
    /** Titles, dates of print and empty lines before the headings; more nobody puts there. */
    private static final int SEARCHED_ROWS = 30;

    private final Grid grid;
    private final Notices notices;

    private Headings(Grid grid, Notices notices) {
        this.grid = grid;
        this.notices = notices;
    }

    /** The rows under their headings; empty when there is nothing, and {@code notices} tell so. */
    public static Optional<TableRows> rows(Grid grid, ReadingOptions options, Notices notices) {
        List<GridRow> filled = filled(grid.rows());
        if (filled.isEmpty()) {
            notices.add(NoticeCode.NO_HEADER);
            return Optional.empty();
        }
        int last = filled.getLast().line();
        if (options.headingLine().isPresent() && options.headingLine().getAsInt() > last) {
            notices.add(NoticeCode.NO_SUCH_LINE, "line", options.headingLine().getAsInt(), "last", last);
            return Optional.empty();
        }
        Headings headings = new Headings(new Grid(filled, grid.form()), notices);
        // «Start» above «Year» and «Month»: two rows of headings are one.
        int heading = options.headingLine().isPresent()
                ? headings.named(options.headingLine().getAsInt())
                : headings.found();
        return Optional.of(headings.rows(heading));
    }

    private static List<GridRow> filled(List<GridRow> rows) {
        return MadeList.among(
                rows,
                IntStream.range(0, rows.size())
                        .parallel()
                        .filter(row -> !rows.get(row).empty())
                        .toArray());
    }

    /** The row that stands in a line; -1 for line 0, which is none. */
    private int named(int line) {
        if (line == 0) {
            return -1;
        }
        int row = 0;
        while (row + 1 < grid.rows().size() && grid.rows().get(row + 1).line() <= line) {
            row++;
        }
        return row;
    }

    /** The row of the headings; -1 for none. */
    private int found() {
        int last = Math.min(SEARCHED_ROWS, grid.rows().size());
        long widest = 1;
        for (int i = 0; i < last; i++) {
            List<ColumnRole> roles = roles(grid.rows().get(i));
            boolean dated = roles.contains(ColumnRole.DATE)
                    || roles.contains(ColumnRole.START)
                    || roles.contains(ColumnRole.YEAR)
                    || roles.contains(ColumnRole.DAY);
            // One heading alone is a heading where the row is wider than the titles above it.
            if (dated && (i == 0 || roles.size() > 1 || filled(i) > widest)) {
                return i;
            }
            widest = Math.max(widest, filled(i));
        }
        return dates(grid.rows().getFirst()) > 0 ? -1 : 0;
    }

    private long filled(int row) {
        return grid.rows().get(row).cells().stream()
                .filter(cell -> !cell.isBlank())
                .count();
    }

    private static List<ColumnRole> roles(GridRow row) {
        return row.cells().stream()
                .limit(TableRows.COLUMNS)
                .map(ColumnRole::of)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }

    private static long dates(GridRow row) {
        return row.cells().stream()
                .limit(TableRows.COLUMNS)
                .filter(ColumnGuess::plainDate)
                .count();
    }

    private TableRows rows(int heading) {
        List<String> headings;
        Optional<GridRow> second = heading < 0 ? Optional.empty() : second(heading);
        if (heading < 0) {
            int columns = grid.rows().stream()
                    .mapToInt(row -> row.cells().size())
                    .max()
                    .orElse(0);
            headings = IntStream.rangeClosed(1, Math.min(columns, TableRows.COLUMNS))
                    .mapToObj(column -> "#" + column)
                    .toList();
            notices.at(place(grid.rows().getFirst()), NoticeCode.NO_HEADING_ROW);
        } else {
            GridRow above = grid.rows().get(heading);
            headings = headings(second.map(below -> joined(above, below)).orElse(above));
            if (heading > 0) {
                GridRow first = grid.rows().getFirst();
                notices.at(
                        place(first),
                        NoticeCode.LINES_BEFORE_HEADINGS,
                        "n",
                        heading,
                        "words",
                        first.cells().stream().filter(cell -> !cell.isBlank()).collect(Collectors.joining(" ")));
            }
        }
        int first = heading < 0 ? 0 : heading + (second.isPresent() ? 2 : 1);
        if (heading >= 0 && first < grid.rows().size() && tags(grid.rows().get(first))) {
            notices.at(place(grid.rows().get(first)), NoticeCode.TAG_ROW);
            first++;
        }
        int[] sound = sound(first, headings);
        RowCells.Columns columns = new RowCells.Columns(headings);
        List<Row> rows = new MadeList<>(sound.length, row -> row(grid.rows().get(sound[row]), columns));
        return new TableRows(headings, rows, grid.form());
    }

    /** The rows of which anything is taken, from one on; what is not is told. */
    private int[] sound(int first, List<String> headings) {
        List<GridRow> rows = grid.rows();
        int[] odd = IntStream.range(first, rows.size())
                .parallel()
                .filter(row -> !isQuiet(rows.get(row), headings.size()))
                .toArray();
        BitSet left = new BitSet();
        for (int row : odd) {
            if (!isSound(rows.get(row), headings)) {
                left.set(row);
            }
        }
        return IntStream.range(first, rows.size()).filter(row -> !left.get(row)).toArray();
    }

    /** Whether a row is taken and nothing is told of it, as of most rows: a short look that any thread may take. */
    private static boolean isQuiet(GridRow row, int columns) {
        boolean any = false;
        for (int i = 0; i < row.cells().size(); i++) {
            String words = row.cells().get(i);
            if (words.isBlank()) {
                continue;
            }
            if (i >= columns || words.length() > JsonLimits.STRING_CODE_POINTS || overrides(words)) {
                return false;
            }
            any = true;
        }
        return any;
    }

    /** Whether a row holds the tags of HXL, «#date+occurred», which say for programs what the headings say for people. */
    private static boolean tags(GridRow row) {
        List<String> filled =
                row.cells().stream().filter(cell -> !cell.isBlank()).toList();
        return !filled.isEmpty()
                && filled.stream().allMatch(cell -> cell.strip().matches("#[a-z_0-9]+(?:\\s*\\+[a-z_0-9]+)*"));
    }

    /** The second row of headings, whose cells are parts of dates that the first row names. */
    private Optional<GridRow> second(int heading) {
        if (heading + 1 >= grid.rows().size()) {
            return Optional.empty();
        }
        GridRow above = grid.rows().get(heading);
        GridRow below = grid.rows().get(heading + 1);
        int columns = Math.min(below.cells().size(), TableRows.COLUMNS);
        // Asked first: in nearly every table one of the first cells answers it.
        boolean others = below.cells().subList(0, columns).stream()
                .anyMatch(cell -> !cell.isBlank() && ColumnRole.of(cell).isEmpty());
        if (others) {
            return Optional.empty();
        }
        long parts = IntStream.range(0, columns)
                .filter(i -> !below.cells().get(i).isBlank())
                .filter(i -> ColumnRole.of(joined(cell(above, i), below.cells().get(i)))
                        .filter(ColumnRole::part)
                        .isPresent())
                .count();
        return parts > 1 ? Optional.of(below) : Optional.empty();
    }

    private static GridRow joined(GridRow above, GridRow below) {
        int columns = Math.min(Math.max(above.cells().size(), below.cells().size()), TableRows.COLUMNS);
        return new GridRow(
                above.line(),
                IntStream.range(0, columns)
                        .mapToObj(i -> joined(cell(above, i), cell(below, i)))
                        .toList());
    }

    /** «Start» and «Year» are «Start Year»; «Date» and «Year» are «Year». */
    private static String joined(String above, String below) {
        if (below.isBlank() || above.isBlank() || above.equals(below)) {
            return below.isBlank() ? above : below;
        }
        String both = above.strip() + " " + below.strip();
        String turned = below.strip() + " " + above.strip();
        return ColumnRole.of(both).isPresent() ? both : ColumnRole.of(turned).isPresent() ? turned : below;
    }

    private static String cell(GridRow row, int column) {
        return column < row.cells().size() ? row.cells().get(column) : "";
    }

    private List<String> headings(GridRow row) {
        Set<String> headings = new LinkedHashSet<>();
        for (int i = 0; i < Math.min(row.cells().size(), TableRows.COLUMNS); i++) {
            String written = row.cells().get(i).strip();
            String heading = written.isEmpty() ? "#" + (i + 1) : written;
            String given = heading;
            for (int n = 2; !headings.add(given); n++) {
                given = heading + " (" + n + ")";
            }
            if (!given.equals(heading)) {
                notices.at(place(row), NoticeCode.DUPLICATE_HEADER, "heading", heading, "given", given);
            }
        }
        return List.copyOf(headings);
    }

    /** Whether anything of a row is taken; what is not is told. */
    private boolean isSound(GridRow row, List<String> headings) {
        boolean any = false;
        for (int i = 0; i < row.cells().size(); i++) {
            String words = row.cells().get(i).strip();
            if (words.isEmpty()) {
                continue;
            }
            if (i >= headings.size()) {
                beyond(row, i);
                break;
            }
            if (words.length() > JsonLimits.STRING_CODE_POINTS
                    && words.codePointCount(0, words.length()) > JsonLimits.STRING_CODE_POINTS) {
                notices.at(
                        place(row),
                        NoticeCode.TEXT_TOO_LONG,
                        "field",
                        headings.get(i),
                        "limit",
                        JsonLimits.STRING_CODE_POINTS);
                return false;
            }
            if (overrides(words)) {
                notices.at(place(row), NoticeCode.BIDI_OVERRIDE, "field", headings.get(i), "words", words);
            }
            any = true;
        }
        return any;
    }

    /** Tells of the cells from a column on, the last one that is read being left of it. */
    private void beyond(GridRow row, int column) {
        List<String> extra = row.cells().stream()
                .skip(column)
                .map(String::strip)
                .filter(words -> !words.isEmpty())
                .toList();
        notices.at(
                place(row),
                column < TableRows.COLUMNS ? NoticeCode.EXTRA_CELLS : NoticeCode.MORE_COLUMNS,
                "n",
                extra.size(),
                "limit",
                TableRows.COLUMNS,
                "words",
                String.join(" · ", extra));
    }

    private static Row row(GridRow row, RowCells.Columns columns) {
        return new Row(place(row), columns.row(row.cells()));
    }

    /** Whether a text holds signs that show letters in an order in which they are not written. */
    private static boolean overrides(String words) {
        return words.indexOf('\u202D') >= 0 || words.indexOf('\u202E') >= 0;
    }

    private static JsonLocation place(GridRow row) {
        return new JsonLocation(row.line(), 1, JsonPath.ROOT);
    }
}
