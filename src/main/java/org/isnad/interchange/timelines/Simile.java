package org.isnad.interchange.timelines;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.dates.DateOrder;
import org.isnad.interchange.NoticeCode;
import org.isnad.interchange.Notices;
import org.isnad.interchange.PlainWords;
import org.isnad.interchange.table.ColumnRole;
import org.isnad.interchange.table.DateCells;
import org.isnad.interchange.table.KnownTable;
import org.isnad.json.JsonLocation;
import org.isnad.json.JsonNode;
import org.isnad.json.JsonNode.JsonArray;
import org.isnad.json.JsonNode.JsonObject;
import org.isnad.json.JsonPath;
import org.isnad.time.DateBounds;
import org.isnad.time.DateChoice;
import org.isnad.time.FuzzyDate;
import org.isnad.time.PeriodDate;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * Reads event sources of SIMILE Timeline, XML and JSON. An instant event with a second date happened at some time between the two; a
 * lasting event is shown from its first to its last date, and that its ends are vague is told. Its programs read dates as JavaScript
 * does, month before day.
 */
public final class Simile {
    private static final List<String> KNOWN = List.of("start", "end", "title", "description", "link");

    private final Notices notices;
    private final Rows rows;
    private final Bands bands;

    private Simile(Notices notices) {
        this.notices = notices;
        this.rows = new Rows(notices);
        this.bands = new Bands(notices);
    }

    /** Whether an object holds a list of events of this kind. */
    public static boolean looksLike(JsonNode root) {
        return root instanceof JsonObject object
                && object.fields().get("events") instanceof JsonArray(var events, var _)
                && events.stream()
                        .anyMatch(event -> event instanceof JsonObject fields
                                && fields.fields().containsKey("start")
                                && !fields.fields().containsKey("start_date"));
    }

    /** Whether a text in XML is a list of events of this kind. */
    public static boolean looksLike(String text) {
        String head = text.substring(0, Math.min(text.length(), 4000));
        return head.contains("<data") && head.contains("<event");
    }

    /** Reads JSON, in which an event lasts where it has an end. */
    public static KnownTable read(JsonNode root, Notices notices) {
        Simile simile = new Simile(notices);
        if (root instanceof JsonObject object
                && object.fields().get("events") instanceof JsonArray(var events, var _)) {
            for (JsonNode node : events) {
                if (node instanceof JsonObject event) {
                    Map<String, String> fields = new HashMap<>();
                    event.fields().keySet().forEach(name -> fields.put(name, VisItems.words(event, name)));
                    // The name of this field says the opposite of what the program takes it for.
                    boolean instant = fields.getOrDefault("isDuration", "").equals("true")
                            || fields.getOrDefault("durationEvent", "").equals("false")
                            || fields.getOrDefault("end", "").isBlank();
                    simile.event(fields, instant, event.location());
                } else {
                    notices.at(node.location(), NoticeCode.NOT_AN_OBJECT);
                }
            }
            // Decorators, bands, zones: what the picture of that program is drawn with.
            object.fields().forEach((name, value) -> {
                if (!name.equals("events")
                        && !simile.bands.decorators(value)
                        && (value instanceof JsonArray || value instanceof JsonObject)) {
                    notices.at(value.location(), NoticeCode.NOT_AN_EVENT, "words", name);
                }
            });
        }
        return simile.table();
    }

    private KnownTable table() {
        return rows.table("", "").with(DateOrder.MONTH_FIRST).with(bands.found());
    }

    /** Reads XML, in which an event is an instant where nothing else is said. */
    public static KnownTable read(String text, Notices notices) {
        Simile simile = new Simile(notices);
        Document document = Jsoup.parse(text, "", Parser.xmlParser().setTrackPosition(true));
        for (Element other : document.select("data > :not(event)")) {
            if (other.hasAttr("startDate") && other.hasAttr("endDate")) {
                simile.bands.add(
                        other.attr("startDate"), other.attr("endDate"), other.attr("startLabel"), place(other));
                continue;
            }
            notices.at(place(other), NoticeCode.NOT_AN_EVENT, "words", other.tagName());
        }
        for (Element element : document.select("event")) {
            Map<String, String> fields = new HashMap<>();
            for (Attribute attribute : element.attributes()) {
                if (!attribute.getKey().startsWith("/")) {
                    fields.put(attribute.getKey(), attribute.getValue());
                }
            }
            fields.putIfAbsent("description", element.wholeText());
            boolean lasts = fields.getOrDefault("isDuration", "").equals("true")
                    || fields.getOrDefault("durationEvent", "").equals("true");
            simile.event(fields, !lasts, place(element));
        }
        return simile.table();
    }

    private static JsonLocation place(Element element) {
        return new JsonLocation(Math.max(1, element.sourceRange().start().lineNumber()), 1, JsonPath.ROOT);
    }

    private void event(Map<String, String> fields, boolean instant, JsonLocation place) {
        String start = fields.getOrDefault("start", "");
        String latest = fields.getOrDefault("latestStart", "");
        String earliest = fields.getOrDefault("earliestEnd", "");
        String end = fields.getOrDefault("end", "");
        rows.put(ColumnRole.TITLE, PlainWords.of(fields.getOrDefault("title", "")));
        rows.put(ColumnRole.DESCRIPTION, PlainWords.of(fields.getOrDefault("description", "")));
        rows.put(ColumnRole.LINK, fields.getOrDefault("link", ""));
        rows.put(ColumnRole.CATEGORY, fields.getOrDefault("category", ""));
        if (instant) {
            String last = end.isBlank() ? earliest.isBlank() ? latest : earliest : end;
            Optional<String> choice = last.isBlank() ? Optional.empty() : choice(start, last);
            rows.put(ColumnRole.START, choice.orElse(start));
            if (choice.isEmpty()) {
                rows.put(ColumnRole.END, last);
            }
        } else {
            rows.put(ColumnRole.START, start);
            rows.put(ColumnRole.END, end);
            if (!latest.isBlank() || !earliest.isBlank()) {
                notices.count(place, NoticeCode.VAGUE_ENDS);
            }
        }
        fields.keySet().stream()
                .sorted()
                .filter(name -> !KNOWN.contains(name))
                .forEach(name -> rows.put("simile:" + name, fields.getOrDefault(name, "")));
        rows.put("simile:start", start);
        rows.put("simile:end", end);
        rows.end(place);
    }

    /** Some day from one date to another, in EDTF. */
    private static Optional<String> choice(String start, String end) {
        Optional<FuzzyDate> from = DateCells.only(start);
        Optional<FuzzyDate> to = DateCells.only(end);
        if (!(from.orElse(null) instanceof PeriodDate first) || !(to.orElse(null) instanceof PeriodDate last)) {
            return Optional.empty();
        }
        if (first.equals(last)) {
            return Optional.of(first.edtf());
        }
        DateBounds one = first.bounds();
        DateBounds other = last.bounds();
        return one.fromDay() <= other.fromDay() && one.toDay() <= other.toDay()
                ? Optional.of(DateChoice.between(first, last).edtf())
                : Optional.empty();
    }
}
