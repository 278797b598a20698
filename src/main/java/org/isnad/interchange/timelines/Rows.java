package org.isnad.interchange.timelines;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.isnad.interchange.NoticeCode;
import org.isnad.interchange.Notices;
import org.isnad.interchange.table.ColumnRole;
import org.isnad.interchange.table.KnownTable;
import org.isnad.interchange.table.TableRows;
import org.isnad.interchange.table.TableRows.Row;
import org.isnad.json.JsonLimits;
import org.isnad.json.JsonLocation;
import org.isnad.json.JsonPath;

/** Gathers the events of another format as rows: headings are the codes of what is known, and the format's own names beside. */
final class Rows {
    private final Notices notices;
    private final Set<String> headings = new LinkedHashSet<>();
    private final List<Row> rows = new ArrayList<>();
    private Map<String, String> cells = new LinkedHashMap<>();

    Rows(Notices notices) {
        this.notices = notices;
    }

    /** Puts words into the row that is being made; empty ones are left out. */
    void put(ColumnRole role, String words) {
        put(role.code(), words);
    }

    /** Puts words that only their format knows. */
    void put(String heading, String words) {
        if (!words.isBlank()) {
            headings.add(heading);
            cells.put(heading, words.strip());
        }
    }

    /** Leaves out the row that is being made. */
    void drop() {
        cells = new LinkedHashMap<>();
    }

    /** Ends the row. */
    void end(JsonLocation place) {
        boolean tooLong = cells.values().stream()
                .anyMatch(words -> words.codePointCount(0, words.length()) > JsonLimits.STRING_CODE_POINTS);
        if (tooLong) {
            notices.at(place, NoticeCode.TEXT_TOO_LONG, "field", "", "limit", JsonLimits.STRING_CODE_POINTS);
        } else if (!cells.isEmpty()) {
            rows.add(new Row(place, cells));
        }
        cells = new LinkedHashMap<>();
    }

    /** Ends the row that begins in a line. */
    void end(int line) {
        end(new JsonLocation(line, 1, JsonPath.ROOT));
    }

    KnownTable table(String title, String description) {
        Map<ColumnRole, String> columns = new EnumMap<>(ColumnRole.class);
        for (ColumnRole role : ColumnRole.values()) {
            if (headings.contains(role.code())) {
                columns.put(role, role.code());
            }
        }
        // Without any date every row is told of by itself.
        columns.putIfAbsent(ColumnRole.START, ColumnRole.START.code());
        return new KnownTable(
                new TableRows(List.copyOf(headings), rows, new TableRows.Form("UTF-8", TableRows.Form.LIST)),
                columns,
                title,
                description,
                Optional.empty());
    }
}
