package org.isnad.interchange.lines;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isnad.interchange.NoticeCode;
import org.isnad.interchange.Notices;
import org.isnad.interchange.table.Grid;
import org.isnad.interchange.table.Grid.GridRow;
import org.isnad.interchange.table.Headings;
import org.isnad.interchange.table.ReadingOptions;
import org.isnad.interchange.table.TableRows;

/** Reads a table of a wiki, as the source of an article of Wikipedia has it: the one with the most rows. */
public final class WikiTable {
    private static final Pattern BEGIN = Pattern.compile("(?m)^\\s*:*\\{\\|");
    private static final Pattern NOTES = Pattern.compile("(?s)<ref[^>]*/>|<ref.*?</ref>|<!--.*?-->");
    private static final Pattern DAY = Pattern.compile("(?i)\\{\\{(?:dts|date|start date|end date|datum|date table"
            + " sorting)(?:\\|[a-z]+=[^|}]*)*\\|(\\d{1,4})\\|(\\d{1,2})\\|(\\d{1,2})[^}]*}}");
    private static final Pattern TEMPLATE = Pattern.compile("\\{\\{[^{}|]*\\|?([^{}|]*)[^{}]*}}");
    private static final Pattern LINK = Pattern.compile("\\[\\[(?:[^\\]|]*\\|)?([^\\]]*)]]");
    private static final Pattern ADDRESS = Pattern.compile("\\[https?://\\S+\\s([^\\]]*)]");
    private static final Pattern STYLE = Pattern.compile("^[^|\\[{<]*=[^|\\[{<]*\\|(?!\\|)");
    private static final Pattern SPAN = Pattern.compile("(?i)rowspan\\s*=\\s*\"?(\\d{1,3})");

    private final List<GridRow> rows = new ArrayList<>();

    /** Cells that reach into the rows below, by their column. */
    private final Map<Integer, Reaching> reaching = new HashMap<>();

    private final Map<Integer, Reaching> next = new HashMap<>();
    private List<String> cells = new ArrayList<>();
    private int line;

    private record Reaching(String words, int rows) {}

    private WikiTable() {}

    /** Whether a text has such a table. */
    public static boolean looksLike(String text) {
        return text.contains("|}") && BEGIN.matcher(text).find();
    }

    /** Reads it; empty when there is nothing in it, and {@code notices} tell so. */
    public static Optional<TableRows> read(String text, ReadingOptions options, Notices notices) {
        List<List<GridRow>> tables = new ArrayList<>();
        String plain = NOTES.matcher(text)
                .replaceAll(note -> "\n".repeat((int) note.group().lines().count() - 1));
        WikiTable table = null;
        int number = 0;
        for (String line : plain.lines().toList()) {
            number++;
            if (BEGIN.matcher(line).find()) {
                table = new WikiTable();
            } else if (table != null && line.strip().startsWith("|}")) {
                table.end();
                tables.add(table.rows);
                table = null;
            } else if (table != null) {
                table.line(line.strip(), number);
            }
        }
        Optional<List<GridRow>> longest = tables.stream().max(Comparator.comparingInt(List::size));
        if (longest.isEmpty()) {
            notices.add(NoticeCode.NO_HEADER);
            return Optional.empty();
        }
        if (tables.size() > 1) {
            notices.add(NoticeCode.OTHER_LISTS, "name", "{|", "known", "{| × " + (tables.size() - 1));
        }
        TableRows.Form form = new TableRows.Form("UTF-8", "|");
        notices.add(NoticeCode.TABLE_FORM, "encoding", form.encoding(), "delimiter", form.delimiter());
        return Headings.rows(new Grid(longest.get(), form), options, notices);
    }

    private void line(String words, int number) {
        if (words.startsWith("|+") || words.isEmpty()) {
            return;
        }
        if (words.startsWith("|-")) {
            end();
        } else if (words.startsWith("|") || words.startsWith("!")) {
            line = line == 0 ? number : line;
            String parts = words.startsWith("!") ? "!!|\\|\\|" : "\\|\\|";
            for (String cell : words.substring(1).split(parts, -1)) {
                add(cell);
            }
        } else if (!cells.isEmpty()) {
            cells.set(cells.size() - 1, cells.getLast() + " " + plain(words));
        }
    }

    private void add(String cell) {
        fill();
        Matcher style = STYLE.matcher(cell);
        boolean styled = style.find();
        String words = plain(styled ? cell.substring(style.end()) : cell);
        Matcher span = SPAN.matcher(styled ? style.group() : "");
        if (span.find() && Integer.parseInt(span.group(1)) > 1) {
            next.put(cells.size(), new Reaching(words, Integer.parseInt(span.group(1)) - 1));
        }
        cells.add(words);
    }

    /** Puts the cells in place that reach into this row from above. */
    private void fill() {
        for (Reaching above = reaching.remove(cells.size()); above != null; above = reaching.remove(cells.size())) {
            if (above.rows() > 1) {
                next.put(cells.size(), new Reaching(above.words(), above.rows() - 1));
            }
            cells.add(above.words());
        }
    }

    private void end() {
        if (cells.isEmpty()) {
            return;
        }
        fill();
        rows.add(new GridRow(line, cells));
        cells = new ArrayList<>();
        line = 0;
        reaching.clear();
        reaching.putAll(next);
        next.clear();
    }

    private static String plain(String cell) {
        String dated = DAY.matcher(cell)
                .replaceAll(day -> String.format(
                        Locale.ROOT,
                        "%s-%02d-%02d",
                        day.group(1),
                        Integer.parseInt(day.group(2)),
                        Integer.parseInt(day.group(3))));
        String worded = TEMPLATE.matcher(dated).replaceAll("$1");
        return ADDRESS.matcher(LINK.matcher(worded).replaceAll("$1"))
                .replaceAll("$1")
                .replaceAll("'{2,5}|<[^>]{1,60}>", "")
                .replace("&nbsp;", " ")
                .strip();
    }
}
