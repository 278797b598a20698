package org.isnad.interchange.timelinejs;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.interchange.NoticeCode;
import org.isnad.interchange.Notices;
import org.isnad.interchange.ReadResult;
import org.isnad.interchange.table.TableRows;
import org.isnad.json.JsonNode;
import org.isnad.json.JsonNode.JsonArray;
import org.isnad.json.JsonNode.JsonObject;

/** Reads the comma-separated form of TimelineJS's spreadsheet. Its links are kept as words; nothing is fetched. */
public final class SpreadsheetReader {
    private SpreadsheetReader() {}

    /** Whether the headings are those of the spreadsheet: a headline and a year, or the dates of its first version. */
    public static boolean isSpreadsheet(TableRows table) {
        List<Optional<SheetColumn>> columns =
                table.headings().stream().map(SheetColumn::of).toList();
        return columns.contains(Optional.of(SheetColumn.HEADLINE))
                && (columns.contains(Optional.of(SheetColumn.YEAR))
                        || columns.contains(Optional.of(SheetColumn.START_DATE)));
    }

    /** Makes a data set of the table. */
    public static ReadResult read(TableRows table, Notices notices) {
        SlideImport slideImport = new SlideImport(notices);
        Map<String, JsonNode> head = new LinkedHashMap<>();
        List<JsonNode> eras = new ArrayList<>();
        for (TableRows.Row line : table.rows()) {
            SlideRow row = new SlideRow(line, notices);
            String type = row.type();
            JsonObject slide = row.slide();
            if (type.equals("era") || (type.equals("title") && !head.containsKey("title"))) {
                row.left()
                        .forEach((heading, words) ->
                                notices.at(line.place(), NoticeCode.EXTRA_FIELD, "field", heading, "words", words));
                if (type.equals("era")) {
                    eras.add(slide);
                } else {
                    head.put("title", slide);
                }
                continue;
            }
            if (SlideDates.cosmological(slide)) {
                notices.at(line.place(), NoticeCode.COSMOLOGICAL);
                return new ReadResult.Refused(notices.all());
            }
            if (type.equals("title")) {
                notices.at(line.place(), NoticeCode.SECOND_TITLE);
            }
            Map<String, String> left = new LinkedHashMap<>(row.left());
            if (!type.isEmpty()) {
                left.put(SheetColumn.TYPE.heading(), type);
            }
            left.keySet().stream()
                    .filter(heading -> SheetColumn.of(heading).isEmpty())
                    .findAny()
                    .ifPresent(heading -> notices.count(line.place(), NoticeCode.UNUSED_FIELDS));
            slideImport.slide(slide, left);
        }
        if (!eras.isEmpty()) {
            head.put("eras", new JsonArray(eras));
        }
        return slideImport.finish(new JsonObject(head));
    }
}
