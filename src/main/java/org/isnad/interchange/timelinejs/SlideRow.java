package org.isnad.interchange.timelinejs;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isnad.interchange.NoticeCode;
import org.isnad.interchange.Notices;
import org.isnad.interchange.table.TableRows.Row;
import org.isnad.json.JsonNode;
import org.isnad.json.JsonNode.JsonNumber;
import org.isnad.json.JsonNode.JsonObject;
import org.isnad.json.JsonNode.JsonString;

/** A row of TimelineJS's spreadsheet as a slide; cells that no field of a slide takes are left over. */
final class SlideRow {
    private static final Pattern WEB = Pattern.compile("(?:https?:)?//?.*", Pattern.DOTALL);
    private static final Pattern GROUPED = Pattern.compile("[\\s,\\u066C]+");

    /** Dates of the first version: month before day. */
    private static final Pattern OLD_DATE =
            Pattern.compile("(?:(?<m>\\d{1,2})/)?(?:(?<d>\\d{1,2})/)?(?<y>-?\\d{1,6})(?:\\s+(?<time>.*))?");

    private static final Pattern OLD_ISO = Pattern.compile("(?<y>[+-]?\\d{1,6})-(?<m>\\d{1,2})(?:-(?<d>\\d{1,2}))?");

    private final Row row;
    private final Notices notices;
    private final Map<SheetColumn, String> cells = new EnumMap<>(SheetColumn.class);
    private final Map<SheetColumn, String> headings = new EnumMap<>(SheetColumn.class);
    private final Map<String, String> left;

    SlideRow(Row row, Notices notices) {
        this.row = row;
        this.notices = notices;
        this.left = new LinkedHashMap<>(row.cells());
        row.cells()
                .forEach((heading, words) -> SheetColumn.of(heading).ifPresent(column -> {
                    cells.putIfAbsent(column, words);
                    headings.putIfAbsent(column, heading);
                }));
    }

    /** What the row is: {@code title}, {@code era}, or anything else for an event. */
    String type() {
        return take(SheetColumn.TYPE).orElse("");
    }

    /** The cells that no slide has a field for, after {@link #slide} was asked. */
    Map<String, String> left() {
        return left;
    }

    JsonObject slide() {
        Map<String, JsonNode> slide = new LinkedHashMap<>();
        put(slide, "start_date", date(SheetColumn.YEAR, SheetColumn.START_DATE));
        put(slide, "end_date", date(SheetColumn.END_YEAR, SheetColumn.END_DATE));
        Map<String, JsonNode> text = new LinkedHashMap<>();
        words(text, "headline", SheetColumn.HEADLINE);
        words(text, "text", SheetColumn.TEXT);
        put(slide, "text", text);
        Map<String, JsonNode> media = new LinkedHashMap<>();
        words(media, "url", SheetColumn.MEDIA);
        words(media, "caption", SheetColumn.MEDIA_CAPTION);
        words(media, "credit", SheetColumn.MEDIA_CREDIT);
        words(media, "thumbnail", SheetColumn.MEDIA_THUMBNAIL);
        words(media, "alt", SheetColumn.ALT_TEXT);
        words(media, "link", SheetColumn.LINK);
        put(slide, "media", media);
        words(slide, "group", cells.containsKey(SheetColumn.GROUP) ? SheetColumn.GROUP : SheetColumn.TAG);
        words(slide, "display_date", SheetColumn.DISPLAY_DATE);
        take(SheetColumn.BACKGROUND).ifPresent(background -> slide.put("background", background(background)));
        return new JsonObject(slide, Map.of(), row.place());
    }

    private static JsonNode background(String cell) {
        return new JsonObject(Map.of(WEB.matcher(cell).matches() ? "url" : "color", new JsonString(cell)));
    }

    private Map<String, JsonNode> date(SheetColumn year, SheetColumn old) {
        Map<String, JsonNode> date = new LinkedHashMap<>();
        SheetColumn month = year.after(1);
        SheetColumn day = year.after(2);
        SheetColumn time = year.after(3);
        if (cells.containsKey(year)) {
            part(date, "year", year);
            part(date, "month", month);
            part(date, "day", day);
            clock(date, time, cells.getOrDefault(time, ""));
        } else if (cells.containsKey(old)) {
            old(date, old);
        }
        return date;
    }

    private void part(Map<String, JsonNode> date, String name, SheetColumn column) {
        take(column).ifPresent(cell -> {
            String written = GROUPED.matcher(cell).replaceAll("");
            OptionalInt number = SlideFields.integer(new JsonObject(Map.of(name, new JsonString(written))), name);
            if (number.isEmpty() && name.equals("month")) {
                number = SlideDates.monthNamed(cell);
            }
            date.put(name, number.isPresent() ? number(number.getAsInt()) : new JsonString(cell));
        });
    }

    private void clock(Map<String, JsonNode> date, SheetColumn column, String cell) {
        if (cell.isBlank()) {
            return;
        }
        Optional<ClockTime> time = ClockTime.of(cell);
        if (time.isEmpty()) {
            notices.at(row.place(), NoticeCode.TIME_UNREADABLE, "value", cell);
            return;
        }
        take(column);
        time.get().into(date);
    }

    private void old(Map<String, JsonNode> date, SheetColumn column) {
        String cell = cells.getOrDefault(column, "").strip();
        Matcher iso = OLD_ISO.matcher(cell);
        Matcher slashes = OLD_DATE.matcher(cell);
        Matcher found = iso.matches() ? iso : slashes;
        if (found != iso && !slashes.matches()) {
            date.put("year", new JsonString(cell));
            return;
        }
        date.put("year", number(Integer.parseInt(found.group("y"))));
        for (String part : new String[] {"m", "d"}) {
            String digits = found.group(part);
            if (digits != null) {
                date.put(part.equals("m") ? "month" : "day", number(Integer.parseInt(digits)));
            }
        }
        String time = found == slashes ? slashes.group("time") : null;
        if (time == null) {
            take(column);
        } else {
            clock(date, column, time);
        }
    }

    private void words(Map<String, JsonNode> owner, String name, SheetColumn column) {
        take(column).ifPresent(cell -> owner.put(name, new JsonString(cell)));
    }

    private Optional<String> take(SheetColumn column) {
        String heading = headings.get(column);
        if (heading == null) {
            return Optional.empty();
        }
        left.remove(heading);
        return Optional.ofNullable(cells.get(column));
    }

    private void put(Map<String, JsonNode> owner, String name, Map<String, JsonNode> fields) {
        if (!fields.isEmpty()) {
            owner.put(name, new JsonObject(fields, Map.of(), row.place()));
        }
    }

    private static JsonNode number(int value) {
        return new JsonNumber(BigDecimal.valueOf(value));
    }
}
