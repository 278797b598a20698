package org.isnad.interchange.timelines;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.isnad.dates.DateMention;
import org.isnad.dates.DateReader;
import org.isnad.interchange.NoticeCode;
import org.isnad.interchange.Notices;
import org.isnad.interchange.PlainWords;
import org.isnad.interchange.table.ColumnRole;
import org.isnad.interchange.table.DateCells;
import org.isnad.interchange.table.KnownTable;
import org.isnad.json.JsonNode;
import org.isnad.json.JsonNode.JsonArray;
import org.isnad.json.JsonNode.JsonObject;
import org.isnad.json.JsonNode.JsonString;

/**
 * Reads annotations of W3C Web Annotation and exports of Hypothesis as events: dated by a tag, by the beginning of the note, or by
 * the one date that the quoted words hold. When somebody wrote the annotation is no date of an event.
 */
public final class Annotations {
    /** The cell with the number of an annotation, from 0. */
    static final String NUMBER = "annotation:number";

    private final Rows rows;

    /** What each record of ours says. */
    private final Map<String, Map<String, String>> said = new HashMap<>();

    private Annotations(Notices notices) {
        this.rows = new Rows(notices);
    }

    /** Whether a value is an annotation, or holds a list of them. */
    public static boolean looksLike(JsonNode root) {
        return list(root).stream().anyMatch(Annotations::annotation);
    }

    private static boolean annotation(JsonNode node) {
        return node instanceof JsonObject object
                && object.fields().containsKey("target")
                && (VisItems.words(object, "type").contains("Annotation")
                        || object.fields().containsKey("uri"));
    }

    static List<JsonNode> list(JsonNode root) {
        if (annotation(root)) {
            return List.of(root);
        }
        if (root instanceof JsonArray(var elements, var _)) {
            return elements;
        }
        return root instanceof JsonObject(var fields, var _, var _)
                ? Stream.concat(
                                Stream.of("annotations", "rows", "items", "@graph")
                                        .map(fields::get),
                                fields.get("first") instanceof JsonObject page
                                        ? Stream.of(page.fields().get("items"))
                                        : Stream.of())
                        .flatMap(value ->
                                value instanceof JsonArray(var elements, var _) ? Stream.of(elements) : Stream.of())
                        .filter(elements -> elements.stream().anyMatch(Annotations::annotation))
                        .findFirst()
                        .orElse(List.of())
                : List.of();
    }

    /** Reads them; several annotations of one record of ours are one event. */
    public static KnownTable read(JsonNode root, Notices notices) {
        Annotations annotations = new Annotations(notices);
        Set<String> records = new HashSet<>();
        List<JsonNode> nodes = list(root);
        annotations.said.putAll(OwnRecords.of(nodes));
        for (int i = 0; i < nodes.size(); i++) {
            JsonNode node = nodes.get(i);
            if (node instanceof JsonObject annotation) {
                String record = record(annotation);
                if (record.isEmpty() || records.add(record)) {
                    annotations.rows.put(NUMBER, Integer.toString(i));
                    annotations.row(annotation);
                } else {
                    notices.count(annotation.location(), NoticeCode.MORE_QUOTATIONS);
                }
            } else {
                notices.at(node.location(), NoticeCode.NOT_AN_OBJECT);
            }
        }
        return annotations.rows.table(root instanceof JsonObject object ? VisItems.words(object, "label") : "", "");
    }

    /** What our own export calls the record that is annotated; empty for annotations of others. */
    static String record(JsonObject annotation) {
        Map<String, String> tags = own(tags(annotation));
        return tags.containsKey("record") && tags.containsKey("id") ? tags.get("record") + ":" + tags.get("id") : "";
    }

    /** Tags of our own export, «status:planned», by the column that they name. */
    static Map<String, String> own(List<String> tags) {
        Map<String, String> own = new HashMap<>();
        tags.forEach(tag -> {
            int colon = tag.indexOf(':');
            if (colon > 0) {
                own.putIfAbsent(tag.substring(0, colon), tag.substring(colon + 1));
            }
        });
        return own.containsKey("record") ? own : Map.of();
    }

    static List<String> tags(JsonObject annotation) {
        List<String> tags = new ArrayList<>();
        for (JsonNode body : many(annotation, "body")) {
            if (body instanceof JsonObject object
                    && VisItems.words(object, "purpose").equals("tagging")) {
                tags.add(PlainWords.of(VisItems.words(object, "value")));
            }
        }
        many(annotation, "tags").forEach(tag -> {
            if (tag instanceof JsonString(var words, var _)) {
                tags.add(words.strip());
            }
        });
        return tags;
    }

    private void row(JsonObject annotation) {
        List<String> tags = tags(annotation);
        Map<String, String> own = said.getOrDefault(record(annotation), own(tags));
        List<String> notes = new ArrayList<>();
        for (JsonNode body : many(annotation, "body")) {
            if (body instanceof JsonObject object
                    && !VisItems.words(object, "purpose").equals("tagging")) {
                notes.add(PlainWords.of(VisItems.words(object, "value")));
            } else if (body instanceof JsonString(var words, var _)) {
                notes.add(PlainWords.of(words));
            }
        }
        notes.add(PlainWords.of(VisItems.words(annotation, "text")));
        notes.removeIf(String::isBlank);
        String quote = quote(annotation);
        Optional<String> tagged = Optional.ofNullable(own.get("date"))
                .map(date -> DateCells.edtf(date).isPresent() ? DateCells.asEdtf(date) : date)
                .or(() -> tags.stream()
                        .filter(tag -> DateCells.read(tag).isPresent())
                        .findFirst());
        String note = notes.isEmpty() ? "" : notes.getFirst();
        String begin = tagged.isPresent() ? "" : dateBefore(note);
        rows.put(ColumnRole.START, tagged.orElseGet(() -> begin.isEmpty() ? onlyDate(quote) : begin));
        String title = note.substring(begin.length()).replaceFirst("^[\\s:،,–-]+", "");
        rows.put(ColumnRole.TITLE, title.isEmpty() ? quote : title);
        rows.put(ColumnRole.DESCRIPTION, quote.isEmpty() ? "" : "«" + quote + "»");
        rows.put(
                ColumnRole.CATEGORY,
                own.isEmpty()
                        ? tags.stream()
                                .filter(tag -> !tag.equals(tagged.orElse("")))
                                .findFirst()
                                .orElse("")
                        : own.getOrDefault("category", own.getOrDefault("series", "")));
        rows.put(ColumnRole.STATUS, own.getOrDefault("status", ""));
        rows.put(ColumnRole.ID, own.getOrDefault("id", VisItems.words(annotation, "id")));
        rows.put("annotation:tags", String.join(" ", tags));
        String source = source(annotation);
        rows.put(ColumnRole.LINK, source);
        rows.put("annotation:quote", quote);
        rows.put("annotation:created", VisItems.words(annotation, "created"));
        rows.end(annotation.location());
    }

    /** The date with which a note begins; empty words where it begins with none. */
    private static String dateBefore(String note) {
        return DateReader.read(note).stream()
                .findFirst()
                .filter(mention ->
                        mention.range().start() == 0 && !mention.readings().isEmpty())
                .map(mention -> note.substring(
                        0, note.offsetByCodePoints(0, mention.range().end())))
                .orElse("");
    }

    /** The date that words state, if they state one alone. */
    private static String onlyDate(String words) {
        List<DateMention> stated = DateReader.read(words).stream()
                .filter(mention -> !mention.readings().isEmpty())
                .toList();
        return stated.size() == 1
                ? words.substring(
                        words.offsetByCodePoints(0, stated.getFirst().range().start()),
                        words.offsetByCodePoints(0, stated.getFirst().range().end()))
                : "";
    }

    private static String quote(JsonObject annotation) {
        return targets(annotation)
                .flatMap(target -> many(target, "selector").stream())
                .flatMap(selector -> selector instanceof JsonObject object ? Stream.of(object) : Stream.of())
                .map(selector -> PlainWords.line(VisItems.words(selector, "exact")))
                .filter(words -> !words.isEmpty())
                .findFirst()
                .orElse("");
    }

    private static String source(JsonObject annotation) {
        return Stream.concat(
                        Stream.of(VisItems.words(annotation, "uri")),
                        targets(annotation)
                                .map(target -> target.fields().get("source") instanceof JsonObject source
                                        ? VisItems.words(source, "id")
                                        : VisItems.words(target, "source")))
                .filter(words -> !words.isBlank())
                .findFirst()
                .orElse("");
    }

    static Stream<JsonObject> targets(JsonObject annotation) {
        return many(annotation, "target").stream()
                .flatMap(target -> target instanceof JsonObject object ? Stream.of(object) : Stream.of());
    }

    static List<JsonNode> many(JsonObject owner, String name) {
        return switch (owner.fields().get(name)) {
            case JsonArray(var elements, var _) -> elements;
            case null -> List.of();
            case JsonNode one -> List.of(one);
        };
    }
}
