package org.isnad.interchange.lines;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isnad.interchange.NoticeCode;
import org.isnad.interchange.Notices;
import org.isnad.interchange.table.ColumnRole;
import org.isnad.interchange.table.DateCells;
import org.isnad.interchange.table.KnownTable;
import org.isnad.interchange.table.TableRows;
import org.isnad.interchange.table.TableRows.Row;
import org.isnad.json.JsonLocation;
import org.isnad.json.JsonPath;

/** Reads lists that people write by hand, a line for each event: «9 نيسان 2003: سقوط بغداد», «1914 – War begins». */
public final class DatedLines {
    private static final Pattern LINE =
            Pattern.compile("[\\s\\-*•·–]*+(\\S.{2,60}?)\\s*(?:[:：]|\\s[–—-]|\\t)\\s+(\\S.*)");
    private static final int LINES = 200;
    private static final int SHARE = 80;

    private DatedLines() {}

    /** Whether nearly all lines of a text begin with a date and a sign behind it. */
    public static boolean looksLike(String text) {
        List<String> lines =
                text.lines().filter(line -> !line.isBlank()).limit(LINES).toList();
        long dated = lines.stream().filter(line -> event(line).isPresent()).count();
        return dated > 1 && dated * 100 >= (long) SHARE * lines.size();
    }

    private static Optional<Matcher> event(String line) {
        Matcher event = LINE.matcher(line);
        return event.matches() && DateCells.plain(event.group(1)) ? Optional.of(event) : Optional.empty();
    }

    /** Reads them; lines that begin with no date are told and left out. */
    public static KnownTable read(String text, Notices notices) {
        List<Row> rows = new ArrayList<>();
        int number = 0;
        for (String line : text.lines().toList()) {
            JsonLocation place = new JsonLocation(++number, 1, JsonPath.ROOT);
            Optional<Matcher> event = event(line);
            if (event.isPresent()) {
                Map<String, String> cells = new LinkedHashMap<>();
                cells.put(ColumnRole.DATE.code(), event.get().group(1));
                cells.put(ColumnRole.TITLE.code(), event.get().group(2).strip());
                rows.add(new Row(place, cells));
            } else if (!line.isBlank()) {
                notices.at(place, NoticeCode.BROKEN_LINE, "words", line.strip());
            }
        }
        Map<ColumnRole, String> columns = new EnumMap<>(ColumnRole.class);
        columns.put(ColumnRole.DATE, ColumnRole.DATE.code());
        columns.put(ColumnRole.TITLE, ColumnRole.TITLE.code());
        return new KnownTable(
                new TableRows(List.copyOf(columns.values()), rows, new TableRows.Form("UTF-8", TableRows.Form.LIST)),
                columns,
                "",
                "",
                Optional.empty());
    }
}
